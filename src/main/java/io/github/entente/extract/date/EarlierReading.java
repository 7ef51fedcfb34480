package io.github.entente.extract.date;

import io.github.entente.model.PartialDate;
import io.github.entente.nlp.Token;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Dates told from another: {@code a day earlier}, {@code three years before}, {@code the same day}.
 * They count from the date that the sentence states before them, else from the day of publication.
 */
final class EarlierReading {

  private final DateWords words;
  private final List<Token> tokens;

  EarlierReading(DateWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** Returns the date that begins with this token. */
  Optional<DateMention> at(int at, PartialDate from) {
    return counted(at, from).or(() -> day(at, from)).or(() -> unit(at, from));
  }

  private Optional<DateMention> counted(int at, PartialDate from) {
    OptionalInt number = words.value("number", word(at));
    Optional<ChronoUnit> unit = words.unit(word(at + 1));
    boolean earlier =
        word(at + 2).equals("earlier")
            || (word(at + 2).equals("before") || word(at + 2).equals("previously"))
                && isClosed(at + 3);
    if (number.isEmpty() || unit.isEmpty() || !earlier || !isKnown(from, unit.get())) {
      return Optional.empty();
    }
    return new Calendar(from.earliest())
        .ago(unit.get(), number.getAsInt())
        .map(r -> new DateMention(at, at + 2, r.past(), r.ahead()));
  }

  /** A day after they signed, counted back from the date of what came then. */
  Optional<DateMention> until(int after, PartialDate from) {
    int first = after - 2;
    OptionalInt number = first < 0 ? OptionalInt.empty() : words.value("number", word(first));
    Optional<ChronoUnit> unit = words.unit(word(after - 1));
    if (number.isEmpty() || unit.isEmpty() || !isKnown(from, unit.get())) {
      return Optional.empty();
    }
    return new Calendar(from.earliest())
        .ago(unit.get(), number.getAsInt())
        .map(r -> new DateMention(first, after, r.past(), r.ahead()));
  }

  /** The same day, the previous day, the day before. */
  private Optional<DateMention> day(int at, PartialDate from) {
    if (!word(at).equals("the") || from.day().isEmpty()) {
      return Optional.empty();
    }
    boolean same = word(at + 1).equals("same") && isDay(at + 2);
    boolean previous =
        word(at + 1).equals("previous") && isDay(at + 2)
            || isDay(at + 1) && word(at + 2).equals("before") && isClosed(at + 3);
    if (!same && !previous) {
      return Optional.empty();
    }
    PartialDate date = PartialDate.of(from.day().get().minusDays(previous ? 1 : 0));
    return Optional.of(new DateMention(at, at + 2, date, date));
  }

  /** The day before, the night before. */
  private boolean isDay(int at) {
    return word(at).equals("day") || words.is("daypart", word(at));
  }

  /** The week before, the previous year. */
  private Optional<DateMention> unit(int at, PartialDate from) {
    boolean previous = word(at + 1).equals("previous");
    Optional<ChronoUnit> unit = words.unit(word(previous ? at + 2 : at + 1));
    boolean told =
        word(at).equals("the")
            && unit.filter(u -> u != ChronoUnit.DAYS && isKnown(from, u)).isPresent()
            && (previous || word(at + 2).equals("before") && isClosed(at + 3));
    return told
        ? new Calendar(from.earliest())
            .move(unit.get(), -1)
            .map(r -> new DateMention(at, at + 2, r.past(), r.ahead()))
        : Optional.empty();
  }

  /** Whether the anchor is known as precisely as the unit that is counted. */
  private static boolean isKnown(PartialDate from, ChronoUnit unit) {
    return unit == ChronoUnit.YEARS || from.day().isPresent();
  }

  /** Whether no noun phrase follows, as in "a day before the vote". */
  private boolean isClosed(int at) {
    return at >= tokens.size() || tokens.get(at).tag().matches("[^A-Z]+|CC|IN|VB[DZ]|-RRB-|''");
  }

  private String word(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
