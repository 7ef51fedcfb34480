package io.github.entente.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of months and weekdays in many languages, from {@code calendar.txt}. */
final class Calendars {

  private static final Map<String, Integer> MONTHS = numbers("months");
  private static final Map<String, Integer> PERSIAN = numbers("persian months");
  private static final Map<String, Integer> WEEKDAYS = numbers("weekdays");

  private Calendars() {}

  private static Map<String, Integer> numbers(String section) {
    return Lexicon.beside(Calendars.class, "calendar.txt")
        .keysByValue(section, false)
        .entrySet()
        .stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Integer.valueOf(e.getValue())));
  }

  /** Returns the month of a name or abbreviation, capitals and a final stop ignored. */
  static Optional<Month> month(String name) {
    return Optional.ofNullable(MONTHS.get(key(name))).map(Month::of);
  }

  /** Returns the number of a month of the Persian calendar. */
  static Optional<Integer> persianMonth(String name) {
    return Optional.ofNullable(PERSIAN.get(key(name)));
  }

  /** Returns the weekday of a name or abbreviation, capitals and a final stop ignored. */
  static Optional<DayOfWeek> weekday(String name) {
    return Optional.ofNullable(WEEKDAYS.get(key(name))).map(DayOfWeek::of);
  }

  private static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }
}
