package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words for agreements and for what is done to them, read from {@code agreements.tsv}. */
final class AgreementLexicon {

  private static final String RESOURCE = "agreements.tsv";

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

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, List<Verb>> verbs = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final SetPhrases<Event> phrases = new SetPhrases<>();
  private final SetPhrases<Event> fates = new SetPhrases<>();
  private final Map<String, AgreementStatus> hypothetical = new HashMap<>();
  private final Map<String, AgreementStatus> conditions = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, String> sorts = new HashMap<>();
  private final StanceLexicon stances;
  private final Map<String, AgreementKind> kinds = new LinkedHashMap<>();
  private final List<Example> examples = new ArrayList<>();

  AgreementLexicon() {
    List<String[]> rows = Rows.of(RESOURCE);
    stances = new StanceLexicon(rows);
    rows.stream().filter(row -> !StanceLexicon.SECTIONS.contains(row[0])).forEach(this::read);
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
        case "event" -> events.put(word, event(columns));
        case "phrase" -> phrases.add(word, event(columns));
        case "fate" -> fates.add(word, event(columns));
        case "hypothetical" -> hypothetical.put(word, status(columns[2]));
        case "seat" -> {
          sets.computeIfAbsent("seat", key -> new HashSet<>()).add(word);
          sets.computeIfAbsent("seat " + word, key -> new HashSet<>())
              .addAll(List.of(columns[2].split("\\|", -1)));
        }
        case "condition" -> conditions.put(word, status(columns[2]));
        case "kind" -> kinds.put(word, AgreementKind.valueOf(columns[2]));
        case "sort" -> sorts.put(word, columns[2]);
        default -> sets.computeIfAbsent(columns[0], key -> new HashSet<>()).add(word);
      }
    }
    switch (columns[0]) {
      case "verb" -> examples.add(new Example(columns[0], status(columns[5]), example));
      case "event", "phrase", "fate", "hypothetical", "condition" ->
          examples.add(new Example(columns[0], status(columns[2]), example));
      case "idiom" -> examples.add(new Example(columns[0], AgreementStatus.AGREED, example));
      case "noun" -> examples.add(new Example(columns[0], AgreementStatus.SIGNED, example));
      case "negative" -> examples.add(new Example(columns[0], AgreementStatus.REJECTED, example));
      default -> {}
    }
  }

  private static Event event(String[] columns) {
    return new Event(status(columns[2]), doer(columns[3]));
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

  /** Returns the words with which sides are taken. */
  StanceLexicon stances() {
    return stances;
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

  /** Returns the phrases that are followed by an agreement: pulled the plug on. */
  SetPhrases<Event> phrases() {
    return phrases;
  }

  /** Returns the phrases that an agreement is the subject of: came to an end. */
  SetPhrases<Event> fates() {
    return fates;
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

  /** Returns what a text, in small letters, says that it is about, the first of several aims. */
  Optional<AgreementKind> kindIn(String text) {
    return Arrays.stream(text.split(" and to ", -1))
        .flatMap(aim -> kindOf(aim).stream())
        .findFirst();
  }

  private Optional<AgreementKind> kindOf(String text) {
    Set<String> lemmas = new HashSet<>();
    for (String word : text.split("[^\\p{L}-]+", -1)) {
      addLemmas(word, lemmas);
    }
    for (Map.Entry<String, AgreementKind> entry : kinds.entrySet()) {
      String word = entry.getKey();
      if (word.indexOf(' ') >= 0 ? text.contains(word) : lemmas.contains(word)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** What the word may be a form of: itself, its singular, and what stands before a hyphen. */
  private static void addLemmas(String word, Set<String> lemmas) {
    lemmas.add(word);
    if (word.endsWith("s")) {
      lemmas.add(word.substring(0, word.length() - 1));
    }
    if (word.endsWith("ies")) {
      lemmas.add(word.substring(0, word.length() - 3) + "y");
    }
    for (int hyphen = word.indexOf('-'); hyphen > 0; hyphen = word.indexOf('-', hyphen + 1)) {
      lemmas.add(word.substring(0, hyphen));
    }
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }
}
