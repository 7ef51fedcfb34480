package io.github.entente.extract.actor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the form of every line of {@code office-holders-*.tsv}. */
class OfficeHolderFilesTest {

  private static final Set<String> SECTORS =
      Set.of(
          "GOV", "MIL", "LEG", "OPP", "REB", "IGO", "COP", "JUD", "SPY", "PTY", "PRM", "CVL", "SOC",
          "EDU", "AGR", "REL", "MED", "PRE", "BUS", "LAB", "JRN", "CRM", "NGO");
  private static final Set<String> NO_STATES = Set.of("IGO", "UNO", "EUR", "NGO");
  private static final Pattern OFFICE = Pattern.compile("[\\p{Ll}' -]{4,}");
  private static final Pattern WIKIDATA = Pattern.compile("-|Q[1-9][0-9]*");
  private static final Pattern TRIMMED = Pattern.compile("\\S+( \\S+)*");

  static Stream<Path> files() throws IOException, URISyntaxException {
    var known = OfficeHolderFilesTest.class.getResource("office-holders-africa.tsv");
    Path folder = requireNonNull(Path.of(requireNonNull(known).toURI()).getParent());
    try (Stream<Path> all = Files.list(folder)) {
      return all
          .filter(file -> file.toString().matches(".*office-holders-[a-z]+\\.tsv"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_line_has_eight_columns_of_the_right_form(Path file) {
    assertThat(lines(file)).isNotEmpty().allSatisfy(OfficeHolderFilesTest::checkForm);
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_office_begins_after_its_end(Path file) {
    assertThat(lines(file))
        .map(line -> line.split("\t", -1))
        .allSatisfy(
            columns ->
                assertThat(columns[6].isEmpty() || inOrder(columns[5], columns[6])).isTrue());
  }

  @Test
  void no_office_of_a_person_stands_twice() throws IOException, URISyntaxException {
    Set<String> seen = new HashSet<>();
    assertThat(files().flatMap(file -> lines(file).stream()))
        .map(line -> line.split("\t", -1))
        .map(columns -> String.join("\t", columns[0], columns[2], columns[3], columns[5]))
        .allSatisfy(key -> assertThat(seen.add(key)).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "1994, 1994, true",
    "1994, 1994-03, true",
    "1994-03-10, 1994-03, true",
    "1994-04, 1994-03-10, false",
    "1995, 1994-12-31, false"
  })
  void dates_compare_as_far_as_both_are_known(String from, String to, boolean expected) {
    assertThat(inOrder(from, to)).isEqualTo(expected);
  }

  private static void checkForm(String line) {
    String[] columns = line.split("\t", -1);
    assertThat(columns).hasSize(8);
    assertThat(columns[0]).matches(TRIMMED);
    if (!columns[1].equals("-")) {
      assertThat(columns[1].split("\\|", -1))
          .doesNotHaveDuplicates()
          .doesNotContain(columns[0])
          .allSatisfy(alias -> assertThat(alias).matches(TRIMMED));
    }
    assertThat(columns[2])
        .matches(
            code ->
                code.equals("XKX")
                    || NO_STATES.contains(code)
                    || Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).contains(code),
            "is the ISO code of a country, or IGO, UNO, EUR, NGO");
    assertThat(columns[3]).matches(OFFICE);
    assertThat(SECTORS).contains(columns[4].split(",", -1));
    checkDate(columns[5]);
    if (!columns[6].isEmpty()) {
      checkDate(columns[6]);
    }
    assertThat(columns[7]).matches(WIKIDATA);
  }

  /** Throws {@link java.time.format.DateTimeParseException} for what is no date. */
  private static void checkDate(String date) {
    Object parsed =
        switch (date.length()) {
          case 4 -> Year.parse(date);
          case 7 -> YearMonth.parse(date);
          default -> LocalDate.parse(date);
        };
    assertThat(parsed).hasToString(date);
  }

  private static boolean inOrder(String from, String to) {
    int known = Math.min(from.length(), to.length());
    return from.substring(0, known).compareTo(to.substring(0, known)) <= 0;
  }

  private static List<String> lines(Path file) {
    try (Stream<String> all = Files.lines(file)) {
      return all.filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
