package io.github.entente.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text in small letters: letters and numbers in a row. They are gone through one by
 * one, for most texts need not be parted to the end to be told from another. Used once.
 */
final class WordRuns {

  private final String text;
  private int start;
  private int end;

  private WordRuns(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
  }

  /** Returns the words of a text. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (WordRuns runs = new WordRuns(text); runs.next(); ) {
      words.add(runs.word());
    }
    return words;
  }

  /** Returns whether a text has these words and no others. */
  static boolean are(String text, List<String> words) {
    WordRuns runs = new WordRuns(text);
    for (String word : words) {
      if (!runs.next() || !runs.is(word)) {
        return false;
      }
    }
    return !runs.next();
  }

  /** Returns whether a text has one of some words. */
  static boolean hold(String text, Set<String> words) {
    for (WordRuns runs = new WordRuns(text); runs.next(); ) {
      if (words.contains(runs.word())) {
        return true;
      }
    }
    return false;
  }

  private boolean next() {
    start = end;
    while (start < text.length() && !isInWord(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    end = start;
    while (end < text.length() && isInWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end > start;
  }

  private String word() {
    return text.substring(start, end);
  }

  private boolean is(String word) {
    return end - start == word.length() && text.startsWith(word, start);
  }

  private static boolean isInWord(int c) {
    if (c < '\u0080') {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.getType(c) == Character.LETTER_NUMBER;
  }
}
