package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Descriptions whose name comes later, or that name again by a word what was named before. */
final class TakenUp {

  private static final Set<Sector> ARMED = Set.of(Sector.REB, Sector.UAF, Sector.PRM);

  /** People who tell that what they are of is armed, whatever it was or became. */
  private static final Set<String> FIGHTERS = WordLists.of("fighters");

  private final Roster roster;
  private final AlsoKnown known;
  private List<Ref> before = List.of();

  TakenUp(Roster roster, Salience salience) {
    this.roster = roster;
    this.known = new AlsoKnown(roster, salience);
  }

  /** Reads a sentence after all that stands in it is known by itself. */
  void read(Sentence sentence, List<Ref> own) {
    joined(sentence, own);
    known.read(sentence, own);
    named(own);
    armed(sentence, own);
    before = List.copyOf(own);
  }

  /** {@code general secretary and senator Name}: one person of two offices. */
  private void joined(Sentence sentence, List<Ref> own) {
    for (Ref office : List.copyOf(own)) {
      boolean bare =
          office.entities().size() == 1
              && office.first().isPerson()
              && !office.first().named
              && office.form() == MentionForm.DESCRIPTION
              && !sentence.token(office.end()).tag().endsWith("S")
              && !sentence.token(office.core()).is("DT")
              && office.end() + 2 < sentence.size()
              && sentence.token(office.end() + 1).text().equals("and");
      if (!bare) {
        continue;
      }
      own.stream()
          .filter(r -> r.start() == office.end() + 2 && r.form() == MentionForm.NAME)
          .filter(r -> r.entities().size() == 1 && r.first().isPerson())
          .filter(r -> !r.first().role.isEmpty() && r.first() != office.first())
          .filter(r -> !Words.isCapitalised(sentence.token(r.start()).text()) || isTitled(r))
          .findFirst()
          .ifPresent(
              r -> {
                Entity person = r.first();
                Entity old = office.first();
                if (person.affiliation == null) {
                  person.affiliation = old.affiliation;
                }
                roster.merge(person, old);
              });
    }
  }

  /** Whether the role stands before the name: the phrase is longer than the name. */
  private static boolean isTitled(Ref ref) {
    return ref.end() - ref.start() >= ref.first().name().split(" ").length;
  }

  /**
   * {@code Georgia's minister has resigned. Name said}: who opens the next sentence without a word
   * on who that is has just been described.
   */
  private void named(List<Ref> own) {
    Optional<Entity> opening =
        own.stream()
            .filter(r -> r.start() == 0 && r.subject() && r.form() == MentionForm.NAME)
            .filter(r -> r.entities().size() == 1 && r.first().isPerson() && !isToldOf(r))
            .map(Ref::first)
            .filter(p -> isNew(p) && p.name().indexOf(' ') > 0)
            .filter(p -> p.role.isEmpty() && p.country.isEmpty() && p.affiliation == null)
            .findFirst();
    List<Entity> described =
        before.stream()
            .filter(r -> r.subject() && r.entities().size() == 1)
            .map(Ref::first)
            .filter(e -> e.isPerson() && !e.named && !e.topic.isEmpty() && !e.role.isEmpty())
            .distinct()
            .toList();
    boolean first = // of several described, who is first
        described.size() > 1
            && before.stream().anyMatch(r -> r.start() == 0 && r.first() == described.get(0));
    if (opening.isPresent() && (described.size() == 1 || first)) {
      Entity person = opening.get();
      Entity office = described.get(0);
      roster.merge(person, office);
    }
  }

  /** {@code Name, who resigned in May,}, {@code Name, a lawyer}: the sentence tells who it is. */
  private static boolean isToldOf(Ref name) {
    int behind = name.end() + 2;
    return Grammar.is(name.sentence(), name.end() + 1, ",")
        && (Grammar.is(name.sentence(), behind, "who")
            || behind < name.sentence().size() && name.sentence().token(behind).is("DT"));
  }

  private static boolean isNew(Entity person) {
    return person.mentions.values().stream().filter(f -> f == MentionForm.NAME).count() == 1;
  }

  /** Movements that fight are parties before or after: the guerrillas of the Hill Front. */
  private static boolean isPartyOf(Entity body, Token people) {
    return Words.singulars(Words.fold(people.text())).stream().anyMatch(FIGHTERS::contains)
        && body.sector.filter(BodyFacts::isParty).isPresent();
  }

  /** {@code rebels of the Name}, {@code Name fighters}: an armed group. */
  private static void armed(Sentence sentence, List<Ref> own) {
    for (Ref ref : own) {
      boolean fighters =
          ref.entities().size() == 1
              && ref.first().kind == ActorKind.GROUP
              && ref.first().sector.filter(ARMED::contains).isPresent();
      if (!fighters) {
        continue;
      }
      for (Ref body : own) {
        boolean inside = ref.core() <= body.start() && body.end() < ref.end();
        boolean behind =
            body.start() > ref.end()
                && body.start() <= ref.end() + 3
                && ref.end() + 1 < sentence.size()
                && sentence.token(ref.end() + 1).text().equals("of");
        if ((inside || behind)
            && body.entities().size() == 1
            && body.first().kind == ActorKind.ORGANISATION
            && body.first().named
            && (body.first().sector.filter(s -> !ARMED.contains(s)).isEmpty()
                || isPartyOf(body.first(), sentence.token(ref.end())))) {
          body.first().kind = ActorKind.ARMED_GROUP;
          body.first().sector = ref.first().sector;
        }
      }
    }
  }
}
