package io.github.entente.text;

import java.util.Locale;
import java.util.Set;

/** The words of a text as runs of letters, looked up without a pattern: most lines hold none. */
final class LetterRuns {

  private LetterRuns() {}

  /** Returns whether one of the words stands in a text, capitals aside. */
  static boolean hasOneOf(String text, Set<String> words) {
    return firstOf(text, words) >= 0;
  }

  /** Returns where the first of the words begins that stand in a text, or -1; capitals aside. */
  static int firstOf(String text, Set<String> words) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > start && words.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
        return start;
      }
      start = i + 1;
    }
    return -1;
  }

  /** Returns whether a text has a digit. */
  static boolean hasDigit(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
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
