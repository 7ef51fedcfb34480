package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a story calls bodies for short: by their initials, or a firm by the first word. */
final class ShortBodies {

  private static final Set<String> SMALL =
      Set.of("of", "for", "the", "and", "in", "on", "to", "de", "du", "la", "des", "&", "'s", "'");

  /** First words that many bodies have. */
  private static final Set<String> COMMON = WordLists.of("common-in-names");

  private final Knowledge knowledge;
  private final Map<String, Entity> byInitials = new HashMap<>();
  private final Map<String, Entity> byWord = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  ShortBodies(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void add(String name, Entity body) {
    List<String> words = new ArrayList<>();
    for (String word : Words.split(name)) {
      if (!SMALL.contains(Words.fold(word))) {
        words.add(word);
      }
    }
    withoutCountry(name, body);
    boolean plain = words.size() == Words.split(name).size();
    if (words.size() < 2 || words.stream().anyMatch(w -> !Words.isCapitalised(w))) {
      return;
    }
    if (words.size() > 2) {
      StringBuilder initials = new StringBuilder();
      words.forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
      put(byInitials, initials.toString(), body);
    }
    String last = words.get(words.size() - 1);
    if (plain
        && words.size() <= 3
        && last.length() > 4
        && last.endsWith("s")
        && !COMMON.contains(Words.fold(last))
        && knowledge.endings().get(last) != ActorKind.COMPANY) {
      put(byWord, Words.fold(last), body);
    }
    String first = words.get(0);
    String folded = Words.fold(first);
    if (plain
        && words.size() <= 3
        && folded.length() > 3
        && !COMMON.contains(folded)
        && knowledge.agents().get(first).isEmpty()
        && knowledge.countries().get(first).isEmpty()
        && !knowledge.isSociety(words.get(words.size() - 1))) {
      put(byWord, folded, body);
    }
  }

  /** {@code the Law Society} of Kenya, which is called so for short. */
  void withoutCountry(String name, Entity body) {
    int of = name.lastIndexOf(" of ");
    if (of > 0
        && name.lastIndexOf(' ', of - 1) > 0
        && knowledge.countries().get(name.substring(of + 4)).isPresent()) {
      put(byWord, Words.fold(name.substring(0, of)), body);
    }
  }

  /** What two bodies are called by means neither. */
  private void put(Map<String, Entity> map, String key, Entity body) {
    Entity known = map.putIfAbsent(key, body);
    if (shared.contains(key) || known != null && known != body) {
      shared.add(key);
      map.remove(key);
    }
  }

  Optional<Entity> get(String name) {
    if (Words.isAllCapitals(name)) {
      return Optional.ofNullable(byInitials.get(name.replace(".", "")));
    }
    return Words.isCapitalised(name)
        ? Optional.ofNullable(byWord.get(Words.fold(name)))
        : Optional.empty();
  }
}
