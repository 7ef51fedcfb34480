package io.github.entente.text;

import io.github.entente.model.PageDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
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

  private DateTimes() {}

  /** Returns the day with the time of day behind it, if there is one. */
  static Dates.Found found(CharSequence text, LocalDate day, int start, int end) {
    Matcher m = TIME.matcher(text).region(end, Math.min(text.length(), end + 40));
    if (!m.lookingAt()) {
      return new Dates.Found(PageDate.of(day), start, end);
    }
    PageDate date = PageDate.of(day);
    String zone = m.group(5) == null ? "" : m.group(5);
    int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
    String offset = sign < 0 ? ZONES.get(zone) : zone.substring(sign);
    int hour = hour(Dates.number(m, 1), m.group(4));
    if (offset != null && hour < 24 && Dates.number(m, 2) < 60) {
      try {
        LocalTime time =
            LocalTime.of(hour, Dates.number(m, 2), m.group(3) == null ? 0 : Dates.number(m, 3));
        date = PageDate.of(OffsetDateTime.of(day, time, ZoneOffset.of(offset)));
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
