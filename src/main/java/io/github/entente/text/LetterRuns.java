package io.github.entente.text;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words looked up in the runs of letters of a text, without a pattern: most lines hold none of
 * them. Immutable.
 */
final class LetterRuns {

  private final Set<String> words;
  private final BitSet initials = new BitSet();
  private final int longest;

  /**
   * Makes the search.
   *
   * @param words the words, in small letters
   */
  LetterRuns(Set<String> words) {
    this.words = words;
    words.forEach(word -> initials.set(word.charAt(0)));
    longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Returns whether one of the words stands in a text, capitals aside. */
  boolean in(String text) {
    return first(text) >= 0;
  }

  /** Returns where the first of the words begins that stand in a text, or -1; capitals aside. */
  int first(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > start && isWord(text, start, i)) {
        return start;
      }
      start = i + 1;
    }
    return -1;
  }

  private boolean isWord(String text, int start, int end) {
    return end - start <= longest
        && initials.get(Character.toLowerCase(text.charAt(start)))
        && words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Returns whether a text has one of some marks. */
  static boolean hasMark(CharSequence text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
