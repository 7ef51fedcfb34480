package io.github.entente.extract.actor;

import java.util.Set;

/** Words of the calendar, which taggers take for names. */
final class Calendar {

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec");

  private static final Set<String> TODAY = Set.of("today", "yesterday", "tomorrow", "tonight");

  private Calendar() {}

  /** Returns whether the word is a day or month; May and March as names are not told apart. */
  static boolean isDayOrMonth(String word) {
    return DAYS.contains(Words.fold(word)) || isToday(word);
  }

  /** Returns whether the word tells a day by the day on which it is said. */
  static boolean isToday(String word) {
    return TODAY.contains(Words.fold(word));
  }
}
