package io.github.entente.nlp;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks around a few words do not tear a sentence apart. */
class PartialMarksIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministry said it “regrets” the bilateral accord and would stay.  | accord  | obj  | regrets
          The ministry said it “regrets” the bilateral accord and would stay.  | stay    | conj | regrets
          The mayor said the “rotten” pier would be closed in May.             | rotten  | amod | pier
          """)
  void ties_the_words_within_to_those_around(
      String text, String word, String relation, String head) {
    Trees.assertTied(text, word, relation, head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry said it “regrets” the accord and would “never again” sign one.",
        "The captain dubbed “the old fox” leads the field.",
        "He said \"\" and “ ” and left “so",
        "“Well” “so” “no” said “he”."
      })
  void makes_one_tree_of_every_sentence(String text) {
    Trees.assertWhole(text);
  }
}
