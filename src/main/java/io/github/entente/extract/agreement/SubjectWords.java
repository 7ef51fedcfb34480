package io.github.entente.extract.agreement;

import io.github.entente.text.Lexicon;
import java.util.Set;

/** The words of subjects, read from {@code subjects.txt}. */
final class SubjectWords {

  private final Set<String> about;
  private final Set<String> ends;
  private final Set<String> plain;
  private final Set<String> content;
  private final Set<String> terms;
  private final Set<String> apart;
  private final Set<String> obliging;
  private final Set<String> telling;

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
}
