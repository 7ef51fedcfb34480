package io.github.entente.extract.actor;

import static io.github.entente.extract.actor.TaggedStories.actors;
import static io.github.entente.extract.actor.TaggedStories.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.model.Sector;
import io.github.entente.testing.Sentences;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who it is of whom something stands beside a name, and what is a part of a name. */
class BesideNamesTest {

  private static final String ANN = "Ann/NNP/PERSON Roth/NNP/PERSON";
  private static final String TOM = "Tom/NNP/PERSON Pellin/NNP/PERSON";

  private static String[] sentences(String text) {
    return text.replace("ANN", ANN).replace("TOM", TOM).strip().split(" // ", -1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tom Pellin; president of the club; President/NNP ANN left/VBD ./. // TOM ,/, the/DT"
            + " president/NN of/IN the/DT club/NN ,/, came/VBD ./.",
        "Ann Roth; commander; Lt./NNP Gen./NNP ANN ,/, the/DT commander/NN ,/, left/VBD ./.",
        "Christian Roth; Premier; Premier/NNP Christian/NNP Roth/NNP/PERSON left/VBD ./.",
        "Ann Roth; Lieutenant-General; Lieutenant-General/NNP ANN left/VBD ./.",
      })
  void a_name_has_the_role_beside_it(String name, String role, String text) {
    assertThat(named(name, sentences(text)))
        .satisfies(actor -> assertThat(actor.name()).isEqualTo(name))
        .satisfies(actor -> assertThat(actor.role()).contains(role));
  }

  @Test
  void who_was_president_before_is_not_whoever_is_said_to_be_one_beside_a_name() {
    String[] story =
        sentences(
            "President/NNP ANN left/VBD ./. // TOM ,/, the/DT president/NN of/IN the/DT club/NN"
                + " ,/, came/VBD ./.");
    assertThat(named("Ann Roth", story).mentions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hill Weavers Union of Peru; The/DT Hill/NNP Weavers/NNP Union/NNP of/IN"
            + " Peru/NNP/LOCATION objected/VBD ./.",
        "Front for Work and Bread; The/DT Front/NNP for/IN Work/NNP and/CC Bread/NNP objected/VBD"
            + " ./.",
        "Sudanese Professionals Association; The/DT Sudanese/JJ Professionals/NNPS Association/NNP"
            + " objected/VBD ./.",
        "Australian Defence Force Academy; The/DT Australian/JJ Defence/NNP/ORGANIZATION"
            + " Force/NNP/ORGANIZATION Academy/NNP/ORGANIZATION"
            + " objected/VBD ./.",
      })
  void the_name_of_a_body_is_whole(String name, String text) {
    assertThat(named(name, sentences(text)).name()).isEqualTo(name);
  }

  @Test
  void a_body_is_taken_up_without_the_country_in_its_name() {
    assertThat(
            named(
                    "Hill Weavers Union of Peru",
                    "The/DT Hill/NNP Weavers/NNP Union/NNP of/IN Peru/NNP/LOCATION objected/VBD"
                        + " ./.",
                    "The/DT Hill/NNP Weavers/NNP Union/NNP met/VBD ./.")
                .mentions())
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LTTE/NNP/ORGANIZATION fighters/NNS left/VBD ./.",
        "Angola/NNP/LOCATION 's/POS UNITA/NNP/ORGANIZATION party/NN left/VBD ./.",
      })
  void a_body_with_a_noun_for_what_it_is_is_one_actor(String text) {
    assertThat(actors(sentences(text)))
        .filteredOn(actor -> actor.name().matches(".*(UNITA|LTTE).*"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.mentions()).hasSize(1));
  }

  @Test
  void a_surname_is_that_of_whom_it_was_said_before() {
    assertThat(
            named(
                    "Ann Roth",
                    ANN + " left/VBD ./.",
                    "Roth/NNP/PERSON met/VBD Jo/NNP/PERSON Roth/NNP/PERSON ./.",
                    "Roth/NNP/PERSON was/VBD glad/JJ ./.")
                .mentions())
        .hasSize(3);
  }

  @Test
  void a_name_and_how_else_somebody_is_known_are_one() {
    assertThat(
            named(
                "Ann Roth", ANN + " ,/, also/RB known/VBN as/IN Mimba/NNP/PERSON ,/, left/VBD ./."))
        .satisfies(actor -> assertThat(actor.aliases()).contains("Mimba"))
        .satisfies(actor -> assertThat(actor.mentions()).hasSize(2));
  }

  @Test
  void letters_between_commas_before_a_verb_are_those_of_the_office() {
    assertThat(
            named(
                "VRK",
                "Peru/NNP/LOCATION waited/VBD ./.",
                "The/DT National/NNP Roads/NNP Agency/NNP ,/, VRK/NNP/ORGANIZATION ,/, said/VBD"
                    + " so/RB ./."))
        .satisfies(actor -> assertThat(actor.name()).endsWith("Roads Agency"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tom Pellin; ORGANISATION; ANN met/VBD TOM at/IN the/DT Hill/NNP/ORGANIZATION"
            + " Institute/NNP/ORGANIZATION ./.",
      })
  void where_somebody_was_met_is_not_whose_he_is(String name, ActorKind kind, String text) {
    assertThat(actors(sentences(text))).anyMatch(actor -> actor.kind() == kind);
    assertThat(named(name, sentences(text)).affiliation()).isEmpty();
  }

  @Test
  void a_body_in_a_capital_is_not_its_country() {
    assertThat(
            named(
                "Hill Institute",
                "The/DT Hill/NNP/ORGANIZATION Institute/NNP/ORGANIZATION ,/, a/DT"
                    + " Lima/NNP/LOCATION think/VBP tank/NN ,/, objected/VBD ./."))
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.ORGANISATION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Peru/NNP/LOCATION ;The/DT Hill/NNP Weavers/NNP Union/NNP of/IN Togo/NNP/LOCATION ,/,"
            + " the/DT country/NN 's/POS largest/JJS union/NN ,/, objected/VBD ./.; TGO",
        "Peru/NNP/LOCATION ;The/DT Chilean/JJ army/NN ,/, which/WDT ruled/VBD the/DT country/NN"
            + " ,/, objected/VBD ./.; CHL",
      })
  void the_country_is_that_of_the_body_beside_it(String before, String text, String code) {
    List<Actor> all = actors(before + " was/VBD glad/JJ ./.", text.strip());
    assertThat(all)
        .filteredOn(a -> a.kind() == ActorKind.COUNTRY && a.country().equals(Optional.of(code)))
        .isNotEmpty();
    assertThat(all)
        .filteredOn(a -> a.kind() == ActorKind.COUNTRY && a.country().equals(Optional.of("PER")))
        .allSatisfy(a -> assertThat(a.mentions()).hasSizeLessThan(2));
  }

  @Test
  void the_government_is_of_the_leader_it_is_of() {
    String text =
        "Peru/NNP/LOCATION waited/VBD ./. // The/DT government/NN of/IN President/NNP"
            + " Emmanuel/NNP/PERSON Macron/NNP/PERSON objected/VBD ./.";
    assertThat(on("2019-05-05", sentences(text)))
        .filteredOn(actor -> actor.kind() == ActorKind.GOVERNMENT_BODY)
        .singleElement()
        .satisfies(actor -> assertThat(actor.country()).contains("FRA"));
  }

  @Test
  void whose_office_alone_was_told_is_who_is_known_to_hold_it() {
    String[] story = {
      "France/NNP/LOCATION 's/POS president/NN objected/VBD ./.",
      "Emmanuel/NNP/PERSON Macron/NNP/PERSON was/VBD glad/JJ ./."
    };
    assertThat(on("2019-05-05", story))
        .filteredOn(a -> a.kind() == ActorKind.PERSON)
        .singleElement()
        .satisfies(a -> assertThat(a.role()).contains("president"));
    story[1] = "Laurent/NNP/PERSON Fabius/NNP/PERSON was/VBD glad/JJ ./.";
    assertThat(on("2013-05-05", story))
        .filteredOn(a -> a.kind() == ActorKind.PERSON)
        .allSatisfy(a -> assertThat(a.role()).isEmpty());
  }

  @Test
  void who_presides_over_a_parliament_is_of_it() {
    assertThat(
            named(
                    "Ann Roth",
                    "Peru/NNP/LOCATION 's/POS parliament/NN waited/VBD ./.",
                    "Its/PRP$ president/NN ,/, ANN ,/, objected/VBD ./.".replace("ANN", ANN))
                .sector())
        .contains(Sector.LEG);
  }

  @Test
  void who_is_in_a_town_may_be_a_subject() {
    assertThat(
            actors(
                "The/DT Chilean/JJ embassy/NN in/IN Lima/NNP/LOCATION blamed/VBD Peru/NNP/LOCATION"
                    + " ./.",
                "Its/PRP$ spokesman/NN ,/, ANN ,/, objected/VBD ./.".replace("ANN", ANN)))
        .filteredOn(actor -> actor.isNamed("Ann Roth"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.country()).contains("CHL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The/DT Thomas/NNP/PERSON Reef/NNP/PERSON was/VBD shut/VBN ./.",
        "The/DT airport/NN of/IN Mexico/NNP/LOCATION City/NNP/LOCATION was/VBD shut/VBN ./.",
        "Roth/NNP paid/VBD 's/POS/ORGANIZATION bill/NN ./.",
      })
  void reefs_parts_of_towns_and_marks_are_nobody(String text) {
    assertThat(actors(sentences(text))).filteredOn(a -> !a.name().equals("Roth")).isEmpty();
  }

  @Test
  void a_side_is_not_he() {
    assertThat(
            named(
                    "Ann Roth",
                    sentences(
                        "ANN left/VBD ./. // The/DT other/JJ side/NN stayed/VBD ./. //"
                            + " She/PRP objected/VBD ./."))
                .mentions())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Roth; HTI; ''; ''; ANN ,/, a/DT former/JJ police/NN officer/NN ,/, left/VBD"
            + " Haiti/NNP/LOCATION ./. // Haiti/NNP/LOCATION 's/POS ANN objected/VBD ./.",
        "Ann Roth; PER; ''; JUD; Peru/NNP/LOCATION 's/POS Harbour/NNP/ORGANIZATION"
            + " Commission/NNP/ORGANIZATION met/VBD ./. // ANN ,/, a/DT judge/NN who/WP"
            + " chairs|chair/VBZ the/DT Harbour/NNP/ORGANIZATION Commission/NNP/ORGANIZATION ,/,"
            + " objected/VBD ./.",
        "Ann Roth; LBN; ''; PTY; Lebanon/NNP/LOCATION waited/VBD ./. // ANN ,/, a/DT member/NN"
            + " of/IN the/DT opposition/NN Kataeb/NNP party/NN ,/, objected/VBD ./.",
        "Ann Roth; ''; ''; BUS; ANN ,/, a/DT merchant/NN in/IN Carrefour/NNP/ORGANIZATION ,/,"
            + " objected/VBD ./.",
        "Ann Roth; GHA; ''; PTY; Ghana/NNP/LOCATION waited/VBD ./. // Faction/NN leader/NN ANN"
            + " objected/VBD ./.",
        "Ann Roth; QAT; ''; GOV; Peru/NNP/LOCATION 's/POS minister/NN left/VBD ./. // His/PRP$"
            + " Qatari/JJ guest/NN ,/, Premier/NNP ANN ,/, objected/VBD ./.",
        "Ann Roth; PER; spokeswoman; GOV; Peru/NNP/LOCATION 's/POS president/NN ,/, TOM ,/,"
            + " left/VBD ./. // His/PRP$ spokeswoman/NN ,/, ANN ,/, objected/VBD ./.",
        "Ann Roth; LBN; ''; PTY; Lebanon/NNP/LOCATION waited/VBD ./. // The/DT Kataeb/NNP party/NN"
            + " of/IN ANN objected/VBD ./.",
        "Ann Roth; PER; attorney general; GOV; Peru/NNP/LOCATION 's/POS attorney/NN general/NN"
            + " on/IN Monday/NNP left/VBD Lima/NNP/LOCATION ./. // ANN was/VBD glad/JJ ./.",
        "Ann Roth; PER; ''; GOV; Peru/NNP/LOCATION 's/POS health/NN ministry/NN waited/VBD ./. //"
            + " ANN ,/, who/WP will/MD head/VB the/DT health/NN ministry/NN ,/, left/VBD ./.",
        "Ann Roth; COD; ''; ''; The/DT Congolese/JJ art/NN collector/NN ANN left/VBD ./.",
        "Ann Roth; COD; brother; CVL; Tom/NNP/PERSON left/VBD ./. // His/PRP$ brother/NN ,/, the/DT"
            + " Congolese/JJ collector/NN ANN ,/, left/VBD ./.",
        "Police; PER; ''; COP; Peru/NNP/LOCATION waited/VBD ./. // Police/NNS objected/VBD ./.",
      })
  void a_person_is_of_whom_the_words_beside_the_name_tell(
      String name, String country, String role, String sector, String text) {
    Actor actor = named(name, sentences(text));
    assertThat(actor.country().orElse("")).isEqualTo(country);
    assertThat(actor.sector().map(Sector::name).orElse("")).isEqualTo(sector);
    if (!role.isEmpty()) {
      assertThat(actor.role()).contains(role);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Roth; 3; The/DT army/NN chief/NN ,/, ANN ,/, left/VBD ./. // The/DT general/NN"
            + " objected/VBD ./.",
        "ASEAN; 2; ASEAN/NNP/ORGANIZATION met/VBD ./. // The/DT U.N./NNP/ORGANIZATION"
            + " Security/NNP/ORGANIZATION Council/NNP/ORGANIZATION waited/VBD ./. // The/DT"
            + " bloc/NN objected/VBD ./.",
        "Kataeb; 2; Kataeb/NNP ,/, the/DT largest/JJS Christian/JJ party/NN ,/, objected/VBD ./.",
        "Brack Gas; 1; Peru/NNP/LOCATION 's/POS Brack/NNP/ORGANIZATION Gas/NNP/ORGANIZATION"
            + " left/VBD ./. // The/DT gas/NN company/NN ,/, Hill/NNP/ORGANIZATION"
            + " Oil/NNP/ORGANIZATION ,/, objected/VBD ./.",
        "Hezbollah; 2; Lebanon/NNP/LOCATION waited/VBD ./. // Hezbollah/NNP/ORGANIZATION left/VBD"
            + " ./. // The/DT Shiite/JJ militia/NN objected/VBD ./.",
        "Hezbollah; 2; Lebanon/NNP/LOCATION waited/VBD ./. // Hezbollah/NNP/ORGANIZATION left/VBD"
            + " ./. // The/DT Lebanese/JJ militia/NN objected/VBD ./.",
        "Hezbollah; 1; Lebanon/NNP/LOCATION waited/VBD ./. // Hezbollah/NNP/ORGANIZATION left/VBD"
            + " ./. // The/DT Iraqi/JJ militia/NN objected/VBD ./.",
        "Ann Roth; 2; Colonel/NNP ANN left/VBD ./. // The/DT officer/NN objected/VBD ./.",
        "Ann Roth; 3; ANN ,/, a/DT historian/NN ,/, left/VBD ./. // The/DT scholar/NN objected/VBD"
            + " ./.",
        "Ann Roth; 1; Colonel/NNP ANN left/VBD ./. // The/DT scholar/NN objected/VBD ./.",
        "Peru; 1; Peru/NNP/LOCATION met/VBD the/DT heads|head/NNS of/IN government/NN ./.",
      })
  void what_is_taken_up_is_who_was_told_so(String name, int mentions, String text) {
    assertThat(named(name, sentences(text)).mentions()).hasSize(mentions);
    assertThat(actors(sentences(text))).noneMatch(actor -> actor.isNamed("government"));
  }

  @Test
  void the_publisher_of_a_paper_is_a_person() {
    assertThat(
            named(
                    "Ann Roth",
                    sentences("The/DT paper/NN 's/POS publisher/NN ,/, ANN ,/, objected/VBD ./."))
                .kind())
        .isEqualTo(ActorKind.PERSON);
  }

  @Test
  void a_noun_that_says_when_is_no_part_of_a_mention() {
    String text = "By/IN evening/NN Ann/NNP/PERSON Roth/NNP/PERSON left/VBD ./.";
    assertThat(named("Ann Roth", text).mentions().get(0).span().start())
        .isEqualTo("By evening ".length());
  }

  @Test
  void an_acronym_that_is_read_as_a_word_may_be_written_as_one() {
    assertThat(named("Conaie", "The/DT Conaie/NNP objected/VBD ./.").country()).contains("ECU");
  }

  @Test
  void who_holds_an_office_of_no_state_is_not_of_where_the_story_plays() {
    assertThat(
            on(
                "2024-05-05",
                "Peru/NNP/LOCATION waited/VBD ./.",
                "Volker/NNP/PERSON Turk/NNP/PERSON ,/, the/DT high/JJ commissioner/NN ,/,"
                    + " objected/VBD ./."))
        .filteredOn(actor -> actor.isNamed("Volker Turk"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.country()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An/DT official/NN waited/VBD ./.",
        "A/DT spokesman/NN waited/VBD ./.",
      })
  void somebody_without_a_name_speaks_for_the_body_that_acted_before(String text) {
    AnalysedText story =
        Sentences.text("Peru/NNP/LOCATION 's/POS health/NN ministry/NN objected/VBD ./.", text);
    Article article = Article.builder().text(story.text()).build();
    Cast cast =
        new ActorExtractor().cast(new AnalysedArticle(article, story, Optional.empty(), List.of()));
    assertThat(cast.require(story.sentences().get(1), 1).map(cast::actor))
        .hasValueSatisfying(actor -> assertThat(actor.country()).contains("PER"))
        .hasValueSatisfying(actor -> assertThat(actor.affiliation()).isNotEmpty());
  }

  @Test
  void a_court_of_a_part_of_the_world_is_of_no_state() {
    assertThat(
            named(
                "Europe 's top court",
                "Peru/NNP/LOCATION waited/VBD ./.",
                "Europe/NNP/LOCATION 's/POS top/JJ court/NN objected/VBD ./."))
        .satisfies(actor -> assertThat(actor.country()).isEmpty())
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.INTERNATIONAL_BODY));
  }

  @Test
  void who_is_told_of_in_the_next_sentence_is_not_whoever_acted_before() {
    String chief = "Peru/NNP/LOCATION 's/POS chief/JJ prosecutor/NN objected/VBD ./.";
    assertThat(named("Ann Roth", sentences(chief + " // ANN left/VBD ./.")).role())
        .contains("chief prosecutor");
    assertThat(
            named(
                    "Ann Roth",
                    sentences(chief + " // ANN ,/, who/WP was/VBD ill/JJ ,/, left/VBD ./."))
                .role())
        .isEmpty();
    assertThat(
            named(
                    "Ann Roth",
                    sentences(chief + " // ANN ,/, a/DT baker/NN and/CC cook/NN ,/, left/VBD ./."))
                .sector())
        .isNotEqualTo(Optional.of(Sector.JUD));
  }

  @Test
  void a_leader_who_is_known_needs_no_given_name() {
    assertThat(on("2019-05-05", "They/PRP met/VBD with/IN Macron/NNP/PERSON ./."))
        .extracting(Actor::name)
        .contains("Macron");
    assertThat(on("2019-05-05", "They/PRP met/VBD with/IN Tarnholt/NNP/PERSON ./.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They/PRP saw/VBD Buddhist/JJ/ORGANIZATION monks/NNS ./.",
        "They/PRP met/VBD the/DT governor/NN of/IN Lima/NNP/LOCATION ./.",
        "Business/NN needed/VBD rest/NN ./.",
      })
  void adjectives_seats_and_trades_are_nobody(String text) {
    assertThat(actors(sentences(text))).isEmpty();
  }

  @Test
  void the_opposition_is_not_the_party_that_was_named() {
    assertThat(
            named(
                    "Harbour Party",
                    "The/DT Harbour/NNP/ORGANIZATION Party/NNP/ORGANIZATION won/VBD ./.",
                    "The/DT opposition/NN objected/VBD ./.")
                .mentions())
        .hasSize(1);
  }

  @Test
  void a_former_president_makes_the_bodies_of_the_story_not_his_countrys() {
    assertThat(
            named(
                    "government",
                    "Peru/NNP/LOCATION waited/VBD ./. Peru/NNP/LOCATION voted/VBD ./.",
                    "Togo/NNP/LOCATION 's/POS former/JJ president/NN ,/, ANN ,/, said/VBD the/DT"
                            .replace("ANN", ANN)
                        + " government/NN waited/VBD ./.")
                .country())
        .contains("PER");
  }

  private static List<Actor> on(String day, String... sentences) {
    AnalysedText text = Sentences.text(sentences);
    Article article = Article.builder().text(text.text()).published(PageDate.parse(day)).build();
    return new ActorExtractor()
        .cast(new AnalysedArticle(article, text, Optional.empty(), List.of()))
        .actors();
  }
}
