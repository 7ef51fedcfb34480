package io.github.entente.extract.actor;

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

class StoryCastTest {

  private static final ActorExtractor EXTRACTOR = new ActorExtractor();

  private AnalysedText text = Sentences.text("Nothing/NN");

  private Cast cast(String... sentences) {
    text = Sentences.text(sentences);
    Article article = Article.builder().text(text.text()).build();
    return EXTRACTOR.cast(new AnalysedArticle(article, text, Optional.empty(), List.of()));
  }

  private Cast cast(ActorDictionary dictionary, String day, String... sentences) {
    text = Sentences.text(sentences);
    Article article = Article.builder().text(text.text()).published(PageDate.parse(day)).build();
    return new ActorExtractor(dictionary)
        .cast(new AnalysedArticle(article, text, Optional.empty(), List.of()));
  }

  @Test
  void who_is_known_has_the_sector_of_the_day() {
    String sentence = "Angela/NNP/PERSON Merkel/NNP/PERSON objected/VBD ./.";
    Cast before = cast(ActorDictionary.empty(), "2012-05-01", sentence);
    assertThat(named(before, "Angela Merkel").sector()).contains(Sector.GOV);
    Cast after = cast(ActorDictionary.empty(), "2023-05-01", sentence);
    assertThat(named(after, "Angela Merkel").sector()).contains(Sector.ELI);
    Cast counterpart =
        cast(
            ActorDictionary.empty(),
            "2012-05-01",
            "President/NNP Odo/NNP/PERSON Brantvik/NNP/PERSON called/VBD his/PRP$ Danish/JJ"
                + " counterpart/NN ,/, Ilka/NNP/PERSON Tarnholt/NNP/PERSON ./.");
    assertThat(named(counterpart, "Ilka Tarnholt").sector()).contains(Sector.GOV);
  }

  @Test
  void what_is_counted_is_nobody() {
    Cast cast = cast("A/DT new/JJ poll/NN showed/VBD that/IN prices/NNS rose/VBD ./.");
    assertThat(cast.require(text.sentences().get(0), 2)).isEmpty();
  }

  private static Actor named(Cast cast, String name) {
    return cast.actors().stream().filter(a -> a.isNamed(name)).findFirst().orElseThrow();
  }

  @Test
  void a_capital_that_acts_is_its_country() {
    Cast cast = cast("Norway/NNP/LOCATION signed/VBD ./.", "Oslo/NNP/LOCATION agreed/VBD ./.");
    assertThat(named(cast, "Norway").aliases()).containsExactly("Oslo");
  }

  private static final ActorDictionary OWN =
      ActorDictionary.parse(
          "own",
          """
          ORLA_BRANTVIK_ [NORGOV 20030101-20071231]
          [NORELI >20080101]
          SALT_LANTERN_LEAGUE_ [ISLREB]
          KALMARA_ [ISL]
          MAY_ [GBRGOV]
          REEVE_ {REEVES_} [~JUD]
          """);

  private static final String STORY =
      "Orla/NNP/PERSON Brantvik/NNP/PERSON met/VBD the/DT Salt/NNP Lantern/NNP League/NNP ./.";

  @Test
  void a_dictionary_gives_persons_and_bodies_of_a_story_country_and_sector() {
    Cast cast = cast(OWN, "2005-06-01", STORY);
    Actor orla = named(cast, "Orla Brantvik");
    assertThat(orla.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(orla.country()).contains("NOR");
    assertThat(orla.sector()).contains(Sector.GOV);
    Actor league = named(cast, "Salt Lantern League");
    assertThat(league.kind()).isEqualTo(ActorKind.ARMED_GROUP);
    assertThat(league.country()).contains("ISL");
    assertThat(league.sector()).contains(Sector.REB);
  }

  @Test
  void the_role_of_a_dictionary_is_that_of_the_day_of_publication() {
    assertThat(named(cast(OWN, "2012-06-01", STORY), "Orla Brantvik").sector())
        .contains(Sector.ELI);
  }

  @Test
  void a_name_of_a_country_in_a_dictionary_is_that_country() {
    Cast cast =
        cast(OWN, "2005-06-01", "Kalmara/NNP/LOCATION and/CC Iceland/NNP/LOCATION agreed/VBD ./.");
    assertThat(named(cast, "Iceland").isNamed("Kalmara")).isTrue();
    assertThat(named(cast, "Kalmara").country()).contains("ISL");
  }

  @Test
  void a_dictionary_name_in_small_letters_is_a_word() {
    Cast cast = cast(OWN, "2005-06-01", "Iceland/NNP/LOCATION may/MD agree/VB ./.");
    assertThat(cast.actors()).extracting(Actor::name).containsExactly("Iceland");
  }

  @Test
  void an_agent_of_a_dictionary_tells_the_sector_of_who_bears_it() {
    Cast cast = cast(OWN, "2005-06-01", "Reeve/NNP Tove/NNP/PERSON Aldan/NNP/PERSON left/VBD ./.");
    Actor tove = named(cast, "Tove Aldan");
    assertThat(tove.sector()).contains(Sector.JUD);
    assertThat(tove.role()).contains("Reeve");
  }

  @Test
  void a_counterpart_is_no_office() {
    Cast cast =
        cast(
            "His/PRP$ Chilean/JJ counterpart/NN Rosa/NNP/PERSON Lindqvist/NNP/PERSON spoke/VBD ./.");
    assertThat(named(cast, "Rosa Lindqvist").role()).isEmpty();
  }

  @Test
  void a_society_keeps_the_country_in_its_name() {
    Cast cast =
        cast(
            "The/DT Vietnam/NNP/LOCATION Orchard/NNP/ORGANIZATION Association/NNP/ORGANIZATION"
                + " agreed/VBD ./.");
    assertThat(cast.actors())
        .extracting(Actor::name)
        .containsExactly("Vietnam Orchard Association");
  }

  @Test
  void a_capital_where_something_happens_is_no_mention() {
    Cast cast = cast("Norway/NNP/LOCATION met/VBD in/IN Lima/NNP/LOCATION ./.");
    assertThat(cast.actors()).extracting(Actor::name).containsExactly("Norway");
  }

  @Test
  void ministries_of_one_name_are_told_apart_by_their_countries() {
    Cast cast =
        cast(
            "The/DT energy/NN ministries/NNS of/IN Chile/NNP/LOCATION and/CC Peru/NNP/LOCATION"
                + " met/VBD ./.");
    assertThat(cast.actorsAt(text.sentences().get(0), 2))
        .extracting(id -> cast.actor(id).country().orElse(""))
        .containsExactly("CHL", "PER");
  }

  @Test
  void a_title_tells_role_and_country_and_a_surname_refers_back() {
    Cast cast =
        cast(
            "Chilean/JJ Energy/NNP Minister/NNP Rosa/NNP/PERSON Lindqvist/NNP/PERSON spoke/VBD ./.",
            "Lindqvist/NNP left/VBD ./.");
    Actor rosa = named(cast, "Rosa Lindqvist");
    assertThat(rosa.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(rosa.country()).contains("CHL");
    assertThat(rosa.role()).contains("Energy Minister");
    assertThat(rosa.aliases()).containsExactly("Lindqvist");
    assertThat(rosa.mentions()).hasSize(2);
  }

  @Test
  void the_two_countries_are_those_named_together() {
    Cast cast =
        cast(
            "Chile/NNP/LOCATION and/CC Peru/NNP/LOCATION met/VBD ./.",
            "The/DT two/CD countries/NNS agreed/VBD ./.");
    assertThat(cast.actorsAt(text.sentences().get(1), 2))
        .extracting(id -> cast.actor(id).name())
        .containsExactly("Chile", "Peru");
  }

  @Test
  void it_is_the_body_that_acted() {
    Cast cast =
        cast(
            "Peru/NNP/LOCATION 's/POS trade/NN ministry/NN refused/VBD ./.",
            "It/PRP gave|give/VBD no/DT reason/NN ./.");
    assertThat(cast.actorAt(text.sentences().get(1), 0))
        .hasValueSatisfying(id -> assertThat(cast.actor(id).name()).contains("trade ministry"));
  }

  @Test
  void an_acronym_in_brackets_stands_for_the_name() {
    Cast cast =
        cast(
            "The/DT Harbour/NNP Workers/NNPS Union/NNP (/-LRB- HWU/NNP )/-RRB- left/VBD ./.",
            "HWU/NNP/ORGANIZATION returned/VBD ./.");
    Actor union = named(cast, "Harbour Workers Union");
    assertThat(union.aliases()).containsExactly("HWU");
    assertThat(union.mentions()).hasSize(2);
  }

  @Test
  void wire_agencies_are_no_actors() {
    Cast cast = cast("Reuters/NNP/ORGANIZATION said/VBD so/RB ./.");
    assertThat(cast.actors()).isEmpty();
  }

  @Test
  void countries_of_compounds_are_named() {
    Cast cast = cast("the/DT US-Turkish/JJ deal/NN fell/VBD ./.");
    assertThat(cast.namedIn(text.sentences().get(0), 0, 2))
        .extracting(id -> cast.actor(id).country().orElse(""))
        .containsExactly("USA", "TUR");
  }

  @Test
  void every_mention_is_exact() {
    Cast cast =
        cast(
            "Chile/NNP/LOCATION and/CC Peru/NNP/LOCATION 's/POS navy/NN met/VBD in/IN Lima/NNP ./.");
    for (Actor actor : cast.actors()) {
      actor.mentions().forEach(m -> assertThat(m.span().in(text.text())).isNotBlank());
    }
  }

  @Test
  void whoever_has_no_name_is_called_by_all_of_the_noun() {
    Cast cast = cast("A/DT chamber/NN of/IN fine/JJ commerce/NN objected/VBD ./.");
    assertThat(cast.require(text.sentences().get(0), 1))
        .hasValueSatisfying(
            id -> assertThat(cast.actor(id).name()).isEqualTo("chamber of fine commerce"));
    Cast farmers = cast("A/DT crowd/NN of/IN farmers/NNS objected/VBD ./.");
    assertThat(farmers.require(text.sentences().get(0), 1))
        .hasValueSatisfying(
            id -> assertThat(farmers.actor(id).name()).isEqualTo("crowd of farmers"));
  }

  @Test
  void a_month_and_nothing_say_nothing() {
    Cast cast =
        cast(
            "A/DT report/NN in/IN August/NNP said/VBD so/RB ./.",
            "Nothing/NN was/VBD said/VBN ./.");
    assertThat(cast.require(text.sentences().get(0), 3)).isEmpty();
    assertThat(cast.require(text.sentences().get(1), 0)).isEmpty();
  }
}
