package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words for agreements and for what is done to them, read from {@code agreements.tsv}. */
final class AgreementLexicon {

  private static final String RESOURCE = "agreements.tsv";
  private static final List<String> STANCE_SETS =
      List.of("calling", "critical", "pleased", "protest", "giving");

  /** How the agreement stands to its verb. */
  enum Frame {
    /** Someone does it to the agreement. */
    OBJECT,
    /** The agreement does it. */
    SUBJECT
  }

  /** What the doer of an act is to the agreement. */
  enum Doer {
    PARTY,
    /** A party if no others are named. */
    MAYBE,
    MEDIATOR,
    NONE
  }

  /**
   * A noun for agreements.
   *
   * @param strong whether it is one wherever it stands
   * @param loose whether it is one only beside a verb of making
   * @param kind what the noun itself says it is about
   */
  record Noun(boolean strong, boolean loose, Optional<AgreementKind> kind) {}

  /**
   * What a verb does to an agreement.
   *
   * @param particle the particle behind the verb, or empty
   * @param prepositions of which one stands before the agreement; empty for none
   */
  record Verb(
      String particle, Set<String> prepositions, Frame frame, AgreementStatus status, Doer doer) {}

  /** What a noun before an agreement says has happened to it. */
  record Event(AgreementStatus status, Doer doer) {}

  /** A sentence of the file and the state that it must give. */
  record Example(String section, AgreementStatus status, String sentence) {}

  /** A set phrase of taking sides, its words as lemmas, the verb first; "*" for a gap. */
  record StancePhrase(List<String> words, Stance stance) {}

  /** A sentence of the file and the side that Norway or a party takes in it. */
  record StanceExample(Stance stance, String sentence) {}

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, List<Verb>> verbs = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, AgreementStatus> hypothetical = new HashMap<>();
  private final Map<String, AgreementStatus> conditions = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, List<StancePhrase>> stancePhrases = new HashMap<>();
  private final Map<String, Stance> demanded = new HashMap<>();
  private final Map<String, Stance> sides = new HashMap<>();
  private final Map<String, Stance> stances = new HashMap<>();
  private final Map<String, Map<String, Stance>> stancePrepositions = new HashMap<>();
  private final Map<String, String> sorts = new HashMap<>();
  private final List<StanceExample> stanceExamples = new ArrayList<>();
  private final Map<String, Stance> stanceNouns = new HashMap<>();
  private final Map<String, Stance> judgements = new HashMap<>();
  private final Map<String, AgreementKind> kinds = new LinkedHashMap<>();
  private final List<Example> examples = new ArrayList<>();

  AgreementLexicon() {
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        read(line.split("\t", -1));
      }
    }
  }

  private static List<String> lines() {
    try (InputStream in = AgreementLexicon.class.getResourceAsStream(RESOURCE)) {
      return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String[] columns) {
    String example = columns[columns.length - 1];
    for (String word : columns[1].split("\\|", -1)) {
      switch (columns[0]) {
        case "noun" ->
            nouns.put(
                word,
                new Noun(
                    columns[2].equals("strong"), columns[2].equals("loose"), kind(columns[3])));
        case "idiom" ->
            sets.computeIfAbsent("idiom " + word, key -> new HashSet<>())
                .addAll(List.of(columns[2].split("\\|", -1)));
        case "verb" -> verbs.computeIfAbsent(word, key -> new ArrayList<>()).add(verb(columns));
        case "event" -> events.put(word, new Event(status(columns[2]), doer(columns[3])));
        case "hypothetical" -> hypothetical.put(word, status(columns[2]));
        case "seat" -> {
          sets.computeIfAbsent("seat", key -> new HashSet<>()).add(word);
          sets.computeIfAbsent("seat " + word, key -> new HashSet<>())
              .addAll(List.of(columns[2].split("\\|", -1)));
        }
        case "condition" -> conditions.put(word, status(columns[2]));
        case "stance" -> stances.put(word, Stance.valueOf(columns[2]));
        case "stanceprep" ->
            stancePrepositions
                .computeIfAbsent(word, key -> new TreeMap<>())
                .put(columns[2], Stance.valueOf(columns[3]));
        case "judgement" -> judgements.put(word, Stance.valueOf(columns[2]));
        case "stancephrase" -> {
          List<String> words = List.of(word.split(" ", -1));
          stancePhrases
              .computeIfAbsent(words.get(0), key -> new ArrayList<>())
              .add(new StancePhrase(words, Stance.valueOf(columns[2])));
        }
        case "demanded" -> demanded.put(word, Stance.valueOf(columns[2]));
        case "side" -> sides.put(word, Stance.valueOf(columns[2]));
        case "stancenoun" -> stanceNouns.put(word, Stance.valueOf(columns[2]));
        case "kind" -> kinds.put(word, AgreementKind.valueOf(columns[2]));
        case "sort" -> sorts.put(word, columns[2]);
        default -> sets.computeIfAbsent(columns[0], key -> new HashSet<>()).add(word);
      }
    }
    switch (columns[0]) {
      case "verb" -> examples.add(new Example(columns[0], status(columns[5]), example));
      case "event", "hypothetical", "condition" ->
          examples.add(new Example(columns[0], status(columns[2]), example));
      case "stance", "stancenoun", "stanceprep", "stancephrase", "judgement", "demanded", "side" ->
          stanceExamples.add(
              new StanceExample(Stance.valueOf(columns[columns.length - 2]), example));
      case "idiom" -> examples.add(new Example(columns[0], AgreementStatus.AGREED, example));
      case "noun" -> examples.add(new Example(columns[0], AgreementStatus.SIGNED, example));
      case "negative" -> examples.add(new Example(columns[0], AgreementStatus.REJECTED, example));
      default -> {}
    }
  }

  private static Verb verb(String[] columns) {
    return new Verb(
        columns[2].equals("-") ? "" : columns[2],
        columns[3].equals("-") ? Set.of() : Set.of(columns[3].split("\\|", -1)),
        Frame.valueOf(columns[4].toUpperCase(Locale.ROOT)),
        status(columns[5]),
        doer(columns[6]));
  }

  private static AgreementStatus status(String name) {
    return AgreementStatus.valueOf(name);
  }

  private static Doer doer(String name) {
    return Doer.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Optional<AgreementKind> kind(String name) {
    return name.equals("-") ? Optional.empty() : Optional.of(AgreementKind.valueOf(name));
  }

  Optional<Noun> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  List<Verb> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  Optional<Event> event(String lemma) {
    return Optional.ofNullable(events.get(lemma));
  }

  /** Returns the state that an act is in which this word stands over. */
  Optional<AgreementStatus> hypothetical(String lemma) {
    return Optional.ofNullable(hypothetical.get(lemma));
  }

  /** Returns what sort of agreement a noun says it is: treaty, truce; empty of a general one. */
  Optional<String> sort(String noun) {
    return Optional.ofNullable(sorts.get(noun));
  }

  /** Returns the state that an agreement is in which is under, in or on what this noun names. */
  Optional<AgreementStatus> condition(String noun) {
    return Optional.ofNullable(conditions.get(noun));
  }

  /** Returns whether the word is listed in a section such as {@code exclude} or {@code group}. */
  boolean is(String section, String lemma) {
    return sets.getOrDefault(section, Set.of()).contains(lemma);
  }

  /** Returns whether the file has a list of this name. */
  boolean has(String section) {
    return sets.containsKey(section);
  }

  /** Returns whether two sides who do this with this noun agree: bury the hatchet. */
  boolean isIdiom(String verb, String noun) {
    return is("idiom " + verb, noun);
  }

  /** Returns whether the text, in small letters, holds a phrase of the section. */
  boolean anyIn(String section, String text) {
    return sets.getOrDefault(section, Set.of()).stream().anyMatch(text::contains);
  }

  /** Returns the side that the verb takes on what it is done to. */
  Optional<Stance> stance(String verb) {
    return Optional.ofNullable(stances.get(verb));
  }

  /** Returns the sides that the verb takes, by the preposition before what it takes them on. */
  Map<String, Stance> stancesByPreposition(String verb) {
    return stancePrepositions.getOrDefault(verb, Map.of());
  }

  /** Returns the side of those who call a thing so: a milestone, a farce. */
  Optional<Stance> judgement(String word) {
    return Optional.ofNullable(judgements.get(word));
  }

  /** Returns whether a side may be taken with this word, or with a phrase that it opens. */
  boolean isStanceWord(String lemma) {
    return stances.containsKey(lemma)
        || stanceNouns.containsKey(lemma)
        || judgements.containsKey(lemma)
        || stancePhrases.containsKey(lemma)
        || demanded.containsKey(lemma)
        || sides.containsKey(lemma)
        || lemma.equals("against")
        || stancePrepositions.containsKey(lemma)
        || STANCE_SETS.stream().anyMatch(set -> is(set, lemma));
  }

  /** Returns the phrases of taking sides that begin with a form of this verb. */
  List<StancePhrase> stancePhrases(String verb) {
    return stancePhrases.getOrDefault(verb, List.of());
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
  Optional<Stance> stanceOfNoun(String noun) {
    return Optional.ofNullable(stanceNouns.get(noun));
  }

  /** Returns what the words of a text, in small letters, say that it is about. */
  Optional<AgreementKind> kindIn(String text) {
    List<String> words = Arrays.asList(text.split("[^\\p{L}-]+", -1));
    for (Map.Entry<String, AgreementKind> entry : kinds.entrySet()) {
      String word = entry.getKey();
      boolean found =
          word.indexOf(' ') >= 0
              ? text.contains(word)
              : words.stream().anyMatch(w -> isForm(w, word));
      if (found) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean isForm(String word, String lemma) {
    return word.equals(lemma)
        || word.equals(lemma + "s")
        || word.startsWith(lemma + "-")
        || lemma.endsWith("y") && word.equals(lemma.substring(0, lemma.length() - 1) + "ies");
  }

  List<StanceExample> stanceExamples() {
    return List.copyOf(stanceExamples);
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }
}
