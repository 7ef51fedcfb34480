package io.github.entente.html;

import io.github.entente.text.BylineOpenings;
import io.github.entente.text.Characters;
import io.github.entente.text.Dates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of text on a page that may tell who wrote its article, and when; given one by one in
 * the order of the page.
 */
final class PageLines {

  /**
   * A piece of text.
   *
   * @param at the characters of text above it
   * @param aside whether it stands in a margin of the page
   */
  record Line(String text, int at, boolean aside) {}

  private static final int LONGEST = 160;
  private static final int LONGEST_DATE = 120;
  private static final int MOST = 4_000;
  private static final int MOST_DATES = 400;
  private static final int MANY = 8;
  private static final int FEWEST_DIGITS = 5;

  private final List<Line> bylines = new ArrayList<>();
  private final List<Line> dates = new ArrayList<>();
  private final Map<String, List<Line>> lookedFor = new HashMap<>();
  private final int shortestName;
  private String last = "";
  private boolean opened;

  /**
   * Makes an empty collection.
   *
   * @param names names that are looked for in the lines
   */
  PageLines(List<String> names) {
    names.forEach(name -> lookedFor.put(Letters.of(name), new ArrayList<>()));
    shortestName =
        lookedFor.keySet().stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE);
  }

  /** Notes a piece of text that does not belong to the article. */
  void pass(String text) {
    last = text;
  }

  /** Takes a piece of text: most tell nothing, and need not be tidied to see that. */
  void take(String text, int at, boolean aside) {
    if (text.length() > LONGEST * 2 || bylines.size() > MOST) {
      opened = false;
    } else {
      boolean mayOpen = BylineOpenings.mayOpen(text);
      boolean dated = hasYear(text);
      if (mayOpen || dated || opened) {
        take(new Line(Characters.tidy(text), at, aside), mayOpen, dated);
      }
      lookForNames(text, at, aside);
    }
    last = text;
  }

  private void take(Line line, boolean mayOpen, boolean dated) {
    String text = line.text();
    boolean mayBeDated = dated && text.length() <= LONGEST_DATE;
    if (mayBeDated && dates.size() < MOST_DATES) {
      dates.add(line);
    }
    if (opened && !text.isEmpty()) {
      String opening = BylineOpenings.atEnd(Characters.tidy(last));
      bylines.add(new Line(opening + " " + text, line.at(), line.aside()));
    } else if (mayOpen && text.length() <= LONGEST) {
      bylines.add(line);
    }
    opened = mayOpen ? BylineOpenings.isOpening(text) : mayBeDated && isDateAndOpening(text);
  }

  private void lookForNames(String text, int at, boolean aside) {
    if (text.length() >= shortestName) {
      lookedFor.forEach(
          (name, found) -> {
            if (found.size() < MANY && Letters.hold(text, name)) {
              found.add(new Line(Characters.tidy(text), at, aside));
            }
          });
    }
  }

  /** {@code 3 mai 2021, par}: the name stands in the next piece of text. */
  private static boolean isDateAndOpening(String text) {
    return !BylineOpenings.atEnd(text).isEmpty()
        && Dates.find(text, Dates.Order.DAY_FIRST).isPresent();
  }

  /** Returns whether a line has the digits of a date. */
  private static boolean hasYear(String line) {
    int digits = 0;
    for (int i = 0; i < line.length() && digits < FEWEST_DIGITS; i++) {
      digits += Characters.isDigit(line.charAt(i)) ? 1 : 0;
    }
    return digits >= FEWEST_DIGITS;
  }

  /** Returns the last piece of text that was given. */
  String last() {
    return last;
  }

  /** Returns the pieces of text that open as a line with an author does. */
  List<Line> bylines() {
    return bylines;
  }

  /** Returns the short pieces of text that may hold a date. */
  List<Line> dates() {
    return dates;
  }

  /** Returns lines that hold a name that was looked for. */
  List<Line> with(String name) {
    return lookedFor.getOrDefault(Letters.of(name), List.of());
  }
}
