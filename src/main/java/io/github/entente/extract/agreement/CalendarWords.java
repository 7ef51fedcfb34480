package io.github.entente.extract.agreement;

import io.github.entente.nlp.Token;
import java.util.Locale;

/** The words of the calendar: Monday, May, yesterday. */
final class CalendarWords {

  private CalendarWords() {}

  /** Whether the word, in small letters, is a unit of time that lasts: days, a week. */
  static boolean isSpan(String word) {
    return WordClass.LASTING_SPAN.has(word);
  }

  /** Whether the last word is a week or a weekend, which is no day. */
  static boolean endsInWeek(String text) {
    int start = text.length();
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return WordClass.WEEK.has(text.substring(start).toLowerCase(Locale.ROOT));
  }

  /** Whether the word is one of the calendar. */
  static boolean isDateWord(Token token) {
    return isDateWord(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the word, in small letters, is one of the calendar. */
  static boolean isDateWord(String word) {
    return WordClass.CALENDAR.has(word.substring(word.lastIndexOf('-') + 1));
  }
}
