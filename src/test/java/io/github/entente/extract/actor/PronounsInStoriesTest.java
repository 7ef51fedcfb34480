package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.MentionForm;
import org.junit.jupiter.api.Test;

/** Whom he and she stand for. */
class PronounsInStoriesTest {

  private static final String ANNA = "Anna/NNP/PERSON Tarnholt/NNP/PERSON waited/VBD ./.";

  private static long pronouns(String name, String... sentences) {
    return TaggedStories.named(name, sentences).mentions().stream()
        .filter(mention -> mention.form() == MentionForm.PRONOUN)
        .count();
  }

  @Test
  void a_given_name_tells_a_man_from_a_woman() {
    String[] story = {
      ANNA, "Peter/NNP/PERSON Brantvik/NNP/PERSON objected/VBD ./.", "She/PRP laughed/VBD ./."
    };
    assertThat(pronouns("Anna Tarnholt", story)).isEqualTo(1);
    assertThat(pronouns("Peter Brantvik", story)).isZero();
  }

  @Test
  void who_is_hers_is_not_herself() {
    assertThat(
            pronouns(
                "Anna Tarnholt",
                ANNA,
                "Her/PRP$ captain/NN agreed/VBD to/TO hire/VB her/PRP ./.",
                "The/DT port/NN was/VBD shut/VBN ./."))
        .isEqualTo(2);
  }

  @Test
  void of_whom_a_speaker_speaks_is_not_the_speaker() {
    assertThat(
            pronouns(
                "Odo Brantvik",
                "Odo/NNP/PERSON Brantvik/NNP/PERSON mocked/VBD the/DT letter/NN ./.",
                "“/`` She/PRP lied/VBD ,/, ”/'' he/PRP said/VBD ./."))
        .isEqualTo(2);
  }

  @Test
  void a_clause_that_describes_a_noun_begins_with_its_subject() {
    assertThat(
            TaggedStories.named(
                    "Peru",
                    "The/DT board/NN wants/VBZ a/DT police/NN mission/NN ,/, an/DT idea/NN"
                        + " Lima/NNP/LOCATION rejects/VBZ ./.")
                .aliases())
        .contains("Lima");
  }
}
