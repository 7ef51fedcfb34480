package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names right behind an office and what it is of. */
class PostedNamesTest {

  private static final String JANE = " Jane/NNP/PERSON Brantvik/NNP/PERSON objected/VBD ./.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Secretary/NNP of/IN State/NNP/ORGANIZATION | Secretary of State | ''",
        "Secretary/NNP of/IN Harbour/NNP Safety/NNP | Secretary of Harbour Safety | ''",
        "German/JJ Minister/NNP of/IN Foreign/NNP Affairs/NNP | Minister of Foreign Affairs | DEU",
        "Minister/NNP of/IN State/NNP for/IN Trade/NNP | Minister of State for Trade | ''",
        "Peruvian/JJ Ambassador/NNP to/TO Malta/NNP/LOCATION | Ambassador | PER",
        "Peruvian/JJ Ambassador/NNP to/TO the/DT United/NNP/ORGANIZATION"
            + " Nations/NNPS/ORGANIZATION | Ambassador | PER",
        "President/NNP of/IN the/DT Czech/NNP Republic/NNP | President | CZE",
      })
  void who_holds_an_office_of_something_is_one_person(String office, String role, String country) {
    String story = office.strip() + JANE;
    Actor actor = TaggedStories.named("Jane Brantvik", story);
    assertThat(actor.role()).hasValue(role);
    assertThat(actor.country().orElse("")).isEqualTo(country);
    assertThat(actor.mentions())
        .singleElement()
        .satisfies(m -> assertThat(m.span().start()).isZero());
    assertThat(TaggedStories.actors(story)).filteredOn(a -> a.role().isPresent()).hasSize(1);
  }

  @Test
  void the_president_of_a_body_is_of_it_and_who_is_sent_to_it_is_not() {
    Actor president =
        TaggedStories.named(
            "Jane Brantvik",
            "President/NNP of/IN the/DT European/NNP/ORGANIZATION Council/NNP/ORGANIZATION"
                + " Jane/NNP/ORGANIZATION Brantvik/NNP/ORGANIZATION objected/VBD ./.");
    assertThat(president.affiliation()).isPresent();
    assertThat(president.sector()).hasValue(Sector.GOV);
    String story =
        "Peru/NNP/LOCATION 's/POS ambassador/NN to/TO the/DT United/NNP/ORGANIZATION"
            + " Nations/NNPS/ORGANIZATION ,/, Jane/NNP/PERSON Brantvik/NNP/PERSON ,/,"
            + " objected/VBD ./.";
    Actor envoy = TaggedStories.named("Jane Brantvik", story);
    assertThat(envoy.country()).hasValue("PER");
    assertThat(envoy.affiliation().orElse(""))
        .isNotEqualTo(TaggedStories.named("United Nations", story).id());
  }
}
