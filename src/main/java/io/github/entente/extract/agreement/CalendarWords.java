package io.github.entente.extract.agreement;

import java.util.regex.Pattern;

/** The words of the calendar: Monday, May, yesterday. */
final class CalendarWords {

  private static final Pattern DATE =
      Pattern.compile(
          "(^|-)(january|february|march|april|may|june|july|august|september|october|november"
              + "|december|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              + "|today|yesterday|tomorrow|week|month|year)$");

  private CalendarWords() {}

  /** Whether the word, in small letters, is one of the calendar. */
  static boolean isDateWord(String word) {
    return DATE.matcher(word).find();
  }
}
