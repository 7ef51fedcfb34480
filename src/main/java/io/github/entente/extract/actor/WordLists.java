package io.github.entente.extract.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The lists of {@code words.tsv}. */
final class WordLists {

  private static final Map<String, Set<String>> LISTS = read();

  private WordLists() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (KnowledgeFile.Line line : KnowledgeFile.read("words.tsv")) {
      if (line.items(1).isEmpty() || lists.put(line.column(0), Set.copyOf(line.items(1))) != null) {
        throw line.wrong("list " + line.column(0) + " is empty or stands here twice");
      }
    }
    return Map.copyOf(lists);
  }

  /** Returns the words of a list. */
  static Set<String> of(String list) {
    Set<String> words = LISTS.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list " + list + " in words.tsv");
    }
    return words;
  }
}
