package io.github.entente.text;

import io.github.entente.model.PageDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the time of day that stands behind a date, where it gives an offset. */
final class DateTimes {

  private static final Pattern TIME =
      Pattern.compile(
          "[T\\s,|–-]{0,4}(?:at |um |à |a las |alle |kl\\.?"
              + " )?(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?\\s?([AaPp]\\.?[Mm]\\.?)?\\s?(?:Uhr"
              + " )?\\(?"
              + "(Z|[+-]\\d{2}:?\\d{2}|(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?[0-5]\\d)?(?!\\d)|[A-Z]{2,4}(?![a-z]))?\\)?");

  /**
   * The zones that datelines of the press name; a zone that means several things is left out. What
   * names no season has that of the day.
   */
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.of("Z")),
          Map.entry("GMT", ZoneOffset.of("Z")),
          Map.entry("UTC", ZoneOffset.of("Z")),
          Map.entry("WET", ZoneOffset.of("Z")),
          Map.entry("BST", ZoneOffset.of("+01:00")),
          Map.entry("CET", ZoneOffset.of("+01:00")),
          Map.entry("MEZ", ZoneOffset.of("+01:00")),
          Map.entry("WAT", ZoneOffset.of("+01:00")),
          Map.entry("WEST", ZoneOffset.of("+01:00")),
          Map.entry("CEST", ZoneOffset.of("+02:00")),
          Map.entry("MESZ", ZoneOffset.of("+02:00")),
          Map.entry("CAT", ZoneOffset.of("+02:00")),
          Map.entry("EET", ZoneOffset.of("+02:00")),
          Map.entry("SAST", ZoneOffset.of("+02:00")),
          Map.entry("EAT", ZoneOffset.of("+03:00")),
          Map.entry("EEST", ZoneOffset.of("+03:00")),
          Map.entry("MSK", ZoneOffset.of("+03:00")),
          Map.entry("PKT", ZoneOffset.of("+05:00")),
          Map.entry("NPT", ZoneOffset.of("+05:45")),
          Map.entry("WIB", ZoneOffset.of("+07:00")),
          Map.entry("HKT", ZoneOffset.of("+08:00")),
          Map.entry("SGT", ZoneOffset.of("+08:00")),
          Map.entry("PHT", ZoneOffset.of("+08:00")),
          Map.entry("JST", ZoneOffset.of("+09:00")),
          Map.entry("KST", ZoneOffset.of("+09:00")),
          Map.entry("AEST", ZoneOffset.of("+10:00")),
          Map.entry("AEDT", ZoneOffset.of("+11:00")),
          Map.entry("NZST", ZoneOffset.of("+12:00")),
          Map.entry("NZDT", ZoneOffset.of("+13:00")),
          Map.entry("EST", ZoneOffset.of("-05:00")),
          Map.entry("EDT", ZoneOffset.of("-04:00")),
          Map.entry("CDT", ZoneOffset.of("-05:00")),
          Map.entry("MDT", ZoneOffset.of("-06:00")),
          Map.entry("PST", ZoneOffset.of("-08:00")),
          Map.entry("PDT", ZoneOffset.of("-07:00")),
          Map.entry("ET", ZoneId.of("America/New_York")),
          Map.entry("CT", ZoneId.of("America/Chicago")),
          Map.entry("MT", ZoneId.of("America/Denver")),
          Map.entry("PT", ZoneId.of("America/Los_Angeles")));

  /** Those of the United States. */
  private static final Set<String> AMERICAN =
      Set.of("EST", "EDT", "ET", "CDT", "CT", "MDT", "MT", "PST", "PDT", "PT");

  private static final int REACH = 40;

  private DateTimes() {}

  /** Returns whether a time of day stands there that names a zone of the United States. */
  static boolean isAmerican(CharSequence text, int start) {
    Matcher m = TIME.matcher(text).region(start, Math.min(text.length(), start + REACH));
    return m.lookingAt() && m.group(5) != null && AMERICAN.contains(m.group(5));
  }

  /** Returns the day with the time of day behind it, if there is one. */
  static Dates.Found found(CharSequence text, LocalDate day, int start, int end) {
    Matcher m = TIME.matcher(text).region(end, Math.min(text.length(), end + REACH));
    if (!m.lookingAt()) {
      return new Dates.Found(PageDate.of(day), start, end);
    }
    PageDate date = PageDate.of(day);
    String zone = m.group(5) == null ? "" : m.group(5);
    int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
    ZoneId named = ZONES.get(zone);
    int hour = hour(Dates.number(m, 1), m.group(4));
    if ((sign >= 0 || named != null) && hour < 24 && Dates.number(m, 2) < 60) {
      try {
        LocalTime time =
            LocalTime.of(hour, Dates.number(m, 2), m.group(3) == null ? 0 : Dates.number(m, 3));
        ZoneId offset = sign < 0 ? named : ZoneOffset.of(zone.substring(sign));
        date = PageDate.of(ZonedDateTime.of(day, time, offset).toOffsetDateTime());
      } catch (DateTimeException e) {
        date = PageDate.of(day); // an offset or second that cannot be: the day still stands
      }
    }
    return new Dates.Found(date, start, m.end());
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
    return afternoon ? (hour < 12 ? hour + 12 : hour) : (hour == 12 ? 0 : hour);
  }
}
