package io.github.entente.html;

import io.github.entente.text.Characters;
import io.github.entente.text.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of class names and ids, of one to three parts, and what they say; immutable. */
final class NameWords<K extends Enum<K>> {

  private static final int MOST_PARTS = 3;

  private final Map<String, Set<K>> words;
  private final NameTable<K> table;

  /**
   * Makes the words of some sections.
   *
   * @param sections the section of the lexicon for each kind
   */
  NameWords(Class<K> type, Lexicon lexicon, Map<K, String> sections) {
    words = NameTable.words(type, lexicon, sections);
    table = new NameTable<>(type, words);
  }

  /** Returns what the parts of some names say, each alone and with those before it. */
  Set<K> in(String names) {
    int bits = 0;
    long one = NameTable.EMPTY;
    long two = NameTable.EMPTY;
    long three = NameTable.EMPTY;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean inPart = Characters.isLetterOrDigit(c);
      if ((!inPart || isHump(names, i)) && one != NameTable.EMPTY) {
        bits |= table.get(one) | table.get(two) | table.get(three);
        three = NameTable.with(two, '-');
        two = NameTable.with(one, '-');
        one = NameTable.EMPTY;
      }
      if (inPart) {
        char small = NameTable.small(c);
        one = NameTable.with(one, small);
        two = NameTable.with(two, small);
        three = NameTable.with(three, small);
      } else if (c <= ' ') {
        two = NameTable.EMPTY;
        three = NameTable.EMPTY;
      }
    }
    return table.kinds(bits | table.get(one) | table.get(two) | table.get(three));
  }

  /** Returns whether a part begins at a capital within a name. */
  static boolean isHump(String names, int i) {
    char c = names.charAt(i);
    char before = i > 0 ? names.charAt(i - 1) : ' ';
    return c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
  }

  /** Returns what the phrase of some parts says that ends at one of them. */
  Set<K> ending(List<String> parts, int last, int length) {
    int first = last - length + 1;
    if (first < 0 || length > MOST_PARTS) {
      return Set.of();
    }
    return words.getOrDefault(String.join("-", parts.subList(first, last + 1)), Set.of());
  }
}
