package io.github.entente.extract.date;

import io.github.entente.extract.date.Calendar.Readings;
import io.github.entente.model.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Reads "at the weekend": the month of the last one, if all of it lies in one. */
final class WeekendReading {

  private final List<String> lower;

  WeekendReading(List<String> lower) {
    this.lower = lower;
  }

  Optional<DateMention> at(Calendar from, int at) {
    boolean past = // not "every weekend", "a weekend", "next weekend"
        word(at + 1).equals("weekend")
            && (word(at).equals("last")
                || word(at).equals("the") && word(at - 1).matches("at|over|on|during"));
    if (!past) {
      return Optional.empty();
    }
    LocalDate sunday = from.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    YearMonth month = YearMonth.from(sunday);
    return month.equals(YearMonth.from(sunday.minusDays(1)))
        ? Optional.of(mention(at, Readings.of(PartialDate.of(month))))
        : Optional.empty();
  }

  private static DateMention mention(int at, Readings readings) {
    return new DateMention(at, at + 1, readings.past(), readings.ahead());
  }

  private String word(int at) {
    return at < 0 || at >= lower.size() ? "" : lower.get(at);
  }
}
