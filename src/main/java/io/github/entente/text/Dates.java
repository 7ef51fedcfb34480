package io.github.entente.text;

import io.github.entente.model.PageDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates as pages write them: {@code 2022-11-23T10:15:00+09:00}, {@code 23. November 2022},
 * {@code Nov. 23, 2016}, {@code 23/11/2016}, {@code le 23 novembre 2016}, {@code 2016年11月23日}.
 */
public final class Dates {

  /** Which of two numbers is the month where {@code 3/4/2016} leaves it open. */
  public enum Order {
    /** The day stands first, as in most of the world. */
    DAY_FIRST,
    /** The month stands first, as in the United States. */
    MONTH_FIRST
  }

  /**
   * A date in a text.
   *
   * @param date the date
   * @param start the offset of its first character
   * @param end the offset behind its last one, the time of day included
   */
  public record Found(PageDate date, int start, int end) {}

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String NAME = "(\\p{L}{3,12})";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)" + YEAR + "(\\d{2})(\\d{2})(?:T\\d{4,6}Z?)?(?![\\d])");
  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º|er|-)?[\\s-]{0,3}(?:de |of |d[’'])?"
              + NAME
              + "\\.?,?[\\s-]{0,3}(?:de |del )?"
              + YEAR
              + "(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "(?<!\\p{L})"
              + NAME
              + "\\.?\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s{0,3}|\\s{1,3}|, at )"
              + YEAR
              + "(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?" + YEAR + "(?!\\d|\\.\\d)");
  private static final Pattern SHORT =
      Pattern.compile("(?<![\\d.])(\\d{2})([./])(\\d{2})\\2(\\d{2})(?![\\d.])");
  private static final Pattern CJK =
      Pattern.compile(YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");

  private static final Pattern TIME =
      Pattern.compile(
          "[T\\s,|–-]{0,4}(?:at |um |à |a las |alle |kl\\.?"
              + " )?(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?\\s?([AaPp]\\.?[Mm]\\.?)?\\s?(?:Uhr"
              + " )?\\(?"
              + "(Z|[+-]\\d{2}:?\\d{2}|(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?[0-5]\\d)?(?!\\d)|[A-Z]{2,4})?\\)?");

  /** The zones that datelines of the press name; a zone that means several things is left out. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("AEST", "+10:00"));

  private Dates() {}

  /** Returns the first full date of a text. */
  public static Optional<PageDate> find(CharSequence text, Order order) {
    return locate(text, order).map(Found::date);
  }

  /** Returns the first full date of a text and where it stands. */
  public static Optional<Found> locate(CharSequence text, Order order) {
    DateMarks marks = DateMarks.of(text);
    if (!marks.enoughDigits()) {
      return Optional.empty();
    }
    Found best = null;
    if (marks.year() && (marks.dividers() || marks.run())) {
      best = iso(text);
    }
    if (marks.year() && marks.letters() && !isFirst(best)) {
      best = earlier(best, named(text, DAY_NAME, 1, 2));
      best = isFirst(best) ? best : earlier(best, named(text, NAME_DAY, 2, 1));
    }
    if (marks.dividers() && !isFirst(best)) {
      Found full = marks.year() ? numbers(text, NUMBERS, "", order) : null;
      best = earlier(best, full != null ? full : numbers(text, SHORT, "20", order));
    }
    if (marks.year() && marks.foreign() && !isFirst(best)) {
      best = earlier(best, cjk(text));
    }
    return Optional.ofNullable(best);
  }

  /** Nothing stands before what the text opens with. */
  private static boolean isFirst(@Nullable Found found) {
    return found != null && found.start() == 0;
  }

  private static @Nullable Found earlier(@Nullable Found one, @Nullable Found other) {
    return one == null || (other != null && other.start() < one.start()) ? other : one;
  }

  private static @Nullable Found iso(CharSequence text) {
    Matcher m = ISO.matcher(text);
    while (m.find()) {
      LocalDate day = day(m.group(1), number(m, 3), number(m, 4));
      if (day != null) {
        return found(text, day, m.start(), m.end());
      }
    }
    m = COMPACT.matcher(text);
    while (m.find()) {
      LocalDate day = day(m.group(1), number(m, 2), number(m, 3));
      if (day != null) {
        return new Found(PageDate.of(day), m.start(), m.end());
      }
    }
    return null;
  }

  private static @Nullable Found named(CharSequence text, Pattern pattern, int dayAt, int nameAt) {
    Matcher m = pattern.matcher(text);
    int from = 0;
    while (m.find(from)) {
      int month = Calendars.month(m.group(nameAt)).map(value -> value.getValue()).orElse(0);
      LocalDate day = month == 0 ? null : day(m.group(3), month, number(m, dayAt));
      if (day != null) {
        return found(text, day, m.start(), m.end());
      }
      from = m.start() + 1;
    }
    return null;
  }

  private static @Nullable Found numbers(
      CharSequence text, Pattern pattern, String century, Order order) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      int first = number(m, 1);
      int second = number(m, 3);
      boolean monthFirst =
          second > 12 || (order == Order.MONTH_FIRST && first <= 12 && !m.group(2).equals("."));
      String year = century + m.group(4);
      LocalDate day = monthFirst ? day(year, first, second) : day(year, second, first);
      LocalDate other = monthFirst ? day(year, second, first) : day(year, first, second);
      Optional<DayOfWeek> told = other == null ? Optional.empty() : weekdayBefore(text, m.start());
      if (told.isPresent() && told.get() == other.getDayOfWeek()) {
        day = other;
      }
      if (day != null) {
        return found(text, day, m.start(), m.end());
      }
    }
    return null;
  }

  /** {@code Tue, 11/03/2020}: the weekday tells which of the numbers is the month. */
  private static Optional<DayOfWeek> weekdayBefore(CharSequence text, int end) {
    int last = end;
    while (last > 0 && end - last < 3 && " ,.".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    int first = last;
    while (first > 0 && last - first < 14 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return first == last
        ? Optional.empty()
        : Calendars.weekday(text.subSequence(first, last).toString());
  }

  private static @Nullable Found cjk(CharSequence text) {
    Matcher m = CJK.matcher(text);
    while (m.find()) {
      LocalDate day = day(m.group(1), number(m, 2), number(m, 3));
      if (day != null) {
        return found(text, day, m.start(), m.end());
      }
    }
    return null;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static @Nullable LocalDate day(String year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, day);
      return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
    } catch (DateTimeException e) {
      return null; // 31 February is no date; the text may hold another one further on
    }
  }

  private static Found found(CharSequence text, LocalDate day, int start, int end) {
    Matcher m = TIME.matcher(text).region(end, Math.min(text.length(), end + 40));
    if (!m.lookingAt()) {
      return new Found(PageDate.of(day), start, end);
    }
    PageDate date = PageDate.of(day);
    String zone = m.group(5) == null ? "" : m.group(5);
    int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
    String offset = sign < 0 ? ZONES.get(zone) : zone.substring(sign);
    int hour = hour(number(m, 1), m.group(4));
    if (offset != null && hour < 24 && number(m, 2) < 60) {
      try {
        LocalTime time = LocalTime.of(hour, number(m, 2), m.group(3) == null ? 0 : number(m, 3));
        date = PageDate.of(OffsetDateTime.of(day, time, ZoneOffset.of(offset)));
      } catch (DateTimeException e) {
        date = PageDate.of(day); // an offset or second that cannot be: the day still stands
      }
    }
    return new Found(date, start, m.end());
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
    return afternoon ? (hour < 12 ? hour + 12 : hour) : (hour == 12 ? 0 : hour);
  }
}
