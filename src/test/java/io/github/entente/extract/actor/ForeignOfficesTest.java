package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.model.Actor;
import io.github.entente.model.Article;
import io.github.entente.model.Dateline;
import io.github.entente.model.Sector;
import io.github.entente.testing.Sentences;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose officers and bodies are that are not those of the country where a story plays. */
class ForeignOfficesTest {

  private static final String NAME = "Ilka/NNP/PERSON Tarnholt/NNP/PERSON";
  private static final String HOME = "Norway/NNP/LOCATION waited/VBD in/IN Norway/NNP/LOCATION ./.";

  private static Actor named(String name, String... sentences) {
    return TaggedStories.named(name, sentences);
  }

  @Test
  void an_officer_of_an_international_body_is_of_no_country_and_of_its_sector() {
    assertThat(
            named(
                "Ilka Tarnholt",
                HOME,
                "The/DT NATO/NNP/ORGANIZATION president/NN ,/, " + NAME + " ,/, objected/VBD ./."))
        .satisfies(actor -> assertThat(actor.country()).isEmpty())
        .satisfies(actor -> assertThat(actor.sector()).isPresent());
  }

  @Test
  void a_spokesman_of_a_state_body_is_of_its_sector() {
    assertThat(
            named(
                    "Ilka Tarnholt",
                    "Kremlin/NNP/ORGANIZATION spokeswoman/NN " + NAME + " objected/VBD ./.")
                .sector())
        .contains(Sector.GOV);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Congress; Congress/NNP objected/VBD ./.; USA",
        "Ilka Tarnholt; House/NNP Speaker/NNP Ilka/NNP/PERSON Tarnholt/NNP/PERSON left/VBD ./.;"
            + " USA",
        "Ilka Tarnholt; Home/NNP Secretary/NNP Ilka/NNP/PERSON Tarnholt/NNP/PERSON left/VBD ./.;"
            + " GBR",
        "parliament; Parliament/NNP objected/VBD ./.; NOR",
      })
  void offices_that_only_some_states_have_are_of_one_of_them(
      String name, String sentence, String country) {
    assertThat(
            TaggedStories.first(
                    actor -> actor.name().equalsIgnoreCase(name), HOME, sentence.strip())
                .country())
        .contains(country);
  }

  @Test
  void a_state_that_has_the_office_keeps_it() {
    assertThat(
            named(
                    "Congress",
                    "Peru/NNP/LOCATION waited/VBD in/IN Peru/NNP/LOCATION ./.",
                    "Congress/NNP objected/VBD ./.")
                .country())
        .contains("PER");
  }

  @Test
  void the_government_of_a_leader_is_of_the_leaders_state() {
    assertThat(
            named(
                    "Tarnholt government",
                    HOME,
                    "Peruvian/JJ President/NNP " + NAME + " spoke/VBD ./.",
                    "Norway/NNP/LOCATION objected/VBD ./.",
                    "The/DT Tarnholt/NNP/PERSON government/NN left/VBD ./.")
                .country())
        .contains("PER");
  }

  @Test
  void the_government_that_rebels_sign_with_is_that_of_their_country() {
    assertThat(
            TaggedStories.actors(
                HOME, "Liberian/JJ rebels/NNS and/CC the/DT government/NN met/VBD ./."))
        .filteredOn(actor -> actor.isNamed("government"))
        .extracting(actor -> actor.country().orElse(""))
        .containsExactly("LBR");
  }

  @ParameterizedTest
  @CsvSource({"GENEVA, PER", "BERNE, CHE"})
  void who_meets_in_a_host_city_is_not_at_home_there(String place, String country) {
    AnalysedText text =
        Sentences.text(
            "Envoys/NNS from/IN Peru/NNP/LOCATION met/VBD ./.", "The/DT army/NN objected/VBD ./.");
    Article article =
        Article.builder()
            .text(text.text())
            .dateline(new Dateline(Optional.of(place), Optional.empty(), Optional.empty()))
            .build();
    List<Actor> actors =
        new ActorExtractor()
            .cast(new AnalysedArticle(article, text, Optional.empty(), List.of()))
            .actors();
    assertThat(actors)
        .filteredOn(actor -> actor.isNamed("army"))
        .extracting(actor -> actor.country().orElse(""))
        .containsExactly(country);
  }

  @Test
  void an_ally_and_a_creditor_of_a_state_are_not_of_it() {
    assertThat(
            named(
                    "Ilka Tarnholt",
                    NAME + " ,/, an/DT ally/NN of/IN Peru/NNP/LOCATION ,/, left/VBD ./.")
                .country())
        .isEmpty();
    assertThat(
            TaggedStories.first(
                    actor -> actor.name().endsWith("creditors"),
                    "Peru/NNP/LOCATION 's/POS creditors/NNS objected/VBD ./.")
                .country())
        .isEmpty();
  }

  @Test
  void a_spokesman_for_somebody_is_of_his_country() {
    assertThat(
            TaggedStories.first(
                actor -> actor.role().filter("spokesman"::equals).isPresent(),
                "Peruvian/JJ President/NNP " + NAME + " left/VBD ./.",
                "A/DT spokesman/NN for/IN Tarnholt/NNP/PERSON objected/VBD ./.",
                "He/PRP met/VBD Joao/NNP/PERSON Brantvik/NNP/PERSON ,/, a/DT spokesman/NN for/IN"
                    + " Tarnholt/NNP/PERSON ./."))
        .satisfies(actor -> assertThat(actor.country()).contains("PER"))
        .satisfies(actor -> assertThat(actor.sector()).contains(Sector.GOV));
  }

  @Test
  void an_official_of_a_ministry_belongs_to_it() {
    assertThat(
            named(
                    "Ilka Tarnholt",
                    NAME
                        + " ,/, a/DT finance/NN ministry/NN official/NN in/IN Peru/NNP/LOCATION"
                        + " ,/, left/VBD ./.")
                .affiliation())
        .isPresent();
  }
}
