package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.entente.model.Sector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorDictionaryTest {

  private static final String ACTORS =
      """
      # invented people
      ORLA_BRANTVIK_   # a remark
      +MADAM_BRANTVIK_
          [NORGOV 20030101-20071231]
          [NORELI >20080101]
      THE_FJORD_LEAGUE_ [NORPTYOPP]
      """;

  private static final String AGENTS =
      """
      !SHIPFOLK! = HELMSMAN, BOATSWAIN
      !SHIPFOLK!_ [~LAB]
      REEVE_ {REEVES_} [~GOV]
      """;

  @Test
  void a_role_holds_on_its_days() {
    ActorResolver resolver = ActorResolver.load(ActorDictionary.parse("own.txt", ACTORS));
    ActorQuery query = ActorQuery.of("Madam Brantvik");
    ResolvedActor minister = resolver.resolve(query.on(LocalDate.of(2005, 1, 1)));
    assertThat(minister.country()).contains("NOR");
    assertThat(minister.sector()).contains(Sector.GOV);
    assertThat(resolver.resolve(query.on(LocalDate.of(2010, 1, 1))).sector()).contains(Sector.ELI);
    assertThat(resolver.resolve("the Fjord League").secondSector()).contains(Sector.OPP);
  }

  @Test
  void agents_have_plurals_and_sets_and_take_the_country_of_the_phrase() {
    ActorDictionary dictionary = ActorDictionary.parse("agents.txt", AGENTS);
    ActorResolver resolver = ActorResolver.load(dictionary);
    assertThat(dictionary.size()).isEqualTo(4);
    ResolvedActor found = resolver.resolve("two Danish reeves");
    assertThat(found.country()).contains("DNK");
    assertThat(found.sector()).contains(Sector.GOV);
    assertThat(resolver.resolve("a boatswain").sector()).contains(Sector.LAB);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+LATE_ | own.txt:1: a synonym before any name",
        "[NORGOV] | own.txt:1: a role before any name",
        "SOMEBODY_ | own.txt:1: 'somebody' has no code",
        "SOMEBODY_ [norgov] | own.txt:1: no code such as NORGOV",
        "SOMEBODY_ [NORGOV 20071301-20081231] | own.txt:1: no date of the calendar",
        "SOMEBODY_ [NORGOV 20090101-20081231] | own.txt:1: the role ends before it begins",
        "SOMEBODY_ [NORGOV] [SWEGOV] | own.txt:1: SWEGOV contradicts NORGOV",
        "!NOBODY!_ [~GOV] | own.txt:1: the set !NOBODY! is not defined"
      })
  void a_wrong_line_is_named_with_its_file_and_number(String line, String message) {
    assertThatExceptionOfType(DictionaryException.class)
        .isThrownBy(() -> ActorDictionary.parse("own.txt", line))
        .withMessageContaining(message);
  }

  @Test
  void all_wrong_lines_are_told_at_once_and_nothing_is_loaded() {
    assertThatExceptionOfType(DictionaryException.class)
        .isThrownBy(
            () -> ActorDictionary.parse("own.txt", "A_NAME_ [NORGOV]\nA_NAME_ [SWEGOV]\nB_ [x]"))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        "own.txt:2: 'a name' stands already at own.txt:1",
                        "own.txt:3: no code such as NORGOV with dates such as"
                            + " 19990101-20031231: [x]",
                        "own.txt:3: 'b' has no code"));
  }
}
