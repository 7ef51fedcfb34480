package io.github.entente.extract.date;

import io.github.entente.model.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What dates relative to a day mean. */
record Calendar(LocalDate today) {

  /** A past and a coming reading of the same words. */
  record Readings(PartialDate past, PartialDate ahead) {

    static Readings of(PartialDate date) {
      return new Readings(date, date);
    }

    static Readings of(LocalDate day) {
      return of(PartialDate.of(day));
    }
  }

  static Optional<Readings> day(int year, int month, int day) {
    try {
      return Optional.of(Readings.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Readings month(int year, int month) {
    return Readings.of(PartialDate.of(YearMonth.of(year, month)));
  }

  static Readings year(int year) {
    return Readings.of(PartialDate.of(Year.of(year)));
  }

  /** A day without a year: the last one that has come, and the next. */
  Optional<Readings> day(int month, int day) {
    Optional<Readings> own = day(today.getYear(), month, day);
    if (own.isEmpty()) {
      return own;
    }
    LocalDate at = own.get().past().earliest();
    LocalDate past = at.isAfter(today) ? at.minusYears(1) : at;
    LocalDate ahead = at.isBefore(today) ? at.plusYears(1) : at;
    return Optional.of(new Readings(PartialDate.of(past), PartialDate.of(ahead)));
  }

  /** A month without a year; {@code shift} is that of "last" or "next", 0 for none. */
  Readings nearestMonth(int month, int shift) {
    YearMonth now = YearMonth.from(today);
    YearMonth at = YearMonth.of(today.getYear(), month);
    YearMonth past = at.isAfter(now) || shift < 0 && at.equals(now) ? at.minusYears(1) : at;
    YearMonth ahead = at.isBefore(now) || shift > 0 && at.equals(now) ? at.plusYears(1) : at;
    return new Readings(
        PartialDate.of(shift > 0 ? ahead : past), PartialDate.of(shift < 0 ? past : ahead));
  }

  Readings weekday(int number, int shift) {
    DayOfWeek weekday = DayOfWeek.of(number);
    LocalDate past =
        today.with(
            shift < 0
                ? TemporalAdjusters.previous(weekday)
                : TemporalAdjusters.previousOrSame(weekday));
    LocalDate ahead =
        today.with(
            shift > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday));
    return new Readings(
        PartialDate.of(shift > 0 ? ahead : past), PartialDate.of(shift < 0 ? past : ahead));
  }

  /** The year of a season, told by the month in which it begins. */
  Readings season(int begins, int shift) {
    LocalDate at = LocalDate.of(today.getYear(), begins, 1);
    LocalDate past = at.isAfter(today) ? at.minusYears(1) : at;
    if (shift < 0 && !past.plusMonths(3).isBefore(today)) {
      past = past.minusYears(1);
    }
    LocalDate ahead = at.plusMonths(3).isBefore(today) || shift > 0 ? at.plusYears(1) : at;
    return new Readings(
        PartialDate.of(Year.from(shift > 0 ? ahead : past)),
        PartialDate.of(Year.from(shift < 0 ? past : ahead)));
  }

  /** A number of units from today, as precise as the unit is. */
  Optional<Readings> move(ChronoUnit unit, int by) {
    LocalDate at = today.plus(by, unit);
    return switch (unit) {
      case DAYS -> Optional.of(Readings.of(at));
      case WEEKS -> week(at);
      case MONTHS -> Optional.of(Readings.of(PartialDate.of(YearMonth.from(at))));
      default -> Optional.of(Readings.of(PartialDate.of(Year.from(at))));
    };
  }

  /** A number of units before today, as precise as such a count usually is. */
  Optional<Readings> ago(ChronoUnit unit, int count) {
    return unit == ChronoUnit.WEEKS
        ? Optional.of(Readings.of(PartialDate.of(YearMonth.from(today.minusWeeks(count)))))
        : move(unit, -count);
  }

  /** The month of a week, if all of its working days lie in one. */
  private static Optional<Readings> week(LocalDate at) {
    LocalDate monday = at.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    YearMonth first = YearMonth.from(monday);
    YearMonth last = YearMonth.from(monday.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)));
    return first.equals(last) ? Optional.of(Readings.of(PartialDate.of(first))) : Optional.empty();
  }
}
