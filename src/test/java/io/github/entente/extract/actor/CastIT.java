package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.model.Sector;
import io.github.entente.parser.EntenteParser;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cast of whole articles, read with the models. */
class CastIT {

  private static Article read(String text) {
    return Shared.parser().parseText(text);
  }

  @Test
  void a_capital_that_acts_is_its_country_and_one_that_lies_somewhere_is_none() {
    Article article =
        read(
            """
            Fishing rights talks resume

            Lisbon rejected the proposal of Morocco on fishing rights on Monday. The two countries \
            had met in Vienna last week. Protests were reported in Vienna on Sunday.
            """);

    assertThat(article.actors())
        .extracting(actor -> actor.country().orElse(""))
        .contains("PRT", "MAR")
        .doesNotContain("AUT");
  }

  @Test
  void a_spokesman_is_of_the_country_of_his_ministry() {
    Article article =
        read(
            """
            Border post closes

            Peru's foreign ministry said on Tuesday that the border post at Sama would close. \
            "We had no choice," ministry spokesman Esteban Varga told reporters in Lima. Varga did \
            not say when the post would open again.
            """);

    Actor varga = article.actorNamed("Esteban Varga").orElseThrow();
    assertThat(varga.country()).contains("PER");
    assertThat(varga.mentions()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(varga.mentions())
        .anySatisfy(mention -> assertThat(article.words(mention.span())).isEqualTo("Varga"));
  }

  @Test
  void the_name_of_a_bank_is_whole() {
    String text =
        "Ann Roth, the president of the Federal Reserve Bank of Dallas, said it was over.";

    assertThat(read(text).actors())
        .extracting(Actor::name)
        .containsExactly("Ann Roth", "Federal Reserve Bank of Dallas");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The United States and Peru signed a pact. Foreign Minister Ann Roth said it was good. | PER
          The United States and Peru signed a pact. The Treasury Secretary, Ann Roth, hailed it. | USA
          The United States welcomed the pact. Foreign Minister Ann Roth said it was good.      | ''
          Peru and Chile signed a pact. Foreign Minister Ann Roth said it was good.             | PER
          """)
  void a_state_that_has_no_ministers_has_none_in_a_story(String text, String country) {
    assertThat(read(text).actorNamed("Ann Roth").orElseThrow().country().orElse(""))
        .isEqualTo(country);
  }

  @Test
  void who_belongs_to_what_turned_out_to_be_another_belongs_to_that() {
    Article article = read("The Cork Butter Trust, CBT, is shut, CBT Chairman Tom Beck said.");

    assertThat(article.actorNamed("Tom Beck").orElseThrow().affiliation())
        .flatMap(article::actor)
        .hasValueSatisfying(body -> assertThat(body.aliases()).contains("CBT"));
  }

  @Test
  void whoever_does_something_with_a_thing_stands_apart_from_it() {
    Article article = read("The massive sales Mr. Beck has announced were over.");

    assertThat(article.actorNamed("Beck").orElseThrow().mentions())
        .extracting(mention -> article.words(mention.span()))
        .containsExactly("Mr. Beck");
  }

  @Test
  void an_agency_that_works_for_others_is_no_office_of_the_state() {
    Actor agency =
        read("The report says the Dallas ad agency Tarnow Co. came up with the idea.")
            .actorNamed("Tarnow Co.")
            .orElseThrow();

    assertThat(agency.sector()).contains(Sector.BUS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The poll ended in May. One in five said it was too late.",
        "The poll ended in May. Nearly a third said it was too late.",
        "The poll ended in May. Only 18% said it was too late.",
        "The poll ended in May. Those surveyed said it was too late."
      })
  void a_number_of_people_is_nobody(String text) {
    assertThat(read(text).quotes())
        .singleElement()
        .satisfies(quote -> assertThat(quote.speaker()).isEmpty())
        .satisfies(quote -> assertThat(quote.speakerMention()).isPresent());
  }

  @Test
  void an_age_is_that_of_whom_it_was_told_of() {
    Article article =
        read("A 22-year-old man was held in Brack. Ann Roth saw it. The 22-year-old laughed.");

    assertThat(article.actorNamed("Ann Roth").orElseThrow().mentions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
Tomas Harker, the mayor of Brack, spoke first. “It is over,” the mayor said.     | Tomas Harker
Tomas Harker, the foreign minister, met reporters. The minister said it was over. | Tomas Harker
Tomas Harker, a farmer from Brack, came first. “It is over,” the farmer said.    | Tomas Harker
The comptroller, Ann Roth, came late. “It is over,” the comptroller said.        | Ann Roth
Jonas Ford, a farmer from Brack, came first. “It is over,” Ford said.            | Jonas Ford
Tomas Harker was mayor of Brack until 2019. The former mayor said it was over.   | Tomas Harker
Harwick Police Chief Ann Roth came. The police chief said it was over.           | Ann Roth
Park Weimin, the EU's trade commissioner, came. “It is over,” Park said.         | Park Weimin
The Dock Union, known as DU, met. “It is over,” the DU said.                     | Dock Union
The Thai police came. A crowd left. Police said it was over.                     | Thai police
Tomas Harker, the mayor of Brack, spoke first. “It is over,” a farmer said.      | farmer
The poll ended in May. “It is over,” said one well-connected clerk.              | one well-connected clerk
Ann Roth opened a bakery in Brack. “It was time,” the mother of three said.        | Ann Roth
Ann Roth opened a bakery in Brack. “It was time,” the father of three said.        | father
Ann Roth opened a bakery in Brack. “It was time,” the mother of a pupil said.      | mother
Ann Roth, 44, met Tom Beck, 51. “It is over,” Beck said. “So be it,” the 44-year-old said. | Ann Roth
Ann Roth opened a bakery. “It was time,” the 44-year-old singer said.              | Ann Roth
Ann Roth ran in May. The town rejoiced. “It is over,” the candidate said.          | Ann Roth
Ann Roth ran in May. A candidate laughed. “It is over,” the candidate said.        | candidate
Donald Trump ran. He met Mayor Tom Beck. “It is over,” the candidate said.         | Donald Trump
Ann Roth ran in May. The town rejoiced. “It is over,” the candidate of the left said. | candidate
Senator Tom Beck met Ann Roth, a nurse. “It is over,” the Ohio Republican said.    | Tom Beck
Ann Roth came to Brack. The town rejoiced. “It is over,” the novelist said.        | Ann Roth
Ann Roth came to Brack. “It is over,” the novelist who met her said.               | novelist
Tom Beck, a singer, came to Brack. “It is over,” the actor said.                   | Tom Beck
Tom Beck, the mayor, spoke first. “It is over,” the actor said.                   | actor
""")
  void a_description_takes_up_whom_it_described(String text, String speaker) {
    Article article = read(text);

    assertThat(article.quotes().get(article.quotes().size() - 1).speaker())
        .flatMap(article::actor)
        .map(Actor::name)
        .contains(speaker);
  }

  @Test
  void the_ministers_of_two_countries_are_told_apart() {
    Article article =
        read(
            """
            Rail link agreed

            Finnish Transport Minister Aino Ketola and Estonian Transport Minister Maarja Pold \
            signed an agreement on a rail link in Tampere on Friday. Ketola said that work would \
            begin in spring. Pold thanked the engineers.
            """);

    assertThat(article.actorNamed("Aino Ketola").flatMap(Actor::country)).contains("FIN");
    assertThat(article.actorNamed("Maarja Pold").flatMap(Actor::country)).contains("EST");
  }

  @Test
  void the_president_is_that_of_where_the_story_plays_unless_another_was_just_named() {
    Article article =
        read(
            """
            Harbour plan shelved

            Peru's President Olga Tarnholt shelved a plan for the harbour on Monday. Fishermen in \
            Peru had opposed it for years.

            Togolese President Kofi Adrenou sent his regards from Lome. The president said that \
            harbours were dear.

            Ships will go on waiting, and merchants will go on complaining about that.

            The president said that there was no money.
            """);

    assertThat(article.quotes())
        .extracting(q -> q.speaker().flatMap(article::actor).map(Actor::name).orElse(""))
        .containsExactly("Kofi Adrenou", "Olga Tarnholt");
  }

  @Test
  void a_dictionary_serves_articles() {
    EntenteParser parser =
        EntenteParser.builder()
            .dictionary(
                ActorDictionary.parse(
                    "own", "ILKA_TARNHOLT_ [ISLGOV <20091231]\n[ISLBUS >20100101]\n"))
            .build();
    String text =
"""
Harbour plan criticised

Ilka Tarnholt criticised the plan for the harbour on Monday. "It is too dear," Tarnholt said.
""";

    Article early = parser.parse(Source.text(text).withPublished(PageDate.parse("2008-03-03")));
    Actor ilka = early.actorNamed("Ilka Tarnholt").orElseThrow();
    assertThat(ilka.country()).contains("ISL");
    assertThat(ilka.sector()).contains(Sector.GOV);
    Article late = parser.parse(Source.text(text).withPublished(PageDate.parse("2015-03-03")));
    assertThat(late.actorNamed("Ilka Tarnholt").flatMap(Actor::sector)).contains(Sector.BUS);
    assertThat(Shared.parser().parse(Source.text(text)).actorNamed("Ilka Tarnholt"))
        .hasValueSatisfying(actor -> assertThat(actor.country()).isEmpty());
  }

  @Test
  void a_headline_calls_nobody_by_a_fuller_name() {
    Article article =
        read(
"""
Ilka Tarnholt Blasts Harbour Plan

The plan for the harbour met protest on Monday. Ms. Ilka Tarnholt, who leads the union, \
said that Tarnholt Street would be lost.
""");

    assertThat(article.actors()).extracting(Actor::name).contains("Ilka Tarnholt");
  }

  @Test
  void a_title_within_a_run_of_capitals_divides_names() {
    Article article =
        read(
            """
            New plan for the harbour

            Norvik Harbour Director Jan Weller said on Monday that the plan was too dear. Weller \
            had asked for another.
            """);

    assertThat(article.actorNamed("Jan Weller")).isPresent();
  }

  @Test
  void people_in_office_are_of_their_state_without_being_told() {
    Article article =
        Shared.parser()
            .parse(
                Source.text(
                        "Vladimir Putin and Emmanuel Macron talked about rail links on Friday."
                            + " Mark Rutte and Ms Merkel had done so in June.")
                    .withPublished(PageDate.parse("2019-08-20")));

    assertThat(article.actors())
        .extracting(actor -> actor.country().orElse(""))
        .contains("RUS", "FRA", "NLD", "DEU");
  }

  @Test
  void a_namesake_of_another_age_is_of_no_state() {
    Article article =
        Shared.parser()
            .parse(
                Source.text("John Major complained about the noise, and so did Ms Merkel.")
                    .withPublished(PageDate.parse("2024-08-20")));

    assertThat(article.actors()).allSatisfy(actor -> assertThat(actor.country()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Farmers' groups near Brack said they would strike.|Farmers' groups",
        "The fishermen's groups said they would strike.|fishermen's groups",
        "The mayor's groups said they would strike.|groups",
      })
  void a_group_is_called_by_the_people_it_is_of(String text, String name) {
    assertThat(read(text).actors()).extracting(Actor::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAIROBI, May 3 (AP) - Rebels shelled a Somali town on Monday, and the government sent tanks.|SOM",
        "NAIROBI, May 3 (AP) - Rebels shelled a Kenyan town on Monday, and the government sent tanks.|KEN",
        "LIMA, May 3 (AP) - Rebels shelled a Bolivian town on Monday, and the government sent tanks.|PER",
      })
  void a_correspondent_in_a_hub_tells_of_the_states_around(String text, String country) {
    Article article = Shared.parser().parse(Source.text(text));

    assertThat(article.actorNamed("government").flatMap(Actor::country)).contains(country);
  }
}
