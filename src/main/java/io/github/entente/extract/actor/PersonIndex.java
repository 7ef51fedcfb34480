package io.github.entente.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds persons by a name of two words or more that is not written as the lists have it: another
 * transliteration or order, middle names or family names more or less, initials, short forms.
 *
 * @param <V> what is known of a person
 */
final class PersonIndex<V> {

  /** Words that stand before many names and tell nobody from anybody else. */
  private static final Set<String> FORENAMES_OF_MANY = WordLists.of("forename-of-many");

  private static final Set<String> GENERATIONS = WordLists.of("generation");

  private record Entry<V>(List<String> name, boolean hyphen, V person) {}

  private final Map<String, List<Entry<V>>> byWord = new HashMap<>();
  private final Map<String, String> shortForms = new HashMap<>();

  /** Makes an empty index that knows the short forms of given names. */
  PersonIndex() {
    for (KnowledgeFile.Line line : KnowledgeFile.read("given-names.tsv")) {
      List<String> forms = line.items(0);
      String usual = NameKey.sound(Words.fold(forms.get(0)));
      forms.forEach(form -> shortForms.putIfAbsent(NameKey.sound(Words.fold(form)), usual));
    }
  }

  /**
   * Adds a person under one name.
   *
   * @param hyphen whether parts of the name belong together, so that one alone is no name
   */
  void add(String name, boolean hyphen, V person) {
    List<String> words = NameKey.of(name);
    if (words.size() < 2) {
      return;
    }
    Entry<V> entry = new Entry<>(words, hyphen || name.indexOf('-') > 0, person);
    // found by what is seldom left out: the first name and the last
    index(words.get(0), entry);
    index(words.get(words.size() - 1), entry);
  }

  private void index(String word, Entry<V> entry) {
    byWord.computeIfAbsent(word, key -> new ArrayList<>(2)).add(entry);
  }

  /** Returns the persons whom a name fits best, in the order of the lists. */
  List<V> find(String name) {
    List<String> words = NameKey.of(name);
    while (words.size() > 2 && FORENAMES_OF_MANY.contains(words.get(0)) && !known(words)) {
      words = words.subList(1, words.size());
    }
    return words.size() < 2 ? List.of() : best(words);
  }

  private boolean known(List<String> words) {
    return !best(words).isEmpty();
  }

  private List<V> best(List<String> words) {
    Set<Entry<V>> candidates = new LinkedHashSet<>();
    for (String word : words) {
      candidates.addAll(byWord.getOrDefault(word, List.of()));
    }
    int best = 0;
    Set<V> found = new LinkedHashSet<>();
    for (Entry<V> entry : candidates) {
      int fit = fit(words, entry);
      if (fit > best) {
        found.clear();
        best = fit;
      }
      if (fit == best && fit > 0) {
        found.add(entry.person());
      }
    }
    // half a name is enough only where nobody else has it
    return best == 1 && found.size() > 1 ? List.of() : List.copyOf(found);
  }

  /** How well a name fits: 4 the same words, 3 first and last, 2 all of a long one, 1 a half. */
  private int fit(List<String> words, Entry<V> entry) {
    List<String> name = entry.name();
    if (words.size() == name.size() && words.containsAll(name) && name.containsAll(words)) {
      return 4;
    }
    if (words.stream().anyMatch(GENERATIONS::contains)
        && name.stream().noneMatch(GENERATIONS::contains)) {
      return 0;
    }
    String last = words.get(words.size() - 1);
    boolean sameLast = last.equals(name.get(name.size() - 1));
    boolean partOfHyphened = entry.hyphen() && words.size() < name.size();
    if (sameLast
        && !partOfHyphened
        && isGiven(words.get(0), name.get(0))
        && middleAgrees(words, name)) {
      return 3;
    }
    if (name.size() > 2 && words.containsAll(name)) {
      return 2;
    }
    return isHalf(words, name, entry.hyphen()) ? 1 : 0;
  }

  /** A name that the other begins with, or the family names of one with three words or more. */
  private static boolean isHalf(List<String> words, List<String> name, boolean hyphen) {
    int shorter = Math.min(words.size(), name.size());
    boolean begins = words.subList(0, shorter).equals(name.subList(0, shorter));
    boolean ends =
        name.size() > shorter
            && words.equals(name.subList(name.size() - words.size(), name.size()));
    return words.size() > name.size() ? begins : !hyphen && (begins || ends);
  }

  private boolean isGiven(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    return shortForms.getOrDefault(one, one).equals(shortForms.getOrDefault(other, other));
  }

  /** Two different middle names are two persons. */
  private static boolean middleAgrees(List<String> words, List<String> name) {
    List<String> one = words.subList(1, words.size() - 1);
    List<String> other = name.subList(1, name.size() - 1);
    return one.isEmpty()
        || other.isEmpty()
        || one.stream()
            .anyMatch(a -> other.stream().anyMatch(b -> a.startsWith(b) || b.startsWith(a)));
  }
}
