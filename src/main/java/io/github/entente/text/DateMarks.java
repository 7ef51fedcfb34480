package io.github.entente.text;

/**
 * What a text has of that which dates are made of: most texts are told to hold no date, or none of
 * some shape, without a search for it.
 *
 * @param enoughDigits whether it has those of a year and a day
 * @param year whether four digits in it may be a year
 * @param run whether digits stand in a row that may be a whole date
 * @param dividers whether it has a mark that divides the numbers of a date
 * @param letters whether it has letters
 * @param foreign whether it has characters beyond the ordinary Latin ones
 */
record DateMarks(
    boolean enoughDigits,
    boolean year,
    boolean run,
    boolean dividers,
    boolean letters,
    boolean foreign) {

  private static final int FEWEST_DIGITS = 5;
  private static final int YEAR = 4;
  private static final int LONGEST_RUN = 8;

  static DateMarks of(CharSequence text) {
    int digits = 0;
    int inRow = 0;
    int longest = 0;
    boolean year = false;
    boolean dividers = false;
    boolean letters = false;
    boolean foreign = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      digits += digit ? 1 : 0;
      inRow = digit ? inRow + 1 : 0;
      longest = Math.max(longest, inRow);
      year |= inRow >= YEAR && isCentury(text.charAt(i - 3), text.charAt(i - 2));
      dividers |= c == '-' || c == '/' || c == '.';
      letters |= c >= 'A' && c != '[' && c != ']';
      foreign |= c >= '\u0100';
    }
    return new DateMarks(
        digits >= FEWEST_DIGITS, year, longest >= LONGEST_RUN, dividers, letters, foreign);
  }

  private static boolean isCentury(char thousand, char hundred) {
    return (thousand == '1' && hundred == '9') || (thousand == '2' && hundred == '0');
  }
}
