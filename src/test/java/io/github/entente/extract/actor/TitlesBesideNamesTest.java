package io.github.entente.extract.actor;

import static io.github.entente.extract.actor.TaggedStories.actors;
import static io.github.entente.extract.actor.TaggedStories.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.model.Actor;
import io.github.entente.model.Article;
import io.github.entente.model.Sector;
import io.github.entente.testing.Sentences;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles behind ages, former titles, titles of several, and what stands for somebody or nobody. */
class TitlesBesideNamesTest {

  private static final String NAME = "Ilka/NNP/PERSON Tarnholt/NNP/PERSON";

  @Test
  void a_former_minister_of_a_state_is_former() {
    assertThat(
            named(
                "Ilka Tarnholt",
                "Former/JJ Peruvian/JJ health/NN minister/NN " + NAME + " objected/VBD ./."))
        .satisfies(actor -> assertThat(actor.role()).contains("Former health minister"))
        .satisfies(actor -> assertThat(actor.country()).contains("PER"))
        .satisfies(actor -> assertThat(actor.sector()).contains(Sector.ELI));
  }

  @Test
  void a_title_may_stand_behind_an_age() {
    assertThat(actors(NAME + " ,/, 61/CD ,/, the/DT deputy/NN president/NN ,/, objected/VBD ./."))
        .singleElement()
        .extracting(Actor::role)
        .isEqualTo(Optional.of("deputy president"));
  }

  @Test
  void a_counterpart_may_be_told_behind_the_name() {
    assertThat(
            named(
                "Ilka Tarnholt",
                "Chilean/JJ President/NNP Odo/NNP/PERSON Brantvik/NNP/PERSON spoke/VBD ./.",
                NAME + " ,/, his/PRP$ Peruvian/JJ counterpart/NN ,/, objected/VBD ./."))
        .satisfies(actor -> assertThat(actor.role()).contains("President"))
        .satisfies(actor -> assertThat(actor.country()).contains("PER"));
  }

  @Test
  void a_counterpart_of_one_with_an_office_of_few_states_has_another() {
    assertThat(
            named(
                "Ilka Tarnholt",
                "German/JJ Chancellor/NNP Odo/NNP/PERSON Brantvik/NNP/PERSON spoke/VBD ./.",
                NAME + " ,/, his/PRP$ Peruvian/JJ counterpart/NN ,/, objected/VBD ./."))
        .satisfies(actor -> assertThat(actor.role()).isEmpty())
        .satisfies(actor -> assertThat(actor.country()).contains("PER"));
  }

  @Test
  void presidents_of_several_states_are_all_presidents() {
    assertThat(
            named(
                "Ilka Tarnholt",
                "Presidents/NNS Odo/NNP/PERSON Brantvik/NNP/PERSON of/IN Chile/NNP/LOCATION and/CC "
                    + NAME
                    + " of/IN Peru/NNP/LOCATION met/VBD ./."))
        .satisfies(actor -> assertThat(actor.role()).contains("President"))
        .satisfies(actor -> assertThat(actor.country()).contains("PER"));
  }

  @Test
  void a_country_that_is_guessed_for_the_first_is_not_handed_on() {
    assertThat(
            named(
                    "Ilka Tarnholt",
                    "Norway/NNP/LOCATION waited/VBD ./.",
                    "Special/JJ envoys/NNS Odo/NNP/PERSON Brantvik/NNP/PERSON and/CC "
                        + NAME
                        + " met/VBD ./.")
                .country())
        .isEmpty();
  }

  @Test
  void a_managing_director_may_have_no_article() {
    assertThat(
            named(
                    "Ilka Tarnholt",
                    NAME
                        + " ,/, managing/VBG director/NN of/IN Holt/NNP/ORGANIZATION"
                        + " Bank/NNP/ORGANIZATION ,/, left/VBD ./.")
                .role())
        .contains("managing director");
  }

  @Test
  void a_minister_for_a_field_who_is_named_beside_is_not_the_minister_before() {
    assertThat(
            actors(
                "Peruvian/JJ Finance/NNP Minister/NNP Odo/NNP/PERSON Brantvik/NNP/PERSON spoke/VBD"
                    + " ./.",
                "The/DT Minister/NNP for/IN the/DT Pacific/NNP/LOCATION ,/, "
                    + NAME
                    + " ,/, left/VBD ./."))
        .filteredOn(actor -> actor.isNamed("Ilka Tarnholt"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.role().orElse("")).startsWith("Minister"));
  }

  @Test
  void what_a_minister_thinks_is_no_part_of_the_office() {
    assertThat(
            named(
                    "Ilka Tarnholt",
                    "Far-right/JJ Finance/NNP Minister/NNP " + NAME + " objected/VBD ./.")
                .role())
        .contains("Finance Minister");
  }

  @ParameterizedTest
  @CsvSource({"Four/CD, four", "Several/JJ, several", "Some/DT, some"})
  void some_of_a_group_are_called_by_what_they_are(String word, String none) {
    AnalysedText text =
        Sentences.text(word + " of/IN the/DT seven/CD commissioners/NNS objected/VBD ./.");
    Article article = Article.builder().text(text.text()).build();
    Cast cast =
        new ActorExtractor().cast(new AnalysedArticle(article, text, Optional.empty(), List.of()));
    String id = cast.require(text.sentences().get(0), 0).orElseThrow();
    assertThat(cast.actor(id).name()).doesNotContainIgnoringCase(none).endsWith("commissioners");
    assertThat(text.text().substring(0, cast.mention(text.sentences().get(0), 0).end()))
        .endsWith("commissioners");
  }

  @Test
  void a_year_is_no_part_of_the_name_behind_it() {
    assertThat(actors("In/IN 1985/CD Lima/NNP/LOCATION signed/VBD it/PRP ./."))
        .extracting(Actor::name)
        .doesNotContain("1985 Lima");
    assertThat(
            named("Ilka Tarnholt", "In/IN 2010/CD " + NAME + " signed/VBD it/PRP ./.").mentions())
        .first()
        .satisfies(mention -> assertThat(mention.span().start()).isEqualTo("In 2010 ".length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brexit/NNP/PERSON hurt/VBD them/PRP ./.",
        "Envoys/NNS met/VBD in/IN Brussels/NNP/LOCATION ./.",
        "They/PRP invoked/VBD the/DT Lima/NNP/LOCATION Convention/NNP ./.",
        "They/PRP met/VBD at/IN Stormont/NNP/ORGANIZATION Castle/NNP/ORGANIZATION ./.",
        "The/DT 1951/CD Refugee/NNP Convention/NNP helped/VBD them/PRP ./.",
      })
  void events_documents_and_places_are_nobody(String sentence) {
    assertThat(actors(sentence)).extracting(Actor::name).allMatch(name -> name.contains("nvoys"));
  }

  @Test
  void the_official_is_the_one_who_was_described_before() {
    AnalysedText text =
        Sentences.text(
            "A/DT State/NNP/ORGANIZATION Department/NNP/ORGANIZATION official/NN objected/VBD ./.",
            "The/DT official/NN hoped/VBD for/IN peace/NN ./.");
    Article article = Article.builder().text(text.text()).build();
    Cast cast =
        new ActorExtractor().cast(new AnalysedArticle(article, text, Optional.empty(), List.of()));
    assertThat(cast.require(text.sentences().get(1), 1))
        .isEqualTo(cast.require(text.sentences().get(0), 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "U.S./NNP/LOCATION Treasury/NNP/ORGANIZATION Secretary/NNP; Treasury Secretary",
        "Scottish/JJ/ORGANIZATION Fisheries/NNPS/ORGANIZATION Secretary/NNP; Fisheries Secretary",
        "Harwick/NNP/LOCATION East/NNP/LOCATION MP/NNP; Harwick East MP",
        "Minister/NNP of/IN Ports/NNP ,/, Trade/NNP and/CC Industry/NNP;"
            + " Minister of Ports , Trade and Industry",
      })
  void the_field_or_seat_before_an_office_belongs_to_it(String title, String role) {
    assertThat(actors(title + " " + NAME + " objected/VBD ./."))
        .filteredOn(actor -> actor.isNamed("Ilka Tarnholt"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.role()).contains(role));
  }

  @Test
  void the_secretary_of_a_party_is_of_the_party() {
    assertThat(
            actors(
                "Holt/NNP/ORGANIZATION Weavers/NNPS/ORGANIZATION Party/NNP/ORGANIZATION"
                    + " Secretary/NNP "
                    + NAME
                    + " objected/VBD ./."))
        .extracting(Actor::name)
        .contains("Holt Weavers Party");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The/DT nationalist/JJ Varda/NNP party/NN objected/VBD ./.; Varda party",
        "Peru/NNP/LOCATION 's/POS Democratic/JJ Varda/NNP party/NN left/VBD ./.;"
            + " Democratic Varda party",
      })
  void what_is_said_of_a_party_is_no_part_of_its_name(String sentence, String name) {
    assertThat(actors(sentence.strip())).extracting(Actor::name).contains(name);
  }

  @Test
  void a_party_is_taken_up_by_its_name_alone() {
    assertThat(
            actors(
                "The/DT nationalist/JJ Varda/NNP party/NN objected/VBD ./.",
                "Varda/NNP/PERSON left/VBD ./."))
        .singleElement()
        .satisfies(actor -> assertThat(actor.mentions()).hasSize(2));
  }

  @Test
  void the_presidency_of_a_body_of_states_is_no_state_body() {
    assertThat(
            actors(
                "Norway/NNP/LOCATION waited/VBD ./.",
                "The/DT rotating/VBG presidency/NN of/IN NATO/NNP/ORGANIZATION changed/VBD ./."))
        .extracting(Actor::name)
        .containsExactlyInAnyOrder("Norway", "NATO");
  }
}
