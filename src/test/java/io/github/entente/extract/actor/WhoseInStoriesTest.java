package io.github.entente.extract.actor;

import static io.github.entente.extract.actor.TaggedStories.actors;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which country and body people are, and by which nouns bodies are taken up. */
class WhoseInStoriesTest {

  private static final String NAME = "Ilka/NNP/PERSON Tarnholt/NNP/PERSON";
  private static final String HOME = "Norway/NNP/LOCATION waited/VBD in/IN Norway/NNP/LOCATION ./.";

  private static Actor tarnholt(String... sentences) {
    return TaggedStories.first(actor -> actor.isNamed("Ilka Tarnholt"), sentences);
  }

  @Test
  void what_is_said_of_an_officer_outranks_where_the_story_plays() {
    Actor actor =
        tarnholt(
            HOME,
            "A/DT spokesman/NN for/IN the/DT Danish/JJ Navy/NNP/ORGANIZATION ,/, Captain/NNP "
                + NAME
                + " ,/, objected/VBD ./.");
    assertThat(actor.country()).contains("DNK");
  }

  @Test
  void a_minister_without_a_country_who_is_named_beside_is_of_where_the_story_plays() {
    Actor actor =
        tarnholt(HOME, "He/PRP met/VBD the/DT interior/NN minister/NN ,/, " + NAME + " ./.");
    assertThat(actor.country()).contains("NOR");
  }

  @Test
  void the_name_behind_a_country_is_of_it() {
    Actor actor =
        tarnholt(HOME, "Peru/NNP/LOCATION 's/POS " + NAME + " objected/VBD on/IN Monday/NNP ./.");
    assertThat(actor.country()).contains("PER");
  }

  @Test
  void a_counterpart_holds_the_office_of_the_other() {
    Actor actor =
        tarnholt(
            "President/NNP Odo/NNP/PERSON Brantvik/NNP/PERSON called/VBD his/PRP$ Peruvian/JJ"
                + " counterpart/NN ,/, "
                + NAME
                + " ./.");
    assertThat(actor.role()).contains("President");
    assertThat(actor.country()).contains("PER");
  }

  @Test
  void the_ministers_of_two_states_are_two_people() {
    Actor actor =
        tarnholt(
            "The/DT foreign/JJ ministers/NNS of/IN Peru/NNP/LOCATION and/CC Chile/NNP/LOCATION"
                + " met/VBD ./.",
            "Chile/NNP/LOCATION 's/POS " + NAME + " hailed/VBD the/DT deal/NN ./.");
    assertThat(actor.role()).contains("foreign minister");
    assertThat(actor.country()).contains("CHL");
  }

  @Test
  void a_spokesman_of_a_known_body_is_of_its_country() {
    Actor actor =
        tarnholt(
            HOME,
            "A/DT State/NNP/ORGANIZATION Department/NNP/ORGANIZATION spokesman/NN ,/, "
                + NAME
                + " ,/, objected/VBD ./.");
    assertThat(actor.country()).contains("USA");
  }

  @Test
  void who_is_named_after_a_foreign_government_in_its_paragraph_is_of_it() {
    Actor actor =
        tarnholt(
            "Peru/NNP/LOCATION left/VBD Norway/NNP/LOCATION alone/RB ./.",
            "Defence/NNP Minister/NNP "
                + NAME
                + " lauded/VBD Norway/NNP/LOCATION and/CC Norway/NNP/LOCATION ./.");
    assertThat(actor.country()).contains("PER");
  }

  @Test
  void the_head_of_a_body_may_have_its_noun_before_the_office() {
    Actor actor =
        tarnholt(
            "The/DT Hill/NNP/ORGANIZATION Weavers/NNP/ORGANIZATION Union/NNP/ORGANIZATION"
                + " objected/VBD ./.",
            "Union/NNP chairman/NN " + NAME + " agreed/VBD ./.");
    assertThat(actor.role()).contains("chairman");
    assertThat(actor.affiliation()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "Hill/NNP/ORGANIZATION Shepherds/NNPS/ORGANIZATION Cooperative/NNP/ORGANIZATION, cooperative",
    "Bureau/NNP/ORGANIZATION of/IN/ORGANIZATION Hill/NNP/ORGANIZATION Roads/NNPS/ORGANIZATION,"
        + " bureau",
    "Forest/NNP/ORGANIZATION Watchers/NNPS/ORGANIZATION, group",
    "NATO/NNP/ORGANIZATION, alliance",
    "ASEAN/NNP/ORGANIZATION, bloc"
  })
  void a_body_is_taken_up_by_its_noun(String body, String noun) {
    Actor actor =
        tarnholt(
            "The/DT " + body + " objected/VBD ./.",
            "The/DT " + noun + "/NN 's/POS director/NN ,/, " + NAME + " ,/, agreed/VBD ./.");
    assertThat(actor.affiliation()).isPresent();
  }

  @Test
  void a_group_is_taken_up_by_the_plural_that_its_name_ends_in() {
    List<Actor> found =
        actors(
            "The/DT Desert/NNP/ORGANIZATION Lions/NNPS/ORGANIZATION objected/VBD ./.",
            "The/DT Lions/NNPS agreed/VBD ./.");
    assertThat(found).hasSize(1);
  }

  @Test
  void a_faction_of_rebels_is_an_armed_group() {
    Actor actor =
        TaggedStories.named(
            "Desert Lions",
            "The/DT Desert/NNP/ORGANIZATION Lions/NNPS/ORGANIZATION ,/, a/DT jihadist/JJ"
                + " faction/NN ,/, objected/VBD ./.");
    assertThat(actor.kind()).isEqualTo(ActorKind.ARMED_GROUP);
  }

  @Test
  void a_name_behind_the_word_group_is_no_person() {
    Actor actor =
        TaggedStories.named(
            "Bayan Tarnholt",
            "The/DT group/NN Bayan/NNP/PERSON Tarnholt/NNP/PERSON objected/VBD ./.");
    assertThat(actor.kind()).isEqualTo(ActorKind.ORGANISATION);
  }

  @Test
  void a_name_with_an_article_is_no_person() {
    assertThat(
            actors(
                "They/PRP boarded/VBD the/DT Meridian/NNP/PERSON Dawn/NNP/PERSON on/IN"
                    + " Monday/NNP ./."))
        .isEmpty();
  }

  @Test
  void an_operation_is_nobody_even_if_it_is_known() {
    assertThat(actors("France/NNP/LOCATION ended/VBD Operation/NNP Barkhane/NNP ./."))
        .extracting(Actor::name)
        .containsExactly("France");
  }

  @Test
  void a_country_of_two_words_is_no_person() {
    assertThat(actors("Burkina/NNP/PERSON Faso/NNP/PERSON objected/VBD ./."))
        .singleElement()
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.COUNTRY));
  }

  @Test
  void a_service_with_a_capital_is_a_state_body_of_the_story() {
    Actor actor =
        TaggedStories.named(
            "Border Guard", HOME, "The/DT Border/NNP Guard/NNP took/VBD the/DT ship/NN ./.");
    assertThat(actor.kind()).isEqualTo(ActorKind.GOVERNMENT_BODY);
    assertThat(actor.country()).contains("NOR");
  }

  @Test
  void a_known_state_body_of_a_country_that_the_story_never_names_is_another() {
    Actor actor =
        TaggedStories.named(
            "National Bureau of Investigation",
            HOME,
            "The/DT National/NNP/ORGANIZATION Bureau/NNP/ORGANIZATION of/IN/ORGANIZATION"
                + " Investigation/NNP/ORGANIZATION objected/VBD ./.");
    assertThat(actor.country()).contains("NOR");
  }

  @Test
  void a_ministry_of_something_is_of_the_country_of_the_story() {
    Actor actor =
        TaggedStories.named(
            "Ministry of Water", HOME, "The/DT Ministry/NNP of/IN Water/NNP objected/VBD ./.");
    assertThat(actor.country()).contains("NOR");
  }

  @Test
  void a_factory_is_not_the_firm_named_before() {
    List<Actor> found =
        actors(
            "Tarnholt/NNP/ORGANIZATION Minerals/NNPS/ORGANIZATION objected/VBD ./.",
            "It/PRP was/VBD in/IN the/DT pipeline/NN ./.");
    assertThat(found.get(0).mentions())
        .extracting(m -> m.form().name())
        .doesNotContain("DESCRIPTION");
  }

  @Test
  void a_body_may_be_known_by_an_acronym_of_another_language() {
    List<Actor> found =
        actors(
            "The/DT Hill/NNP/ORGANIZATION Movement/NNP/ORGANIZATION ,/, a/DT militia/NN known/VBN"
                + " by/IN its/PRP$ French/JJ acronym/NN MTA/NNP/ORGANIZATION ,/, objected/VBD ./.");
    assertThat(found)
        .filteredOn(actor -> actor.name().equals("Hill Movement"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.aliases()).contains("MTA"));
    assertThat(found).extracting(Actor::name).doesNotContain("MTA");
  }

  @Test
  void an_acronym_that_the_recogniser_misses_is_an_alias() {
    Actor actor =
        TaggedStories.named(
            "LVKOSA",
            "The/DT Hill/NNP/ORGANIZATION Movement/NNP/ORGANIZATION ,/, known/VBN as/IN LVKOSA/NNP"
                + " ,/, objected/VBD ./.");
    assertThat(actor.name()).isEqualTo("Hill Movement");
  }

  @Test
  void a_body_behind_an_adjective_is_whom_somebody_belongs_to() {
    Actor actor =
        tarnholt(
            "Senator/NNP "
                + NAME
                + " of/IN the/DT moderate/JJ Hill/NNP/ORGANIZATION Alliance/NNP/ORGANIZATION"
                + " objected/VBD ./.");
    assertThat(actor.affiliation()).isPresent();
  }

  @Test
  void a_service_is_of_the_state_of_who_orders_it() {
    Actor actor =
        TaggedStories.named(
            "coast guard",
            HOME,
            "Peru/NNP/LOCATION 's/POS president/NN ordered/VBD the/DT coast/NN guard/NN to/TO"
                + " act/VB ./.");
    assertThat(actor.country()).contains("PER");
  }

  @ParameterizedTest
  @CsvSource({
    "Coastal/NNP Democrats/NNPS, Coastal Democrats",
    "group/NN Lovak/NNP Watch/NNP, Lovak Watch",
    "group/NN LVKW/NNP, LVKW",
    "Union/NNP/ORGANIZATION of/IN/ORGANIZATION Chilean/NNP/ORGANIZATION Police/NNS/ORGANIZATION"
        + " Officers/NNS/ORGANIZATION, Union of Chilean Police Officers",
    "Union/NNP of/IN Chilean/JJ Hill/NNP Weavers/NNPS, Union of Chilean Hill Weavers",
    "General/NNP Federation/NNP of/IN Hill/NNP Weavers/NNP (/-LRB- Gefow/NNP )/-RRB-, Gefow"
  })
  void a_society_is_known_by_what_its_name_is_built_of(String words, String name) {
    assertThat(actors("The/DT " + words + " objected/VBD ./."))
        .singleElement()
        .satisfies(actor -> assertThat(actor.isNamed(name)).isTrue());
  }

  @Test
  void a_given_name_may_be_that_of_a_town() {
    Actor actor =
        TaggedStories.named(
            "Milan Tarnholt", "Milan/NNP/LOCATION Tarnholt/NNP/PERSON objected/VBD ./.");
    assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
  }

  @Test
  void an_office_beside_a_name_tells_more_than_a_form_of_address() {
    Actor actor = tarnholt("Sheikh/NNP " + NAME + " ,/, the/DT emir/NN ,/, objected/VBD ./.");
    assertThat(actor.role()).contains("emir");
  }

  @ParameterizedTest
  @CsvSource({
    "Serbian/NNP Alliance/NNP, Serbian Alliance, SRB",
    "Federation/NNP/ORGANIZATION of/IN/ORGANIZATION Nepalese/NNP/ORGANIZATION"
        + " Weavers/NNPS/ORGANIZATION, Federation of Nepalese Weavers, NPL"
  })
  void an_adjective_in_the_name_of_a_society_tells_its_country(
      String words, String name, String country) {
    Actor actor = TaggedStories.named(name, "The/DT small/JJ " + words + " objected/VBD ./.");
    assertThat(actor.country()).contains(country);
  }

  @Test
  void the_noun_before_of_tells_what_a_body_is_and_the_country_behind_it_whose() {
    Actor actor =
        TaggedStories.named(
            "Federation of Kenya Weaving Agencies",
            "The/DT Federation/NNP/ORGANIZATION of/IN/ORGANIZATION Kenya/NNP/ORGANIZATION"
                + " Weaving/NNP/ORGANIZATION Agencies/NNPS/ORGANIZATION objected/VBD ./.");
    assertThat(actor.kind()).isEqualTo(ActorKind.ORGANISATION);
    assertThat(actor.country()).contains("KEN");
  }

  @Test
  void the_company_is_the_body_of_which_nothing_else_is_known() {
    Actor actor =
        TaggedStories.named(
            "Northlode",
            "Northlode/NNP/ORGANIZATION objected/VBD ./.",
            "The/DT firm/NN agreed/VBD ./.");
    assertThat(actor.kind()).isEqualTo(ActorKind.COMPANY);
  }

  @Test
  void a_known_body_that_is_taken_for_a_person_is_the_body() {
    assertThat(actors("Verkhovna/NNP/PERSON Rada/NNP/PERSON objected/VBD ./."))
        .singleElement()
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.GOVERNMENT_BODY));
  }

  @Test
  void a_nickname_in_quotation_marks_is_part_of_the_name() {
    List<Actor> found =
        actors(
            "Its/PRP$ leader/NN ,/, Odo/NNP/PERSON \"/`` El/NNP Lobo/NNP \"/'' Tarnholt/NNP/PERSON"
                + " ,/, objected/VBD ./.",
            "Tarnholt/NNP/PERSON agreed/VBD ./.");
    assertThat(found)
        .singleElement()
        .satisfies(actor -> assertThat(actor.role()).contains("leader"));
  }

  @Test
  void the_noun_of_a_body_that_the_recogniser_finds_alone_is_the_body() {
    List<Actor> found =
        actors(
            "The/DT Hill/NNP/ORGANIZATION Roads/NNPS/ORGANIZATION Council/NNP/ORGANIZATION"
                + " objected/VBD ./.",
            "Council/NNP/ORGANIZATION president/NN " + NAME + " agreed/VBD ./.");
    assertThat(found).hasSize(2);
  }

  @Test
  void a_nickname_alone_is_nobodys_name() {
    Actor actor =
        TaggedStories.first(
            a -> a.kind() == ActorKind.PERSON,
            "Its/PRP$ leader/NN ,/, Odo/NNP \"/`` El/NNP/PERSON Lobo/NNP/PERSON \"/'' Tarnholt/NNP"
                + " ,/, objected/VBD ./.");
    assertThat(actor.name()).endsWith("Tarnholt");
  }

  @Test
  void a_firm_that_was_named_before_is_no_person() {
    Actor actor =
        tarnholt(
            "Northlode/NNP/ORGANIZATION objected/VBD ./.",
            "Northlode/NNP/PERSON 's/POS chief/JJ executive/NN ,/, "
                + NAME
                + " ,/, agreed/VBD ./.");
    assertThat(actor.affiliation()).isPresent();
  }

  @Test
  void an_office_that_one_country_has_is_of_it() {
    Actor actor =
        tarnholt(
            "Peru/NNP/LOCATION agreed/VBD ./.",
            "Republican/JJ Senator/NNP " + NAME + " objected/VBD ./.");
    assertThat(actor.country()).hasValue("USA");
    assertThat(actor.role()).hasValue("Republican Senator");
  }

  @Test
  void a_party_is_of_its_possessor_and_so_is_the_senate_that_it_leads() {
    String[] story = {
      "Chile/NNP/LOCATION agreed/VBD ./.",
      "Peru/NNP/LOCATION 's/POS opposition/NN Liberal/NNP/ORGANIZATION Party/NNP/ORGANIZATION"
          + " controls/VBZ the/DT Senate/NNP ./."
    };
    assertThat(TaggedStories.named("Liberal Party", story).country()).hasValue("PER");
    assertThat(TaggedStories.named("Senate", story).country()).hasValue("PER");
  }
}
