package io.github.entente.extract.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The words of dates, read from {@code dates.tsv}. */
final class DateWords {

  private static final String RESOURCE = "dates.tsv";

  private final Map<String, Map<String, String>> values = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final List<List<String>> examples = new ArrayList<>();

  DateWords() {
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        read(List.of(line.split("\t", -1)));
      }
    }
  }

  private void read(List<String> columns) {
    String section = columns.get(0);
    if (section.equals("example")) {
      examples.add(columns.subList(1, 4));
      return;
    }
    for (String word : columns.get(1).split("\\|", -1)) {
      if (columns.size() == 2) {
        sets.computeIfAbsent(section, key -> new HashSet<>()).add(word);
      } else {
        values.computeIfAbsent(section, key -> new HashMap<>()).put(word, columns.get(2));
      }
    }
  }

  private static List<String> lines() {
    try (InputStream in = DateWords.class.getResourceAsStream(RESOURCE)) {
      return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the number that a word of this section stands for. */
  OptionalInt value(String section, String word) {
    String found = values.getOrDefault(section, Map.of()).get(word);
    return found == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(found));
  }

  Optional<ChronoUnit> unit(String word) {
    return Optional.ofNullable(values.getOrDefault("unit", Map.of()).get(word))
        .map(
            unit ->
                switch (unit) {
                  case "day" -> ChronoUnit.DAYS;
                  case "week" -> ChronoUnit.WEEKS;
                  case "month" -> ChronoUnit.MONTHS;
                  default -> ChronoUnit.YEARS;
                });
  }

  boolean is(String section, String word) {
    return sets.getOrDefault(section, Set.of()).contains(word);
  }

  /** Returns the examples of the file: day of publication, words, date. */
  List<List<String>> examples() {
    return List.copyOf(examples);
  }
}
