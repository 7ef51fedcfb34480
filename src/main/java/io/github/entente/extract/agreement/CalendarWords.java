package io.github.entente.extract.agreement;

import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of the calendar: Monday, May, yesterday. */
final class CalendarWords {

  private static final Pattern DATE =
      Pattern.compile(
          "(^|-)(january|february|march|april|may|june|july|august|september|october|november"
              + "|december|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              + "|today|yesterday|tomorrow|week|weekend|month|year)$");

  private static final Pattern SPAN = Pattern.compile("(hour|day|week|month|year)s?");

  private CalendarWords() {}

  /** Whether the word, in small letters, is a unit of time that lasts: days, a week. */
  static boolean isSpan(String word) {
    return SPAN.matcher(word).matches();
  }

  /** Whether the word is one of the calendar. */
  static boolean isDateWord(Token token) {
    return isDateWord(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the word, in small letters, is one of the calendar. */
  static boolean isDateWord(String word) {
    return DATE.matcher(word).find();
  }
}
