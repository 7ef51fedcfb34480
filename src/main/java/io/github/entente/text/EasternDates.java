package io.github.entente.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates whose shape is that of Arabic, Persian, Vietnamese, Chinese, Japanese or Korean
 * pages: {@code 12 كانون الثاني/يناير 2021}, {@code 14 اردیبهشت 1400}, {@code 4 tháng 5 năm 2021},
 * {@code 2016年11月23日}. Digits of other scripts are those of ASCII here.
 */
final class EasternDates {

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String WORD = "[\\p{IsArabic}&&\\p{L}]{2,12}";

  /** A month may have a name of two words, or that of two calendars beside each other. */
  private static final String MONTH = "(" + WORD + "(?:\\s?[/ ]\\s?" + WORD + "){0,3})";

  private static final String COMMA = "[,،]?\\s{1,3}";

  private static final Pattern ARABIC_DAY =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s{1,3}" + MONTH + COMMA + "((?:13|14|19|20)\\d{2})(?!\\d)");
  private static final Pattern ARABIC_MONTH =
      Pattern.compile(
          "(?<![\\p{IsArabic}])" + MONTH + "\\s{1,3}(\\d{1,2})" + COMMA + YEAR + "(?!\\d)");
  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s{1,2}th[aá]ng\\s{1,2}(\\d{1,2})(?:\\s{1,2}năm\\s|\\s?[,/]\\s?|\\s)"
              + YEAR
              + "(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CJK =
      Pattern.compile(YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");

  /** In these years of a cycle of 33 the Persian year has a day more. */
  private static final int CYCLE = 33;

  private static final long LEAPS =
      1L << 1 | 1L << 5 | 1L << 9 | 1L << 13 | 1L << 17 | 1L << 22 | 1L << 26 | 1L << 30;

  private static final int PERSIAN_YEAR = 1400;
  private static final LocalDate FIRST_OF_PERSIAN_YEAR = LocalDate.of(2021, 3, 21);
  private static final int LAST_PERSIAN = 1499;

  private EasternDates() {}

  /** Returns a text with the digits of ASCII in place of those of other scripts, else as it is. */
  static CharSequence plainDigits(CharSequence text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0660' && Character.isDigit(c)) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return plain == null ? text : plain;
  }

  /** Returns the first date of these shapes in a text, or null. */
  static Dates.@Nullable Found first(CharSequence text) {
    Dates.Found best = null;
    boolean arabic = false;
    boolean vietnamese = false;
    boolean east = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      arabic |= c >= '\u0620' && c <= '\u06ff';
      vietnamese |= c >= '\u1ea0' && c <= '\u1eff' || c == 'ă';
      east |= c >= '\u3000';
    }
    if (arabic) {
      best = arabic(text, ARABIC_DAY.matcher(text), 1, 2);
      best = best != null ? best : arabic(text, ARABIC_MONTH.matcher(text), 2, 1);
    }
    if (best == null && vietnamese) {
      best = numbered(text, VIETNAMESE.matcher(text), 3, 1);
    }
    return best == null && east ? numbered(text, CJK.matcher(text), 1, 3) : best;
  }

  private static Dates.@Nullable Found numbered(CharSequence text, Matcher m, int year, int day) {
    while (m.find()) {
      LocalDate date = Dates.day(m.group(year), Dates.number(m, 2), Dates.number(m, day));
      if (date != null) {
        return DateTimes.found(text, date, m.start(), m.end());
      }
    }
    return null;
  }

  private static Dates.@Nullable Found arabic(CharSequence text, Matcher m, int day, int name) {
    while (m.find()) {
      LocalDate date = date(m.group(3), requireNonNull(m.group(name)), Dates.number(m, day));
      if (date != null) {
        return DateTimes.found(text, date, m.start(), m.end());
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(String year, String names, int day) {
    int number = Integer.parseInt(year);
    if (number <= LAST_PERSIAN) {
      return Calendars.persianMonth(names).map(month -> persian(number, month, day)).orElse(null);
    }
    for (String name : names.split("\\s?/\\s?")) {
      Optional<Month> month = Calendars.month(name.strip());
      if (month.isPresent()) {
        return Dates.day(year, month.get().getValue(), day);
      }
    }
    return null;
  }

  /** The calendar of Iran: six months of 31 days, then those of 30. */
  static @Nullable LocalDate persian(int year, int month, int day) {
    boolean leap = isLeap(year);
    int length = month <= 6 ? 31 : month < 12 || leap ? 30 : 29;
    if (day < 1 || day > length) {
      return null;
    }
    long days = 0;
    for (int at = Math.min(year, PERSIAN_YEAR); at < Math.max(year, PERSIAN_YEAR); at++) {
      days += isLeap(at) ? 366 : 365;
    }
    int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
    return FIRST_OF_PERSIAN_YEAR.plusDays((year < PERSIAN_YEAR ? -days : days) + before + day - 1);
  }

  private static boolean isLeap(int year) {
    return (LEAPS & 1L << year % CYCLE) != 0;
  }
}
