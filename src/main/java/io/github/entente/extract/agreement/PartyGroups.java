package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.nlp.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whom "the two countries" or "the three states" are: those that the text has spoken of, or the
 * only ones that it names.
 */
final class PartyGroups {

  /** So many sentences at its head say whom a story is about. */
  private static final int LEAD = 2;

  /** So many sentences before "the three states" may list them. */
  private static final int LISTED_BACK = 12;

  private final Politics politics;
  private final Seats seats;
  private final AnalysedText body;

  PartyGroups(Politics politics, Seats seats, AnalysedText body) {
    this.politics = politics;
    this.seats = seats;
    this.body = body;
  }

  /** "The two countries signed a pact with Peru and Chile": only the others have names. */
  boolean isOnlyWith(MentionReading reading) {
    AgreementMention mention = reading.mention();
    Set<String> others = new LinkedHashSet<>();
    Stream.concat(Stream.of(mention.head()), reading.acts().stream().map(Act::at))
        .flatMap(at -> mention.syntax().phrases(at, "with").stream())
        .flatMap(at -> politics.at(mention.syntax(), at).stream())
        .forEach(others::add);
    return reading.parties().hasGroup()
        && others.size() > 1
        && others.containsAll(reading.parties().sure());
  }

  /** "Germany returned Ethiopian scrolls under an accord that the two countries signed". */
  Set<String> pairOfDoer(Cluster cluster) {
    for (MentionReading reading : cluster.readings()) {
      List<String> doers =
          reading.parties().frame().stream().filter(politics.sides()::isCountry).toList();
      if (reading.parties().hasGroup() && doers.size() == 1) {
        Syntax syntax = reading.mention().syntax();
        Set<String> named = new LinkedHashSet<>(doers);
        int from = syntax.tag(0).matches("IN|VBG") ? syntax.comma(0) + 1 : 0;
        seats.acting(syntax.sentence(), from, reading.mention().first() - 1).stream()
            .filter(politics.sides()::isCountry)
            .forEach(named::add);
        return named.size() == 2 ? named : Set.of();
      }
    }
    return Set.of();
  }

  /** Whom "the two countries" are: the pair last spoken of before, or the countries named. */
  Set<String> pairBefore(Cluster cluster, List<Cluster> all) {
    int before =
        cluster.readings().stream()
            .filter(r -> r.parties().hasGroup())
            .mapToInt(r -> r.mention().sentence().index())
            .findFirst()
            .orElseThrow();
    for (int i = all.size() - 1; i >= 0; i--) {
      Cluster other = all.get(i);
      if (other != cluster
          && !other.isOnlyLikened()
          && other.first().mention().sentence().index() <= before
          && other.parties().size() > 1) {
        return other.parties();
      }
    }
    List<Sentence> sentences = body.sentences();
    Set<String> sides = before > 0 ? seats.actingPair(sentences.get(before - 1)) : Set.of();
    if (sides.isEmpty() && before > 0) {
      sides = joinedPair(sentences.get(before - 1));
    }
    if (!sides.isEmpty()) {
      return sides;
    }
    Set<String> named = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(LEAD, before); i++) {
      named.addAll(seats.countries(sentences.get(i)));
      if (named.size() == 2) {
        return named; // whom the story is about
      }
    }
    named.clear();
    for (int i = before - 1; i >= 0 && named.size() < 2; i--) {
      named.addAll(seats.countries(sentences.get(i)));
    }
    return named.size() == 2 ? named : Set.of();
  }

  /** "A zone announced by Peru and Chile", "Peru gets full ties with Chile": joined in a clause. */
  private Set<String> joinedPair(Sentence sentence) {
    Syntax syntax = Syntax.of(sentence);
    Set<String> pair = new LinkedHashSet<>();
    Set<String> with = new LinkedHashSet<>();
    for (int at = 0; at < sentence.size(); at++) {
      Set<String> states = new LinkedHashSet<>();
      List<Integer> list = syntax.coordinated(at);
      list.forEach(each -> states.addAll(politics.at(syntax, each)));
      states.removeIf(id -> !politics.sides().isCountry(id));
      if (list.size() == 2 && states.size() == 2 && !syntax.tree().is(at, "conj")) {
        pair = states; // the last one told
      }
      boolean doer = syntax.tree().relation(at).equals("nsubj") && at < sentence.size() / 2;
      if (doer && with.isEmpty() || syntax.preposition(at).equals("with")) {
        with.addAll(states);
      }
    }
    return !pair.isEmpty() ? pair : with.size() == 2 ? with : Set.of();
  }

  /** "The transfer is the outcome of a bilateral pact": the two of the sentence before. */
  Set<String> countriesBefore(Cluster cluster) {
    int before = cluster.first().mention().sentence().index() - 1;
    List<String> named = before < 0 ? List.of() : seats.doing(body.sentences().get(before));
    return named.size() == 2 && named.stream().allMatch(politics.sides()::isCountry)
        ? new LinkedHashSet<>(named)
        : Set.of();
  }

  /** "The accord", right behind what two do under it: the only two whom that sentence names. */
  Set<String> sidesBefore(Cluster cluster) {
    return sidesBefore(cluster, 2);
  }

  private Set<String> sidesBefore(Cluster cluster, int count) {
    int before = cluster.first().mention().sentence().index() - 1;
    Set<String> named = new LinkedHashSet<>();
    if (before >= 0) {
      Sentence sentence = body.sentences().get(before);
      seats.acting(sentence, 0, sentence.size() - 1).stream()
          .filter(politics.sides()::isStateOrFighters)
          .forEach(named::add);
    }
    if (named.size() != count) {
      named.clear();
    }
    return named;
  }

  /**
   * Whom "the three states" are: those of another agreement, those last listed together before, or
   * all that the article speaks of; with those who are known to be parties beside them.
   */
  Set<String> several(
      int count, Cluster cluster, Set<String> parties, Map<Cluster, Set<String>> chosen) {
    Optional<Set<String>> others =
        chosen.values().stream()
            .filter(
                set ->
                    set.size() == count
                        || set.size() == count + parties.size() && set.containsAll(parties))
            .findFirst();
    Set<String> listed = others.isEmpty() ? listed(count, cluster) : Set.of();
    if (!listed.isEmpty()) {
      Set<String> beside = new LinkedHashSet<>(parties.isEmpty() ? cluster.frame() : parties);
      if (beside.stream().anyMatch(listed::contains)) {
        return listed.containsAll(beside) ? listed : Set.of();
      }
      beside.addAll(listed);
      return beside;
    }
    Set<String> frame = new LinkedHashSet<>(cluster.frame());
    if (parties.isEmpty() && others.isEmpty() && frame.size() == count) {
      return frame; // A and B had C ship it under a swap
    }
    Set<String> before = // "A and B persuaded C. The three ministers signed"
        parties.isEmpty() ? sidesBefore(cluster, count) : Set.of();
    if (others.isEmpty() && !before.isEmpty()) {
      return before;
    }
    Set<String> named = others.orElseGet(() -> countriesOfArticle(seats::doing));
    boolean all = named.size() == count || named.size() == count + parties.size();
    return all && named.containsAll(parties) ? named : Set.of();
  }

  /** So many states that a sentence before, or the one itself, lists together. */
  private Set<String> listed(int count, Cluster cluster) {
    int last =
        cluster.readings().stream()
            .filter(r -> r.parties().count() == count)
            .mapToInt(r -> r.mention().sentence().index())
            .findFirst()
            .orElse(-1);
    for (int index = last; index >= Math.max(0, last - LISTED_BACK); index--) {
      Set<String> states = listed(count, index);
      if (!states.isEmpty()) {
        return states;
      }
    }
    return last >= 0 && last + 1 < body.sentences().size() ? listed(count, last + 1) : Set.of();
  }

  /** So many states that one sentence lists together. */
  private Set<String> listed(int count, int index) {
    Syntax syntax = Syntax.of(body.sentences().get(index));
    for (int at = 0; at < syntax.sentence().size(); at++) {
      List<Integer> list = syntax.coordinated(at);
      if (list.size() == count && !syntax.tree().is(at, "conj")) {
        Set<String> states = new LinkedHashSet<>();
        list.forEach(each -> states.addAll(politics.at(syntax, each)));
        if (states.size() == count && states.stream().allMatch(politics.sides()::isCountry)) {
          return states;
        }
      }
    }
    return Set.of();
  }

  /** "The two main rebel groups": those with names, if the article names just as many. */
  void nameFighters(Set<String> parties) {
    List<String> nameless = parties.stream().filter(politics.sides()::isDescribedFighters).toList();
    List<String> only =
        politics.representation().those(a -> politics.sides().isNamedFighters(a.id()));
    if (nameless.size() == 1 && only.size() == 1 && !parties.contains(only.get(0))) {
      parties.remove(nameless.get(0)); // separatist rebels, who are named later
      parties.add(only.get(0));
    }
    for (String id : List.copyOf(parties)) {
      int count = politics.sides().isNamedFighters(id) ? 0 : politics.sides().countOfFighters(id);
      if (count > 1) {
        List<String> named =
            politics.representation().those(a -> politics.sides().isNamedFighters(a.id())).stream()
                .filter(each -> !parties.contains(each))
                .toList();
        if (named.size() == count) {
          parties.remove(id);
          parties.addAll(named);
        }
      }
    }
  }

  /** Adds the countries of its sentences if they are two, and those who are known among them. */
  void addPair(Cluster cluster, Set<String> parties) {
    Set<String> two = countriesOf(cluster);
    if (two.size() == 2 && two.containsAll(parties)) {
      parties.addAll(two);
    }
  }

  /** "Peru put an arrangement to Chile": two countries, and a noun that binds two. */
  void addOther(AgreementLexicon lexicon, Cluster cluster, Set<String> parties) {
    AgreementMention mention = cluster.first().mention();
    if (lexicon.is("pact noun", mention.lemma())
        && !parties.isEmpty()
        && cluster.tells()
        && !cluster.isGeneric()) {
      addPair(cluster, parties);
    }
  }

  /** "Peru and Chile are linked by a treaty": the two who act together where it is told. */
  Set<String> acting(Cluster cluster) {
    for (MentionReading reading : cluster.readings()) {
      Sentence sentence = reading.mention().sentence();
      Set<String> pair = seats.actingPair(sentence);
      if (!pair.isEmpty() && pair.containsAll(seats.countries(sentence))) {
        return pair;
      }
    }
    return Set.of();
  }

  /** Who may have ended a war: the two who fight in its sentences, or act in the next one. */
  Set<String> foesOf(Cluster cluster) {
    Set<String> named = new LinkedHashSet<>(cluster.frame());
    for (MentionReading reading : cluster.readings()) {
      Sentence sentence = reading.mention().sentence();
      named.addAll(seats.acting(sentence, 0, sentence.size() - 1));
      named.addAll(seats.fighters(sentence));
    }
    named.removeIf(id -> !politics.sides().isStateOrFighters(id));
    named.removeAll(cluster.mediators());
    for (String id : List.copyOf(named)) { // ethnic Albanian rebels are not Albania
      if (Representation.isEthnic(politics.cast().actor(id))) {
        politics.cast().countryOf(id).ifPresent(named::remove);
      }
    }
    if (named.size() == 2 && named.stream().anyMatch(politics.sides()::isArmed)) {
      return named;
    }
    int next = cluster.first().mention().sentence().index() + 1;
    Set<String> pair =
        named.size() < 2 && next < body.sentences().size()
            ? seats.actingPair(body.sentences().get(next))
            : Set.of();
    return pair.stream().allMatch(politics.sides()::isStateOrFighters) ? pair : Set.of();
  }

  Set<String> countriesOf(Cluster cluster) {
    Set<String> named = new LinkedHashSet<>();
    for (MentionReading reading : cluster.readings()) {
      AgreementMention mention = reading.mention();
      Syntax syntax = mention.syntax();
      named.addAll(seats.acting(syntax.sentence(), 0, mention.first() - 1));
      named.addAll(
          seats.acting(syntax.sentence(), mention.head() + 1, syntax.sentence().size() - 1));
    }
    named.removeIf(id -> !politics.sides().isCountry(id));
    named.removeAll(cluster.mediators());
    return named;
  }

  Set<String> countriesOfArticle(Function<Sentence, List<String>> in) {
    Set<String> named = new LinkedHashSet<>();
    for (Sentence sentence : body.sentences()) {
      named.addAll(in.apply(sentence));
    }
    return named;
  }
}
