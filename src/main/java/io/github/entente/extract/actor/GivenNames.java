package io.github.entente.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells from a given name whether its bearer is a man or a woman. */
final class GivenNames {

  private static final Map<String, Entity.Gender> GENDERS = read();

  private GivenNames() {}

  private static Map<String, Entity.Gender> read() {
    Map<String, Entity.Gender> genders = new HashMap<>();
    for (KnowledgeFile.Line line : KnowledgeFile.read("given-name-genders.tsv")) {
      Entity.Gender gender = Entity.Gender.valueOf(line.column(0).toUpperCase(Locale.ROOT));
      for (String name : line.items(1)) {
        if (genders.put(name, gender) != null) {
          throw line.wrong(name + " stands here twice");
        }
      }
    }
    return Map.copyOf(genders);
  }

  /** Returns what the first word of a name of several tells. */
  static Entity.Gender gender(List<String> words) {
    return words.size() < 2
        ? Entity.Gender.UNKNOWN
        : GENDERS.getOrDefault(words.get(0), Entity.Gender.UNKNOWN);
  }
}
