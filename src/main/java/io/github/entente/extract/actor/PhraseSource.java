package io.github.entente.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds phrases in running words. A user's dictionary lies over what the library ships.
 *
 * @param <V> what a phrase means
 */
@FunctionalInterface
interface PhraseSource<V> {

  /** Returns the longest phrase that begins at a word. */
  Optional<PhraseTable.Hit<V>> longestAt(List<String> words, int at);

  /** Returns what a whole phrase means, with or without an article before it. */
  default Optional<V> get(String phrase) {
    List<String> words = Words.split(phrase);
    if (!words.isEmpty() && words.get(0).toLowerCase(Locale.ROOT).equals("the")) {
      Optional<V> whole = whole(words);
      return whole.isPresent() ? whole : whole(words.subList(1, words.size()));
    }
    return whole(words);
  }

  private Optional<V> whole(List<String> words) {
    return longestAt(words, 0)
        .filter(hit -> hit.length() == words.size())
        .map(PhraseTable.Hit::value);
  }

  /** Returns this with another one above it, which decides unless what it finds is shorter. */
  default PhraseSource<V> under(PhraseSource<V> upper) {
    return (words, at) -> {
      Optional<PhraseTable.Hit<V>> own = longestAt(words, at);
      Optional<PhraseTable.Hit<V>> other = upper.longestAt(words, at);
      int length = own.map(PhraseTable.Hit::length).orElse(0);
      return other.isPresent() && other.get().length() >= length ? other : own;
    };
  }

  /** Returns one that finds nothing. */
  static <V> PhraseSource<V> none() {
    return (words, at) -> Optional.empty();
  }
}
