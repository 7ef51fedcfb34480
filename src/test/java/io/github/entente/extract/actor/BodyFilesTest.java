package io.github.entente.extract.actor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the hand-written lists of bodies and office-holders to their columns and codes. */
class BodyFilesTest {

  private static final Set<String> KINDS =
      Set.of(
          "COUNTRY",
          "GOVERNMENT_BODY",
          "PERSON",
          "ORGANISATION",
          "ARMED_GROUP",
          "INTERNATIONAL_BODY",
          "COMPANY",
          "GROUP");

  private static final Set<String> SECTORS =
      Set.of(
          "GOV", "MIL", "LEG", "JUD", "SPY", "COP", "PRM", "PTY", "OPP", "REB", "UAF", "PRE", "CVL",
          "BUS", "LAB", "AGR", "EDU", "MED", "REL", "SOC", "CRM", "JRN", "NGO", "IGO");

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
  private static final Pattern WIKIDATA = Pattern.compile("-|Q[1-9]\\d*");
  private static final Pattern DATE =
      Pattern.compile("(?:19|20)\\d\\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");

  @Test
  void a_list_that_is_missing_is_an_error() {
    assertThatThrownBy(() -> KnowledgeFile.read("bodies-of-nowhere.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("bodies-of-nowhere.tsv is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bodies-international.tsv",
        "bodies-armed.tsv",
        "bodies-state.tsv",
        "bodies-parties.tsv",
        "bodies-companies.tsv",
        "bodies-civil.tsv",
      })
  void lists_of_bodies_keep_to_their_columns_and_codes(String file) {
    Set<String> seen = new HashSet<>();
    for (String line : lines(file)) {
      String[] columns = line.split("\t", -1);
      assertThat(columns).as(line).hasSize(6);
      checkNames(line, columns[0], columns[1]);
      assertThat(columns[2]).as(line).matches("-|" + COUNTRY.pattern());
      assertThat(KINDS).as(line).contains(columns[3]);
      checkSector(line, columns[4]);
      assertThat(columns[5]).as(line).matches(WIKIDATA);
      assertThat(seen.add(columns[0] + "\t" + columns[2])).as("twice: " + line).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "office-holders-ministers.tsv",
      })
  void lists_of_office_holders_keep_to_their_columns_codes_and_dates(String file) {
    Set<String> seen = new HashSet<>();
    for (String line : lines(file)) {
      String[] columns = line.split("\t", -1);
      assertThat(columns).as(line).hasSize(8);
      checkNames(line, columns[0], columns[1]);
      assertThat(columns[2]).as(line).matches(COUNTRY);
      assertThat(columns[3]).as(line).isNotBlank().isEqualTo(columns[3].toLowerCase(Locale.ROOT));
      assertThat(columns[4]).as(line).isNotEqualTo("-");
      checkSector(line, columns[4]);
      checkTerm(line, columns[5], columns[6]);
      assertThat(columns[7]).as(line).matches(WIKIDATA);
      String term = String.join("\t", columns[0], columns[2], columns[3], columns[5]);
      assertThat(seen.add(term)).as("twice: " + line).isTrue();
    }
  }

  private static void checkTerm(String line, String from, String to) {
    assertThat(from).as(line).matches(DATE);
    if (!to.isEmpty()) {
      assertThat(to).as(line).matches(DATE);
      int common = Math.min(from.length(), to.length());
      assertThat(to.substring(0, common))
          .as(line)
          .isGreaterThanOrEqualTo(from.substring(0, common));
    }
  }

  private static void checkNames(String line, String name, String aliases) {
    List<String> names = new ArrayList<>(List.of(name));
    if (!aliases.equals("-")) {
      names.addAll(Arrays.asList(aliases.split("\\|", -1)));
    }
    assertThat(names).as(line).doesNotHaveDuplicates();
    for (String each : names) {
      assertThat(each).as(line).isNotBlank().isEqualTo(each.strip()).doesNotContain("  ");
    }
  }

  private static void checkSector(String line, String sector) {
    if (sector.equals("-")) {
      return;
    }
    String[] codes = sector.split(",", -1);
    assertThat(codes).as(line).hasSizeBetween(1, 2).doesNotHaveDuplicates();
    assertThat(SECTORS).as(line).contains(codes);
  }

  private static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(BodyFilesTest.class.getResourceAsStream(file), file),
                UTF_8))) {
      List<String> lines =
          reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      assertThat(lines).as(file).isNotEmpty();
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
