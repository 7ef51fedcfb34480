package io.github.entente.model;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date as far as it is known: a year, a month or a day of ISO 8601's calendar.
 *
 * @param earliest the first day it can mean: itself, the first of the month or the first of January
 * @param precision how far the date is known
 */
public record PartialDate(LocalDate earliest, Precision precision)
    implements Comparable<PartialDate> {

  /** How far a date is known. */
  public enum Precision {
    /** Only the year is known. */
    YEAR,
    /** Year and month are known. */
    MONTH,
    /** The day is known. */
    DAY
  }

  /**
   * Makes a partial date; the parts finer than the precision are dropped.
   *
   * @throws IllegalArgumentException if the year is not within 1 to 9999
   */
  public PartialDate {
    requireNonNull(earliest, "earliest must not be null");
    requireNonNull(precision, "precision must not be null");
    if (earliest.getYear() < 1 || earliest.getYear() > 9999) {
      throw new IllegalArgumentException("year " + earliest.getYear() + " must be 1 to 9999");
    }
    earliest =
        switch (precision) {
          case YEAR -> earliest.withDayOfYear(1);
          case MONTH -> earliest.withDayOfMonth(1);
          case DAY -> earliest;
        };
  }

  /** Returns a date of which only the year is known. */
  public static PartialDate of(Year year) {
    return new PartialDate(year.atDay(1), Precision.YEAR);
  }

  /** Returns a date known to the month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), Precision.MONTH);
  }

  /** Returns a date known to the day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  /**
   * Reads {@code 2022}, {@code 2022-11} or {@code 2022-11-23}.
   *
   * @throws DateTimeParseException if the text is none of these
   */
  public static PartialDate parse(CharSequence text) {
    String value = requireNonNull(text, "text must not be null").toString();
    try {
      return switch (value.length()) {
        case 4 -> of(Year.parse(value));
        case 7 -> of(YearMonth.parse(value));
        default -> of(LocalDate.parse(value));
      };
    } catch (DateTimeParseException e) {
      throw e;
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new DateTimeParseException("not a year, month or day: " + value, value, 0, e);
    }
  }

  /** Returns the last day it can mean. */
  public LocalDate latest() {
    return switch (precision) {
      case YEAR -> earliest.withDayOfYear(earliest.lengthOfYear());
      case MONTH -> earliest.withDayOfMonth(earliest.lengthOfMonth());
      case DAY -> earliest;
    };
  }

  /** Returns the year. */
  public int year() {
    return earliest.getYear();
  }

  /** Returns the month, or nothing if only the year is known. */
  public Optional<YearMonth> month() {
    return precision == Precision.YEAR ? Optional.empty() : Optional.of(YearMonth.from(earliest));
  }

  /** Returns the day, or nothing if it is not known. */
  public Optional<LocalDate> day() {
    return precision == Precision.DAY ? Optional.of(earliest) : Optional.empty();
  }

  /** Returns whether the day lies within what this date can mean. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest());
  }

  /** Orders by the first day; of two that begin together the less precise comes first. */
  @Override
  public int compareTo(PartialDate other) {
    int byDay = earliest.compareTo(other.earliest);
    return byDay != 0 ? byDay : precision.compareTo(other.precision);
  }

  /** Returns the ISO 8601 form: {@code 2022}, {@code 2022-11} or {@code 2022-11-23}. */
  @Override
  public String toString() {
    return switch (precision) {
      case YEAR -> "%04d".formatted(earliest.getYear());
      case MONTH -> YearMonth.from(earliest).toString();
      case DAY -> earliest.toString();
    };
  }
}
