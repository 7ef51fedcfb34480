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
    assertThat(
            actors(NAME + " ,/, 61/CD ,/, the/DT deputy/NN president/NN ,/, objected/VBD ./."))
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
        new ActorExtractor()
            .cast(new AnalysedArticle(article, text, Optional.empty(), List.of()));
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
}
