package io.github.entente.text;

import io.github.entente.model.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which day the words of a dateline mean. */
final class DatelineDay {

  private static final int DAYS_AHEAD = 7;

  private DatelineDay() {}

  /**
   * Returns the day that the words mean.
   *
   * @param published the day of publication, or null if that is not known
   */
  static Optional<PartialDate> of(String words, @Nullable LocalDate published) {
    Optional<LocalDate> full = Dates.find(words, Dates.Order.DAY_FIRST).map(date -> date.day());
    if (full.isPresent() || published == null) {
      return full.map(PartialDate::of);
    }
    Optional<MonthDay> day = DatelineHead.dayOfYear(words);
    if (day.isPresent()) {
      return Optional.of(PartialDate.of(last(day.get(), published)));
    }
    Optional<DayOfWeek> weekday = Calendars.weekday(words);
    return weekday.map(
        name -> PartialDate.of(published.with(TemporalAdjusters.previousOrSame(name))));
  }

  /**
   * Returns the last day of that name before another day, or a few days behind it: a story of
   * January may be of December, and no place is a week ahead of its paper.
   */
  static LocalDate last(MonthDay day, LocalDate to) {
    LocalDate latest = to.plusDays(DAYS_AHEAD);
    LocalDate next = day.atYear(latest.getYear());
    return next.isAfter(latest) ? day.atYear(latest.getYear() - 1) : next;
  }
}
