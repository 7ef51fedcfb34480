package io.github.entente.text;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands before the bracket or dash of a dateline.
 *
 * @param place the place, as written
 * @param when the day, as written
 */
record DatelineHead(String place, Optional<String> when) {

  private static final Pattern ONLY_PLACE = Pattern.compile(Datelines.PLACE);

  /** {@code MOSCOW. July 5} */
  private static final Pattern AFTER_TOWN =
      Pattern.compile("^(\\p{Lu}[\\p{Lu} -]{3,30})\\. (?=\\p{Lu}\\p{Ll})");

  private static final Pattern COMMA = Pattern.compile(", ?");
  private static final Pattern FIRST_WORD_END = Pattern.compile("[ ,/]");
  private static final Pattern FIRST_PLACE_END = Pattern.compile(",|/| and ");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2})(?!\\d)|(\\d{1,2})\\.? (\\p{L}{3,12})");

  private static final Set<String> NO_PLACES =
      new HashSet<>(Lexicon.beside(Datelines.class, "datelines.txt").section("no places"));

  /**
   * The English names of the countries of ISO 3166-1, as the JDK has them from CLDR; apart, for
   * they take time to load and few articles need them.
   */
  private static final class Countries {

    static final Set<String> NAMES =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());
  }

  static DatelineHead of(String words) {
    String[] parts = COMMA.split(AFTER_TOWN.matcher(words.strip()).replaceFirst("$1, "), -1);
    int end = parts.length;
    while (end > 0 && isDate(parts[end - 1])) {
      end--;
    }
    List<String> all = List.of(parts);
    String when = String.join(", ", all.subList(end, parts.length));
    return new DatelineHead(
        String.join(", ", all.subList(0, end)),
        when.isBlank() ? Optional.empty() : Optional.of(when));
  }

  private static boolean isDate(String part) {
    return part.length() <= 30
        && (Calendars.weekday(part).isPresent()
            || (dayOfYear(part).isPresent() && Characters.words(part) <= 3)
            || YEAR.matcher(part).matches()
            || Dates.find(part, Dates.Order.DAY_FIRST).isPresent());
  }

  /** Returns whether the words can be names of places. */
  boolean isNamed() {
    return ONLY_PLACE.matcher(place).matches()
        && !NO_PLACES.contains(first())
        && !NO_PLACES.contains(FIRST_WORD_END.split(place, 2)[0]);
  }

  boolean isCapitals() {
    return Characters.isCapitals(first());
  }

  /** Returns whether it is a place and its country, all in capitals. */
  boolean isTwoInCapitals() {
    return place.indexOf(',') > 0 && Characters.isCapitals(place);
  }

  /** Returns whether a town and its country are named: {@code Kisumu, Kenya}. */
  boolean isInCountry() {
    int comma = place.indexOf(", ");
    return comma > 0 && Countries.NAMES.contains(place.substring(comma + 2));
  }

  String first() {
    return FIRST_PLACE_END.split(place, 2)[0].strip();
  }

  Optional<String> ordinary() {
    if (place.isEmpty()) {
      return Optional.empty();
    }
    int comma = place.lastIndexOf(", ");
    boolean acronym = comma > 0 && place.length() - comma <= 5;
    String last = acronym ? place.substring(comma) : "";
    return Optional.of(
        Characters.ordinaryCapitals(place.substring(0, place.length() - last.length())) + last);
  }

  static Optional<MonthDay> dayOfYear(String words) {
    Matcher m = MONTH_DAY.matcher(words);
    while (m.find()) {
      String name = requireNonNull(m.group(1) != null ? m.group(1) : m.group(4));
      String day = requireNonNull(m.group(1) != null ? m.group(2) : m.group(3));
      Optional<Month> month = Calendars.month(name);
      if (month.isPresent()) {
        try {
          return Optional.of(MonthDay.of(month.get(), Integer.parseInt(day)));
        } catch (DateTimeException e) {
          return Optional.empty(); // no such day
        }
      }
    }
    return Optional.empty();
  }
}
