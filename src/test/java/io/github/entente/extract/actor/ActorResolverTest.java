package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorResolverTest {

  private static final ActorResolver RESOLVER = ActorResolver.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway | NOR | ''",
        "the Côte d'Ivoire | CIV | ''",
        "the U.S. | USA | ''",
        "Oslo | NOR | GOV",
        "OTTAWA | CAN | GOV",
        "Bergen | NOR | CVL",
        "Finnish border guards | FIN | MIL",
        "Portugal's interior minister | PRT | GOV",
        "a former Danish prime minister | DNK | ELI",
        "Chilean copper miners | CHL | LAB",
        "Peru's ambassador to Japan | PER | GOV",
        "lawmakers in Malta | MLT | LEG",
        "Malawi's defence ministry | MWI | GOV",
        "the World Trade Organization | IGO | ''",
        "masked gunmen | '' | UAF",
        "police in Kaohsiung | TWN | COP",
        "a nurses' union in Saskatoon | CAN | LAB",
        "Sen. Alma Trewick (I-Vt.) | USA | LEG",
        "a Peruvian Supreme Court Justice | PER | JUD",
        "UN envoys | UNO | GOV",
        "FBI agents | USA | COP",
        "U.S.-backed Peruvian rebels | PER | REB",
        "U.S.-led troops | USA | MIL",
        "Jordan Tarnholt | '' | ''",
        "Rio Grande farmers | '' | AGR",
        "district officials in Tirol | '' | GOV",
        "a Fijian media freedom group | FJI | NGO"
      })
  void a_phrase_has_the_country_and_sector_of_its_words(
      String phrase, String country, String sector) {
    ResolvedActor found = RESOLVER.resolve(phrase);
    assertThat(found.country().orElse("")).isEqualTo(country);
    assertThat(found.sector().map(Sector::name).orElse("")).isEqualTo(sector);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "blue", "was, seemed", "Zorblax Quimby", "'s", "((("})
  void nonsense_names_nobody(String phrase) {
    assertThat(RESOLVER.resolve(phrase).isEmpty()).isTrue();
  }

  @Test
  void the_date_decides_whether_an_office_is_still_held() {
    ActorQuery mandela = ActorQuery.of("Nelson Mandela");
    ResolvedActor then = RESOLVER.resolve(mandela.on(LocalDate.of(1996, 5, 1)));
    ResolvedActor later = RESOLVER.resolve(mandela.on(LocalDate.of(2005, 5, 1)));
    assertThat(then.country()).contains("ZAF");
    assertThat(then.sector()).contains(Sector.GOV);
    assertThat(later.sector()).contains(Sector.ELI);
  }

  @Test
  void the_office_before_a_last_name_tells_which_of_several_is_meant() {
    assertThat(RESOLVER.resolve("President Duterte").name()).isEqualTo("Rodrigo Duterte");
  }

  @Test
  void who_once_led_an_international_body_is_an_elder_of_the_country_led_before() {
    ResolvedActor found =
        RESOLVER.resolve(ActorQuery.of("Jean-Claude Juncker").on(LocalDate.of(2023, 5, 1)));
    assertThat(found.country()).contains("LUX");
    assertThat(found.sector()).contains(Sector.ELI);
  }

  @Test
  void a_coordination_gives_its_members() {
    ResolvedActor found =
        RESOLVER.resolve(
            ActorQuery.of("Norwegian sailors").inContext("Norwegian and Danish soldiers met."));
    assertThat(found.actors()).isEmpty();
    found =
        RESOLVER.resolve(
            ActorQuery.of("Danish soldiers").inContext("Norwegian and Danish soldiers met."));
    assertThat(found.actors()).containsExactly("Norwegian soldiers", "Danish soldiers");
  }

  @Test
  void every_line_of_the_lexicon_reads_its_example() {
    List<String> wrong = new ArrayList<>();
    for (KnowledgeFile.Line line : KnowledgeFile.read("agents.tsv")) {
      ResolvedActor found = RESOLVER.resolve(line.column(3));
      String sector = line.column(0).split(",", -1)[0];
      if (!found.sector().map(Sector::name).orElse("").equals(sector)) {
        wrong.add(line.file() + ":" + line.number() + " " + line.column(3) + " " + found.sector());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_very_long_phrase_ends() {
    assertThat(RESOLVER.resolve("Norwegian ".repeat(20_000)).country()).contains("NOR");
  }
}
