package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The offices of persons, which are told apart by whose they are. */
class OwnOfficesTest {

  private static final String TARNHOLT =
      "Peruvian/JJ President/NNP Ilka/NNP/PERSON Tarnholt/NNP/PERSON waited/VBD ./.";

  private static List<Actor> offices(String... sentences) {
    return TaggedStories.actors(sentences).stream()
        .filter(actor -> actor.kind() == ActorKind.GOVERNMENT_BODY)
        .toList();
  }

  @Test
  void an_office_is_called_by_whose_it_is_and_is_of_that_country() {
    assertThat(
            offices(
                TARNHOLT,
                "Tarnholt/NNP/PERSON 's/POS office/NN objected/VBD ./.",
                "The/DT office/NN hoped/VBD for/IN peace/NN ./."))
        .singleElement()
        .satisfies(actor -> assertThat(actor.name()).isEqualTo("Tarnholt 's office"))
        .satisfies(actor -> assertThat(actor.country()).contains("PER"))
        .satisfies(actor -> assertThat(actor.mentions()).hasSize(2));
  }

  @Test
  void two_offices_are_two_actors() {
    assertThat(
            offices(
                TARNHOLT,
                "The/DT prime/JJ minister/NN 's/POS office/NN objected/VBD ./.",
                "It/PRP agreed/VBD ./.",
                "The/DT office/NN of/IN President/NNP Tarnholt/NNP/PERSON objected/VBD ./."))
        .extracting(Actor::name)
        .containsExactly("prime minister 's office", "office of President Tarnholt");
  }

  @Test
  void the_office_of_a_firm_or_a_dentist_is_no_state_body() {
    assertThat(
            offices(
                "The/DT dentist/NN 's/POS office/NN waited/VBD ./.",
                "The/DT bank/NN 's/POS office/NN waited/VBD ./."))
        .isEmpty();
  }
}
