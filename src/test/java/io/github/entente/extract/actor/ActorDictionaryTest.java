package io.github.entente.extract.actor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.entente.model.Sector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "!NOBODY!_ [~GOV] | own.txt:1: the set !NOBODY! is not defined",
        "{X} [~GOV] | own.txt:1: no name before the brace: {X}",
        "+{X} | own.txt:1: a synonym before any name",
        "_ [NORGOV] | own.txt:1: no name before the code",
        "[norgov] | own.txt:1: a role before any name",
        "A_NAME_ {X [~GOV] | own.txt:1: a brace is not closed: A_NAME_ {X",
        "A_NAME_ [NORGO] | own.txt:1: a code is made of parts of three letters: [NORGO]",
        "A_NAME_ [~] | own.txt:1: no code such as NORGOV"
      })
  void a_wrong_line_is_named_with_its_file_and_number(String line, String message) {
    assertThatExceptionOfType(DictionaryException.class)
        .isThrownBy(() -> ActorDictionary.parse("own.txt", line))
        .withMessageStartingWith(message)
        .satisfies(e -> assertThat(e.problems()).as("told once").hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOR", "SUN", "YUG", "ROM", "XKX", "IGO", "UNOGOV", "EUR", "NGOMED", "MNCUSA", "AFR", "REB",
        "~GOV", "GOV~"
      })
  void
      codes_of_countries_of_today_and_before_of_kinds_of_bodies_of_regions_and_of_older_files_are_taken(
          String code) {
    assertThat(ActorDictionary.parse("own.txt", "A_NAME_ [" + code + "]").size()).isEqualTo(1);
  }

  @Test
  void a_file_that_is_not_utf_8_is_told_by_its_name_and_lines(@TempDir Path folder)
      throws IOException {
    String content = "\ufeffJOS\u00c9_ [NORGOV]\nORLA_ [NORGOV]\r\n+JOS\u00c9_B_\n";
    Path good = Files.writeString(folder.resolve("good.txt"), content);
    Path bad = Files.write(folder.resolve("bad.txt"), content.substring(1).getBytes(ISO_8859_1));
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), "B_ [x]");

    assertThat(ActorDictionary.read(List.of(good)).at(List.of("jos\u00e9"), 0)).isPresent();
    assertThatExceptionOfType(DictionaryException.class)
        .isThrownBy(() -> ActorDictionary.read(List.of(bad, wrong)))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        "bad.txt:1: the line is not in UTF-8",
                        "bad.txt:3: the line is not in UTF-8",
                        "wrong.txt:1: no code such as NORGOV with dates such as"
                            + " 19990101-20031231: [x]"));
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
                            + " 19990101-20031231: [x]"));
  }
}
