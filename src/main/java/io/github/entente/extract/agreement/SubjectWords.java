package io.github.entente.extract.agreement;

import io.github.entente.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of subjects, read from {@code subjects.txt}. */
final class SubjectWords {

  private static final List<String> OTHERS =
      List.of(
          "aside",
          "made",
          "particles",
          "circumstances",
          "timing",
          "daytimes",
          "purposes",
          "efforts",
          "frameleads",
          "links",
          "callers",
          "coverers",
          "sides",
          "sites",
          "lawns",
          "selves",
          "crossings",
          "questions",
          "gatherings");

  private final Set<String> about;
  private final Set<String> ends;
  private final Set<String> plain;
  private final Set<String> content;
  private final Set<String> terms;
  private final Set<String> apart;
  private final Set<String> obliging;
  private final Set<String> telling;
  private final Set<String> frames;
  private final Set<String> promising;
  private final Set<String> general;
  private final Set<String> aiming;
  private final Set<String> effects;

  private final Map<String, Set<String>> others = new HashMap<>();

  SubjectWords() {
    Lexicon words = Lexicon.beside(SubjectWords.class, "subjects.txt");
    about = Set.copyOf(words.section("about"));
    ends = Set.copyOf(words.section("ends"));
    plain = Set.copyOf(words.section("plain"));
    content = Set.copyOf(words.section("content"));
    terms = Set.copyOf(words.section("terms"));
    apart = Set.copyOf(words.section("apart"));
    obliging = Set.copyOf(words.section("obliging"));
    telling = Set.copyOf(words.section("telling"));
    frames = Set.copyOf(words.section("frames"));
    promising = Set.copyOf(words.section("promising"));
    general = Set.copyOf(words.section("general"));
    aiming = Set.copyOf(words.section("aiming"));
    effects = Set.copyOf(words.section("effects"));
    for (String name : OTHERS) {
      others.put(name, Set.copyOf(words.section(name)));
    }
  }

  /** Whether the word stands in the section of this name. */
  boolean is(String section, String word) {
    return others.getOrDefault(section, Set.of()).contains(word);
  }

  /** Whether the preposition leads to the subject: on, about. */
  boolean isAbout(String word) {
    return about.contains(word);
  }

  boolean isEnd(String word) {
    return ends.contains(word);
  }

  /** Whether the modifier tells nothing: new, landmark. */
  boolean isPlain(String word) {
    return plain.contains(word);
  }

  /** Whether the verb tells what an agreement has in it: allow, provide. */
  boolean isContent(String lemma) {
    return content.contains(lemma);
  }

  /** Whether the verb tells how it was made or how long it holds. */
  boolean isTerm(String lemma) {
    return terms.contains(lemma);
  }

  /** Whether the verb leads to what the agreement has its parties do: oblige, commit. */
  boolean isObliging(String lemma) {
    return obliging.contains(lemma);
  }

  /** Whether the verb tells of the agreement and not of what is done under it: say, sign. */
  boolean isTelling(String lemma) {
    return telling.contains(lemma);
  }

  boolean isApart(String word) {
    return apart.contains(word);
  }

  /** Whether the noun only leads to the topic: the terms of, a common position on. */
  boolean isFrame(String word) {
    return frames.contains(word);
  }

  /** Whether the participle behind a comma goes on to what is in the agreement: promising. */
  boolean isPromising(String lemma) {
    return promising.contains(lemma);
  }

  /** Whether the word only tells the sort of agreement, so that a purpose says more: peace. */
  boolean isGeneral(String word) {
    return general.contains(word);
  }

  /** Whether the verb leads to what the agreement is for: seeks to. */
  boolean isAiming(String lemma) {
    return aiming.contains(lemma);
  }

  /** Whether the verb tells what the agreement itself does: restored quotas. */
  boolean isEffect(String lemma) {
    return effects.contains(lemma);
  }
}
