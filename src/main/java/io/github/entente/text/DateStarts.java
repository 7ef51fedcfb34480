package io.github.entente.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tries the pattern of a date where one can begin, at digits or at the word before them: most of a
 * text is passed over without it. Used once.
 */
final class DateStarts {

  private static final int MOST_BLANKS = 3;

  /** Twice the letters of the longest name of a month, for letters may be made of two units. */
  private static final int LONGEST_NAME = 28;

  private final CharSequence text;
  private final Matcher matcher;
  private final int[] digits;
  private final int before;
  private int next;
  private int from;

  /**
   * Begins a search.
   *
   * @param digits where digits begin in the text
   * @param before where a date must begin before to be of use
   */
  DateStarts(Pattern pattern, CharSequence text, int[] digits, int before) {
    this.text = text;
    this.digits = digits;
    this.before = before;
    matcher = pattern.matcher(text).useTransparentBounds(true);
  }

  /** Returns the matcher at the next match that begins with digits, or null. */
  @Nullable Matcher next() {
    Matcher found = nextOverlapping();
    from = found == null ? from : found.end();
    return found;
  }

  /** Returns the matcher at the next match, which may begin within the last one, or null. */
  @Nullable Matcher nextOverlapping() {
    for (int start = digits(); start >= 0; start = digits()) {
      if (start >= before) {
        return null;
      }
      if (opens(start)) {
        return matcher;
      }
    }
    return null;
  }

  /** Returns the matcher at the next match that begins with the word before digits, or null. */
  @Nullable Matcher nextNamed() {
    for (int start = digits(); start >= 0; start = digits()) {
      int name = nameBefore(start);
      if (name >= 0 && name < before && opens(name)) {
        return matcher;
      }
    }
    return null;
  }

  private boolean opens(int start) {
    return matcher.region(start, text.length()).lookingAt();
  }

  /** Returns where the next digits begin, or -1. */
  private int digits() {
    while (next < digits.length) {
      int start = digits[next++];
      if (start >= from) {
        return start;
      }
    }
    return -1;
  }

  /** Returns where digits begin in a text. */
  static int[] of(CharSequence text) {
    int[] starts = new int[8];
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = isDigit(text.charAt(i));
      if (digit && !inside) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i;
      }
      inside = digit;
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int nameBefore(int digits) {
    int end = digits;
    while (end > 0 && digits - end < MOST_BLANKS && isBlank(text.charAt(end - 1))) {
      end--;
    }
    end -= end > 0 && text.charAt(end - 1) == '.' ? 1 : 0;
    int start = end;
    while (start > 0 && end - start <= LONGEST_NAME) {
      int c = Character.codePointBefore(text, start);
      if (!Character.isLetter(c) && !isMark(c)) {
        break;
      }
      start -= Character.charCount(c);
    }
    return start == end ? -1 : start;
  }

  /** In Indian scripts and Thai some vowels are marks. */
  private static boolean isMark(int c) {
    return c >= '\u0300'
        && (Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
