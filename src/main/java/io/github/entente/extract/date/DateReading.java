package io.github.entente.extract.date;

import io.github.entente.extract.date.Calendar.Readings;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of one sentence from left to right. */
final class DateReading {

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final int ISO_LENGTH = "2012-06-07".length();
  private static final Pattern ISO = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

  private final DateWords words;
  private final List<Token> tokens;
  private final List<String> lower;
  private final @Nullable Calendar calendar;
  private final AgoReading ago;
  private final WeekendReading weekend;

  DateReading(DateWords words, Sentence sentence, @Nullable Calendar calendar) {
    this.words = words;
    this.tokens = sentence.tokens();
    this.lower = tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    this.calendar = calendar;
    this.ago = new AgoReading(words, lower);
    this.weekend = new WeekendReading(lower);
  }

  /** Returns the date that begins with this token. */
  Optional<DateMention> at(int at) {
    Optional<DateMention> found = iso(at).or(() -> dayThenMonth(at)).or(() -> month(at));
    Calendar from = calendar;
    if (from != null) {
      found =
          found
              .or(() -> weekday(from, at))
              .or(() -> day(from, at))
              .or(() -> season(from, at))
              .or(() -> unit(from, at))
              .or(() -> weekend.at(from, at))
              .or(() -> ago.at(from, at));
    }
    return found.or(() -> seasonOfYear(at)).or(() -> bareYear(at));
  }

  private Optional<DateMention> iso(int at) {
    if (word(at).length() != ISO_LENGTH || !ISO.matcher(word(at)).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(mention(at, at, Readings.of(LocalDate.parse(word(at)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** 7 June 2012, the 7th of June. */
  private Optional<DateMention> dayThenMonth(int at) {
    OptionalInt day = dayOfMonth(at);
    int next = word(at + 1).equals("of") ? at + 2 : at + 1;
    OptionalInt month = monthAt(next);
    if (day.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    return dated(at, next, month.getAsInt(), day.getAsInt());
  }

  /** June 7, June 2012, last June, in June. */
  private Optional<DateMention> month(int at) {
    OptionalInt shift = words.value("shift", word(at));
    int named = shift.isPresent() ? at + 1 : at;
    OptionalInt month = monthAt(named);
    if (month.isEmpty() || isOtherWord(named, shift.isPresent()) || isRepeated(at)) {
      return Optional.empty();
    }
    OptionalInt day = shift.isPresent() ? OptionalInt.empty() : dayOfMonth(named + 1);
    if (day.isPresent()) {
      return dated(at, named + 1, month.getAsInt(), day.getAsInt());
    }
    int year = yearBehind(named);
    if (year >= 0) {
      return Optional.of(
          mention(at, year, Calendar.month(Integer.parseInt(word(year)), month.getAsInt())));
    }
    Calendar from = calendar;
    if (from == null || isOfThatYear(named)) {
      return Optional.empty();
    }
    int told = shiftedYearBehind(named);
    return Optional.of(
        told >= 0
            ? mention(at, told, Calendar.month(shiftedYear(from, told), month.getAsInt()))
            : mention(at, named, from.nearestMonth(month.getAsInt(), shift.orElse(0))));
  }

  /** A day and a month that end here, with the year that may follow. */
  private Optional<DateMention> dated(int first, int last, int month, int day) {
    int year = yearBehind(last);
    if (year >= 0) {
      return Calendar.day(Integer.parseInt(word(year)), month, day)
          .map(readings -> mention(first, year, readings));
    }
    Calendar from = calendar;
    if (from == null || isOfThatYear(last)) {
      return Optional.empty();
    }
    int told = shiftedYearBehind(last);
    return told >= 0
        ? Calendar.day(shiftedYear(from, told), month, day)
            .map(readings -> mention(first, told, readings))
        : from.day(month, day).map(readings -> mention(first, last, readings));
  }

  /** "July of that year": known only by another date. */
  private boolean isOfThatYear(int at) {
    int next = word(at + 1).equals("of") ? at + 2 : at + 1;
    return ThatYear.end(this::word, next) >= 0;
  }

  /** "July last year": the index of the word "year"; -1 if there is none. */
  private int shiftedYearBehind(int at) {
    int next = word(at + 1).matches("of|,") ? at + 2 : at + 1;
    boolean year = words.value("shift", word(next)).isPresent() && word(next + 1).equals("year");
    return year ? next + 1 : -1;
  }

  private int shiftedYear(Calendar from, int year) {
    return from.today().getYear() + words.value("shift", word(year - 1)).orElse(0);
  }

  private Optional<DateMention> weekday(Calendar from, int at) {
    int shift = 0;
    int named = at;
    while (words.value("shift", word(named)).isPresent() && named < at + 2) {
      shift = words.value("shift", word(named)).getAsInt();
      named++;
    }
    OptionalInt weekday = words.value("weekday", word(named));
    if (weekday.isEmpty() || !isCapital(named) || isRepeated(at)) {
      return Optional.empty();
    }
    int last = words.is("daypart", word(named + 1)) ? named + 1 : named;
    return Optional.of(mention(at, last, from.weekday(weekday.getAsInt(), shift)));
  }

  /** Every January, each Monday. */
  private boolean isRepeated(int at) {
    return words.is("repeated", word(at - 1));
  }

  /** Today, yesterday, last night, this morning. */
  private Optional<DateMention> day(Calendar from, int at) {
    OptionalInt days = words.value("day", word(at));
    if (days.isPresent()) {
      return Optional.of(mention(at, at, Readings.of(from.today().plusDays(days.getAsInt()))));
    }
    OptionalInt shift = words.value("shift", word(at));
    boolean partOfDay = words.is("daypart", word(at + 1));
    if (shift.isEmpty() || !partOfDay || shift.getAsInt() > 0) {
      return Optional.empty();
    }
    return Optional.of(mention(at, at + 1, Readings.of(from.today().plusDays(shift.getAsInt()))));
  }

  /** Last autumn, in spring, this summer. */
  private Optional<DateMention> season(Calendar from, int at) {
    OptionalInt shift = words.value("shift", word(at));
    int named = shift.isPresent() ? at + 1 : at;
    OptionalInt season = words.value("season", word(named));
    boolean said =
        shift.isPresent()
            || at > 0 && word(at - 1).equals("in")
            || at > 1 && word(at - 1).equals("the") && words.is("before", word(at - 2));
    if (season.isEmpty() || !said || tokens.get(named).isVerb() || yearBehind(named) >= 0) {
      return Optional.empty();
    }
    return Optional.of(mention(at, named, from.season(season.getAsInt(), shift.orElse(0))));
  }

  /** The summer of 2009. */
  private Optional<DateMention> seasonOfYear(int at) {
    int year = words.value("season", word(at)).isPresent() ? yearBehind(at) : -1;
    return year < 0
        ? Optional.empty()
        : Optional.of(mention(at, year, Calendar.year(Integer.parseInt(word(year)))));
  }

  /** Last month, this year, next week. */
  private Optional<DateMention> unit(Calendar from, int at) {
    OptionalInt shift = words.value("shift", word(at));
    Optional<ChronoUnit> unit = words.unit(word(at + 1));
    if (shift.isEmpty() || unit.isEmpty() || word(at + 1).endsWith("s")) {
      return Optional.empty();
    }
    if (unit.get() == ChronoUnit.DAYS) {
      return Optional.empty();
    }
    return from.move(unit.get(), shift.getAsInt()).map(readings -> mention(at, at + 1, readings));
  }

  /** In 2014, the 1968 protocol, late 2017. */
  private Optional<DateMention> bareYear(int at) {
    String part = ofWhole(at);
    if (Numerals.isPartOf(word(at)) && Numerals.isYear(part)) {
      return Optional.of(mention(at, at, Calendar.year(Integer.parseInt(part))));
    }
    if (!isYear(at)) {
      return Optional.empty();
    }
    String before = word(at - 1);
    boolean asFar = before.equals("as") && words.is("far", word(at - 2)); // as long ago as 2002
    boolean behindWord =
        words.is("before", before) || before.endsWith("'s") || before.equals("’s") || asFar;
    boolean modifies =
        (words.is("determiner", before) || behindWord || isAdjective(at - 1))
            && at + 1 < tokens.size()
            && (tokens.get(at + 1).isProper()
                || tokens.get(at + 1).tag().equals("NN")
                || tokens.get(at + 1).is("JJ"));
    boolean ends = behindWord && (at + 1 >= tokens.size() || !tokens.get(at + 1).isNoun());
    return modifies || ends
        ? Optional.of(mention(at, at, Calendar.year(Integer.parseInt(word(at)))))
        : Optional.empty();
  }

  private boolean isAdjective(int at) {
    return at >= 0
        && at < tokens.size()
        && (tokens.get(at).is("JJ")
            || tokens.get(at).tag().matches("VB[GN]") && words.is("determiner", word(at - 1)));
  }

  private OptionalInt monthAt(int at) {
    if (at < tokens.size() && Numerals.isPartOf(word(at))) {
      return words.value("month", ofWhole(at));
    }
    return isCapital(at) ? words.value("month", word(at)) : OptionalInt.empty();
  }

  /** May and March are also a verb, a name and the first word of a sentence. */
  private boolean isOtherWord(int at, boolean shifted) {
    Token token = tokens.get(at);
    if (token.entity() == EntityType.PERSON) {
      return true;
    }
    if (Numerals.isPartOf(word(at))) {
      return false;
    }
    boolean doubtful = word(at).equals("may") || word(at).equals("march");
    boolean dated = dayOfMonth(at + 1).isPresent() || yearBehind(at) >= 0;
    return doubtful && !dated && !shifted && !words.is("before", word(at - 1));
  }

  private String ofWhole(int at) {
    String word = word(at);
    return Numerals.isPartOf(word) ? word.substring(word.indexOf('-') + 1) : word;
  }

  private OptionalInt dayOfMonth(int at) {
    String word = word(at);
    boolean ordinal =
        word.length() > 2 && ORDINAL_ENDINGS.contains(word.substring(word.length() - 2));
    String digits = ordinal ? word.substring(0, word.length() - 2) : word;
    if (digits.length() > 2 || !Numerals.isDigits(digits)) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(digits);
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** Returns the index of the year that follows, over a comma or "of"; -1 if none. */
  private int yearBehind(int at) {
    int next = word(at + 1).equals(",") || word(at + 1).equals("of") ? at + 2 : at + 1;
    return isYear(next) ? next : -1;
  }

  private boolean isYear(int at) {
    return Numerals.isYear(word(at));
  }

  private boolean isCapital(int at) {
    return at < tokens.size() && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
  }

  private String word(int at) {
    return at < 0 || at >= lower.size() ? "" : lower.get(at);
  }

  private static DateMention mention(int first, int last, Readings readings) {
    return new DateMention(first, last, readings.past(), readings.ahead());
  }
}
