package io.github.entente.extract.actor;

import java.util.Set;

/** Words of the calendar, which taggers take for names. */
final class Calendar {

  private static final Set<String> DAYS = WordLists.of("day-or-month");
  private static final Set<String> TODAY = WordLists.of("today");

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
