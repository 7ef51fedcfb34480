package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes up a named body by a noun: the union, the bureau, the group; {@code short-nouns.tsv}. */
final class ShortNouns {

  private static final Map<String, Set<ActorKind>> KINDS = read();

  private ShortNouns() {}

  private static Map<String, Set<ActorKind>> read() {
    Map<String, Set<ActorKind>> kinds = new HashMap<>();
    for (KnowledgeFile.Line line : KnowledgeFile.read("short-nouns.tsv")) {
      Set<ActorKind> those =
          line.items(1).stream().map(ActorKind::valueOf).collect(Collectors.toUnmodifiableSet());
      line.items(0).forEach(noun -> kinds.put(noun, those));
    }
    return Map.copyOf(kinds);
  }

  /** Returns whether a word, in small letters, is such a noun. */
  static boolean isNoun(String word) {
    return KINDS.containsKey(word);
  }

  /** Returns the last body that has such a noun in its name. */
  static Optional<Entity> named(String noun, Salience salience) {
    return isNoun(noun)
        ? salience.last(e -> e.named && !e.isPerson() && e.isNamedWith(noun))
        : Optional.empty();
  }

  /** Returns the last body that was named so or, if the noun tells a kind, the last of the kind. */
  static Optional<Entity> body(String noun, Salience salience) {
    Set<ActorKind> kinds = KINDS.get(noun);
    if (kinds == null) {
      return Optional.empty();
    }
    return named(noun, salience).or(() -> salience.last(e -> e.named && kinds.contains(e.kind)));
  }
}
