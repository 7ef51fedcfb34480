package io.github.entente.extract.actor;

import static io.github.entente.extract.actor.TaggedStories.actors;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices, bodies and their people in sentences with tags. */
class OfficesInStoriesTest {

  private static final String NAME = "Ilka/NNP/PERSON Tarnholt/NNP/PERSON";

  private static Actor named(String name, String... sentences) {
    return TaggedStories.first(actor -> actor.name().equals(name), sentences);
  }

  @ParameterizedTest
  @CsvSource({
    "The/DT chairman/NN of/IN its/PRP$ board/NN, chairman",
    "The/DT leader/NN of/IN the/DT opposition/NN, leader",
    "The/DT head/NN of/IN the/DT port/NN authority/NN, head",
    "The/DT mission/NN chief/NN for/IN Malawi/NNP/LOCATION, mission chief",
    "The/DT ambassador/NN to/TO Malta/NNP/LOCATION, ambassador"
  })
  void the_office_beside_a_name_is_what_its_last_noun_is_of(String office, String role) {
    Actor actor = named("Ilka Tarnholt", office + " ,/, " + NAME + " ,/, objected/VBD ./.");
    assertThat(actor.role()).hasValueSatisfying(r -> assertThat(r).contains(role));
  }

  @Test
  void the_name_beside_an_office_has_no_title() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "The/DT minister/NN ,/, Trade/NNP Minister/NNP " + NAME + " ,/, objected/VBD ./.");
    assertThat(actor.isNamed("Trade Minister Ilka Tarnholt")).isFalse();
  }

  @Test
  void a_president_is_of_the_country_behind_the_name() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "Norway/NNP/LOCATION waited/VBD ./.",
            "President/NNP " + NAME + " of/IN Kenya/NNP/LOCATION arrived/VBD ./.");
    assertThat(actor.country()).contains("KEN");
  }

  @ParameterizedTest
  @CsvSource({
    "Transport/NNP Secretary/NNP, Transport Secretary",
    "Labour/NNP Minister/NNP, Labour Minister",
    "Labour/NNP Cabinet/NNP Secretary/NNP, Labour Cabinet Secretary",
    "Housing/NNP Secretary/NNP, Housing Secretary",
    "Fisheries/NNP Commissioner/NNP, Fisheries Commissioner"
  })
  void a_secretary_or_commissioner_has_a_field(String office, String role) {
    Actor actor = named("Ilka Tarnholt", office + " " + NAME + " objected/VBD ./.");
    assertThat(actor.role()).contains(role);
  }

  @Test
  void a_minister_may_have_several_fields() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "Norway/NNP/LOCATION waited/VBD ./.",
            "Danish/JJ Energy/NNP and/CC Water/NNP Minister/NNP " + NAME + " objected/VBD ./.");
    assertThat(actor.role()).contains("Energy and Water Minister");
    assertThat(actor.country()).contains("DNK");
  }

  @Test
  void a_ministry_may_have_several_fields() {
    Actor actor =
        named(
            "trade and industry ministry",
            "Norway/NNP/LOCATION waited/VBD ./.",
            "Singapore/NNP/LOCATION 's/POS trade/NN and/CC industry/NN ministry/NN said/VBD so/RB"
                + " ./.");
    assertThat(actor.country()).contains("SGP");
  }

  @Test
  void an_office_with_of_in_it_stands_before_the_name() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "The/DT Leader/NNP of/IN the/DT Opposition/NNP " + NAME + " objected/VBD ./.");
    assertThat(actor.role()).contains("Leader of the Opposition");
  }

  @Test
  void a_party_with_the_acronym_of_another_is_its_own() {
    Actor actor =
        named(
            "Lakeside Democratic Party",
            "Norway/NNP/LOCATION waited/VBD ./.",
            "The/DT Lakeside/NNP/ORGANIZATION Democratic/NNP/ORGANIZATION"
                + " Party/NNP/ORGANIZATION (/-LRB- LDP/NNP )/-RRB- objected/VBD ./.");
    assertThat(actor.country().orElse("")).isNotEqualTo("JPN");
    assertThat(actor.aliases()).contains("LDP");
  }

  @Test
  void rebels_before_a_name_make_it_an_armed_group() {
    Actor actor =
        named(
            "Front for the Liberation of Arvany",
            "The/DT rebel/NN Front/NNP/ORGANIZATION for/IN/ORGANIZATION the/DT/ORGANIZATION"
                + " Liberation/NNP/ORGANIZATION of/IN/ORGANIZATION Arvany/NNP/ORGANIZATION (/-LRB-"
                + " FLA/NNP )/-RRB- objected/VBD ./.");
    assertThat(actor.kind()).isEqualTo(ActorKind.ARMED_GROUP);
    assertThat(actor.aliases()).contains("FLA");
  }

  @Test
  void an_article_is_no_part_of_a_name() {
    List<Actor> found =
        actors(
            "The/DT United/NNP/LOCATION States/NNPS/LOCATION and/CC the/DT World/NNP Bank/NNP"
                + " objected/VBD ./.");
    assertThat(found).extracting(Actor::name).contains("United States", "World Bank");
  }

  @Test
  void the_agency_of_a_dateline_names_no_body() {
    List<Actor> found =
        actors(
            "LIMA/NNP ,/, Peru/NNP/LOCATION (/-LRB- AP/NNP )/-RRB- --/: Peru/NNP agreed/VBD ./.");
    assertThat(found).extracting(Actor::kind).containsOnly(ActorKind.COUNTRY);
  }

  @Test
  void a_bank_is_no_person() {
    Actor actor = named("Bank Tarnholt", "Bank/NNP/PERSON Tarnholt/NNP/PERSON said/VBD so/RB ./.");
    assertThat(actor.kind()).isNotEqualTo(ActorKind.PERSON);
  }

  @Test
  void a_day_is_no_part_of_a_name() {
    List<Actor> found =
        actors(
            "Hill/NNP/ORGANIZATION Union/NNP/ORGANIZATION and/CC/ORGANIZATION"
                + " Tuesday/NNP/ORGANIZATION objected/VBD ./.");
    assertThat(found).extracting(Actor::name).containsExactly("Hill Union");
  }

  @Test
  void a_person_ends_before_a_number() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "They/PRP hurt/VBD President/NNP " + NAME + " three/CD weeks/NNS after/IN that/DT ./.");
    assertThat(actor.role()).contains("President");
  }

  @Test
  void an_official_is_of_the_capital_where_the_sentence_is_set() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "Norway/NNP/LOCATION waited/VBD ./.",
            "In/IN Lima/NNP/LOCATION ,/, Trade/NNP Minister/NNP " + NAME + " objected/VBD ./.");
    assertThat(actor.country()).contains("PER");
  }

  @Test
  void an_acronym_that_the_story_explains_is_what_it_says() {
    List<Actor> found =
        actors(
            "The/DT Harbour/NNP/ORGANIZATION Workers/NNP/ORGANIZATION Party/NNP/ORGANIZATION"
                + " (/-LRB- PKK/NNP )/-RRB- objected/VBD ./.",
            "PKK/NNP lawmaker/NN " + NAME + " agreed/VBD ./.");
    assertThat(found).extracting(Actor::name).doesNotContain("PKK");
    assertThat(found)
        .filteredOn(actor -> actor.name().equals("Ilka Tarnholt"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.role()).contains("lawmaker"))
        .satisfies(actor -> assertThat(actor.affiliation()).isPresent());
  }

  @Test
  void a_society_is_known_by_its_build() {
    List<Actor> found =
        actors(
            "The/DT Arvany/NNP League/NNP for/IN the/DT Rights/NNP of/IN Shepherds/NNP objected/VBD"
                + " ./.",
            "But/CC Forest/NNP Watchers/NNP ,/, which/WDT counts/VBZ trees/NNS ,/, agreed/VBD ./.");
    assertThat(found)
        .extracting(Actor::name)
        .contains("Arvany League for the Rights of Shepherds", "Forest Watchers");
  }

  @Test
  void the_opposition_is_no_bank() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "Bank/NNP/ORGANIZATION Altura/NNP/ORGANIZATION agreed/VBD ./.",
            "The/DT leader/NN of/IN the/DT opposition/NN ,/, " + NAME + " ,/, objected/VBD ./.");
    assertThat(actor.role()).contains("leader of the opposition");
    assertThat(actor.affiliation()).isEmpty();
  }

  @Test
  void an_office_behind_a_name_may_have_a_possessor() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "The/DT Hill/NNP/ORGANIZATION Union/NNP/ORGANIZATION waited/VBD ./.",
            NAME + " ,/, the/DT union/NN 's/POS vice/NN president/NN ,/, objected/VBD ./.");
    assertThat(actor.role()).hasValueSatisfying(r -> assertThat(r).contains("president"));
  }

  @Test
  void who_is_joined_to_a_name_with_an_acronym_is_another() {
    List<Actor> found =
        actors(
            "Peru/NNP/LOCATION and/CC the/DT Front/NNP of/IN the/DT Hills/NNP (/-LRB- FOH/NNP"
                + " )/-RRB- agreed/VBD ./.");
    assertThat(found).extracting(Actor::name).containsExactly("Peru", "Front of the Hills");
  }

  @Test
  void a_union_of_members_is_one_name() {
    List<Actor> found =
        actors(
            "The/DT Hill/NNP Farmers/NNPS '/POS and/CC Shepherds/NNPS '/POS Union/NNP objected/VBD"
                + " ./.");
    assertThat(found)
        .singleElement()
        .satisfies(actor -> assertThat(actor.name()).startsWith("Hill Farmers").endsWith("Union"));
  }

  @Test
  void the_secretary_general_of_a_body_is_a_person_of_it() {
    Actor actor =
        named(
            "Ilka Tarnholt",
            "UN/NNP Secretary-General/NNP " + NAME + " hailed/VBD the/DT deal/NN ./.");
    assertThat(actor.role()).hasValueSatisfying(r -> assertThat(r).contains("Secretary-General"));
    assertThat(actor.affiliation()).isPresent();
  }
}
