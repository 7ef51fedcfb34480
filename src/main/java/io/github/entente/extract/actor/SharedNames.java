package io.github.entente.extract.actor;

import java.util.Arrays;
import java.util.List;

/** Tells whether two names may be one person's: by surname, by some of the words in their order. */
final class SharedNames {

  private SharedNames() {}

  static boolean shares(Entity entity, List<String> words) {
    for (String other : entity.names) {
      List<String> known = words(other);
      boolean shorter = words.size() <= known.size();
      List<String> few = shorter ? words : known;
      List<String> many = shorter ? known : words;
      if (few.equals(many)
          || isTail(few, many)
          || few.size() > 1 && few.get(0).equals(many.get(0)) && isInOrder(few, many)) {
        return true;
      }
      // names with the family name first are taken up by it: Wang Yi, Wang
      if (few.size() == 1 && many.size() <= 3 && many.get(0).equals(few.get(0))) {
        return true;
      }
      if (few.size() == 1 && many.size() > 2 && many.contains(few.get(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTail(List<String> few, List<String> many) {
    return many.subList(many.size() - few.size(), many.size()).equals(few);
  }

  /** Whether all of the few words stand among the many in the same order. */
  static boolean isInOrder(List<String> few, List<String> many) {
    int at = 0;
    for (String word : many) {
      if (at < few.size() && few.get(at).equals(word)) {
        at++;
      }
    }
    return at == few.size();
  }

  static List<String> words(String name) {
    List<String> all =
        Arrays.stream(Words.fold(name).split("[\\s\u00a0\"\u201c\u201d]+"))
            .filter(w -> !w.isEmpty())
            .toList();
    List<String> words =
        all.stream().filter(w -> !Titles.isHonorific(w) && !w.equals("jr")).toList();
    return words.isEmpty() ? all : words; // a form of address may be a name
  }
}
