package io.github.entente.extract.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads periods that are counted back from the day of publication. */
final class AgoReading {

  private static final int FARTHEST = 500;

  private final DateWords words;
  private final List<String> lower;

  AgoReading(DateWords words, List<String> lower) {
    this.words = words;
    this.lower = lower;
  }

  /** Three years ago, a five-month-old pause, a day-old one, in the three years since. */
  Optional<DateMention> at(Calendar from, int at) {
    String[] parts = word(at).split("-", -1);
    if (parts.length == 3 && parts[2].equals("old")) {
      return counted(from, at, at, parts[0], parts[1]);
    }
    if (parts.length == 2
        && parts[1].equals("old")
        && words.is("determiner", word(at - 1))) { // a day-old pause
      return counted(from, at, at, "one", parts[0]);
    }
    if (word(at + 2).equals("since") && number(word(at)).orElse(1) > 1) {
      return counted(from, at, at + 1, word(at), word(at + 1));
    }
    if (!word(at + 2).equals("ago")) {
      return Optional.empty();
    }
    return counted(from, at, at + 2, word(at), word(at + 1));
  }

  private Optional<DateMention> counted(
      Calendar from, int first, int last, String count, String units) {
    OptionalInt number = number(count);
    Optional<ChronoUnit> unit = words.unit(units);
    if (number.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return from.ago(unit.get(), number.getAsInt())
        .map(readings -> new DateMention(first, last, readings.past(), readings.ahead()));
  }

  private OptionalInt number(String word) {
    OptionalInt named = words.value("number", word);
    if (named.isPresent() || word.length() > 3 || !Numerals.isDigits(word)) {
      return named;
    }
    int number = Integer.parseInt(word);
    return number > FARTHEST ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private String word(int at) {
    return at < 0 || at >= lower.size() ? "" : lower.get(at);
  }
}
