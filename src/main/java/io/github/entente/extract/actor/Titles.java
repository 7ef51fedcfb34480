package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Forms of address and what they tell. */
final class Titles {

  private static final Set<String> MALE = WordLists.of("male");
  private static final Set<String> FEMALE = WordLists.of("female");
  private static final Set<String> RANKS = WordLists.of("rank");

  /** Forms of address of the world: {@code honorifics.tsv}. */
  private static final Set<String> HONORIFICS =
      KnowledgeFile.read("honorifics.tsv").stream()
          .flatMap(line -> line.items(0).stream())
          .map(Words::fold)
          .collect(Collectors.toUnmodifiableSet());

  private Titles() {}

  static boolean isHonorific(String word) {
    return HONORIFICS.contains(Words.fold(word));
  }

  /** Returns whether words before a name are only a rank: Lt. Gen. */
  static boolean isRank(String role) {
    return !role.isEmpty() && RANKS.containsAll(List.of(Words.fold(role).split(" ")));
  }

  /** Returns the gender that a word of a title or role tells. */
  static Entity.Gender gender(String word) {
    String folded = Words.fold(word);
    if (MALE.contains(folded)) {
      return Entity.Gender.MALE;
    }
    return FEMALE.contains(folded) ? Entity.Gender.FEMALE : Entity.Gender.UNKNOWN;
  }

  /** Returns the gender that the words from one token to another tell. */
  static Entity.Gender gender(Sentence sentence, int from, int to) {
    Entity.Gender gender = Entity.Gender.UNKNOWN;
    for (int i = from; i <= to && gender == Entity.Gender.UNKNOWN; i++) {
      gender = gender(sentence.token(i).text());
    }
    return gender;
  }
}
