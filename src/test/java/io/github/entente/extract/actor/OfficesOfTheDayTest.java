package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Sector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a person was on a day, by the files of office-holders. */
class OfficesOfTheDayTest {

  private static final ActorResolver RESOLVER = ActorResolver.load();

  /** A governor, an envoy, a rebel, a unionist, a head of a body: who they were on the day. */
  @ParameterizedTest
  @CsvSource({
    "2021-10-05, Babagana Umara Zulum, NGA, GOV",
    "2020-05-05, Mike Mbuvi Sonko, KEN, GOV",
    "2005-05-05, Tito Mboweni, ZAF, GOV",
    "2015-05-05, Tito Mboweni, ZAF, ELI",
    "2020-05-05, Tito Mboweni, ZAF, GOV",
    "2018-05-05, Musa Baluku, UGA, REB",
    "2019-05-05, Aidarus al-Zubaidi, YEM, REB",
    "2018-05-05, Oliver Spasovski, MKD, GOV",
    "2023-05-05, Aidarous al-Zubaidi, YEM, GOV",
    "2021-05-05, Francis Atwoli, KEN, LAB",
    "2021-05-05, Robert Mardini, NGO, NGO",
    "2022-05-05, Mankeur Ndiaye, SEN, ELI",
    "2021-05-05, Mankeur Ndiaye, UNO, IGO",
    "2016-05-05, Mankeur Ndiaye, SEN, GOV",
    "2018-05-05, Aleksandar Vulin, SRB, GOV",
    "2024-05-05, Jennifer Morgan, DEU, GOV",
    "1987-05-05, Martin Bangemann, DEU, GOV",
    "1990-05-05, Martin Bangemann, EUR, IGO",
    "1986-05-05, Rilwanu Lukman, NGA, GOV"
  })
  void a_person_is_coded_by_the_office_of_the_day(
      String day, String name, String country, String sector) {
    ResolvedActor found = on(day, name);
    assertThat(found.country()).contains(country);
    assertThat(found.sector().map(Sector::name)).contains(sector);
  }

  @ParameterizedTest
  @CsvSource({"Swing voters", "Fall voters", "Long soldiers", "Urban voters", "Second Army"})
  void a_common_word_is_nobodys_last_name(String phrase) {
    assertThat(on("2017-06-01", phrase).country()).isEmpty();
  }

  @Test
  void a_last_name_of_one_who_served_two_bodies_is_of_one_person() {
    assertThat(on("2023-06-01", "Chambas").name()).isEqualTo("Mohamed Ibn Chambas");
  }

  private static ResolvedActor on(String date, String phrase) {
    return RESOLVER.resolve(ActorQuery.of(phrase).on(LocalDate.parse(date)));
  }
}
