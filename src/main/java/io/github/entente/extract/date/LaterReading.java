package io.github.entente.extract.date;

import io.github.entente.extract.date.Calendar.Readings;
import io.github.entente.model.PartialDate;
import io.github.entente.model.PartialDate.Precision;
import io.github.entente.nlp.Token;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Dates told from one before them in the text: {@code two years later}, {@code the following July},
 * {@code that year}. Never from the day of publication, behind which nothing has happened.
 */
final class LaterReading {

  private final DateWords words;
  private final List<Token> tokens;
  private final LocalDate today;

  LaterReading(DateWords words, List<Token> tokens, LocalDate today) {
    this.words = words;
    this.tokens = tokens;
    this.today = today;
  }

  /** Returns the date that begins with this token. */
  Optional<DateMention> at(int at, PartialDate from) {
    if (from.equals(PartialDate.of(today))) {
      return Optional.empty();
    }
    return counted(at, from)
        .or(() -> following(at, from))
        .or(() -> same(at, from))
        .or(() -> dayOfYear(at, from));
  }

  private Optional<DateMention> counted(int at, PartialDate from) {
    OptionalInt number = words.value("number", word(at));
    Optional<ChronoUnit> unit = words.unit(word(at + 1));
    return number.isEmpty() || unit.isEmpty() || !word(at + 2).equals("later")
        ? Optional.empty()
        : moved(from, unit.get(), number.getAsInt()).flatMap(date -> mention(at, at + 2, date));
  }

  /** The following year, the following July. */
  private Optional<DateMention> following(int at, PartialDate from) {
    if (!word(at).equals("the") || !word(at + 1).equals("following")) {
      return Optional.empty();
    }
    OptionalInt month = words.value("month", word(at + 2));
    Optional<PartialDate> date =
        month.isPresent()
            ? Optional.of(PartialDate.of(next(from, month.getAsInt())))
            : words.unit(word(at + 2)).flatMap(unit -> moved(from, unit, 1));
    return date.flatMap(d -> mention(at, at + 2, d));
  }

  private static YearMonth next(PartialDate from, int month) {
    LocalDate known = from.latest();
    YearMonth own = YearMonth.of(known.getYear(), month);
    return own.atDay(1).isAfter(known) ? own : own.plusYears(1);
  }

  /** That year, that month. */
  private Optional<DateMention> same(int at, PartialDate from) {
    if (!word(at).equals("that")) {
      return Optional.empty();
    }
    if (word(at + 1).equals("year")) {
      return mention(at, at + 1, PartialDate.of(Year.from(from.earliest())));
    }
    boolean month = word(at + 1).equals("month") && from.precision() != Precision.YEAR;
    return month
        ? mention(at, at + 1, PartialDate.of(YearMonth.from(from.earliest())))
        : Optional.empty();
  }

  /** May of that year, May 3 of that year, on 3 May the same year. */
  private Optional<DateMention> dayOfYear(int at, PartialDate from) {
    OptionalInt first = day(word(at));
    int named = first.isPresent() ? at + 1 : at;
    OptionalInt month = words.value("month", word(named));
    OptionalInt day = first.isPresent() ? first : day(word(named + 1));
    int next = first.isEmpty() && day.isPresent() ? named + 2 : named + 1;
    int last = ThatYear.end(this::word, word(next).matches("of|,") ? next + 1 : next);
    if (month.isEmpty() || last < 0 || from.latest().getYear() >= today.getYear()) {
      return Optional.empty();
    }
    YearMonth of = YearMonth.of(from.earliest().getYear(), month.getAsInt());
    boolean known = day.isPresent() && of.isValidDay(day.getAsInt());
    return mention(at, last, known ? PartialDate.of(of.atDay(day.getAsInt())) : PartialDate.of(of));
  }

  private static OptionalInt day(String word) {
    return word.length() < 3 && Numerals.isDigits(word)
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /** As precise as the unit is, if the date that is counted from is known so well. */
  private static Optional<PartialDate> moved(PartialDate from, ChronoUnit unit, int by) {
    boolean known =
        switch (unit) {
          case YEARS -> true;
          case MONTHS -> from.precision() != Precision.YEAR;
          default -> from.day().isPresent();
        };
    if (!known) {
      return Optional.empty();
    }
    LocalDate at = from.earliest().plus(by, unit);
    return Optional.of(
        switch (unit) {
          case YEARS -> PartialDate.of(Year.from(at));
          case DAYS -> PartialDate.of(at);
          default -> PartialDate.of(YearMonth.from(at));
        });
  }

  private Optional<DateMention> mention(int first, int last, PartialDate date) {
    if (date.earliest().isAfter(today)) {
      return Optional.empty();
    }
    Readings readings = Readings.of(date);
    return Optional.of(new DateMention(first, last, readings.past(), readings.ahead()));
  }

  private String word(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
