package io.github.entente.text;

import io.github.entente.model.PageDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
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

  /** Saved text may have lost the blank before the time of day: {@code May 5, 20218:15 AM}. */
  private static final String END = "(?!\\d(?!\\d?:\\d\\d))";

  private static final String NAME = "([\\p{L}\\p{M}]{2,14})";
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
              + END,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "(?<!\\p{L})"
              + NAME
              + "\\.?\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s{0,3}|\\s{1,3}|, at )"
              + YEAR
              + END,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?" + YEAR + "(?!\\d|\\.\\d)");
  private static final Pattern SHORT =
      Pattern.compile("(?<![\\d.])(\\d{2})([./])(\\d{2})\\2(\\d{2})(?![\\d.])");

  /** {@code 2021. május 4.}, {@code 2021 m. gegužės 4 d.}. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR
              + "\\.?\\s(?:m\\.\\s)?"
              + NAME
              + "\\.?\\s(\\d{1,2})(?![\\d:]|,\\d|,?\\s{0,3}(?:19|20)\\d{2})",
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /** Returns the first full date of a text. */
  public static Optional<PageDate> find(CharSequence text, Order order) {
    return locate(text, order).map(Found::date);
  }

  /** Returns the first full date of a text and where it stands. */
  public static Optional<Found> locate(CharSequence text, Order order) {
    DateMarks marks = DateMarks.of(text);
    if (!marks.enoughDigits()) {
      CharSequence plain = marks.foreign() ? EasternDates.plainDigits(text) : text;
      return plain == text ? Optional.empty() : locate(plain, order);
    }
    Search search = new Search(text, DateStarts.of(text));
    Found best = null;
    if (marks.year() && (marks.dividers() || marks.run())) {
      best = iso(search);
    }
    if (marks.year() && marks.letters()) {
      best = earlier(best, search, Dates::dayFirst);
      best = earlier(best, search, Dates::monthFirst);
      best = earlier(best, search, Dates::yearFirst);
    }
    if (marks.dividers()) {
      best =
          earlier(
              best,
              search,
              before -> {
                Found full = marks.year() ? numbers(before, NUMBERS, order) : null;
                return full != null ? full : numbers(before, SHORT, order);
              });
    }
    if (marks.foreign()) {
      best = earlier(best, search, before -> EasternDates.first(text));
    }
    return Optional.ofNullable(best);
  }

  /**
   * A text in which dates are looked for.
   *
   * @param digits where digits begin in it
   * @param end where a date must begin before to be the first one
   */
  private record Search(CharSequence text, int[] digits, int end) {

    Search(CharSequence text, int[] digits) {
      this(text, digits, Integer.MAX_VALUE);
    }

    Search before(@Nullable Found found) {
      return found == null ? this : new Search(text, digits, found.start());
    }

    DateStarts starts(Pattern pattern) {
      return new DateStarts(pattern, text, digits, end);
    }
  }

  /** Looks for a date before the first one so far; none stands before what opens the text. */
  private static @Nullable Found earlier(@Nullable Found first, Search search, Shape shape) {
    if (first != null && first.start() == 0) {
      return first;
    }
    Found other = shape.first(search.before(first));
    return first == null || (other != null && other.start() < first.start()) ? other : first;
  }

  /** One way to write a date. */
  private interface Shape {
    @Nullable Found first(Search search);
  }

  private static @Nullable Found iso(Search search) {
    DateStarts starts = search.starts(ISO);
    for (Matcher m = starts.next(); m != null; m = starts.next()) {
      LocalDate day = day(m.group(1), number(m, 3), number(m, 4));
      if (day != null) {
        return DateTimes.found(search.text(), day, m.start(), m.end());
      }
    }
    starts = search.starts(COMPACT);
    for (Matcher m = starts.next(); m != null; m = starts.next()) {
      LocalDate day = day(m.group(1), number(m, 2), number(m, 3));
      if (day != null) {
        return new Found(PageDate.of(day), m.start(), m.end());
      }
    }
    return null;
  }

  private static @Nullable Found dayFirst(Search search) {
    DateStarts starts = search.starts(DAY_NAME);
    for (Matcher m = starts.nextOverlapping(); m != null; m = starts.nextOverlapping()) {
      Found found = named(search.text(), m, 1, 2);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Found monthFirst(Search search) {
    DateStarts starts = search.starts(NAME_DAY);
    for (Matcher m = starts.nextNamed(); m != null; m = starts.nextNamed()) {
      Found found = named(search.text(), m, 2, 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Found yearFirst(Search search) {
    DateStarts starts = search.starts(YEAR_FIRST);
    for (Matcher m = starts.nextOverlapping(); m != null; m = starts.nextOverlapping()) {
      int month = Calendars.month(m.group(2)).map(value -> value.getValue()).orElse(0);
      LocalDate day = month == 0 ? null : day(m.group(1), month, number(m, 3));
      if (day != null) {
        return DateTimes.found(search.text(), day, m.start(), m.end());
      }
    }
    return null;
  }

  private static @Nullable Found named(CharSequence text, Matcher m, int dayAt, int nameAt) {
    int month = Calendars.month(m.group(nameAt)).map(value -> value.getValue()).orElse(0);
    LocalDate day = month == 0 ? null : day(m.group(3), month, number(m, dayAt));
    return day == null ? null : DateTimes.found(text, day, m.start(), m.end());
  }

  private static @Nullable Found numbers(Search search, Pattern pattern, Order order) {
    DateStarts starts = search.starts(pattern);
    for (Matcher m = starts.next(); m != null; m = starts.next()) {
      LocalDate day = day(search.text(), m, order);
      if (day != null) {
        return DateTimes.found(search.text(), day, m.start(), m.end());
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(CharSequence text, Matcher m, Order order) {
    String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
    int first = number(m, 1);
    int second = number(m, 3);
    boolean american = order == Order.MONTH_FIRST || DateTimes.isAmerican(text, m.end());
    boolean monthFirst = second > 12 || (american && first <= 12 && !m.group(2).equals("."));
    LocalDate day = monthFirst ? day(year, first, second) : day(year, second, first);
    LocalDate other = monthFirst ? day(year, second, first) : day(year, first, second);
    boolean told =
        other != null
            && weekdayBefore(text, m.start()).filter(d -> d == other.getDayOfWeek()).isPresent();
    return told ? other : day;
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

  static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  static @Nullable LocalDate day(String year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, day);
      return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
    } catch (DateTimeException e) {
      return null; // 31 February is no date; the text may hold another one further on
    }
  }
}
