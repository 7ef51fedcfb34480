package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells whether an office without a name may be the one that somebody was said to hold. */
final class OfficeMatch {

  private static final Set<String> HEADS = WordLists.of("at-the-head");

  /** The sectors of those that no union leader leads. */
  private static final Set<Sector> FIGHTS = Set.of(Sector.PTY, Sector.OPP, Sector.REB, Sector.PRM);

  private static final Set<String> HEADS_OF_STATES = WordLists.of("called-by-last-name");

  /** What those of a calling are called without a word on which of them is meant. */
  private static final Set<String> ENVOYS = WordLists.of("called-envoy");

  private static final Set<String> SOLDIERS = WordLists.of("called-soldier");
  private static final Set<String> SCHOLARS = WordLists.of("called-scholar");
  private static final Set<String> LAWMAKERS = WordLists.of("called-lawmaker");
  private static final Set<String> CLERICS = WordLists.of("called-cleric");

  private final Salience salience;
  private final AgentLexicon lexicon;

  OfficeMatch(Salience salience, AgentLexicon lexicon) {
    this.salience = salience;
    this.lexicon = lexicon;
  }

  /**
   * Finds who was last said to hold an office: told by its words, by fewer of them (the deputy
   * minister), by another word for the head of the same body (the union leader, the union's head).
   *
   * @param topic the folded words of the office
   * @param country the country it is of, or empty
   * @param owner the body whose office it is said to be
   * @param seat the folded name of what it is of, or empty
   */
  Optional<Entity> holder(String topic, String country, @Nullable Entity owner, String seat) {
    List<String> forms = forms(topic);
    Predicate<Entity> there = e -> isSeat(e, seat);
    boolean rank = Titles.isRank(topic);
    return last(country, owner, there.and(e -> forms.stream().anyMatch(e::isOf)))
        .or(() -> rank ? last(country, owner, OfficeMatch::isSoldier) : none())
        .or(() -> last(country, owner, there.and(e -> isShortFor(e, topic))))
        .or(
            () ->
                isHead(topic)
                    ? last(country, owner, there.and(e -> isAtHead(e, topic, owner)))
                    : none());
  }

  /**
   * {@code The president}, with nobody of that office in the paragraph: that of where the story
   * plays, whoever of another state was named since.
   */
  Entity atHome(Entity found, String topic, String home, Sentence sentence) {
    if (!HEADS_OF_STATES.contains(topic)
        || home.isEmpty()
        || found.country.equals(home)
        || salience.isSpokenOf(found, sentence.paragraph())) {
      return found;
    }
    return salience
        .last(e -> e.isPerson() && e.country.equals(home) && e.isOf(topic) && !isFormer(e))
        .orElse(found);
  }

  /** Returns whether the role of a person is told as one of the past. */
  static boolean isFormer(Entity person) {
    return PhraseReader.isFormer(Words.fold(person.role.split(" ", 2)[0]));
  }

  /** {@code A State Department official waited. The official said}: who has no name yet. */
  Optional<Entity> again(Phrase phrase) {
    Chunk chunk = phrase.chunk();
    String noun = " " + Words.fold(chunk.sentence().token(chunk.head()).text());
    if (chunk.hasPossessor() || chunk.inner() < chunk.head()) {
      return Optional.empty();
    }
    return salience
        .best(chunk.sentence(), chunk.start(), Ref::isOnePerson)
        .map(Ref::first)
        .filter(
            e ->
                e.named
                    ? isOfCalling(e, noun.strip())
                    : e.topic.isEmpty() && (" " + Words.fold(e.role)).endsWith(noun));
  }

  /** {@code Colonel Name waited. The officer said}: a word for what somebody of a calling is. */
  private static boolean isOfCalling(Entity person, String noun) {
    boolean sent =
        ENVOYS.contains(noun)
            && ENVOYS.stream().anyMatch(word -> Words.fold(person.role).contains(word));
    return sent
        || SOLDIERS.contains(noun) && isSoldier(person)
        || SCHOLARS.contains(noun) && person.sector.filter(s -> s == Sector.EDU).isPresent()
        || LAWMAKERS.contains(noun) && person.sector.filter(s -> s == Sector.LEG).isPresent()
        || CLERICS.contains(noun) && person.sector.filter(s -> s == Sector.REL).isPresent();
  }

  /** The mayor of Brack is not the one of Holt; an acronym may stand for any name. */
  private static boolean isSeat(Entity person, String seat) {
    return seat.isEmpty()
        || person.seat.isEmpty() && (person.affiliation == null || isName(person, seat))
        || person.seat.contains(seat)
        || seat.contains(person.seat) && !person.seat.isEmpty()
        || isName(person, seat);
  }

  private static boolean isName(Entity person, String seat) {
    return person.affiliation != null
        && person.affiliation.self().names.stream()
            .map(Words::fold)
            .anyMatch(name -> name.endsWith(seat) || seat.endsWith(name));
  }

  /** The general is the army chief who was named. */
  private static boolean isSoldier(Entity person) {
    return person.named && person.sector.filter(s -> s == Sector.MIL).isPresent();
  }

  private static Optional<Entity> none() {
    return Optional.empty();
  }

  private Optional<Entity> last(String country, @Nullable Entity owner, Predicate<Entity> fits) {
    return salience.last(
        e ->
            e.isPerson()
                && !e.topic.isEmpty()
                && (country.isEmpty() || e.country.isEmpty() || e.country.equals(country))
                && (owner == null || e.affiliation == null || e.affiliation.self() == owner)
                && fits.test(e));
  }

  /** A spokeswoman is a spokesperson too, a chairman a chair. */
  private static List<String> forms(String topic) {
    List<String> forms = new ArrayList<>();
    forms.add(topic);
    int blank = topic.indexOf(' ');
    if (blank > 0 && PhraseReader.isFormer(topic.substring(0, blank))) {
      forms.add(topic.substring(blank + 1)); // the former mayor, who was said to have been mayor
    }
    for (String noun : new String[] {"spokes", "chair"}) {
      for (String end : new String[] {"man", "woman", "person"}) {
        if (topic.endsWith(noun + end)) {
          String start = topic.substring(0, topic.length() - end.length());
          forms.add(start + "person");
          forms.add(end.equals("person") ? start + "man" : start);
          forms.add(end.equals("person") ? start + "woman" : start);
        }
      }
    }
    return forms;
  }

  /** {@code the deputy minister} for the deputy foreign minister. */
  private static boolean isShortFor(Entity person, String topic) {
    List<String> few = List.of(topic.split(" "));
    return few.size() > 1
        && person.topics().stream()
            .map(known -> List.of(known.split(" ")))
            .anyMatch(
                many ->
                    many.size() > few.size()
                        && many.get(0).equals(few.get(0))
                        && many.get(many.size() - 1).equals(few.get(few.size() - 1))
                        && SharedNames.isInOrder(few, many));
  }

  /** Returns the noun of the office at the end of a topic that is the head of a body, or empty. */
  private static String head(String topic) {
    String best = "";
    for (String head : HEADS) {
      boolean ends = topic.equals(head) || topic.endsWith(" " + head);
      best = ends && head.length() > best.length() ? head : best;
    }
    return best;
  }

  /** Returns whether an office is that of the head of a body. */
  static boolean isHead(String topic) {
    return !head(topic).isEmpty();
  }

  /** Somebody else's word for the head of what a person is at the head of. */
  private boolean isAtHead(Entity person, String topic, @Nullable Entity owner) {
    String noun = topic.substring(0, topic.length() - head(topic).length()).strip();
    for (String known : person.topics()) {
      String head = head(known);
      if (head.isEmpty()) {
        continue;
      }
      String of = known.substring(0, known.length() - head.length()).strip();
      Entity body = person.affiliation == null ? null : person.affiliation.self();
      boolean same =
          noun.isEmpty()
              ? owner != null && body == owner && of.isEmpty()
              : noun.equals(of)
                  || of.isEmpty() && body != null && (body.isNamedWith(noun) || isSort(body, noun));
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** Whether a body is one that the noun stands for: a federation of miners is a union. */
  private boolean isSort(Entity body, String noun) {
    return lexicon
        .get(noun)
        .filter(agent -> body.kind == Roster.kind(agent.kind()))
        .filter(
            agent ->
                body.sector.isEmpty()
                    || body.sector.get() == agent.sector()
                    || BodyFacts.isParty(body.sector.get()) && BodyFacts.isParty(agent.sector())
                    || agent.sector() == Sector.LAB && !FIGHTS.contains(body.sector.get()))
        .isPresent();
  }
}
