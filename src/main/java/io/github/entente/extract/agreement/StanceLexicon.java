package io.github.entente.extract.agreement;

import io.github.entente.model.Stance;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words with which sides are taken on agreements, from their sections of the lexicon. */
final class StanceLexicon {

  /** The sections that say which side a word takes. */
  static final Set<String> SECTIONS =
      Set.of(
          "stance",
          "stanceprep",
          "stancenoun",
          "stancephrase",
          "stancefrom",
          "judgement",
          "demanded",
          "side");

  /** Sections of words that take a side together with others. */
  private static final Set<String> HELPING =
      Set.of(
          "calling",
          "voicing",
          "likening",
          "critical",
          "pleased",
          "protest",
          "giving",
          "accepting",
          "boon");

  /** A sentence of the file and the side that Norway or a party takes in it. */
  record Example(Stance stance, String sentence) {}

  private final Map<String, Stance> verbs = new HashMap<>();
  private final Map<String, Map<String, Stance>> prepositions = new HashMap<>();
  private final Map<String, Stance> nouns = new HashMap<>();
  private final SetPhrases<Stance> phrases = new SetPhrases<>();
  private final SetPhrases<Stance> receiving = new SetPhrases<>();
  private final SetPhrases<Stance> verdicts = new SetPhrases<>();
  private final SetPhrases<String> provisos = new SetPhrases<>();
  private final Map<String, Stance> judgements = new HashMap<>();
  private final Map<String, Stance> demanded = new HashMap<>();
  private final Map<String, Stance> sides = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private final List<Example> examples = new ArrayList<>();

  /** Reads its sections of the rows of the agreement lexicon. */
  StanceLexicon(List<String[]> rows) {
    for (String[] row : rows) {
      List<String> words = List.of(row[1].split("\\|", -1));
      if (row[0].equals("proviso")) {
        words.forEach(word -> provisos.add(word, word));
      } else if (HELPING.contains(row[0])) {
        others.addAll(words);
      } else if (SECTIONS.contains(row[0])) {
        Stance stance = Stance.valueOf(row[row.length - 2]);
        words.forEach(word -> read(row, word, stance));
        examples.add(new Example(stance, row[row.length - 1]));
      }
    }
  }

  private void read(String[] row, String word, Stance stance) {
    switch (row[0]) {
      case "stance" -> verbs.put(word, stance);
      case "stanceprep" ->
          prepositions.computeIfAbsent(word, key -> new TreeMap<>()).put(row[2], stance);
      case "stancenoun" -> nouns.put(word, stance);
      case "stancephrase" -> phrases.add(word, stance);
      case "stancefrom" -> receiving.add(word, stance);
      case "judgement" -> {
        if (word.indexOf(' ') > 0) {
          verdicts.add(word, stance);
        } else {
          judgements.put(word, stance);
        }
      }
      case "demanded" -> {
        demanded.put(word, stance);
        others.add(word.split(" ", 2)[0]);
      }
      default -> sides.put(word, stance);
    }
  }

  /** Returns the side that the verb takes on what it is done to. */
  Optional<Stance> ofVerb(String verb) {
    return Optional.ofNullable(verbs.get(verb));
  }

  /** Returns the sides that the verb takes, by the preposition before what it takes them on. */
  Map<String, Stance> byPreposition(String verb) {
    return prepositions.getOrDefault(verb, Map.of());
  }

  /** Returns the side of those who call a thing so: a milestone, a farce. */
  Optional<Stance> judgement(String word) {
    return Optional.ofNullable(judgements.get(word));
  }

  /** Returns the side of a verdict of several words that begins here: a knife in the back. */
  Optional<Stance> verdict(Sentence sentence, int at) {
    return verdicts.at(sentence, at).stream()
        .filter(phrase -> phrase.end(sentence, at) >= 0)
        .map(SetPhrase::meaning)
        .findFirst();
  }

  /** Returns whether words begin here that make what stands before them depend on something. */
  boolean isProviso(Sentence sentence, int at) {
    return provisos.at(sentence, at).stream().anyMatch(phrase -> phrase.end(sentence, at) >= 0);
  }

  /** Returns the phrases of what is met with a side, by the verb: comes under fire from. */
  List<SetPhrase<Stance>> receiving(String verb) {
    return receiving.from(verb);
  }

  /** Returns whether a side may be taken with this word, or with a phrase that it opens. */
  boolean isStanceWord(String lemma) {
    return verbs.containsKey(lemma)
        || nouns.containsKey(lemma)
        || judgements.containsKey(lemma)
        || !phrases.from(lemma).isEmpty()
        || !receiving.from(lemma).isEmpty()
        || demanded.containsKey(lemma)
        || sides.containsKey(lemma)
        || lemma.equals("against")
        || prepositions.containsKey(lemma)
        || others.contains(lemma);
  }

  /** Returns the phrases of taking sides that begin with a form of this verb. */
  List<SetPhrase<Stance>> phrases(String verb) {
    return phrases.from(verb);
  }

  /** Returns the side of those who demand that this be done to an agreement. */
  Optional<Stance> demanded(String verb) {
    return Optional.ofNullable(demanded.get(verb));
  }

  /** Returns the side of those who are called so: a critic, a supporter. */
  Optional<Stance> side(String noun) {
    return Optional.ofNullable(sides.get(noun));
  }

  /** Returns the side that the noun takes on what it is about. */
  Optional<Stance> ofNoun(String noun) {
    return Optional.ofNullable(nouns.get(noun));
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }
}
