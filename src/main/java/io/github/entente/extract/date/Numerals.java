package io.github.entente.extract.date;

/** Tells words that are numbers, years and parts of a period. */
final class Numerals {

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2199;
  private static final int YEAR_LENGTH = 4;

  private Numerals() {}

  static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static boolean isYear(String word) {
    if (word.length() != YEAR_LENGTH || !isDigits(word)) {
      return false;
    }
    int year = Integer.parseInt(word);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Mid-June, late-2018. */
  static boolean isPartOf(String word) {
    return word.startsWith("mid-") || word.startsWith("late-") || word.startsWith("early-");
  }
}
