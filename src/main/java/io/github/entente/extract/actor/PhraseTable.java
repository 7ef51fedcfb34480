package io.github.entente.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean, found in running words: the longest that begins at a word wins.
 * Spelling is compared folded, British and American alike. A phrase with capitals needs a capital
 * in the text, and an acronym of up to five letters needs all of them, so that {@code US} is not
 * {@code us}.
 *
 * @param <V> what a phrase means
 */
final class PhraseTable<V> implements PhraseSource<V> {

  /**
   * A phrase found.
   *
   * @param value what it means
   * @param length the number of words it takes
   */
  record Hit<V>(V value, int length) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(2);
    private @Nullable V value;
    private boolean capital;
    private boolean acronym;
  }

  /** Letters up to which an acronym needs its capitals; longer ones are read as words: Unesco. */
  private static final int LETTERS = 5;

  private final Node<V> root = new Node<>();
  private final boolean plurals;

  /**
   * Makes an empty table.
   *
   * @param plurals whether the last word of a phrase may stand in the plural
   */
  PhraseTable(boolean plurals) {
    this.plurals = plurals;
  }

  /** Adds a phrase and returns what it meant before. */
  @Nullable V put(String phrase, V value) {
    List<String> words = Words.split(phrase);
    Node<V> node = root;
    for (String word : words) {
      if (!isMark(word)) {
        node = node.next.computeIfAbsent(key(word), key -> new Node<>());
      }
    }
    V old = node.value;
    if (node == root) {
      return old;
    }
    boolean acronym =
        words.size() == 1 && phrase.length() <= LETTERS && Words.isAllCapitals(phrase);
    node.acronym = acronym && (old == null || node.acronym);
    node.capital = isCapital(words);
    node.value = value;
    return old;
  }

  /** Returns what a phrase means, after adding a meaning if it has none. */
  V computeIfAbsent(String phrase, Supplier<V> meaning) {
    Node<V> node = root;
    for (String word : Words.split(phrase)) {
      Node<V> next = isMark(word) ? node : node.next.get(key(word));
      if (next == null) {
        return added(phrase, meaning.get());
      }
      node = next;
    }
    if (node.value == null) {
      return added(phrase, meaning.get());
    }
    node.acronym &= Words.isAllCapitals(phrase); // Unesco beside UNESCO
    node.capital &= isCapital(Words.split(phrase)); // anti-Balaka beside Anti-Balaka
    return node.value;
  }

  private static String key(String word) {
    return Spelling.american(Words.fold(word));
  }

  /** The apostrophe of the Teachers' Union, which many leave out. */
  private static boolean isMark(String word) {
    return word.length() == 1 && Words.fold(word).equals("'");
  }

  private V added(String phrase, V value) {
    put(phrase, value);
    return value;
  }

  private static boolean isCapital(List<String> words) {
    return Words.isCapitalised(words.get(words.size() - 1)) || Words.isCapitalised(words.get(0));
  }

  @Override
  public Optional<Hit<V>> longestAt(List<String> words, int at) {
    Node<V> node = root;
    Optional<Hit<V>> best = Optional.empty();
    for (int i = at; i < words.size(); i++) {
      if (i > at && isMark(words.get(i))) {
        continue;
      }
      String folded = key(words.get(i));
      if (plurals) {
        for (String singular : Words.singulars(folded)) {
          Node<V> end = node.next.get(singular);
          if (end != null && end.value != null) {
            best = Optional.of(new Hit<>(end.value, i - at + 1));
            break;
          }
        }
      }
      Node<V> next = node.next.get(folded);
      if (next == null) {
        return best;
      }
      if (next.value != null && fits(next, words, at, i)) {
        best = Optional.of(new Hit<>(next.value, i - at + 1));
      }
      node = next;
    }
    return best;
  }

  private static <V> boolean fits(Node<V> node, List<String> words, int from, int to) {
    if (node.acronym) {
      return Words.isAllCapitals(words.get(from));
    }
    return !node.capital
        || Words.isCapitalised(words.get(from))
        || Words.isCapitalised(words.get(to));
  }
}
