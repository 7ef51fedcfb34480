package io.github.entente.text;

import java.util.Locale;

/** What the characters of a page mean to a reader. */
public final class Characters {

  private static final int ASCII = 128;
  private static final int LETTER = 1;
  private static final int APOSTROPHE = 2;

  /** What a plain character is to a word: words are counted by it without a jump at each end. */
  private static final byte[] KINDS = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      KINDS[c] = (byte) kind(c);
    }
  }

  private Characters() {}

  /**
   * Returns the words as a reader sees them: every run of white space, line breaks and non-breaking
   * spaces among it, is one blank, none stands at the ends, and what has no width (soft hyphens,
   * byte order marks, zero-width spaces, direction marks, control characters) is gone. Joiners stay
   * where letters are written with them.
   */
  public static String tidy(CharSequence text) {
    String words = text.toString();
    int start = 0;
    while (start < words.length() && isSpace(words.charAt(start))) {
      start++;
    }
    int plain = plain(words, start);
    return isBlank(words, plain) ? words.substring(start, plain) : tidied(words, start, plain);
  }

  private static boolean isBlank(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns where plain letters with single blanks end: most texts are nothing else but for white
   * space at their ends, and need not be put together anew.
   */
  private static int plain(String text, int start) {
    boolean blank = true;
    int end = start; // behind the last letter
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? blank : !isOrdinary(c)) {
        return end;
      }
      blank = c == ' ';
      end = blank ? end : i + 1;
    }
    return end;
  }

  /** Whether it is no white space and has a width: so are letters, Latin to Georgian. */
  private static boolean isOrdinary(char c) {
    return c < '\u007f' ? c > ' ' : c > '\u00ad' && c < '\u1100';
  }

  private static String tidied(String text, int start, int plain) {
    StringBuilder out = new StringBuilder(text.length() - start).append(text, start, plain);
    boolean blank = false;
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ordinary = isOrdinary(c);
      if (!ordinary && isSpace(c)) {
        blank = true;
      } else if (ordinary || !isInvisible(c)) {
        if (blank && !out.isEmpty()) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns whether it is a letter, a digit or another number, such as a Roman one. */
  static boolean isLetterOrNumber(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** Returns whether a text holds a letter, a digit or another number. */
  static boolean hasLetterOrNumber(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isLetterOrNumber(c)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a reader sees white space, of whatever width. */
  public static boolean isSpace(char c) {
    if (c <= '\u00a0') {
      return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u00a0';
    }
    return c >= '\u1680' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Returns whether it has no width, and is gone from a tidied text. */
  static boolean isInvisible(char c) {
    if (c < ' ' || c == '\u007f' || c == '\u00ad' || c == '\ufeff') {
      return true;
    }
    if (c < '\u0080') {
      return false;
    }
    return (c >= '\u0080' && c <= '\u009f')
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufffc';
  }

  /** Returns the number of words: runs of letters and digits. */
  public static int words(CharSequence text) {
    int words = 0;
    int inside = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = c < ASCII ? KINDS[c] : kind(c);
      words += kind & LETTER & ~inside;
      inside = (kind & LETTER) | ((kind >> 1) & inside);
    }
    return words;
  }

  private static int kind(char c) {
    return isLetterOrDigit(c) ? LETTER : c == '\'' || c == '’' ? APOSTROPHE : 0;
  }

  /** Returns whether it is a letter or a digit: most are plain ones, which cost no look-up. */
  public static boolean isLetterOrDigit(char c) {
    return c < '\u0080'
        ? ((c | ' ') >= 'a' && (c | ' ') <= 'z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  /** Returns whether a text has a digit. */
  public static boolean hasDigit(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether it is a digit: blanks and letters are told from one by the same comparison, so
   * that the processor has no jump to foresee at each blank.
   */
  public static boolean isDigit(char c) {
    return (char) (c - '0') < 10 || (c >= ASCII && Character.isDigit(c));
  }

  /** Returns whether the words close as a sentence does, quotation marks and brackets aside. */
  public static boolean endsSentence(CharSequence text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…。！？:".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’“»)]*".indexOf(c) < 0 && !isSpace(c)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Returns a name that was written in capitals in ordinary ones: {@code BOGOTÁ} is {@code Bogotá}.
   * Words that have small letters, and dotted abbreviations, stay.
   */
  public static String ordinaryCapitals(String name) {
    StringBuilder out = new StringBuilder(name.length());
    int start = 0;
    while (start < name.length()) {
      int end = start;
      while (end < name.length() && isNameLetter(name, end)) {
        end++;
      }
      String word = name.substring(start, end);
      out.append(isCapitals(word) ? capitalised(word) : word);
      if (end < name.length()) {
        out.append(name.charAt(end));
      }
      start = end + 1;
    }
    return out.toString();
  }

  private static boolean isNameLetter(String name, int i) {
    char c = name.charAt(i);
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Returns whether there are at least two letters and all of them are capitals. */
  public static boolean isCapitals(String words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }
}
