package io.github.entente.text;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows the words that stand before the names of authors: {@code By}, {@code Ein Beitrag von},
 * {@code Written by:}. The vocabulary is in {@code bylines.txt}.
 */
public final class BylineOpenings {

  /** All of the vocabulary, read once for those who share it. */
  static final Lexicon WORDS = Lexicon.beside(BylineOpenings.class, "bylines.txt");

  static final Set<String> OPENINGS = new HashSet<>(WORDS.section("before"));
  private static final List<String> BEFORE =
      WORDS.section("before").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
  private static final int LONGEST = BEFORE.get(0).length();
  private static final Set<String> FIRST_WORDS =
      BEFORE.stream().map(words -> words.split("[ :：/]", 2)[0]).collect(Collectors.toSet());
  private static final BitSet FIRST_LETTERS =
      FIRST_WORDS.stream()
          .mapToInt(word -> word.charAt(0))
          .collect(BitSet::new, BitSet::set, BitSet::or);
  private static final int LONGEST_FIRST =
      FIRST_WORDS.stream().mapToInt(String::length).max().orElse(0);
  private static final List<String> STRONG = WORDS.section("surely before");
  private static final Set<String> OTHERS = new HashSet<>(WORDS.section("before others"));
  private static final Set<String> BY = Set.of("von", "by", "de", "par", "di", "por");
  private static final LetterRuns BY_RUNS = new LetterRuns(BY);
  private static final String EDGES = "|•·:,–—-";

  private BylineOpenings() {}

  /** Returns whether a text is nothing but what stands before an author's name. */
  public static boolean isOpening(String text) {
    if (text.length() > LONGEST + 1) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return OPENINGS.contains(lower)
        || (!lower.isEmpty()
            && isColon(lower.charAt(lower.length() - 1))
            && OPENINGS.contains(lower.substring(0, lower.length() - 1)));
  }

  /**
   * Returns what stands before an author's name at the end of a text, behind a date or a mark if
   * not alone: of {@code 3 mai 2021, par} the last word; empty if nothing does.
   */
  public static String atEnd(String text) {
    int start = text.length();
    while (start > 0
        && !Character.isDigit(text.charAt(start - 1))
        && ",|•·–—".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String last = text.substring(start).strip();
    return isOpening(last) ? last : isOpening(text) ? text : "";
  }

  /**
   * Returns whether the first word is one that may stand before an author's name, whether the text
   * is tidied or not.
   */
  public static boolean mayOpen(String line) {
    int start = 0;
    while (start < line.length() && isEdge(line.charAt(start))) {
      start++;
    }
    if (start == line.length() || !isFirst(line.charAt(start))) {
      return false;
    }
    int end = start;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    if (end < line.length() && Characters.isInvisible(line.charAt(end))) {
      return mayOpen(Characters.tidy(line));
    }
    return end > start
        && end - start <= LONGEST_FIRST
        && FIRST_WORDS.contains(line.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isFirst(char c) {
    return FIRST_LETTERS.get(Character.toLowerCase(c)) || Characters.isInvisible(c);
  }

  /** Returns whether a text opens with words that stand before nothing but an author's name. */
  public static boolean surelyOpens(String text) {
    String line = bare(text).toLowerCase(Locale.ROOT);
    int colon = line.indexOf(':');
    if (colon > 0 && OPENINGS.contains(line.substring(0, colon)) && endsInBy(line, colon)) {
      return true;
    }
    for (String opening : STRONG) {
      if (line.startsWith(opening)
          && line.length() > opening.length()
          && !Character.isLetter(line.charAt(opening.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInBy(String line, int end) {
    return BY.contains(line.substring(line.lastIndexOf(' ', end) + 1, end));
  }

  /** Returns whether the words say that the name behind them is of who did something else. */
  public static boolean isOfOthers(String text) {
    String words = bare(text).toLowerCase(Locale.ROOT);
    int end = words.lastIndexOf(' ');
    return OTHERS.contains(words)
        || (end > 0
            && BY.contains(words.substring(end + 1))
            && OTHERS.contains(words.substring(0, end)));
  }

  /** Returns what stands behind the words that open an author line, or nothing if none do. */
  static Optional<String> behind(String text) {
    if (!mayOpen(text)) {
      return Optional.empty();
    }
    String line = bare(text);
    String lower = line.toLowerCase(Locale.ROOT);
    for (String opening : BEFORE) {
      if (lower.startsWith(opening) && line.length() > opening.length()) {
        char next = line.charAt(opening.length());
        if (next == ' ' || isColon(next) || isColon(opening.charAt(opening.length() - 1))) {
          String rest = line.substring(opening.length()).strip();
          boolean colon = !rest.isEmpty() && isColon(rest.charAt(0));
          return Optional.of(colon ? rest.substring(1).strip() : rest);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：' || c == '/';
  }

  /** Cuts off those who took the pictures, translated or edited: {@code A B Photos by C D}. */
  static String withoutOthers(String part) {
    if (part.indexOf(':') < 0 && !BY_RUNS.in(part)) {
      return part;
    }
    String[] words = part.split(" ", -1);
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      boolean colon = words[i].endsWith(":") || (i + 1 < words.length && words[i + 1].equals(":"));
      boolean by = i + 1 < words.length && BY.contains(words[i + 1].toLowerCase(Locale.ROOT));
      String word = words[i].replace(":", "").toLowerCase(Locale.ROOT);
      if ((colon || by) && OTHERS.contains(word)) {
        return part.substring(0, start);
      }
      start += words[i].length() + 1;
    }
    return part;
  }

  /** Returns a text without the blanks, bars and dashes at its ends. */
  static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isEdge(char c) {
    boolean letter = (c | ' ') >= 'a' && (c | ' ') <= 'z';
    return !letter && isBlankOrMark(c);
  }

  private static boolean isBlankOrMark(char c) {
    return Characters.isSpace(c) || EDGES.indexOf(c) >= 0;
  }
}
