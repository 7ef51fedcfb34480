package io.github.entente.extract.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a phrase, and the form in which words are compared. */
final class Words {

  /** Small articles of Arabic names, joined with a hyphen. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "an", "ar", "as", "at", "ad", "az", "ash");

  private Words() {}

  /**
   * Returns the form in which two spellings of a word are equal: small letters without accents and
   * full stops, one shape of apostrophe and hyphen.
   */
  static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
    if (plain) {
      return word;
    }
    if (isAscii(word)) {
      return foldAscii(word);
    }
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad') {
        continue;
      }
      switch (c) {
        case '.' -> {
          if (decomposed.length() == 1) {
            out.append(c);
          }
        }
        case '\u2019', '\u2018', '\u02bc', '\u02bb', '`', '\u00b4' -> out.append('\'');
        case '\u2010', '\u2011', '\u2012', '\u2013' -> out.append('-');
        case '\u00f8' -> out.append('o');
        case '\u0142' -> out.append('l');
        case '\u0131' -> out.append('i');
        case '\u0111' -> out.append('d');
        case '\u00df' -> out.append("ss");
        case '\u00e6' -> out.append("ae");
        case '\u0153' -> out.append("oe");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns whether there is a letter in a word. */
  static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }

  /** Returns whether a word is only what hangs on another: ’s, 'd. */
  static boolean isClitic(String word) {
    return word.length() <= 3 && fold(word).startsWith("'");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String foldAscii(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + ('a' - 'A')));
      } else if (c == '`') {
        out.append('\'');
      } else if (c != '.' || word.length() == 1) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * Divides a phrase as the analyser divides text: at blanks, with marks and the possessive ending
   * as words of their own.
   */
  static List<String> split(String phrase) {
    List<String> words = new ArrayList<>();
    int at = 0;
    int length = phrase.length();
    while (at < length) {
      char c = phrase.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (inWord(phrase, at)) {
        int end = at;
        while (end < length && inWord(phrase, end)) {
          end++;
        }
        addWord(phrase.substring(at, end), words);
        at = end;
      } else {
        words.add(phrase.substring(at, at + 1));
        at++;
      }
    }
    return words;
  }

  private static boolean inWord(String phrase, int at) {
    char c = phrase.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    if (c == '.' || c == '&') {
      return at > 0 && Character.isLetter(phrase.charAt(at - 1)) && endsAbbreviation(phrase, at);
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.DASH_PUNCTUATION && at > 0 && betweenLetters(phrase, at)
        || c == '\u00ad'
        || isApostrophe(c);
  }

  private static boolean betweenLetters(String phrase, int at) {
    return at + 1 < phrase.length()
        && (Character.isLetterOrDigit(phrase.charAt(at - 1)) || isInitial(phrase, at - 1))
        && Character.isLetterOrDigit(phrase.charAt(at + 1));
  }

  /** The full stop in {@code U.S.-backed}. */
  private static boolean isInitial(String phrase, int at) {
    return at > 2
        && phrase.charAt(at) == '.'
        && Character.isUpperCase(phrase.charAt(at - 1))
        && phrase.charAt(at - 2) == '.';
  }

  /** A full stop belongs to the word within initials and after what is short; not at the end. */
  private static boolean endsAbbreviation(String phrase, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(phrase.charAt(start - 1))) {
      start--;
    }
    return at + 1 < phrase.length() && !Character.isWhitespace(phrase.charAt(at + 1))
        || at - start <= 4;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018' || c == '`';
  }

  private static void addWord(String word, List<String> words) {
    int length = word.length();
    boolean possessive =
        length > 2
            && isApostrophe(word.charAt(length - 2))
            && Character.toLowerCase(word.charAt(length - 1)) == 's';
    if (possessive) {
      words.add(word.substring(0, length - 2));
      words.add("'s");
    } else if (length > 1 && isApostrophe(word.charAt(length - 1))) {
      words.add(word.substring(0, length - 1));
      words.add("'");
    } else if (length == 2 && isApostrophe(word.charAt(0)) && word.charAt(1) == 's') {
      words.add("'s");
    } else {
      words.add(word);
    }
  }

  /** Returns whether it begins with a capital, or with an article before one: al-Shabaab. */
  static boolean isCapitalised(String word) {
    int start = ARTICLES.contains(prefix(word)) ? prefix(word).length() + 1 : 0;
    for (int i = start; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return Character.isUpperCase(word.charAt(i));
      }
    }
    return false;
  }

  private static String prefix(String word) {
    return word.substring(0, Math.max(0, Math.min(4, word.indexOf('-'))));
  }

  /** Returns whether it has letters and all are capitals. */
  static boolean isAllCapitals(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isLetter(c);
    }
    return letter;
  }

  /** Returns the folded singular that a regular or common irregular plural may have. */
  static List<String> singulars(String folded) {
    List<String> forms = new ArrayList<>(3);
    forms.add(folded);
    if (folded.endsWith("men")) {
      forms.add(folded.substring(0, folded.length() - 2) + "an");
    }
    if (folded.endsWith("ies")) {
      forms.add(folded.substring(0, folded.length() - 3) + "y");
    } else if (folded.endsWith("es")) {
      forms.add(folded.substring(0, folded.length() - 1));
      forms.add(folded.substring(0, folded.length() - 2));
    } else if (folded.endsWith("s") && !folded.endsWith("ss") && folded.length() > 3) {
      forms.add(folded.substring(0, folded.length() - 1));
    } else if (folded.equals("women") || folded.equals("wives") || folded.equals("thieves")) {
      forms.add(folded.equals("women") ? "woman" : folded.equals("wives") ? "wife" : "thief");
    }
    return forms;
  }
}
