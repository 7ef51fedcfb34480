package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles before several names, titles of others, and words that are no part of a title. */
class SharedTitlesTest {

  private static final String ILKA = "Ilka/NNP/PERSON Tarnholt/NNP/PERSON";
  private static final String ODO = "Odo/NNP/PERSON Brantvik/NNP/PERSON";

  private static Actor named(String name, String... sentences) {
    return TaggedStories.first(actor -> actor.isNamed(name), sentences);
  }

  @ParameterizedTest
  @CsvSource({
    "Danish/JJ faction/NN leaders/NNS, faction leader",
    "Senators/NNPS, Senator",
    "Danish/JJ deputies/NNS, deputy"
  })
  void a_title_in_the_plural_is_that_of_each(String title, String role) {
    String sentence = title + " " + ILKA + " and/CC " + ODO + " objected/VBD ./.";
    assertThat(named("Ilka Tarnholt", sentence).role()).contains(role);
    assertThat(named("Odo Brantvik", sentence).role()).contains(role);
  }

  @Test
  void a_title_in_the_singular_is_that_of_one() {
    String sentence = "Senator/NNP " + ILKA + " and/CC " + ODO + " objected/VBD ./.";
    assertThat(named("Ilka Tarnholt", sentence).role()).contains("Senator");
    assertThat(named("Odo Brantvik", sentence).role()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a/DT spokesman/NN for/IN Mr./NNP",
    "an/DT adviser/NN to/TO Vice/NNP President/NNP",
    "a/DT spokesman/NN for/IN House/NNP Speaker/NNP"
  })
  void whose_spokesman_speaks_is_none(String title) {
    Actor actor =
        named("Odo Brantvik", ILKA + " ,/, " + title + " " + ODO + " ,/, objected/VBD ./.");
    assertThat(actor.role().orElse("")).doesNotContain("spokesman").doesNotContain("adviser");
  }

  @ParameterizedTest
  @CsvSource({
    "the/DT only/JJ president/NN, president",
    "the/DT then/JJ president/NN, president",
    "the/DT former/JJ president/NN, former president"
  })
  void what_the_sentence_says_with_an_office_is_no_part_of_it(String title, String role) {
    Actor actor = named("Ilka Tarnholt", ILKA + " ,/, " + title + " ,/, objected/VBD ./.");
    assertThat(actor.role()).contains(role);
  }

  @Test
  void a_team_of_players_is_no_armed_group() {
    Actor team =
        named(
            "Oakland Raiders",
            "The/DT Oakland/NNP/LOCATION Raiders/NNPS objected/VBD on/IN Monday/NNP ./.");
    assertThat(team.kind()).isEqualTo(ActorKind.ORGANISATION);
    assertThat(team.sector()).isEmpty();
  }
}
