package io.github.entente.extract.actor;

import static io.github.entente.extract.actor.TaggedStories.actors;
import static io.github.entente.extract.actor.TaggedStories.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Article;
import io.github.entente.model.Sector;
import io.github.entente.testing.Sentences;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no actor even if it speaks, and whom names that say more than a name mean. */
class NobodyInStoriesTest {

  private static final ActorExtractor EXTRACTOR = new ActorExtractor();

  private static Cast cast(AnalysedText text) {
    Article article = Article.builder().text(text.text()).build();
    return EXTRACTOR.cast(new AnalysedArticle(article, text, Optional.empty(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; The/DT accord/NN calls/VBZ on/IN farmers/NNS ./.",
        "1; Each/DT side/NN objected/VBD ./.",
        "2; The/DT Rivers/NNP Act/NNP hurt/VBD the/DT accord/NN ./.",
        "4; They/PRP sought/VBD terms/NNS for/IN Raqqa/NNP/LOCATION ./.",
      })
  void accords_sides_and_towns_are_nobody(int head, String sentence) {
    AnalysedText text = Sentences.text(sentence.strip());
    assertThat(cast(text).require(text.sentences().get(0), head)).isEmpty();
  }

  @Test
  void the_two_countries_may_be_named_by_an_adjective() {
    AnalysedText text =
        Sentences.text(
            "Peru/NNP/LOCATION sells/VBZ Bolivian/JJ gas/NN ./.",
            "The/DT two/CD countries/NNS agreed/VBD ./.");
    Cast cast = cast(text);
    assertThat(cast.actorsAt(text.sentences().get(1), 2))
        .extracting(id -> cast.actor(id).country().orElse(""))
        .containsExactlyInAnyOrder("PER", "BOL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "UNITA; The/DT UNITA/NNP/ORGANIZATION rebels/NNS objected/VBD ./.",
        "SDF; The/DT Kurdish-led/JJ SDF/NNP/ORGANIZATION objected/VBD ./.",
        "Houthis; The/DT Houthi/JJ rebels/NNS objected/VBD ./.",
        "Houthis; Houthi/NNP gunmen/NNS objected/VBD ./.",
        "Houthis; The/DT Houthi/NNP movement/NN objected/VBD ./.",
        "Tamil Tigers; Tamil/NNP Tiger/NNP rebels/NNS objected/VBD ./.",
      })
  void a_group_is_called_by_its_name_alone(String name, String sentence) {
    assertThat(named(name, sentence.strip()))
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.ARMED_GROUP))
        .satisfies(actor -> assertThat(actor.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ituri rebels; The/DT rebels/NNS in/IN Ituri/NNP/LOCATION objected/VBD ./.",
        "Ituri rebels; Two/CD rebel/NN groups/NNS in/IN Ituri/NNP/LOCATION objected/VBD ./.",
        "Zande separatists; Mali/NNP/LOCATION 's/POS Zande/JJ separatists/NNS objected/VBD ./.",
        "rebels; The/DT rebels/NNS in/IN Mali/NNP/LOCATION objected/VBD ./.",
      })
  void rebels_are_called_by_their_region_or_people(String name, String sentence) {
    assertThat(actors(sentence.strip())).extracting(Actor::name).contains(name);
  }

  @Test
  void a_town_that_stands_for_a_body_shows_its_name() {
    assertThat(actors("Brussels/NNP/LOCATION objected/VBD ./."))
        .extracting(Actor::name)
        .containsExactly("European Union");
  }

  @Test
  void a_firm_is_told_by_the_word_before_its_name() {
    assertThat(
            named(
                "HPC",
                "Peru/NNP/LOCATION 's/POS state/NN oil/NN company/NN HPC/NNP/ORGANIZATION"
                    + " objected/VBD ./."))
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.COMPANY));
  }

  @Test
  void two_short_runs_of_capitals_are_one_name() {
    assertThat(
            named(
                    "CMA HQX",
                    "The/DT French/JJ firm/NN CMA/NNP/ORGANIZATION HQX/NNP/ORGANIZATION"
                        + " objected/VBD ./.")
                .country())
        .contains("FRA");
  }

  @Test
  void rebels_of_a_party_make_it_an_armed_group() {
    assertThat(
            named(
                    "SPLM",
                    "The/DT southern/JJ rebels/NNS of/IN the/DT SPLM/NNP/ORGANIZATION"
                        + " objected/VBD ./.")
                .kind())
        .isEqualTo(ActorKind.ARMED_GROUP);
  }

  @Test
  void the_central_bank_is_the_one_that_was_named() {
    assertThat(
            actors(
                "The/DT Bank/NNP/ORGANIZATION of/IN/ORGANIZATION Japan/NNP/ORGANIZATION"
                    + " objected/VBD ./.",
                "Italy/NNP/LOCATION agreed/VBD ./.",
                "The/DT central/JJ bank/NN said/VBD so/RB ./."))
        .hasSize(2);
  }

  @Test
  void a_premier_is_a_prime_minister() {
    assertThat(
            actors(
                "Prime/NNP Minister/NNP Jane/NNP/PERSON Tarnholt/NNP/PERSON objected/VBD ./.",
                "The/DT premier/NN said/VBD so/RB ./."))
        .singleElement()
        .satisfies(actor -> assertThat(actor.mentions()).hasSize(2));
  }

  @Test
  void a_station_is_of_the_country_in_its_name() {
    assertThat(
            named(
                    "Radio Tanzania",
                    "Radio/NNP/ORGANIZATION Tanzania/NNP/ORGANIZATION objected/VBD ./.")
                .country())
        .contains("TZA");
  }

  @Test
  void letters_before_a_number_are_no_party() {
    assertThat(actors("The/DT PL/NNP/ORGANIZATION 480/CD accord/NN holds/VBZ ./."))
        .noneMatch(actor -> actor.sector().filter(s -> s == Sector.PTY).isPresent());
  }

  @Test
  void a_ministrys_field_is_no_firm() {
    assertThat(
            actors(
                "Japan/NNP/LOCATION 's/POS Ministry/NNP/ORGANIZATION of/IN/ORGANIZATION"
                    + " Trade/NNP/ORGANIZATION and/CC/ORGANIZATION Industry/NNP/ORGANIZATION"
                    + " objected/VBD ./."))
        .noneMatch(actor -> actor.isNamed("Industry"));
  }

  @Test
  void who_was_in_office_is_there_no_more() {
    Actor actor =
        named(
            "Jane Tarnholt",
            "Former/JJ President/NNP Jane/NNP/PERSON Tarnholt/NNP/PERSON objected/VBD ./.");
    assertThat(actor.sector()).contains(Sector.ELI);
  }

  @Test
  void a_spokeswoman_speaks_for_the_body_that_spoke_before() {
    assertThat(
            named(
                    "Jane Tarnholt",
                    "The/DT State/NNP/ORGANIZATION Department/NNP/ORGANIZATION objected/VBD ./.",
                    "Spokeswoman/NN Jane/NNP/PERSON Tarnholt/NNP/PERSON said/VBD so/RB ./.")
                .country())
        .contains("USA");
  }

  @Test
  void a_bureau_that_is_called_by_its_letters_is_of_its_own_country() {
    assertThat(
            named(
                    "FBI",
                    "Russia/NNP/LOCATION objected/VBD ./.",
                    "The/DT FBI/NNP/ORGANIZATION agreed/VBD ./.")
                .country())
        .contains("USA");
  }

  @Test
  void the_government_is_of_the_leader_who_speaks_of_it() {
    assertThat(
            named(
                    "government",
                    "The/DT United/NNP/LOCATION States/NNPS/LOCATION has/VBZ bases/NNS ./.",
                    "Prime/NNP Minister/NNP Kostas/NNP/PERSON Simitis/NNP/PERSON said/VBD the/DT"
                        + " government/NN agreed/VBD ./.")
                .country())
        .contains("GRC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They/PRP feared/VBD authoritarian/JJ governments/NNS ./.",
        "They/PRP went/VBD to/TO a/DT court/NN ./.",
        "They/PRP planned/VBD two/CD moon/NN missions/NNS ./.",
        "They/PRP met/VBD on/IN the/DT centre/NN court/NN ./.",
        "They/PRP spoke/VBD of/IN its/PRP$ financial/JJ state/NN ./.",
      })
  void bodies_that_are_any_and_what_is_only_called_like_one_are_not_reported_unasked(
      String sentence) {
    assertThat(actors(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The/DT government/NN objected/VBD ./.",
        "A/DT Chilean/JJ court/NN objected/VBD ./.",
      })
  void bodies_of_which_the_story_tells_whose_they_are_are_reported(String sentence) {
    assertThat(actors(sentence)).extracting(Actor::kind).contains(ActorKind.GOVERNMENT_BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hill Institute on Clean Water; The/DT Hill/NNP/ORGANIZATION Institute/NNP/ORGANIZATION"
            + " on/IN/ORGANIZATION Clean/NNP/ORGANIZATION Water/NNP/ORGANIZATION objected/VBD ./.",
        "Holt School of Law; New/NNP/ORGANIZATION York/NNP/ORGANIZATION"
            + " University/NNP/ORGANIZATION 's/POS/ORGANIZATION"
            + " Holt/NNP/ORGANIZATION School/NNP/ORGANIZATION of/IN/ORGANIZATION"
            + " Law/NNP/ORGANIZATION objected/VBD ./.",
        "Hill Institute; The/DT Hill/NNP/ORGANIZATION Institute/NNP/ORGANIZATION"
            + " at/IN/ORGANIZATION Brack/NNP/ORGANIZATION University/NNP/ORGANIZATION"
            + " objected/VBD ./.",
        "Michigan Hill University; Michigan/NNP/ORGANIZATION Hill/NNP/ORGANIZATION"
            + " University/NNP/ORGANIZATION objected/VBD ./.",
      })
  void names_of_bodies_are_whole_and_begin_with_no_small_word(String name, String sentence) {
    assertThat(actors(sentence.strip())).extracting(Actor::name).contains(name);
  }

  @Test
  void people_told_of_again_by_the_same_bare_noun_are_the_same() {
    AnalysedText text =
        Sentences.text(
            "Experts/NNS objected/VBD ./.",
            "Experts/NNS agreed/VBD ./.",
            "Two/CD experts/NNS left/VBD ./.");
    Cast cast = cast(text);
    Optional<String> first = cast.require(text.sentences().get(0), 0);
    assertThat(cast.require(text.sentences().get(1), 0)).isEqualTo(first);
    assertThat(cast.require(text.sentences().get(2), 1)).isNotEqualTo(first);
  }

  @Test
  void a_story_plays_in_the_country_whose_bodies_it_names() {
    assertThat(
            named(
                "parliament",
                "The/DT Kremlin/NNP objected/VBD ./.",
                "The/DT Kremlin/NNP spoke/VBD of/IN Ukraine/NNP/LOCATION ./.",
                "It/PRP spoke/VBD of/IN Ukraine/NNP/LOCATION ./.",
                "The/DT Kremlin/NNP agreed/VBD ./.",
                "The/DT parliament/NN agreed/VBD ./."))
        .satisfies(actor -> assertThat(actor.country()).contains("RUS"));
  }
}
