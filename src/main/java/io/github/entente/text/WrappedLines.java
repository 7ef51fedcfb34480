package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a text that a program has wrapped at a width: mail, wire copy, files made for
 * a terminal. Such a text gives itself away: hardly a line in it has room for the first word of the
 * next.
 */
public final class WrappedLines {

  /** Beyond it, lines are paragraphs. */
  private static final int WIDEST = 132;

  private static final int NARROWEST = 30;
  private static final int FEWEST_FULL = 3;

  /** Fewer will do if the lines below begin within a sentence. */
  private static final int FEWEST_SMALL = 2;

  private static final int FEWEST_BLANKS = 2;
  private static final int LONGEST_WORD = 30;
  private static final int INDENT = 2;

  private WrappedLines() {}

  /**
   * Returns the paragraphs of a text that was wrapped, and the lines of any other as they are.
   *
   * @param lines the lines; blank ones stand between paragraphs
   */
  public static List<String> join(List<String> lines) {
    int width = width(lines);
    if (width < NARROWEST || width > WIDEST || !isWrapped(lines, width)) {
      return lines;
    }
    List<String> joined = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      paragraph.append(paragraph.isEmpty() ? lines.get(i).stripTrailing() : lines.get(i).strip());
      if (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1), width)) {
        paragraph.append(isHyphenated(paragraph) ? "" : " ");
      } else {
        joined.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    return joined;
  }

  /** Returns the length of the longest line that has another above or below it. */
  private static int width(List<String> lines) {
    int width = 0;
    for (int i = 0; i + 1 < lines.size() && width <= WIDEST; i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        int below = lines.get(i + 1).stripTrailing().length();
        width = Math.max(width, Math.max(lines.get(i).stripTrailing().length(), below));
      }
    }
    return width;
  }

  private static boolean isWrapped(List<String> lines, int width) {
    int full = 0;
    int small = 0;
    int free = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      String next = lines.get(i + 1);
      if (isFull(line, next, width)) {
        full++;
        small += Character.isLowerCase(next.strip().charAt(0)) ? 1 : 0;
      } else if (!line.isBlank() && !next.isBlank() && !Characters.endsSentence(line)) {
        free++;
      }
    }
    return (full >= FEWEST_FULL || small >= FEWEST_SMALL) && free * 5 <= full;
  }

  /** Whether the first word of the next line had no room in this one. */
  private static boolean isFull(String line, String next, int width) {
    if (line.isBlank() || next.isBlank() || indent(next) >= indent(line) + INDENT) {
      return false;
    }
    String words = next.strip();
    int word = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
    return word <= LONGEST_WORD
        && line.stripTrailing().length() + 1 + word > width
        && line.strip().chars().filter(c -> c == ' ').count() >= FEWEST_BLANKS;
  }

  /** A word that begins small goes on with what stands above it, however short that is. */
  private static boolean goesOn(String line, String next, int width) {
    if (isFull(line, next, width)) {
      return true;
    }
    return !line.isBlank()
        && !next.isBlank()
        && line.stripTrailing().length() * 2 >= width
        && Character.isLowerCase(next.strip().charAt(0))
        && !Characters.endsSentence(line);
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) <= ' ') {
      indent += line.charAt(indent) == '\t' ? INDENT : 1;
    }
    return indent;
  }

  /** {@code two-} and {@code year} are one word again. */
  private static boolean isHyphenated(CharSequence words) {
    int end = words.length();
    return end > 1
        && words.charAt(end - 1) == '-'
        && Character.isLetterOrDigit(words.charAt(end - 2));
  }
}
