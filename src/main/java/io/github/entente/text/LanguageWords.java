package io.github.entente.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The small words and the letters by which languages are told ({@code languages.txt}): a language
 * is a bit, by its place in the list of them.
 */
final class LanguageWords {

  /** A word and the bits of its languages. */
  private record Known(String word, long languages) {}

  private static final Known NONE = new Known("", 0);

  /** Letters further on are of other scripts. */
  private static final int LETTERS = 0x2000;

  private static final Lexicon LEXICON = Lexicon.beside(LanguageWords.class, "languages.txt");
  private static final List<String> ENTRIES = LEXICON.section("words");

  /** The tags of the languages, by their bits. */
  static final List<String> TAGS = ENTRIES.stream().map(LanguageWords::tag).toList();

  private static final Set<String> IN_NAMES = new HashSet<>(List.of(names()));

  /** The known words, each where its hash says, or in the next free slot behind it. */
  private static final Known[] KNOWN = known();

  private static final long[] BY_LETTER = letters();

  private LanguageWords() {}

  private static String tag(String entry) {
    return entry.split("=", 2)[0].strip();
  }

  private static String value(String entry) {
    return entry.split("=", 2)[1].strip();
  }

  private static String[] names() {
    return String.join(",", LEXICON.section("in names")).split("\\s*,\\s*");
  }

  private static Known[] known() {
    Map<String, Long> languages = new HashMap<>();
    for (String entry : ENTRIES) {
      long bit = 1L << TAGS.indexOf(tag(entry));
      for (String word : value(entry).split(",")) {
        languages.merge(word.strip(), bit, (one, other) -> one | other);
      }
    }
    Known[] slots = new Known[Integer.highestOneBit(languages.size()) * 8];
    Arrays.fill(slots, NONE);
    languages.forEach(
        (word, bits) -> {
          int slot = slot(word.hashCode(), slots.length);
          while (slots[slot] != NONE) {
            slot = (slot + 1) & (slots.length - 1);
          }
          slots[slot] = new Known(word, bits);
        });
    return slots;
  }

  private static long[] letters() {
    long[] languages = new long[LETTERS];
    for (String entry : LEXICON.section("letters")) {
      long bit = 1L << TAGS.indexOf(tag(entry));
      value(entry).chars().forEach(letter -> languages[letter] |= bit);
    }
    return languages;
  }

  private static int slot(int hash, int slots) {
    return (hash ^ hash >>> 15) & (slots - 1);
  }

  /**
   * Returns the languages that have a word of a text among their small ones.
   *
   * @param hash the hash of the word's string in small letters
   */
  static long languages(String text, int start, int end, int hash) {
    int slot = slot(hash, KNOWN.length);
    while (KNOWN[slot] != NONE) {
      String word = KNOWN[slot].word();
      if (word.length() == end - start && text.regionMatches(true, start, word, 0, word.length())) {
        return KNOWN[slot].languages();
      }
      slot = (slot + 1) & (KNOWN.length - 1);
    }
    return 0;
  }

  /** Returns the languages that have all letters of a word that English has not, if it has any. */
  static long byLetters(String text, int start, int end) {
    long languages = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '\u0080' && c != '’') {
        languages &= c < LETTERS ? BY_LETTER[c] : 0;
      }
    }
    return languages == -1 ? 0 : languages;
  }

  /** Returns whether a small word may stand between the words of a name. */
  static boolean isInNames(String word) {
    return IN_NAMES.contains(word);
  }
}
