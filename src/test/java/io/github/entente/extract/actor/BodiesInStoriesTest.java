package io.github.entente.extract.actor;

import static io.github.entente.extract.actor.TaggedStories.actors;
import static io.github.entente.extract.actor.TaggedStories.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firms, societies and what is none, in sentences with tags. */
class BodiesInStoriesTest {

  private static final String FARHOLM = "Farholm/NNP/ORGANIZATION Minerals/NNPS/ORGANIZATION";

  @Test
  void a_firm_is_called_by_the_first_word_of_its_name() {
    assertThat(actors(FARHOLM + " objected/VBD ./.", "Farholm/NNP said/VBD so/RB ./."))
        .hasSize(1)
        .first()
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.COMPANY))
        .satisfies(actor -> assertThat(actor.aliases()).contains("Farholm"));
  }

  @Test
  void a_society_is_called_by_its_initials() {
    assertThat(
            named(
                    "HWG",
                    "The/DT Hill/NNP/ORGANIZATION Weavers/NNPS/ORGANIZATION"
                        + " Guild/NNP/ORGANIZATION objected/VBD ./.",
                    "HWG/NNP/ORGANIZATION said/VBD so/RB ./.")
                .name())
        .isEqualTo("Hill Weavers Guild");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Union of Hill Weavers;" + " The/DT Union/NNP of/IN Hill/NNP Weavers/NNPS objected/VBD ./.",
        "All Hill Weavers Union;"
            + " The/DT All/PDT Hill/NNP Weavers/NNPS Union/NNP objected/VBD ./.",
        "Hill List; The/DT Hill/NNP List/NNP party/NN objected/VBD ./.",
        "Harvest and Progress Party;"
            + " The/DT opposition/NN Harvest/NNP and/CC Progress/NNP Party/NNP objected/VBD ./.",
        "Hill Rights Watch;"
            + " The/DT Hill/NNP Rights/NNP Watch/NNP ,/, a/DT charity/NN ,/, objected/VBD ./.",
      })
  void a_society_is_told_by_the_build_of_its_name(String name, String sentence) {
    assertThat(named(name, sentence.strip()).kind()).isEqualTo(ActorKind.ORGANISATION);
  }

  @Test
  void a_union_of_states_is_no_society() {
    assertThat(actors("The/DT Soviet/NNP Union/NNP objected/VBD ./."))
        .extracting(Actor::kind)
        .containsExactly(ActorKind.COUNTRY);
  }

  @Test
  void a_firm_that_looks_like_a_person_is_told_by_what_stands_beside_it() {
    assertThat(
            named(
                    "Holt Werner",
                    "A/DT German/JJ company/NN ,/, Holt/NNP/PERSON Werner/NNP/PERSON ,/,"
                        + " objected/VBD ./.")
                .kind())
        .isEqualTo(ActorKind.COMPANY);
    assertThat(named("Gumtorn", "The/DT retailer/NN Gumtorn/NNP/PERSON objected/VBD ./.").kind())
        .isEqualTo(ActorKind.COMPANY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebels/NNS of/IN the/DT Hill/NNP/ORGANIZATION Dignity/NNP/ORGANIZATION"
            + " Column/NNP/ORGANIZATION objected/VBD ./.",
        "Hill/NNP/ORGANIZATION Dignity/NNP/ORGANIZATION Column/NNP/ORGANIZATION rebels/NNS"
            + " objected/VBD ./."
      })
  void what_rebels_belong_to_is_armed(String sentence) {
    assertThat(named("Hill Dignity Column", sentence).kind()).isEqualTo(ActorKind.ARMED_GROUP);
  }

  @Test
  void a_party_of_a_common_name_is_of_the_country_of_the_story() {
    assertThat(
            named(
                    "Labour Party",
                    "Kenya/NNP/LOCATION waited/VBD ./.",
                    "The/DT Labour/NNP/ORGANIZATION Party/NNP/ORGANIZATION objected/VBD ./.")
                .country())
        .contains("KEN");
  }

  @Test
  void a_body_is_of_the_country_in_its_name() {
    assertThat(
            named(
                    "Hill Power Corporation of Malawi",
                    "The/DT Hill/NNP/ORGANIZATION Power/NNP/ORGANIZATION"
                        + " Corporation/NNP/ORGANIZATION of/IN/ORGANIZATION"
                        + " Malawi/NNP/ORGANIZATION objected/VBD ./.")
                .country())
        .contains("MWI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya/NNP/LOCATION said|say/VBD so/RB on/IN Facebook/NNP/ORGANIZATION ./.",
        "Kenya/NNP/LOCATION objected/VBD in/IN the/DT Sahel/NNP/ORGANIZATION ./.",
        "Kenya/NNP/LOCATION met/VBD in/IN Mapleton/NNP/ORGANIZATION House/NNP/ORGANIZATION ./.",
        "Kenya/NNP/LOCATION began/VBD Operation/NNP/PERSON Hill/NNP/PERSON Dawn/NNP/PERSON ./.",
        "Kenya/NNP/LOCATION told|tell/VBD the/DT Hill/NNP/ORGANIZATION Echo/NNP/ORGANIZATION ./.",
        "Kenya/NNP/LOCATION objected/VBD because/IN 14/CD people/NNS died/VBD ./."
      })
  void places_channels_papers_and_anybody_are_no_actors(String sentence) {
    assertThat(actors(sentence)).extracting(Actor::name).containsExactly("Kenya");
  }

  @Test
  void a_platform_that_acts_is_an_actor() {
    assertThat(actors("Facebook/NNP/ORGANIZATION removed/VBD the/DT post/NN ./."))
        .extracting(Actor::kind)
        .containsExactly(ActorKind.COMPANY);
  }

  @Test
  void an_acronym_may_be_written_as_a_word() {
    assertThat(actors("Unesco/NNP/PERSON objected/VBD ./."))
        .extracting(Actor::kind)
        .containsExactly(ActorKind.INTERNATIONAL_BODY);
  }

  @Test
  void a_mission_of_an_international_body_is_of_no_country() {
    String[] story = {
      "The/DT U.N./NNP mission/NN in/IN Chad/NNP objected/VBD ./.", "The/DT mission/NN left/VBD ./."
    };

    assertThat(named("U.N. mission in Chad", story))
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.INTERNATIONAL_BODY))
        .satisfies(actor -> assertThat(actor.country()).isEmpty())
        .satisfies(actor -> assertThat(actor.mentions()).hasSize(2));
    assertThat(
            named(
                "Jan Roth",
                "The/DT head/NN of/IN the/DT U.N./NNP mission/NN in/IN Chad/NNP"
                    + " ,/, Jan/NNP/PERSON Roth/NNP/PERSON ,/, objected/VBD ./."))
        .satisfies(actor -> assertThat(actor.country()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"Kenyan, KEN", "Chilean, CHL"})
  void a_body_that_many_states_have_is_that_of_where_the_story_plays(String home, String code) {
    assertThat(
            named(
                "National Security Council",
                "A/DT " + home + "/JJ court/NN ruled/VBD ./.",
                "The/DT " + home + "/JJ army/NN left/VBD ./.",
                "The/DT National/NNP Security/NNP Council/NNP objected/VBD ./.",
                "The/DT United/NNP States/NNPS welcomed/VBD it/PRP ./."))
        .satisfies(actor -> assertThat(actor.country()).contains(code));
  }

  @Test
  void an_adjective_is_no_part_of_the_name_of_a_known_body() {
    assertThat(actors("The/DT paramilitary/JJ Rapid/NNP Support/NNP Forces/NNPS objected/VBD ./."))
        .extracting(Actor::name)
        .contains("Rapid Support Forces");
  }
}
