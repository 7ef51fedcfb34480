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
        "the Fed | USA | GOV",
        "fed up farmers | '' | AGR",
        "The Economist | GBR | JRN",
        "anti-Balaka | CAF | REB",
        "Australian Signals Directorate | AUS | SPY",
        "Al-Azhar University | EGY | EDU",
        "Chagossian exiles | GBR | REF",
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
        "a NATO-led force in Macedonia | IGO | MIL",
        "Nepalese Gurkhas | NPL | MIL",
        "al-Shabaab fighters | SOM | REB",
        "Nigerien coup leaders | NER | GOV",
        "Zimbabwean war veterans | ZWE | MIL",
        "Afro-Peruvian fishermen | PER | AGR",
        "the self-styled republic of South Ossetia | GEO | PRE",
        "plainclothes officers in Tunis | TUN | COP",
        "Organization of Eastern Caribbean States | IGO | ''",
        "the African Development Center | '' | ''",
        "Martyrs Brigades of Al-Aqsa | '' | MIL",
        "Al-Aqsa Martyrs Brigades | PSE | REB",
        "Teachers Union of Kenya | KEN | LAB"
      })
  void a_phrase_has_a_country_and_a_sector(String phrase, String country, String sector) {
    ResolvedActor found = on("2021-06-01", phrase);
    assertThat(found.country().orElse("")).isEqualTo(country);
    assertThat(found.sector().map(Sector::name).orElse("")).isEqualTo(sector);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ministers of Peru, Chile and Argentina | GOV | 3",
        "the finance ministries of Chile and the Netherlands | GOV | 2"
      })
  void who_is_of_several_countries_is_of_none_alone(String phrase, String sector, int members) {
    ResolvedActor found = on("2021-06-01", phrase);
    assertThat(found.country()).isEmpty();
    assertThat(found.sector().map(Sector::name)).contains(sector);
    assertThat(found.actors()).hasSize(members).last().asString().doesNotContain(" and ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Front for the Liberation of Brindovia | '' | REB",
        "Popular Movement for the Liberation of Tarn | '' | REB",
        "Private Eye | GBR | JRN",
        "Private Tarnholt | '' | MIL",
        "Major League Baseball | USA | SOC",
        "SARS | '' | ''",
        "Nigeria's SARS | NGA | COP",
        "Fla. governor | USA | GOV",
        "EU Trade Commissioner Peter Mandelson | EUR | GOV",
        "Corwen Labour Party | '' | PTY",
        "National Rally for Corwen | '' | PTY",
        "Corwen People's Congress | '' | PTY",
        "Senior Labour Party official | GBR | PTY"
      })
  void a_name_is_not_that_of_another_within_it(String phrase, String country, String sector) {
    ResolvedActor found = RESOLVER.resolve(phrase);
    assertThat(found.country().orElse("")).isEqualTo(country);
    assertThat(found.sector().map(Sector::name).orElse("")).isEqualTo(sector);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-05-05, David Cameron, Prime Minister of the United Kingdom",
    "2012-05-05, Mark Rutte, Prime Minister of the Netherlands",
    "2012-05-05, Erna Solberg, Leader of the Conservative Party",
    "2014-05-05, Erna Solberg, Prime Minister of Norway"
  })
  void the_country_of_a_role_has_its_article(String day, String name, String role) {
    assertThat(on(day, name).role().orElse("")).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-05-05, Boris Johnson, GOV", // mayor, and member of parliament from that week on
    "2016-06-05, Boris Johnson, LEG",
    "2018-05-05, Raila Odinga, PTY",
    "2018-05-05, opposition leader John Major, OPP",
    "2018-05-05, Prime Minister John Major, ELI",
    "2023-05-05, Jordan Bardella, PTY"
  })
  void an_office_of_state_outranks_others_and_a_title_what_one_has_been(
      String day, String phrase, String sector) {
    assertThat(on(day, phrase).sector().map(Sector::name)).contains(sector);
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
    "Mikhail Gorbachov, Mikhail Gorbachev",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spokesman for the Uzbek interior ministry | UZB | GOV",
        "a spokeswoman of the Danish police | DNK | COP",
        "the deputy head of Ghana's navy | GHA | MIL",
        "members of Jordan's parliament | JOR | LEG",
        "leader of a Burundian rebel group | BDI | REB",
        "officials from the opposition | '' | OPP",
        "a delegation of Iraqi clerics | IRQ | REL",
        "staff of an aid agency | NGO | NGO",
        "a spokesman for Hamas | PSE | REB",
        "members of the Taliban | AFG | REB",
        "families of Serbian soldiers | SRB | CVL",
        "workers from a Chinese company | CHN | LAB",
        "officials in a refugee camp in Chad | TCD | GOV",
        "heads of state of the African Union | IGO | GOV",
        "officials of the African Union | IGO | GOV"
      })
  void who_speaks_for_a_body_or_is_of_it_takes_its_sector(
      String phrase, String country, String sector) {
    assertCode(on("2019-06-01", phrase), country, sector);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lukashenko's spokeswoman | BLR | GOV",
        "an ally of Emmanuel Macron | FRA | GOV",
        "soldiers loyal to President Paul Kagame | RWA | MIL",
        "supporters of Nicolas Maduro | VEN | CVL",
        "critics of Erdogan | TUR | OPP",
        "Assad's troops | SYR | MIL",
        "President of France Emmanuel Macron | FRA | GOV",
        "Secretary of State Mike Pompeo | USA | GOV"
      })
  void who_is_with_a_person_is_of_the_country_of_the_person_and_not_the_person(
      String phrase, String country, String sector) {
    assertCode(on("2019-06-01", phrase), country, sector);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a Pentagon official | USA | GOV",
        "a Kremlin critic | RUS | OPP",
        "Taliban fighters | AFG | REB",
        "the Taliban government | AFG | GOV",
        "the Taliban's deputy foreign minister | AFG | GOV",
        "a Taliban negotiator | AFG | REB",
        "a retired Indonesian navy chief | IDN | ELI",
        "a former MI6 chief | GBR | ELI",
        "former Angolan soldiers | AGO | MIL",
        "armed herdsmen | '' | UAF",
        "armed Ethiopian villagers | ETH | UAF",
        "armed police in Oslo | NOR | COP",
        "ethnic Hungarian politicians in Slovakia | SVK | PTY",
        "ethnic Russians | RUS | ''",
        "Persian Gulf fishermen | '' | AGR",
        "Indian Ocean pirates | '' | CRM",
        "three Dutch F-35s | NLD | MIL",
        "a MiG-29 | '' | MIL",
        "Copts | EGY | REL",
        "the West | '' | ''"
      })
  void a_compound_is_read_by_what_each_word_adds(String phrase, String country, String sector) {
    assertCode(on("2023-06-01", phrase), country, sector);
  }

  private static void assertCode(ResolvedActor found, String country, String sector) {
    assertThat(found.country().orElse("")).isEqualTo(country);
    assertThat(found.sector().map(Sector::name).orElse("")).isEqualTo(sector);
  }

  private static ResolvedActor on(String date, String phrase) {
    return RESOLVER.resolve(ActorQuery.of(phrase).on(LocalDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({"1995-06-01, William Perry, MIL", "2019-06-01, Mike Pompeo, ''"})
  void who_holds_an_office_has_the_refinement_of_its_sector(
      String day, String name, String refinement) {
    assertThat(on(day, name).secondSector().map(Sector::name).orElse("")).isEqualTo(refinement);
  }
}
