package io.github.entente.html;

import io.github.entente.model.PageDate;
import io.github.entente.text.Characters;
import io.github.entente.text.Dates;
import io.github.entente.text.LastWord;
import io.github.entente.text.Lexicon;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The dates in the texts of one page, and what the words before them say of them. The same lines
 * and elements are read for several signs: each text is searched once. Used by one thread.
 */
final class DateTexts {

  /**
   * A date behind the first of a text.
   *
   * @param told what the words before it say of it
   */
  record Further(PageDate date, Optional<DateSign> told) {}

  private static final Lexicon WORDS = Lexicon.beside(DateTexts.class, "metadata.txt");
  private static final LastWord LABELS = new LastWord(WORDS.section("date labels"));
  private static final LastWord UPDATES = new LastWord(WORDS.section("update labels"));

  /** Most lines hold neither, and are searched once. */
  private static final LastWord LABELS_OR_UPDATES =
      new LastWord(
          Stream.of("date labels", "update labels")
              .flatMap(name -> WORDS.section(name).stream())
              .toList());

  /** What stands between the two ends of a span, before the second. */
  private static final Pattern UNTIL =
      Pattern.compile("(?:\\d\\.?\\s?[-–—]|\\s(?:bis|to|until|till|au|al|do))\\s*(?:zum\\s)?$");

  /** From 2001 on they have ten digits, or thirteen. */
  private static final Pattern SINCE_1970 = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private static final int SECONDS = 10;
  private static final int LONGEST = 400;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_WORDS = 7;
  private static final int MOST_FURTHER = 2;

  private final Dates.Order order;
  private final Map<String, Optional<Dates.Found>> known = new HashMap<>();

  private DateTexts(Dates.Order order) {
    this.order = order;
  }

  /** Returns whether words in small letters say that something was published or changed. */
  static boolean tellsOf(String line) {
    return LABELS_OR_UPDATES.in(line) >= 0;
  }

  static DateTexts of(Document page) {
    Element html = page.firstElementChild();
    String language = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
    return new DateTexts(
        language.equals("en-us") ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST);
  }

  /** Returns the first date of a text, and where it stands. */
  Optional<Dates.Found> located(String text) {
    return known.computeIfAbsent(text, line -> Dates.locate(line, order));
  }

  /** Returns the first date of a text. */
  Optional<PageDate> find(String text) {
    return located(text).map(Dates.Found::date);
  }

  /** Returns the first date of the first text that has one. */
  Optional<PageDate> first(List<String> values) {
    for (String value : values) {
      Optional<PageDate> date = isSince1970(value) ? since(value) : find(cut(value));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static boolean isSince1970(String value) {
    return value.startsWith("1") && SINCE_1970.matcher(value).matches();
  }

  /** Returns the time that so many seconds or milliseconds since 1970 are. */
  private static Optional<PageDate> since(String digits) {
    long number = Long.parseLong(digits);
    Instant instant =
        digits.length() == SECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return Optional.of(PageDate.of(instant.atOffset(ZoneOffset.UTC)));
  }

  /** {@code Published 3 May 2021, updated 4 May 2021}: dates behind the first, if told what of. */
  List<Further> further(String text) {
    Optional<Dates.Found> first = located(text);
    String rest = first.isEmpty() ? "" : text.substring(first.get().end());
    List<Further> found = new ArrayList<>();
    for (int i = 0; i < MOST_FURTHER; i++) {
      Optional<Dates.Found> next = located(rest);
      if (next.isEmpty()) {
        break;
      }
      String before = rest.substring(0, next.get().start()).toLowerCase(Locale.ROOT);
      PageDate date = next.get().date();
      if (tellsOf(before) && !date.day().equals(first.get().date().day())) {
        found.add(new Further(date, told(rest)));
      }
      rest = rest.substring(next.get().end());
    }
    return found;
  }

  /** Returns what the last words before the first date of a text say of it. */
  Optional<DateSign> told(String text) {
    Optional<Dates.Found> found = located(text);
    return label(text.substring(0, found.map(Dates.Found::start).orElse(text.length())));
  }

  /**
   * Returns what the last words before the first date of a text say of it.
   *
   * @param above the text before it, which may hold a date itself
   */
  Optional<DateSign> told(String above, String text) {
    if (Characters.hasDigit(above)) {
      Optional<Dates.Found> first = located(above);
      return first.isPresent()
          ? label(above.substring(0, first.get().start()))
          : told(above + " " + text);
    }
    Optional<Dates.Found> found = located(text);
    int end = found.map(Dates.Found::start).orElse(text.length());
    return label(
        end >= LONGEST_LABEL ? text.substring(0, end) : tail(above) + " " + text.substring(0, end));
  }

  private static Optional<DateSign> label(String before) {
    String lower = tail(before).toLowerCase(Locale.ROOT);
    if (!tellsOf(lower)) {
      return Optional.empty();
    }
    int published = LABELS.in(lower);
    int updated = UPDATES.in(lower);
    if (published == updated) {
      return Optional.empty();
    }
    return Optional.of(published > updated ? DateSign.LABEL : DateSign.UPDATE);
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_LABEL));
  }

  /** Returns whether a line is little more than a date, and not the two ends of a span. */
  boolean isDateLine(String line, Dates.Found found) {
    int words =
        Letters.runs(line.substring(0, found.start())) + Letters.runs(line.substring(found.end()));
    return words <= MOST_WORDS
        && !UNTIL.matcher(line.substring(0, found.start())).find()
        && isOnlyDate(line.substring(found.end()));
  }

  /** Whether no date stands behind the first, or one that is told what of. */
  private boolean isOnlyDate(String rest) {
    Optional<Dates.Found> next = located(rest);
    if (next.isEmpty()) {
      return true;
    }
    String between = rest.substring(0, next.get().start()).toLowerCase(Locale.ROOT);
    return tellsOf(between);
  }

  static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }
}
