package io.github.entente.html;

import io.github.entente.text.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of class names and ids with what they say, looked up by the hash that a reader of a name
 * makes up letter by letter: nothing is cut out of a name to be looked up. Immutable.
 */
final class NameTable<K extends Enum<K>> {

  /** The hash of no letters. */
  static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private final long[] hashes;
  private final int[] said;

  /** The kinds for each of their bits. */
  private final List<Set<K>> kinds = new ArrayList<>();

  private final int shift;

  /**
   * Makes a table.
   *
   * @param words the words and what they say
   */
  NameTable(Class<K> type, Map<String, Set<K>> words) {
    kinds.add(Set.of());
    for (K kind : type.getEnumConstants()) {
      for (Set<K> others : List.copyOf(kinds)) {
        Set<K> more = EnumSet.of(kind);
        more.addAll(others);
        kinds.add(Collections.unmodifiableSet(more));
      }
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.size() * 4);
    shift = Long.SIZE - bits;
    hashes = new long[1 << bits];
    said = new int[1 << bits];
    words.forEach(
        (word, meanings) -> {
          long hash = EMPTY;
          for (int i = 0; i < word.length(); i++) {
            hash = with(hash, word.charAt(i));
          }
          int slot = slot(hash);
          hashes[slot] = hash;
          meanings.forEach(kind -> said[slot] |= bit(kind));
        });
  }

  /** Returns what the words of some sections of a lexicon say: each the kinds it is listed for. */
  static <K extends Enum<K>> Map<String, Set<K>> words(
      Class<K> type, Lexicon lexicon, Map<K, String> sections) {
    Map<String, Set<K>> words = new HashMap<>();
    sections.forEach(
        (kind, section) -> {
          for (String word : lexicon.section(section)) {
            words.computeIfAbsent(word, key -> EnumSet.noneOf(type)).add(kind);
          }
        });
    return words;
  }

  /** Returns the bit of a kind. */
  static int bit(Enum<?> kind) {
    return 1 << kind.ordinal();
  }

  /** Returns the hash of some letters and one more (FNV-1a: 64 bits tell all names apart). */
  static long with(long hash, char letter) {
    return (hash ^ letter) * PRIME;
  }

  /** Returns a letter in small: names have plain ones most often. */
  static char small(char c) {
    return c < '\u0080' ? (char) (c >= 'A' && c <= 'Z' ? c | ' ' : c) : Character.toLowerCase(c);
  }

  /** Returns the kinds of some bits. */
  Set<K> kinds(int bits) {
    return kinds.get(bits);
  }

  /** Returns the bits of what the word of a hash says, or 0 if it is none of the words. */
  int get(long hash) {
    return said[slot(hash)];
  }

  /** Where the hash is, or the first free slot behind where it should be. */
  private int slot(long hash) {
    int slot = (int) ((hash * PRIME) >>> shift);
    while (said[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (said.length - 1);
    }
    return slot;
  }
}
