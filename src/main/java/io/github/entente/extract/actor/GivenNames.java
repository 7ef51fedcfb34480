package io.github.entente.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells from a given name whether its bearer is a man or a woman. */
final class GivenNames {

  private static final Map<String, Entity.Gender> GENDERS = read();
  private static final Map<String, String> USUAL = usual();

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

  /** Whether two first words may be one name's: Pat and Patrick, M. and Milo, Bill and William. */
  static boolean isOne(String one, String other) {
    boolean shorter = one.length() <= other.length();
    String few = shorter ? one : other;
    String many = shorter ? other : one;
    boolean initial = few.replace(".", "").length() == 1 && few.charAt(0) == many.charAt(0);
    return initial
        || few.length() > 2 && many.startsWith(few)
        || USUAL.getOrDefault(one, one).equals(USUAL.getOrDefault(other, other));
  }

  private static Map<String, String> usual() {
    Map<String, String> usual = new HashMap<>();
    for (KnowledgeFile.Line line : KnowledgeFile.read("given-names.tsv")) {
      String first = line.items(0).get(0);
      line.items(0).forEach(form -> usual.putIfAbsent(form, first));
    }
    return Map.copyOf(usual);
  }

  /** Returns what the first word of a name of several tells. */
  static Entity.Gender gender(List<String> words) {
    return words.size() < 2
        ? Entity.Gender.UNKNOWN
        : GENDERS.getOrDefault(words.get(0), Entity.Gender.UNKNOWN);
  }
}
