package io.github.entente.extract.actor;

import static io.github.entente.extract.actor.TaggedStories.actors;
import static io.github.entente.extract.actor.TaggedStories.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds an office: what stands beside a name, and which office taken up later is whose. */
class HoldersInStoriesTest {

  private static final String ANN = "Ann/NNP/PERSON Roth/NNP/PERSON";
  private static final String TOM = "Tom/NNP/PERSON Pellin/NNP/PERSON";

  /** One who is taken up has the description among the mentions of the name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru/NNP/LOCATION 's/POS deputy/JJ foreign/JJ minister/NN ,/, ANN ,/, left/VBD ./. | The/DT deputy/NN minister/NN said/VBD so/RB ./.
          ANN ,/, the/DT leader/NN of/IN the/DT Bolivian/JJ opposition/NN ,/, left/VBD ./. | The/DT opposition/NN leader/NN said/VBD so/RB ./.
          ANN ,/, the/DT head/NN of/IN the/DT Dockers/NNPS/ORGANIZATION Union/NNP/ORGANIZATION ,/, left/VBD ./. | The/DT union/NN leader/NN said/VBD so/RB ./.
          ANN ,/, the/DT head/NN of/IN the/DT Dockers/NNPS/ORGANIZATION Union/NNP/ORGANIZATION ,/, left/VBD ./. | The/DT union/NN 's/POS leader/NN said/VBD so/RB ./.
          General/NNP ANN ,/, the/DT commander/NN of/IN the/DT army/NN ,/, left/VBD ./. | The/DT army/NN chief/NN said/VBD so/RB ./.
          The/DT group/NN 's/POS spokesperson/NN ,/, ANN ,/, left/VBD ./. | The/DT spokeswoman/NN said/VBD so/RB ./.
          """)
  void an_office_is_taken_up_by_another_word_for_it(String first, String later) {
    Actor actor = named("Ann Roth", first.replace("ANN", ANN), later);
    assertThat(actor.mentions()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(actor.mentions().get(actor.mentions().size() - 1).span().start())
        .isGreaterThan(TaggedStories.length(first.replace("ANN", ANN)) - 1);
  }

  @Test
  void the_mayors_of_two_towns_are_two_people() {
    String first = ANN + " ,/, the/DT mayor/NN of/IN Brack/NNP/LOCATION ,/, left/VBD ./.";
    String second = TOM + " ,/, the/DT mayor/NN of/IN Holt/NNP/LOCATION ,/, came/VBD ./.";
    String third = "The/DT mayor/NN of/IN Brack/NNP/LOCATION said/VBD so/RB ./.";
    assertThat(named("Tom Pellin", first, second, third).role()).contains("mayor");
    assertThat(named("Ann Roth", first, second, third).mentions()).hasSize(3);
  }

  @Test
  void the_ministers_of_two_states_are_two_people() {
    String first = ANN + " ,/, the/DT president/NN of/IN Chile/NNP/LOCATION ,/, left/VBD ./.";
    String second = TOM + " ,/, the/DT president/NN of/IN Peru/NNP/LOCATION ,/, came/VBD ./.";
    assertThat(named("Tom Pellin", first, second).country()).contains("PER");
    assertThat(named("Tom Pellin", first, second).role()).contains("president");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ANN ,/, mayor/NN of/IN Brack/NNP/LOCATION in/IN Peru/NNP/LOCATION ,/, left/VBD ./. | PER | mayor
          The/DT leader/NN of/IN the/DT opposition/NN in/IN Peru/NNP/LOCATION ,/, ANN ,/, left/VBD ./. | PER | leader of the opposition
          Peruvian/NNP acting/VBG finance/NN minister/NN ANN left/VBD ./. | PER | acting finance minister
          """)
  void an_office_has_the_country_behind_it(String text, String country, String role) {
    Actor actor = named("Ann Roth", text.replace("ANN", ANN));
    assertThat(actor.country()).contains(country);
    assertThat(actor.role()).contains(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kartinah/NNP/LOCATION ,/, the/DT finance/NN minister/NN of/IN Peru/NNP/LOCATION ,/, left/VBD ./. | Kartinah
          The/DT bank/NN 's/POS chief/JJ executive/NN ,/, Mercy/NN/ORGANIZATION Odu/NNP/ORGANIZATION ,/, left/VBD ./. | Mercy Odu
          Priya/NNP Venkat/NNP ,/, an/DT analyst/NN at/IN the/DT bank/NN ,/, left/VBD ./. | Priya Venkat
          """)
  void who_holds_an_office_is_a_person(String text, String name) {
    Actor actor = named(name, text);
    assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(actor.role()).isPresent();
  }

  @Test
  void the_owner_of_something_may_be_a_firm() {
    assertThat(
            actors(
                "Castell/NNP/ORGANIZATION Holt/NNP/ORGANIZATION ,/, the/DT owner/NN of/IN the/DT"
                    + " mine/NN ,/, left/VBD ./."))
        .noneMatch(actor -> actor.kind() == ActorKind.PERSON && actor.isNamed("Castell Holt"));
  }

  @Test
  void who_fights_is_no_relief_body() {
    assertThat(
            named(
                    "Hill Relief Trust",
                    "The/DT Hill/NNP/ORGANIZATION Relief/NNP/ORGANIZATION Trust/NNP/ORGANIZATION"
                        + " ,/, an/DT aid/NN group/NN ,/, came/VBD ./.",
                    "The/DT militant/JJ group/NN left/VBD ./.")
                .mentions())
        .hasSizeLessThan(3);
  }

  @Test
  void a_firm_is_taken_up_by_its_trade() {
    String first = "The/DT Thai/JJ airline/NN Solvar/NNP/ORGANIZATION came/VBD ./.";
    String second =
        "Orexa/NNP/ORGANIZATION Foods/NNP/ORGANIZATION ,/, a/DT Finnish/JJ retailer/NN ,/,"
            + " left/VBD ./.";
    String third = "The/DT airline/NN said/VBD so/RB ./.";
    assertThat(named("Solvar", first, second, third).mentions()).hasSize(2);
  }

  @Test
  void a_rebel_front_is_no_person() {
    Actor front =
        named(
            "Hill Front",
            "The/DT rebel/NN Hill/NNP/ORGANIZATION Front/NNP/ORGANIZATION left/VBD ./.");
    assertThat(front.kind()).isEqualTo(ActorKind.ARMED_GROUP);
    assertThat(front.sector()).contains(Sector.REB);
  }

  @Test
  void a_form_of_address_tells_people_of_one_surname_apart() {
    String first = "Mr/NNP Tom/NNP/PERSON Roth/NNP/PERSON came/VBD ./.";
    String second = "Ms/NNP " + ANN + " left/VBD ./.";
    String third = "Mr/NNP Roth/NNP/PERSON said/VBD so/RB ./.";
    assertThat(named("Tom Roth", first, second, third).mentions()).hasSize(2);
  }

  @Test
  void a_host_is_called_by_the_title_before_his_name() {
    Actor host =
        named("Tom Pellin", ANN + " met/VBD her/PRP$ host/NN ,/, Premier/NNP " + TOM + " ./.");
    assertThat(host.role()).contains("Premier");
  }

  @Test
  void a_party_is_of_the_country_in_which_it_is_one() {
    Actor party =
        named(
            "Hill Party",
            "The/DT Hill/NNP/ORGANIZATION Party/NNP/ORGANIZATION ,/, the/DT main/JJ opposition/NN"
                + " party/NN in/IN Zambia/NNP/LOCATION ,/, left/VBD ./.");
    assertThat(party.country()).contains("ZMB");
  }
}
