package io.github.entente.text;

import java.util.Arrays;
import java.util.List;

/**
 * Some words, looked for in a text all at once and not one after the other: the lists are long, and
 * most texts hold none of them. Immutable.
 */
public final class LastWord {

  private static final int SLOTS = 1_024;
  private static final String[] NONE = {};

  /** The words by their first two characters. */
  private final String[][] slots = new String[SLOTS][];

  /**
   * Makes the search.
   *
   * @param words the words, of two characters or more, in the capitals of the texts they are looked
   *     for in
   */
  public LastWord(List<String> words) {
    Arrays.fill(slots, NONE);
    for (String word : words) {
      if (word.length() < 2) {
        throw new IllegalArgumentException("too short to be looked for: " + word);
      }
      int slot = slot(word.charAt(0), word.charAt(1));
      String[] longer = Arrays.copyOf(slots[slot], slots[slot].length + 1);
      longer[longer.length - 1] = word;
      slots[slot] = longer;
    }
  }

  private static int slot(char first, char second) {
    return (first * 31 + second) & (SLOTS - 1);
  }

  /** Returns where the last of the words that stand in a text begins, or -1. */
  public int in(String text) {
    char second = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    for (int at = text.length() - 2; at >= 0; at--) {
      char first = text.charAt(at);
      for (String word : slots[slot(first, second)]) {
        if (text.startsWith(word, at)) {
          return at;
        }
      }
      second = first;
    }
    return -1;
  }
}
