package io.github.entente.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article was published or changed: a day, and the time of day with its offset where the
 * page gives both.
 *
 * @param day the day, as the page states it
 * @param time the moment, when time and offset are known; its date is {@code day}
 */
public record PageDate(LocalDate day, Optional<OffsetDateTime> time) {

  /**
   * Makes a date of publication.
   *
   * @throws IllegalArgumentException if the time falls on another day
   */
  public PageDate {
    requireNonNull(day, "day must not be null");
    requireNonNull(time, "time must not be null");
    if (time.isPresent() && !time.get().toLocalDate().equals(day)) {
      throw new IllegalArgumentException("time " + time.get() + " must fall on day " + day);
    }
  }

  /** Returns a date without a time of day. */
  public static PageDate of(LocalDate day) {
    return new PageDate(day, Optional.empty());
  }

  /** Returns a date with its time of day. */
  public static PageDate of(OffsetDateTime time) {
    return new PageDate(time.toLocalDate(), Optional.of(time));
  }

  /**
   * Reads {@code 2022-11-23} or {@code 2022-11-23T10:15:00+09:00}.
   *
   * @throws DateTimeParseException if the text is neither
   */
  public static PageDate parse(CharSequence text) {
    String value = requireNonNull(text, "text must not be null").toString();
    return value.length() > 10 ? of(OffsetDateTime.parse(value)) : of(LocalDate.parse(value));
  }

  /** Returns the ISO 8601 form, with seconds where there is a time: as RFC 3339 has it. */
  @Override
  public String toString() {
    return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(day::toString);
  }
}
