package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.MentionForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom he, she and it stand for. */
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
  void whoever_does_something_to_them_is_somebody_else() {
    String[] story = {
      "Peruvian/JJ rebels/NNS left/VBD ./.",
      "Chilean/JJ rebels/NNS had/VBD accused/VBN them/PRP ./."
    };
    assertThat(pronouns("Peruvian rebels", story)).isEqualTo(1);
    assertThat(pronouns("Chilean rebels", story)).isZero();
  }

  @Test
  void whoever_says_so_may_be_one_of_them() {
    assertThat(
            pronouns(
                "Chilean rebels",
                "Chilean/JJ rebels/NNS say/VBP hit/VBD them/PRP hard/RB the/DT army/NN ./."))
        .isEqualTo(1);
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

  private static final String PERU = "Peru/NNP/LOCATION shut/VBD a/DT port/NN in/IN May/NNP ./.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It/PRP announced|announce/VBD a/DT vote/NN ./.",
        "It/PRP commented|comment/VBD on/IN a/DT vote/NN ./.",
        "It/PRP will/MD not/RB send/VB ships/NNS ./.",
        "It/PRP has|have/VBZ been|be/VBN asked|ask/VBN to/TO wait/VB ./.",
        "It/PRP is|be/VBZ considering|consider/VBG a/DT vote/NN ./.",
        "Nor/CC did|do/VBD it/PRP confirm/VB the/DT date/NN ./.",
        "Lima/NNP/LOCATION said|say/VBD on/IN Monday/NNP it/PRP was|be/VBD ready/JJ ./.",
        "Peru/NNP/LOCATION denied|deny/VBD that/IN it/PRP had|have/VBD broken|break/VBN the/DT"
            + " law/NN ./.",
        "What/WP it/PRP termed|term/VBD a/DT ``/`` threat/NN ''/'' grew/VBD ./.",
        "It/PRP gave|give/VBD the/DT port/NN a/DT name/NN ./.",
        "Peru/NNP/LOCATION 's/POS army/NN feared|fear/VBD Chile/NNP/LOCATION accused|accuse/VBD"
            + " it/PRP ./."
      })
  void it_that_does_what_bodies_do_is_one(String sentence) {
    assertThat(its(PERU, sentence)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile/NNP/LOCATION denies|deny/VBZ it/PRP ./.",
        "Chile/NNP/LOCATION gave|give/VBD it/PRP a/DT welcome/NN ./.",
        "Chile/NNP/LOCATION said|say/VBD it/PRP was|be/VBD ``/`` a/DT shame/NN ''/'' ./.",
        "Under/IN it/PRP ,/, ships/NNS may/MD pass/VB ./.",
        "It/PRP is|be/VBZ clear/JJ that/IN ships/NNS may/MD pass/VB ./.",
        "It/PRP was|be/VBD signed|sign/VBN in/IN haste/NN ./.",
        "It/PRP expires|expire/VBZ in/IN June/NNP ./.",
        "Peru/NNP/LOCATION got/VBD a/DT pact/NN ./. It/PRP gives|give/VBZ ships/NNS a/DT year/NN"
            + " ./.",
        "``/`` We/PRP keep/VBP it/PRP ,/, ''/'' a/DT man/NN said|say/VBD ./.",
        "``/`` It/PRP will/MD send/VB a/DT message/NN ,/, ''/'' a/DT man/NN said|say/VBD ./.",
        "Chile/NNP/LOCATION was|be/VBD told|tell/VBN it/PRP will/MD not/RB be/VB renewed|renew/VBN"
            + " ./."
      })
  void it_that_is_a_thing_or_nothing_is_nobody(String sentence) {
    assertThat(its(PERU, sentence)).isZero();
  }

  private static long its(String... story) {
    return TaggedStories.actors(story).stream()
        .flatMap(actor -> actor.mentions().stream())
        .filter(mention -> mention.form() == MentionForm.PRONOUN)
        .count();
  }
}
