package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Who is called by what he is in place of his name: {@code Name opened a bakery. “It was time,” the
 * 34-year-old said}; the mother of two, the Ohio Republican, the front-runner.
 */
final class Redescribed {

  private static final Pattern AGED = Pattern.compile("\\d{1,3}-year-old");

  /** Nouns for those of a family, which with a number of children tell of somebody named. */
  private static final Set<String> PARENTS = WordLists.of("parent");

  private static final Set<String> NUMBERS = WordLists.of("number-of-children");

  /** What a member of a party is called. */
  private static final Set<String> MEMBERS = WordLists.of("party-member");

  /** Who stands for election or lives by politics. */
  private static final Set<String> POLITICIANS = WordLists.of("called-politician");

  /** Callings that seldom anybody has in a story but who was named. */
  private static final Set<String> CALLINGS = WordLists.of("called-by-calling");

  private static final Set<Sector> POLITICS =
      Set.of(Sector.GOV, Sector.LEG, Sector.PTY, Sector.OPP, Sector.ELI);

  /** What behind a noun tells of whom it is: the businessman who fled. */
  private static final Set<String> TOLD = WordLists.of("tells-which");

  private final Salience salience;
  private final AgentLexicon lexicon;

  /** The ages of those who were described by them and not named: a 22-year-old man. */
  private final Set<String> ages = new HashSet<>();

  Redescribed(Salience salience, AgentLexicon lexicon) {
    this.salience = salience;
    this.lexicon = lexicon;
  }

  /** Returns the one whom a phrase with "the" takes up, if it is of such a sort. */
  Optional<Entity> of(Phrase phrase, List<Ref> own, Names names) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    int head = chunk.head();
    boolean definite =
        !chunk.hasPossessor()
            && head > chunk.core()
            && Words.fold(sentence.token(chunk.core()).text()).equals("the")
            && !Grammar.isPlural(sentence, head)
            && !Apposed.introduces(sentence, head, names)
            && !Apposed.isBehindName(chunk, names);
    Optional<String> age = age(chunk);
    if (!definite) {
      age.filter(years -> !sentence.token(head).isProper()).ifPresent(ages::add);
      return Optional.empty();
    }
    String noun = Words.fold(sentence.token(head).text());
    if (PARENTS.contains(noun)) {
      boolean children =
          Grammar.is(sentence, head + 1, "of")
              && head + 2 < sentence.size()
              && NUMBERS.contains(Words.fold(sentence.token(head + 2).text()));
      return children ? somebody(chunk, own, e -> true) : Optional.empty();
    }
    if (isToldWhich(sentence, head + 1)) {
      return Optional.empty();
    }
    if (age.isPresent() && (noun.equals(age.get()) || CALLINGS.contains(noun))) {
      return aged(chunk, own, age.get());
    }
    if (MEMBERS.contains(noun) && Words.isCapitalised(sentence.token(head).text())) {
      return lawmaker(chunk, own).or(() -> somebody(chunk, own, Redescribed::isPolitician));
    }
    if ((POLITICIANS.contains(noun) || CALLINGS.contains(noun)) && isHeld(noun)) {
      return Optional.empty(); // by whom it was told of
    }
    if (POLITICIANS.contains(noun)) {
      return own.stream() // Name's call, which the candidate has since taken back
          .filter(
              r -> r.isOnePerson() && r.first().named && !r.subject() && r.end() < chunk.start())
          .map(Ref::first)
          .filter(e -> e.role.isEmpty() && isKnown(e))
          .reduce((first, last) -> last)
          .or(() -> somebody(chunk, own, e -> e.role.isEmpty() && isKnown(e)))
          .or(() -> only(chunk, own));
    }
    return CALLINGS.contains(noun)
        ? somebody(chunk, own, e -> e.role.isEmpty() && !isKnown(e) || isOfCalling(e, noun))
            .or(() -> only(chunk, own).filter(e -> e.role.isEmpty() || isOfCalling(e, noun)))
        : Optional.empty();
  }

  /** The 34-year-old: who was said to be of that age, or else who is spoken of. */
  private Optional<Entity> aged(Chunk chunk, List<Ref> own, String age) {
    String years = age.substring(0, age.indexOf('-'));
    return salience
        .best(
            chunk.sentence(),
            chunk.start(),
            r -> r.isOnePerson() && (has(r, age) || behind(r).filter(years::equals).isPresent()))
        .map(Ref::first)
        .or(
            () ->
                ages.contains(age)
                    ? Optional.empty()
                    : somebody(chunk, own, e -> true, r -> behind(r).isEmpty()));
  }

  /** Whether it was said of somebody named, or of somebody new: a candidate. */
  private boolean isHeld(String noun) {
    return salience
        .last(
            e ->
                e.isPerson()
                    && (e.named
                        ? !e.topic.isEmpty() && e.isOf(noun)
                        : e.topic.isEmpty() && (" " + Words.fold(e.role)).endsWith(" " + noun)))
        .isPresent();
  }

  private Optional<Entity> somebody(Chunk chunk, List<Ref> own, Predicate<Entity> fits) {
    return somebody(chunk, own, fits, r -> true);
  }

  /** The senator who was named last: the Ohio Republican. */
  private Optional<Entity> lawmaker(Chunk chunk, List<Ref> own) {
    return salience
        .best(
            chunk.sentence(),
            chunk.start(),
            mayBe(chunk, own).and(r -> r.first().sector.filter(s -> s == Sector.LEG).isPresent()))
        .map(Ref::first);
  }

  /** The one of the last sentences that is spoken of most, if nobody was named more often. */
  private Optional<Entity> somebody(
      Chunk chunk, List<Ref> own, Predicate<Entity> fits, Predicate<Ref> as) {
    Predicate<Ref> may = mayBe(chunk, own).and(r -> fits.test(r.first())).and(as);
    Set<Entity> all = salience.near(chunk.sentence(), may);
    return salience
        .best(chunk.sentence(), chunk.start(), may)
        .map(Ref::first)
        .filter(e -> all.stream().allMatch(o -> o.mentions.size() <= e.mentions.size()));
  }

  /** The only one named in the last sentences. */
  private Optional<Entity> only(Chunk chunk, List<Ref> own) {
    Set<Entity> all = salience.near(chunk.sentence(), mayBe(chunk, own));
    return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
  }

  /** Whether the library knows somebody by name, or the story told that he is in politics. */
  private static boolean isKnown(Entity person) {
    return person.known || person.sector.filter(POLITICS::contains).isPresent();
  }

  /** Somebody named before this sentence, and not in it once more. */
  private static Predicate<Ref> mayBe(Chunk chunk, List<Ref> own) {
    Sentence sentence = chunk.sentence();
    Entity.Gender gender = Titles.gender(sentence, chunk.inner(), chunk.head());
    return r ->
        r.isOnePerson()
            && r.first().named
            && r.sentence() != sentence
            && own.stream().noneMatch(o -> o.entities().contains(r.first()))
            && isOfGender(r.first(), gender);
  }

  private static boolean isOfGender(Entity person, Entity.Gender gender) {
    return gender == Entity.Gender.UNKNOWN
        || person.gender == Entity.Gender.UNKNOWN
        || person.gender == gender;
  }

  /** Of whom nothing else is known, may be one. */
  private static boolean isPolitician(Entity person) {
    return person.sector.isEmpty() || POLITICS.contains(person.sector.get());
  }

  /** Whether a person whose role was told may be called so besides: the comedian, the actor. */
  private boolean isOfCalling(Entity person, String noun) {
    String role = Words.fold(person.role);
    return CALLINGS.contains(role.substring(role.lastIndexOf(' ') + 1))
        || person.sector.filter(s -> s == Sector.BUS).isPresent()
            && lexicon.get(noun).filter(agent -> agent.sector() == Sector.BUS).isPresent();
  }

  /** Whether more is said behind a noun of whom it tells. */
  private static boolean isToldWhich(Sentence sentence, int at) {
    return at < sentence.size() && TOLD.contains(Words.fold(sentence.token(at).text()));
  }

  /** The word for an age in a phrase. */
  private static Optional<String> age(Chunk chunk) {
    return words(chunk.sentence(), chunk.core(), chunk.head());
  }

  private static boolean has(Ref ref, String age) {
    return words(ref.sentence(), ref.start(), ref.end()).filter(age::equals).isPresent();
  }

  private static Optional<String> words(Sentence sentence, int from, int to) {
    for (int at = from; at <= to; at++) {
      String text = sentence.token(at).text();
      if (Character.isDigit(text.charAt(0)) && AGED.matcher(Words.fold(text)).matches()) {
        return Optional.of(Words.fold(text));
      }
    }
    return Optional.empty();
  }

  /** The age that stands behind a name: Name, 34, of Brack. */
  private static Optional<String> behind(Ref ref) {
    Sentence sentence = ref.sentence();
    int at = ref.end() + 2;
    boolean apart =
        at < sentence.size()
            && (sentence.token(at - 1).text().equals(",")
                || sentence.token(at - 1).text().matches("[(]|-LRB-"));
    return apart && sentence.token(at).text().matches("\\d{1,3}")
        ? Optional.of(sentence.token(at).text())
        : Optional.empty();
  }
}
