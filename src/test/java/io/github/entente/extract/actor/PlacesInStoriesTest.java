package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names that two countries have, letters with several meanings, and regions that are no state's.
 */
class PlacesInStoriesTest {

  private static final String AMERICA =
      "It/PRP rained/VBD in/IN Boston/NNP/LOCATION and/CC Ohio/NNP/LOCATION ./.";
  private static final String BRITAIN =
      "It/PRP rained/VBD in/IN Leeds/NNP/LOCATION and/CC London/NNP/LOCATION ./.";

  private static Optional<String> country(String name, String... sentences) {
    return TaggedStories.first(actor -> actor.name().contains(name), sentences).country();
  }

  @Test
  void the_police_of_a_town_are_of_the_country_that_the_story_tells() {
    String police = "The/DT Cambridge/NNP/LOCATION Police/NNP objected/VBD ./.";
    assertThat(country("Cambridge Police", AMERICA, police)).contains("USA");
    assertThat(country("Cambridge Police", BRITAIN, police)).contains("GBR");
  }

  @Test
  void a_town_stays_where_it_is_best_known_if_the_story_tells_of_no_place_beside_the_other() {
    String police = "The/DT Birmingham/NNP/LOCATION Police/NNP objected/VBD ./.";
    assertThat(country("Birmingham Police", AMERICA, police)).contains("GBR");
  }

  @Test
  void a_state_of_america_is_not_the_country_of_its_name() {
    String sheriff = "Georgia/NNP/LOCATION objected/VBD to/TO the/DT plan/NN ./.";
    String atlanta = "It/PRP rained/VBD in/IN Atlanta/NNP/LOCATION and/CC Texas/NNP/LOCATION ./.";
    String tbilisi = "It/PRP rained/VBD in/IN Tbilisi/NNP/LOCATION ./.";
    assertThat(TaggedStories.actors(atlanta, sheriff)).noneMatch(a -> a.name().equals("Georgia"));
    assertThat(country("Georgia", tbilisi, sheriff)).contains("GEO");
  }

  @ParameterizedTest
  @CsvSource({"Fla., NNP", "Calif., NNP", "Ala., NNP"})
  void the_short_form_of_a_state_is_no_person(String state, String tag) {
    List<Actor> actors =
        TaggedStories.actors(
            state
                + "/"
                + tag
                + "/PERSON Gov./NNP Ilka/NNP/PERSON Tarnholt/NNP/PERSON objected/VBD ./.");
    assertThat(actors).extracting(Actor::name).containsExactly("Ilka Tarnholt");
    assertThat(actors.get(0).country()).contains("USA");
  }

  @ParameterizedTest
  @CsvSource({"SARS, NGA, Nigeria", "SARS, '', Norway", "MIT, TUR, Turkey"})
  void letters_of_many_meanings_are_a_body_only_in_its_country(
      String letters, String code, String where) {
    List<Actor> actors =
        TaggedStories.actors(
            "It/PRP rained/VBD in/IN " + where + "/NNP/LOCATION ./.",
            letters + "/NNP/ORGANIZATION objected/VBD on/IN Monday/NNP ./.");
    assertThat(
            actors.stream()
                .filter(a -> a.kind() == ActorKind.GOVERNMENT_BODY)
                .flatMap(a -> a.country().stream())
                .toList())
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({"Abkhazia", "Transnistria", "Somaliland"})
  void a_breakaway_region_is_of_no_state(String region) {
    Actor actor =
        TaggedStories.named(
            region, region + "/NNP/LOCATION rejected/VBD the/DT pact/NN on/IN Monday/NNP ./.");
    assertThat(actor.country()).isEmpty();
    assertThat(actor.kind()).isEqualTo(ActorKind.GOVERNMENT_BODY);
  }

  @Test
  void the_name_of_a_street_tells_no_country() {
    String street = "It/PRP rained/VBD on/IN Dresden/NNP/LOCATION Drive/NNP ./.";
    String police = "The/DT Harwick/NNP Police/NNP Department/NNP objected/VBD ./.";
    assertThat(country("Police Department", street, police)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Front/NNP, Liberation/NNP of/IN Brindovia/NNP",
    "Front/NN, Liberation/NNP of/IN Brindovia/NNP/LOCATION",
    "Front/NNP, Liberation/NN of/IN Brindovia/NNP/LOCATION",
    "Front/NNP, Liberation/NNP/ORGANIZATION of/IN/ORGANIZATION Brindovia/NNP/ORGANIZATION",
    "Front/NNP/ORGANIZATION, Liberation/NNP/ORGANIZATION of/IN/ORGANIZATION Brindovia/NNP/ORGANIZATION"
  })
  void a_front_of_liberation_is_one_armed_group(String front, String rest) {
    Actor actor =
        TaggedStories.first(
            a -> a.name().contains("Brindovia"),
            "Fighters/NNS of/IN the/DT " + front + " for/IN the/DT " + rest + " objected/VBD ./.");
    assertThat(actor.name()).isEqualTo("Front for the Liberation of Brindovia");
    assertThat(actor.kind()).isEqualTo(ActorKind.ARMED_GROUP);
  }

  @Test
  void a_nationality_before_a_name_tells_the_country() {
    Actor actor =
        TaggedStories.named(
            "Ilka Tarnholt",
            "American/JJ Ilka/NNP/PERSON Tarnholt/NNP/PERSON objected/VBD in/IN Oslo/NNP ./.");
    assertThat(actor.country()).contains("USA");
  }
}
