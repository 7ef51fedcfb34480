package io.github.entente.extract.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tells whether two names may be one person's: by surname, by some of the words in their order. */
final class SharedNames {

  private static final Set<String> ARTICLES = WordLists.of("arabic-article");
  private static final Set<String> ALONE = Set.of("al", "el");

  private SharedNames() {}

  static boolean shares(Entity entity, List<String> words) {
    List<String> bare = withoutArticles(words);
    return shares(entity, words, false) || shares(entity, bare, true);
  }

  private static boolean shares(Entity entity, List<String> words, boolean bare) {
    // Bill Clinton is not Hillary Clinton, although either may have been called Clinton
    boolean full =
        words.size() > 1 && entity.names.stream().anyMatch(name -> words(name).size() > 1);
    for (String other : entity.names) {
      List<String> known = bare ? withoutArticles(words(other)) : words(other);
      if (full && known.size() == 1) {
        continue;
      }
      boolean shorter = words.size() <= known.size();
      List<String> few = shorter ? words : known;
      List<String> many = shorter ? known : words;
      if (few.equals(many)
          || isTail(few, many)
          || few.size() > 1 && few.get(0).equals(many.get(0)) && isInOrder(few, many)
          || few.size() > 1 && isVariant(few, many)) {
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

  /** {@code Omar al-Tarn}, {@code Omar Al Tarn}, {@code Tarn}: what short forms leave out. */
  static List<String> withoutArticles(List<String> words) {
    List<String> bare = new ArrayList<>(words.size());
    for (String word : words) {
      int hyphen = word.indexOf('-');
      boolean joined = hyphen > 0 && ARTICLES.contains(word.substring(0, hyphen));
      boolean alone = !bare.isEmpty() && ALONE.contains(word); // Al Tarn may be Albert
      if (!alone) {
        bare.add(joined && hyphen + 2 < word.length() ? word.substring(hyphen + 1) : word);
      }
    }
    return bare;
  }

  /** {@code John M. Ford} and {@code John Milo Ford}, {@code Pat Holt} and {@code Patrick Holt}. */
  private static boolean isVariant(List<String> few, List<String> many) {
    boolean family = few.get(few.size() - 1).equals(many.get(many.size() - 1));
    boolean middle = few.size() < 3 || GivenNames.isOne(few.get(1), many.get(1));
    return family && middle && few.size() <= 3 && GivenNames.isOne(few.get(0), many.get(0));
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
