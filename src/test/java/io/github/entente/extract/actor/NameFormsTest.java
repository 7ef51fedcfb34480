package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Article;
import io.github.entente.testing.Sentences;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to a name, to an office and to neither, in sentences with tags. */
class NameFormsTest {

  private static final ActorExtractor EXTRACTOR = new ActorExtractor();
  private static final String NAME = "Ilka/NNP/PERSON Tarnholt/NNP/PERSON";

  private static List<Actor> actors(String... sentences) {
    AnalysedText text = Sentences.text(sentences);
    Article article = Article.builder().text(text.text()).build();
    return EXTRACTOR.cast(new AnalysedArticle(article, text, Optional.empty(), List.of())).actors();
  }

  private static Actor tarnholt(String... sentences) {
    return actors(sentences).stream()
        .filter(actor -> actor.name().equals("Ilka Tarnholt"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(actors(sentences).toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "Interior/NNP Minister/NNP General/NNP, Interior Minister",
    "Chief/NNP Justice/NNP, Chief Justice"
  })
  void a_rank_is_no_part_of_an_office_nor_an_office_of_a_name(String before, String role) {
    assertThat(tarnholt(before + " " + NAME + " objected/VBD ./.").role()).contains(role);
  }

  @Test
  void a_form_of_address_may_have_two_words() {
    tarnholt("Datuk/NNP/PERSON Seri/NNP/PERSON " + NAME + " objected/VBD ./.");
  }

  @Test
  void a_bishop_of_the_roman_church_is_not_of_rome() {
    assertThat(
            tarnholt(
                    "Kenya/NNP/LOCATION waited/VBD ./.",
                    "Roman/NNP Catholic/NNP Archbishop/NNP " + NAME + " objected/VBD ./.")
                .country())
        .isNotEqualTo(Optional.of("ITA"));
  }

  @Test
  void what_a_minister_is_for_is_no_body() {
    assertThat(
            actors(
                "The/DT Minister/NNP for/IN River/NNP/ORGANIZATION Affairs/NNP/ORGANIZATION ,/, "
                    + NAME
                    + " ,/, objected/VBD ./."))
        .extracting(Actor::name)
        .containsExactly("Ilka Tarnholt");
  }

  @Test
  void the_post_of_an_envoy_is_no_part_of_the_name() {
    tarnholt("Kenyan/JJ Ambassador/NNP to/TO Malta/NNP/PERSON " + NAME + " objected/VBD ./.");
  }

  @Test
  void a_firm_may_have_a_romance_name() {
    assertThat(actors("Then/RB Vientos/NNP del/FW Sur/NNP objected/VBD ./."))
        .extracting(Actor::name)
        .containsExactly("Vientos del Sur");
  }

  @Test
  void armed_forces_of_a_state_are_bodies_of_it() {
    assertThat(actors("The/DT Kenyan/JJ navy/NN objected/VBD ./."))
        .filteredOn(actor -> actor.kind() == ActorKind.GOVERNMENT_BODY)
        .extracting(actor -> actor.country().orElse(""))
        .containsExactly("KEN");
  }

  @Test
  void two_of_one_family_are_two_even_if_the_family_name_came_first() {
    assertThat(
            actors(
                "Tarnholt/NNP/PERSON left/VBD ./.",
                "Ilka/NNP/PERSON Tarnholt/NNP/PERSON objected/VBD ./.",
                "Joren/NNP/PERSON Tarnholt/NNP/PERSON agreed/VBD ./."))
        .extracting(Actor::name)
        .containsExactly("Ilka Tarnholt", "Joren Tarnholt");
  }

  @ParameterizedTest
  @CsvSource({
    "Pat Tarnholt, Patrick Tarnholt",
    "Bill Tarnholt, William Tarnholt",
    "Ilka M. Tarnholt, Ilka Milo Tarnholt",
    "I. Tarnholt, Ilka Tarnholt",
  })
  void short_forms_and_initials_of_given_names_are_one_persons(String first, String second) {
    assertThat(actors(tagged(first) + " left/VBD ./.", tagged(second) + " objected/VBD ./."))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Ilka Tarnholt, Joren Tarnholt",
    "Ilka M. Tarnholt, Ilka Joren Tarnholt",
    "J. Tarnholt, Ilka Tarnholt",
  })
  void other_given_names_and_initials_are_another_persons(String first, String second) {
    assertThat(actors(tagged(first) + " left/VBD ./.", tagged(second) + " objected/VBD ./."))
        .hasSize(2);
  }

  @Test
  void a_word_with_a_capital_before_a_known_surname_is_no_given_name() {
    assertThat(
            actors(
                "Ilka/NNP/PERSON Tarnholt/NNP/PERSON left/VBD ./.",
                "Teflon/NNP Tarnholt/NNP/PERSON objected/VBD ./."))
        .extracting(Actor::name)
        .containsExactly("Ilka Tarnholt");
  }

  private static String tagged(String name) {
    return name.replaceAll("(\\S+)", "$1/NNP/PERSON");
  }

  @ParameterizedTest
  @CsvSource({
    "Omar/NNP/PERSON al-Tarnholt/NNP/PERSON, Tarnholt/NNP/PERSON",
    "Omar/NNP/PERSON al-Tarnholt/NNP/PERSON, Al-Tarnholt/NNP/PERSON",
    "Omar/NNP/PERSON El/NNP/PERSON Tarnholt/NNP/PERSON, Tarnholt/NNP",
  })
  void short_forms_of_arabic_names_leave_the_article_out(String full, String surname) {
    assertThat(
            actors(
                "Interior/NNP Minister/NNP " + full + " objected/VBD ./.",
                surname + " left/VBD ./."))
        .singleElement()
        .satisfies(actor -> assertThat(actor.mentions()).hasSize(2));
  }
}
