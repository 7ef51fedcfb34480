package io.github.entente.extract.actor;

import static io.github.entente.extract.actor.TaggedStories.actors;
import static io.github.entente.extract.actor.TaggedStories.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.testing.Sentences;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom persons belong to, and what bodies are called for short, in sentences with tags. */
class AffiliationsTest {

  private static final String NAME = "Ilka/NNP/PERSON Tarnholt/NNP/PERSON";
  private static final String UNION = "the/DT Weavers/NNPS/ORGANIZATION Union/NNP/ORGANIZATION";

  private static Optional<String> affiliation(String... sentences) {
    Optional<String> id = named("Ilka Tarnholt", sentences).affiliation();
    return actors(sentences).stream()
        .filter(actor -> id.isPresent() && actor.id().equals(id.get()))
        .map(Actor::name)
        .findFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NAME + " of/IN " + UNION + " objected/VBD ./.",
        NAME + " ,/, of/IN " + UNION + " ,/, objected/VBD ./.",
        NAME + " ,/, who/WP heads|head/VBZ " + UNION + " ,/, objected/VBD ./.",
        NAME + " ,/, head/NN of/IN wages/NNS at/IN " + UNION + " ,/, objected/VBD ./.",
        NAME + " ,/, an/DT economist/NN at/IN " + UNION + " ,/, objected/VBD ./.",
        NAME + " ,/, president/NN of/IN " + UNION + " ,/, objected/VBD ./.",
        "The/DT president/NN of/IN " + UNION + " ,/, Dr./NNP " + NAME + " ,/, objected/VBD ./.",
        "The/DT president/NN of/IN "
            + UNION
            + " -LRB-/-LRB- WU/NNP -RRB-/-RRB- ,/, "
            + NAME
            + " ,/, objected/VBD ./.",
      })
  void somebody_is_of_the_body_that_stands_behind_the_name_or_the_office(String sentence) {
    assertThat(affiliation(sentence.replace("-LRB-", "(").replace("-RRB-", ")")))
        .contains("Weavers Union");
  }

  @Test
  void who_is_sent_to_a_country_is_not_of_it() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            NAME + " ,/, mission/NN chief/NN for/IN Malawi/NNP/LOCATION ,/, objected/VBD ./.");
    assertThat(actor.country()).isNotEqualTo(Optional.of("MWI"));
  }

  @Test
  void a_counterpart_is_of_another_country_than_he_whose_counterpart_it_is() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "Kenya/NNP/LOCATION 's/POS minister/NN objected/VBD ./.",
            "His/PRP$ counterpart/NN ,/, " + NAME + " ,/, did/VBD not/RB ./.");
    assertThat(actor.country()).isEmpty();
    assertThat(actor.affiliation()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"secretary/NN general/JJ", "president/NN elect/JJ"})
  void an_adjective_may_stand_behind_an_office(String office) {
    Actor actor =
        named("Ilka Tarnholt", "Its/PRP$ " + office + " ,/, " + NAME + " ,/, objected/VBD ./.");
    assertThat(actor.role()).contains(Sentences.words(office));
  }

  @Test
  void the_office_beside_a_name_tells_more_than_the_title_before_it() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "The/DT chairwoman/NN of/IN " + UNION + " ,/, Barrister/NNP " + NAME + " ,/, left/VBD");
    assertThat(actor.role()).hasValueSatisfying(r -> assertThat(r).contains("chairwoman"));
  }

  @Test
  void a_minister_may_be_of_a_list_of_fields() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "Minister/NNP of/IN Roads/NNP ,/, Ports/NNP and/CC Mines/NNP ,/, "
                + NAME
                + " ,/, objected/VBD ./.");
    assertThat(actor.role()).contains("Minister of Roads , Ports and Mines");
  }

  @Test
  void whoever_opens_the_next_sentence_by_name_has_just_been_described() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "Kenya/NNP/LOCATION 's/POS transport/NN minister/NN has/VBZ resigned/VBN ./.",
            NAME + " said/VBD so/RB ./.");
    assertThat(actor.role()).contains("transport minister");
    assertThat(actor.country()).contains("KEN");
  }

  @Test
  void one_person_may_have_two_offices() {
    assertThat(actors("General/NNP Secretary/NNP and/CC Senator/NNP " + NAME + " objected/VBD ./."))
        .extracting(Actor::name)
        .containsExactly("Ilka Tarnholt");
  }

  @Test
  void a_paragraph_plays_where_it_begins() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "Norway/NNP/LOCATION waited/VBD ./.",
            "In/IN neighbouring/VBG Kenya/NNP/LOCATION ,/, nobody/NN objected/VBD ./.",
            "Governor/NNP " + NAME + " said/VBD so/RB ./.");
    assertThat(actor.country()).contains("KEN");
  }

  @Test
  void a_relative_ministry_is_of_the_country_before_it() {
    assertThat(
            actors(
                "Norway/NNP/LOCATION waited/VBD ,/, as/IN did/VBD Kenya/NNP/LOCATION ,/,"
                    + " whose/WP$ foreign/JJ ministry/NN objected/VBD ./."))
        .filteredOn(actor -> actor.kind() == ActorKind.GOVERNMENT_BODY)
        .extracting(actor -> actor.country().orElse(""))
        .containsExactly("KEN");
  }

  @Test
  void american_papers_write_party_and_state_behind_a_name() {
    Actor actor =
        named("Ilka Tarnholt", "Sen./NNP " + NAME + " (/-LRB- R-Ohio/NNP )/-RRB- objected/VBD ./.");
    assertThat(actor.country()).contains("USA");
  }

  @Test
  void the_ambassador_is_of_the_embassy_that_was_spoken_of() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "The/DT Kenyan/JJ embassy/NN in/IN Oslo/NNP/LOCATION objected/VBD ./.",
            "The/DT ambassador/NN ,/, " + NAME + " ,/, said/VBD so/RB ./.");
    assertThat(actor.country()).contains("KEN");
  }
}
