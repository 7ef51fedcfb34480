package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "GENEVA (Reuters) - Talks;Geneva;Reuters;",
        "NAIROBI, March 3 — Talks;Nairobi;;March 3",
        "AFLAO, Ghana, Jan. 15 (Xinhua) -- Talks;Aflao, Ghana;Xinhua;Jan. 15",
        "WASHINGTON—Talks;Washington;;",
        "DES MOINES - Talks;Des Moines;;",
        "BERGEN, Thursday – Talks;Bergen;;Thursday",
        "Berlin (dpa) - Die Gespräche;Berlin;dpa;",
        "Berlin (dpa/AFP) – Die Gespräche;Berlin;dpa;",
        "ST. LOUIS (AP) — Talks;St. Louis;AP;",
        "BRUSSELS/MOSCOW (Reuters) - Talks;Brussels/Moscow;Reuters;",
        "Dec 29 (Reuters) - Talks;;Reuters;Dec 29",
        "(AP) — Talks;;AP;",
        "BISHKEK, June 21 (Steppe Courier) – Talks;Bishkek;Steppe Courier;June 21",
        "Moscow — “Talks”;Moscow;;",
        "ISLAMABAD: Talks;Islamabad;;",
        "Lima, 3 feb (EFE).- Talks;Lima;EFE;3 feb",
        "Lima (EFE). — Talks;Lima;EFE;",
        "Nairobi. Talks;Nairobi;;",
        "Berlin.  Die Gespräche;Berlin;;",
        "TUNIS, Tunisia, April 4. Talks;Tunis, Tunisia;;April 4",
        "OSLO. July 5 (Interfax) - Talks;Oslo;Interfax;July 5",
        "RABAT - (AFP) - Talks;Rabat;AFP;",
        "LINZ, Austria (AP) _ Talks;Linz, Austria;AP;",
        "Pune [India], May 3 (ANI): Talks;Pune, India;ANI;May 3",
        "NEW DELHI, PTI | Talks;New Delhi;PTI;",
        "Lima, Peru, Nov 5, 2021 / 04:00 pm (CNA).- Talks;Lima, Peru;CNA;Nov 5, 2021",
        "DAVOS, March 3 /PRNewswire/ -- Talks;Davos;PRNewswire;March 3",
        "ZUG--(BUSINESS WIRE)--Talks;Zug;BUSINESS WIRE;",
        "London, UK – Talks;London, UK;;",
        "Porto Vello, Cape Verde (CNN) — Talks;Porto Vello, Cape Verde;CNN;",
        "Porto Vello, Cape Verde – Talks;Porto Vello, Cape Verde;;",
        "PORTO VELLO, May 5. /TASS/. Talks;Porto Vello;TASS;May 5",
        "READING, Pa. — Talks;Reading, Pa.;;",
        "BOISE, Wash. (AP) — Talks;Boise, Wash.;AP;",
        "WASHINGTON, D.C. (AP) — Talks;Washington, D.C.;AP;",
        "Seoul / AFP — Talks;Seoul;AFP;",
        "Seoul/AFP: Talks;Seoul;AFP;",
        "TUNIS (Tunisia) (AFP) – Talks;Tunis, Tunisia;AFP;",
        "PORTO VELLO, SARDINIA: Talks;Porto Vello, Sardinia;;",
        "ISTANBUL - Anadolu - Talks;Istanbul;Anadolu;",
        "[NAIROBI] Talks;Nairobi;;",
        "port louis, may 4 - Talks;Port Louis;;may 4",
        "dar es salaam, 5 june - Talks;Dar es Salaam;;5 june",
      })
  void the_usual_shapes_are_read(String paragraph, String place, String agency, String when) {
    Datelines.Found found = Datelines.opening(paragraph).orElseThrow();

    assertThat(found.place().orElse(null)).isEqualTo(place);
    assertThat(found.agency().orElse(null)).isEqualTo(agency);
    assertThat(found.when().orElse(null)).isEqualTo(when);
    assertThat(paragraph.substring(found.length())).matches("(Talks|“Talks”|Die Gespräche)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance — did not answer.",
        "SMITH: Talks have begun.",
        "UPDATE - The talks have ended.",
        "Iran — which has no embassy there — said nothing.",
        "The minister (AFP calls him a veteran) - a lawyer - said so.",
        "On Monday, March 3 — a holiday — nothing moved.",
        "“LONDON — is that a place?” she asked.",
        "London. That was where she had wanted to live.",
        "Silence. The hall emptied within a minute.",
        "Charlotte. The name was all he had.",
        "On Monday, March 3. The talks began.",
        "[UPDATED] The talks have ended.",
        "AFP/Reuters: Talks have begun.",
        "no one, may 4 times - the limit - a day, pay.",
        "rows - and more rows - went on.",
      })
  void sentences_are_no_datelines(String paragraph) {
    assertThat(Datelines.opening(paragraph)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Seoul / AFP", "Rabat (AFP)", "AFP - Paris", "GENEVA, March 3 (Reuters)"})
  void a_line_may_be_a_dateline_and_nothing_else(String line) {
    assertThat(DatelineLine.of(line)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "'NAIROBI, March 3', 2024-09-13, 2024-03-03",
    "'NAIROBI, Dec. 30', 2024-01-02, 2023-12-30",
    "'NAIROBI, Jan. 1', 2023-12-31, 2024-01-01",
    "'NAIROBI, Sept. 14', 2024-09-13, 2024-09-14",
    "'NAIROBI, Oct. 20', 2024-09-13, 2023-10-20",
    "'NAIROBI, Feb. 29', 2024-02-29, 2024-02-29",
    "'NAIROBI, Thursday', 2024-09-13, 2024-09-12",
  })
  void a_day_without_a_year_is_the_last_before_publication(
      String words, LocalDate published, String day) {
    Datelines.Found found = Datelines.opening(words + " — Talks").orElseThrow();

    assertThat(found.dateline(published).date()).contains(PartialDate.parse(day));
  }

  @Test
  void a_headline_with_a_dash_is_no_dateline_line() {
    assertThat(DatelineLine.of("Peace talks - a chance missed")).isEmpty();
  }
}
