package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Some words, looked for in a text all at once and not one after the other: the lists are long, and
 * most texts hold none of them. Immutable.
 */
public final class LastWord {

  private static final int SLOTS = 64;

  /** The words by their first character. */
  private final List<List<String>> slots = new ArrayList<>();

  /**
   * Makes the search.
   *
   * @param words the words, in the capitals of the texts they are looked for in
   */
  public LastWord(List<String> words) {
    for (int slot = 0; slot < SLOTS; slot++) {
      int own = slot;
      slots.add(
          words.stream().filter(word -> !word.isEmpty() && word.charAt(0) % SLOTS == own).toList());
    }
  }

  /** Returns where the last of the words that stand in a text begins, or -1. */
  public int in(String text) {
    for (int at = text.length() - 1; at >= 0; at--) {
      List<String> slot = slots.get(text.charAt(at) % SLOTS);
      for (int i = 0; i < slot.size(); i++) {
        if (text.startsWith(slot.get(i), at)) {
          return at;
        }
      }
    }
    return -1;
  }
}
