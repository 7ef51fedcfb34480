package io.github.entente.html;

import io.github.entente.text.Lexicon;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of class names and ids, of one to three parts, and what they say; immutable. Phrases are
 * put together only behind a part that opens one, for most names have none.
 */
final class NameWords<K extends Enum<K>> {

  private static final int MOST_PARTS = 3;

  private record Entry<K extends Enum<K>>(Set<K> kinds, boolean opens) {}

  private final Map<String, Entry<K>> entries;

  /**
   * Makes the words of some sections.
   *
   * @param sections the section of the lexicon for each kind
   */
  NameWords(Class<K> type, Lexicon lexicon, Map<K, String> sections) {
    Map<String, Set<K>> kinds = new HashMap<>();
    Map<String, Boolean> opening = new HashMap<>();
    new EnumMap<>(sections)
        .forEach(
            (kind, section) -> {
              for (String word : lexicon.section(section)) {
                kinds.computeIfAbsent(word, key -> EnumSet.noneOf(type)).add(kind);
                if (word.indexOf('-') > 0) {
                  opening.put(word.substring(0, word.indexOf('-')), true);
                }
              }
            });
    entries = new HashMap<>();
    opening.keySet().forEach(word -> entries.put(word, new Entry<>(Set.<K>of(), true)));
    kinds.forEach(
        (word, found) ->
            entries.put(word, new Entry<>(Set.copyOf(found), opening.containsKey(word))));
  }

  /** Returns whether a part is one of the words, or opens one of the phrases. */
  boolean knows(String part) {
    return entries.containsKey(part);
  }

  /** Returns what the phrase of some parts says that ends at one of them. */
  Set<K> ending(List<String> parts, int last, int length) {
    int first = last - length + 1;
    if (first < 0 || length > MOST_PARTS) {
      return Set.of();
    }
    Entry<K> entry = entries.get(parts.get(first));
    if (entry == null) {
      return Set.of();
    }
    if (length == 1) {
      return entry.kinds();
    }
    Entry<K> phrase =
        entry.opens() ? entries.get(String.join("-", parts.subList(first, last + 1))) : null;
    return phrase == null ? Set.of() : phrase.kinds();
  }
}
