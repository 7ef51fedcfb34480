package io.github.entente.extract.actor;

import static io.github.entente.extract.actor.TaggedStories.actors;
import static io.github.entente.extract.actor.TaggedStories.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.testing.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and what stands beside them: what a body is, what it is also called, who holds what. */
class ApposedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Holt Werner; DEU;"
            + " They/PRP paid/VBD Holt/NNP/PERSON Werner/NNP/PERSON ,/, a/DT German/JJ yard/NN ./.",
        "Gumtorn; EGY; Gumtorn/NNP ,/, an/DT Egyptian/JJ company/NN ,/, objected/VBD ./.",
      })
  void a_name_is_a_firms_if_it_is_explained_as_one(String name, String country, String sentence) {
    assertThat(named(name, sentence.strip()))
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.COMPANY))
        .satisfies(actor -> assertThat(actor.country()).contains(country));
  }

  @Test
  void who_holds_an_office_of_a_body_is_a_person_whatever_the_recogniser_sees() {
    assertThat(
            named(
                "Hedda Plank",
                "The/DT union/NN \u2019s/POS chairwoman/NN ,/, Hedda/NNP/ORGANIZATION"
                    + " Plank/NNP/ORGANIZATION ,/, objected/VBD ./."))
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.PERSON))
        .satisfies(actor -> assertThat(actor.role()).contains("chairwoman"));
  }

  @Test
  void a_comma_within_a_name_does_not_end_it_before_its_acronym() {
    assertThat(
            named(
                "BTPF",
                "The/DT Board/NNP/ORGANIZATION of/IN/ORGANIZATION Trade/NNP/ORGANIZATION ,/,"
                    + " Ports/NNP/ORGANIZATION and/CC/ORGANIZATION Fish/NNP/ORGANIZATION (/-LRB-"
                    + " BTPF/NNP/ORGANIZATION )/-RRB- objected/VBD ./."))
        .satisfies(
            actor ->
                assertThat(actor.name()).startsWith("Board of Trade").endsWith("Ports and Fish"));
  }

  @Test
  void a_place_before_a_company_is_no_company() {
    assertThat(
            actors("In/IN Gumtorn/NNP ,/, a/DT company/NN in/IN Egypt/NNP/LOCATION paid/VBD ./."))
        .noneMatch(actor -> actor.isNamed("Gumtorn"));
  }

  @Test
  void a_group_is_of_the_country_that_its_explanation_states() {
    assertThat(
            named(
                "HWN",
                "The/DT Hill/NNP Weavers/NNPS \u2019/'' Network/NNP (/-LRB-"
                    + " HWN/NNP/ORGANIZATION )/-RRB- ,/, a/DT Thai/JJ group/NN ,/,"
                    + " objected/VBD ./."))
        .satisfies(actor -> assertThat(actor.country()).contains("THA"))
        .satisfies(actor -> assertThat(actor.name()).startsWith("Hill Weavers"));
  }

  @Test
  void a_group_is_named_by_the_name_behind_its_description() {
    Actor actor =
        named(
            "ELN",
            "The/DT country/NN 's/POS second/JJ guerrilla/NN group/NN ,/, the/DT"
                + " ELN/NNP/ORGANIZATION ,/, objected/VBD ./.");
    assertThat(actor.name()).isEqualTo("ELN");
    assertThat(actor.aliases()).contains("country 's second guerrilla group");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HCC;"
            + " The/DT Hill/NNP/ORGANIZATION Cocoa/NNP/ORGANIZATION Council/NNP/ORGANIZATION ,/,"
            + " HCC/NNP/ORGANIZATION ,/, objected/VBD ./.",
        "ADB;"
            + " The/DT African/NNP/ORGANIZATION Development/NNP/ORGANIZATION"
            + " Bank/NNP/ORGANIZATION ,/, ADB/NNP/ORGANIZATION ,/, objected/VBD ./.",
        "CENI;"
            + " The/DT Togolese/JJ electoral/JJ commission/NN ,/, the/DT CENI/NNP/ORGANIZATION"
            + " ,/, objected/VBD ./.",
      })
  void an_acronym_between_commas_is_a_second_name(String acronym, String sentence) {
    assertThat(actors(sentence.strip())).hasSize(1).allMatch(actor -> actor.isNamed(acronym));
  }

  @Test
  void an_acronym_in_brackets_may_be_of_another_language() {
    assertThat(
            named(
                    "UDF",
                    "The/DT Union/NNP of/IN the/DT Bereaved/NNP of/IN Faya/NNP/PERSON (/-LRB-"
                        + " UDF/NNP/ORGANIZATION )/-RRB- objected/VBD ./.")
                .name())
        .isEqualTo("Union of the Bereaved of Faya");
  }

  @Test
  void who_is_known_as_somebody_has_that_name() {
    assertThat(
            named(
                "Tarnholt",
                "The/DT rebel/NN commander/NN known/VBN as/IN Tarnholt/NNP/PERSON signed/VBD it/PRP"
                    + " ./."))
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.PERSON))
        .satisfies(actor -> assertThat(actor.role()).contains("rebel commander"));
  }

  @Test
  void a_counterpart_holds_the_same_office_in_the_country_that_is_stated() {
    String sentence =
        "Kazakh/JJ President/NNP Jane/NNP/PERSON Tarnholt/NNP/PERSON and/CC her/PRP$ Kyrgyz/JJ"
            + " counterpart/NN Holt/NNP/PERSON Werner/NNP/PERSON signed/VBD it/PRP ./.";
    assertThat(named("Holt Werner", sentence))
        .satisfies(actor -> assertThat(actor.country()).contains("KGZ"))
        .satisfies(actor -> assertThat(actor.role()).contains("President"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "secretary of state;"
            + " The/DT US/NNP/LOCATION secretary/NN of/IN state/NN ,/, Jane/NNP/PERSON"
            + " Tarnholt/NNP/PERSON ,/, objected/VBD ./.",
        "Public Works Minister;"
            + " Lao/NNP/ORGANIZATION Public/NNP/ORGANIZATION Works/NNP/ORGANIZATION"
            + " Minister/NNP Jane/NNP/PERSON Tarnholt/NNP/PERSON objected/VBD ./.",
        "Spokeswoman;" + " Spokeswoman/NN Karen/NNP/PERSON Tarnholt/NNP/PERSON objected/VBD ./.",
      })
  void an_office_is_read_whole(String role, String sentence) {
    assertThat(actors(sentence.strip()))
        .filteredOn(actor -> actor.kind() == ActorKind.PERSON)
        .singleElement()
        .satisfies(actor -> assertThat(actor.role()).contains(role))
        .satisfies(actor -> assertThat(actor.name()).endsWith(" Tarnholt"));
  }

  @Test
  void an_office_with_of_is_one_person_with_its_holder() {
    assertThat(
            actors(
                "\u201c/`` No/UH ,/, \u201d/'' Qatari/JJ Minister/NNP of/IN State/NNP"
                    + " Jane/NNP/PERSON Tarnholt/NNP/PERSON said/VBD ./."))
        .filteredOn(actor -> actor.kind() == ActorKind.PERSON)
        .singleElement()
        .satisfies(actor -> assertThat(actor.role()).contains("Minister of State"));
  }

  @Test
  void a_known_party_keeps_its_whole_name() {
    assertThat(
            named(
                    "Party of Action and Solidarity",
                    "Moldova/NNP/LOCATION objected/VBD ./.",
                    "The/DT Party/NNP of/IN Action/NNP and/CC Solidarity/NNP agreed/VBD ./.")
                .country())
        .contains("MDA");
  }

  @Test
  void a_society_is_of_the_nation_before_its_name() {
    assertThat(
            named(
                    "Bar Association",
                    "The/DT Nigerian/JJ Bar/NNP/ORGANIZATION Association/NNP/ORGANIZATION"
                        + " objected/VBD ./.")
                .country())
        .contains("NGA");
  }

  @Test
  void a_house_where_something_is_said_is_nobody() {
    assertThat(
            actors(
                "She/PRP told/VBD reporters/NNS outside/IN Tarnholt/NNP/PERSON House/NNP/PERSON"
                    + " ./."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "neighbour; His/PRP$ neighbour/NN ,/, %s ,/, objected/VBD ./.",
        "beekeeper; The/DT beekeeper/NN ,/, %s ,/, objected/VBD ./.",
        "niece; She/PRP met/VBD a/DT niece/NN ,/, %s ./.",
        "librarians; The/DT librarians/NNS ,/, %s ,/, objected/VBD ./.",
      })
  void a_noun_for_a_person_beside_a_name_is_a_role(String role, String sentence) {
    String tagged = sentence.formatted("Ilka/NNP/PERSON Tarnholt/NNP/PERSON").strip();
    assertThat(named("Ilka Tarnholt", tagged).role()).contains(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In/IN the/DT third/JJ quarter/NN ,/, %s objected/VBD ./.",
        "Unlike/IN the/DT earlier/JJR hearings/NNS ,/, %s had/VBD no/DT proof/NN ./.",
        "In/IN a/DT statement/NN last/JJ week/NN ,/, %s objected/VBD ./.",
        "They/PRP spoke/VBD of/IN the/DT tax/NN clause/NN ,/, %s ,/, and/CC the/DT weather/NN ./.",
        "After/IN the/DT letter/NN ,/, %s objected/VBD ./.",
      })
  void a_noun_for_a_thing_before_a_name_is_no_role(String sentence) {
    String tagged = sentence.formatted("Ilka/NNP/PERSON Tarnholt/NNP/PERSON");
    assertThat(named("Ilka Tarnholt", tagged).role()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It/PRP was/VBD the/DT time/NN %s left/VBD ./.; Ilka Tarnholt",
        "The/DT columns/NNS %s has/VBZ written/VBN were/VBD lost/VBN ./.; Ilka Tarnholt",
        "Nobody/NN knew/VBD a/DT song/NN %s never/RB sang/VBD ./.; Ilka Tarnholt",
        "The/DT novelist/NN %s left/VBD ./.; The novelist Ilka Tarnholt",
        "The/DT group/NN leader/NN %s left/VBD ./.; The group leader Ilka Tarnholt",
      })
  void the_noun_before_a_clause_is_no_part_of_the_mention_that_opens_it(
      String sentence, String mention) {
    String tagged = sentence.formatted("Ilka/NNP/PERSON Tarnholt/NNP/PERSON");
    String text = Sentences.text(tagged).text();
    assertThat(named("Ilka Tarnholt", tagged).mentions())
        .extracting(m -> m.span().in(text))
        .containsExactly(mention);
  }

  @Test
  void who_is_named_beside_an_office_is_not_somebody_who_holds_another_one() {
    String first =
        "Ilka/NNP/PERSON Tarnholt/NNP/PERSON ,/, president/NN of/IN Brack/NNP/ORGANIZATION"
            + " Holding/NNP/ORGANIZATION ,/, objected/VBD ./.";
    String second =
        "Brack/NNP/ORGANIZATION Holding/NNP/ORGANIZATION cut/VBD the/DT pay/NN of/IN"
            + " its/PRP$ chief/JJ executive/NN ,/, Joren/NNP/PERSON Holt/NNP/PERSON ./.";
    assertThat(named("Joren Holt", first, second).role()).contains("chief executive");
  }
}
