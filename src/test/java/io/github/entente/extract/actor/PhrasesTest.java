package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Sector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases as coders of conflict events meet them. */
class PhrasesTest {

  private static final ActorResolver RESOLVER = ActorResolver.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Malian junta | MLI | GOV",
        "the Tatmadaw | MMR | MIL",
        "Borno state governor | NGA | GOV",
        "Supreme Court of Kenya | KEN | JUD",
        "dairy farmers' union in France | FRA | AGR",
        "health workers in Lagos | NGA | MED",
        "Foggy Bottom | USA | GOV",
        "Verkhovna Rada | UKR | LEG",
        "Wolesi Jirga | AFG | LEG",
        "ex-minister | '' | ELI",
        "jailed ex-president of Peru | PER | ELI",
        "one-time foreign minister of Bolivia | BOL | ELI",
        "Congolese army | COD | MIL",
        "Gabonese general | GAB | MIL",
        "Gaza health ministry | PSE | GOV",
        "Saudi-led coalition | SAU | MIL",
        "Syrian government forces | SYR | MIL",
        "Turkish-backed fighters | '' | UAF",
        "Chechen leader | RUS | GOV",
        "Maori leaders | NZL | CVL",
        "Sami reindeer herders | SWE | AGR",
        "Kurdish leader | '' | CVL",
        "Rohingya refugees | MMR | REF",
        "Tamil Nadu chief minister | IND | GOV",
        "Naxalites | IND | REB",
        "Assam Rifles | IND | PRM",
        "Sindh government | PAK | GOV",
        "Turkish Cypriot leader | CYP | GOV",
        "Bosnian Serb leader | BIH | GOV",
        "Polish border guards | POL | MIL",
        "Greenland's premier | GRL | GOV",
        "the Taoiseach | IRL | GOV",
        "Capitol Hill | USA | LEG",
        "yellow vest protesters | FRA | CVL",
        "Landless Workers' Movement | BRA | AGR",
        "Idlib-based jihadists | SYR | REB",
        "NATO-led troops | IGO | MIL",
        "al-Shabaab fighters | SOM | REB",
        "Nigerien coup leaders | NER | GOV",
        "Zimbabwean war veterans | ZWE | MIL"
      })
  void a_phrase_has_a_country_and_a_sector(String phrase, String country, String sector) {
    ResolvedActor found = on("2021-06-01", phrase);
    assertThat(found.country().orElse("")).isEqualTo(country);
    assertThat(found.sector().map(Sector::name).orElse("")).isEqualTo(sector);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway's Labour Party, NOR, PTY",
    "the Irish Labour Party, IRL, PTY",
    "the Labour Party, GBR, PTY",
    "the Liberal Party of Canada, CAN, PTY",
    "Bolivia's Labour Party, BOL, PTY",
    "Iceland's coast guard, ISL, MIL",
    "CIA agents in Yemen, USA, SPY"
  })
  void of_several_bodies_of_one_name_the_country_before_it_decides(
      String phrase, String country, String sector) {
    ResolvedActor found = on("2021-06-01", phrase);
    assertThat(found.country()).contains(country);
    assertThat(found.sector().map(Sector::name)).contains(sector);
  }

  @Test
  void a_party_of_a_known_name_in_another_country_is_not_the_known_party() {
    assertThat(on("2021-06-01", "Bolivia's Labour Party").wiki()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Lukashenko's government, BLR",
    "Macron's party, FRA",
    "Haftar's forces, LBY",
    "a Merkel aide, DEU",
  })
  void who_belongs_to_a_person_is_of_the_country_of_the_person(String phrase, String country) {
    assertThat(on("2019-06-01", phrase).country()).contains(country);
  }

  @Test
  void a_context_gives_the_country_that_stands_nearest() {
    ActorQuery query =
        ActorQuery.of("Governor Tivo Oltra")
            .inContext("U.S. investors met Governor Tivo Oltra of Peru's Puno region on Monday.");
    assertThat(RESOLVER.resolve(query).country()).contains("PER");
  }

  @ParameterizedTest
  @CsvSource({
    "Muhammadu Buhari, Muhammadu Buhari",
    "Mohammadu Buhari, Muhammadu Buhari",
    "Jae-in Moon, Moon Jae-in",
    "Moon Jae In, Moon Jae-in",
    "Abdul Fattah el-Sisi, Abdel Fattah el-Sisi",
    "Vladimir Vladimirovich Putin, Vladimir Putin",
    "Volodimir Zelenskiy, Volodymyr Zelensky",
    "Joseph R. Biden, Joe Biden",
    "Bill Clinton, Bill Clinton",
    "William Clinton, Bill Clinton",
    "E. Macron, Emmanuel Macron",
    "Kassym Jomart Tokaev, Kassym-Jomart Tokayev",
    "Orbán Viktor, Viktor Orbán"
  })
  void a_person_is_found_by_other_spellings_and_orders_of_the_name(String written, String name) {
    assertThat(RESOLVER.resolve(written).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"Donald Trump Jr", "Marcel Quimby Macron-Doe", "Kim Jong", "Vera Putinova"})
  void a_stranger_with_a_similar_name_is_nobody_we_know(String name) {
    assertThat(RESOLVER.resolve(name).wiki()).isEmpty();
  }

  private static ResolvedActor on(String date, String phrase) {
    return RESOLVER.resolve(ActorQuery.of(phrase).on(LocalDate.parse(date)));
  }
}
