package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Descriptions whose name comes later, or that name again by a word what was named before. */
final class TakenUp {

  private static final Set<Sector> ARMED = Set.of(Sector.REB, Sector.UAF, Sector.PRM);

  /** How far behind "known by its French acronym" the acronym stands. */
  private static final int ACRONYM = 5;

  private final Roster roster;
  private final Salience salience;
  private List<Ref> before = List.of();

  TakenUp(Roster roster, Salience salience) {
    this.roster = roster;
    this.salience = salience;
  }

  /** Reads a sentence after all that stands in it is known by itself. */
  void read(Sentence sentence, List<Ref> own) {
    joined(sentence, own);
    alsoKnown(sentence, own);
    named(own);
    armed(sentence, own);
    before = List.copyOf(own);
  }

  /** {@code the Hill Movement, a militia known by its French acronym MTA}. */
  private void alsoKnown(Sentence sentence, List<Ref> own) {
    for (int known = 1; known + 2 < sentence.size(); known++) {
      if (!sentence.token(known).text().equals("known")
          || !sentence.token(known + 1).text().matches("as|by")) {
        continue;
      }
      int from = known;
      int acronym = acronymBehind(sentence, known + 2);
      Optional<Entity> body =
          own.stream()
              .filter(r -> r.end() < from && isNamedBody(r))
              .map(Ref::first)
              .reduce((first, last) -> last);
      if (acronym > 0 && body.isPresent()) {
        roster.acronym(body.get(), sentence.token(acronym).text());
        own.stream()
            .filter(r -> r.end() == acronym && isNamedBody(r) && r.first() != body.get())
            .findFirst()
            .ifPresent(r -> roster.merge(body.get(), r.first()));
      }
    }
  }

  private static int acronymBehind(Sentence sentence, int from) {
    for (int at = from; at < sentence.size() && at < from + ACRONYM; at++) {
      String word = sentence.token(at).text();
      if (word.length() > 2 && Words.isAllCapitals(word)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isNamedBody(Ref ref) {
    return ref.form() == MentionForm.NAME
        && ref.entities().size() == 1
        && ref.first().named
        && !ref.first().isPerson()
        && ref.first().kind != ActorKind.COUNTRY;
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
                replace(own, old, person);
                salience.replace(old, person);
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
            .filter(r -> r.entities().size() == 1 && r.first().isPerson())
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
    if (opening.isPresent() && described.size() == 1) {
      Entity person = opening.get();
      Entity office = described.get(0);
      roster.merge(person, office);
      replace(own, office, person);
      salience.replace(office, person);
    }
  }

  private static boolean isNew(Entity person) {
    return person.mentions.values().stream().filter(f -> f == MentionForm.NAME).count() == 1;
  }

  private static void replace(List<Ref> own, Entity old, Entity with) {
    List<Ref> changed = new ArrayList<>();
    own.forEach(r -> changed.add(r.entities().size() == 1 && r.first() == old ? r.with(with) : r));
    own.clear();
    own.addAll(changed);
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
            && body.first().sector.filter(s -> !ARMED.contains(s)).isEmpty()) {
          body.first().kind = ActorKind.ARMED_GROUP;
          body.first().sector = ref.first().sector;
        }
      }
    }
  }
}
