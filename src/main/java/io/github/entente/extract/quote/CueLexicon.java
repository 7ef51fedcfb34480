package io.github.entente.extract.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that report speech, read from {@code cues.txt}, whose head tells its format. */
final class CueLexicon {

  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, Cue> nouns = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final List<String> examples = new ArrayList<>();

  private CueLexicon() {}

  /** Reads the lexicon that the library ships. */
  static CueLexicon load() {
    InputStream in = CueLexicon.class.getResourceAsStream("cues.txt");
    if (in == null) {
      throw new IllegalStateException("the resource cues.txt is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      CueLexicon lexicon = new CueLexicon();
      lines.lines().map(String::strip).forEach(lexicon::read);
      return lexicon;
    } catch (IOException e) {
      throw new UncheckedIOException("cues.txt", e);
    }
  }

  Optional<Cue> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** Returns the verb of two words: point out. */
  Optional<Cue> verb(String lemma, String particle) {
    return verb(lemma + " " + particle);
  }

  /** Returns the noun if it takes a clause or words in quotation marks whoever has it. */
  Optional<Cue> noun(String lemma) {
    return anyNoun(lemma).filter(cue -> cue.takes(Frame.CLAUSE));
  }

  /** Returns the noun, whatever it takes. */
  Optional<Cue> anyNoun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** Returns whether the word is on the named list of the lexicon. */
  boolean isOn(String list, String word) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list " + list);
    }
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns the examples, what was said in square brackets. */
  List<String> examples() {
    return List.copyOf(examples);
  }

  private void read(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith(">")) {
      examples.add(line.substring(1).strip());
      return;
    }
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException("cues.txt: no colon in " + line);
    }
    String head = line.substring(0, colon).strip();
    String[] words = line.substring(colon + 1).strip().split("\\s+");
    if (head.startsWith("list ")) {
      lists.computeIfAbsent(head.substring(5), key -> new HashSet<>()).addAll(List.of(words));
      return;
    }
    boolean noun = head.startsWith("noun ");
    EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String frame : head.substring(head.indexOf(' ') + 1).split("\\s*,\\s*")) {
      frames.add(Frame.valueOf(frame.strip().toUpperCase(Locale.ROOT)));
    }
    for (String word : words) {
      String[] parts = word.split("\\+");
      Set<String> prepositions = Set.of(parts).size() == 1 ? Set.of() : prepositions(parts);
      String lemma = parts[0].replace('_', ' ');
      (noun ? nouns : verbs)
          .merge(lemma, new Cue(lemma, noun, frames, prepositions), CueLexicon::join);
    }
  }

  private static Set<String> prepositions(String[] parts) {
    Set<String> all = new HashSet<>(List.of(parts));
    all.remove(parts[0]);
    return all;
  }

  private static Cue join(Cue one, Cue other) {
    EnumSet<Frame> frames = EnumSet.copyOf(one.frames());
    frames.addAll(other.frames());
    Set<String> prepositions = new HashSet<>(one.prepositions());
    prepositions.addAll(other.prepositions());
    return new Cue(one.lemma(), one.noun(), frames, prepositions);
  }
}
