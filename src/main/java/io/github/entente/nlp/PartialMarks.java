package io.github.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the quotation marks around a few words of a sentence ("said it “regrets” the accord and
 * would stay"). Tagger and parser read such a sentence better without them: a mark makes a verb
 * look like a noun, and what follows it like another clause.
 */
final class PartialMarks {

  private static final Set<String> OPENING = Set.of("``", "“", "\"");
  private static final Set<String> CLOSING = Set.of("''", "”", "\"");

  /** What ends or divides clauses within marks, or stands before a whole clause in marks. */
  private static final Set<String> DIVIDING =
      Set.of(",", ":", ";", ".", "?", "!", "--", "—", "–", "who", "which");

  /** What begins a whole clause. */
  private static final Set<String> SUBJECTS =
      Set.of("i", "we", "you", "he", "she", "it", "they", "there");

  private static final int LONGEST = 12;

  private PartialMarks() {}

  /** Returns the tokens that are such marks, in order; every other one closes. */
  static List<Integer> in(List<String> words) {
    List<Integer> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (open >= 0 && CLOSING.contains(word)) {
        if (isPartial(words, open, i)) {
          found.add(open);
          found.add(i);
        }
        open = -1;
      } else if (OPENING.contains(word)) {
        open = i;
      }
    }
    return found;
  }

  private static boolean isPartial(List<String> words, int open, int close) {
    int last = close - 1;
    boolean ends = last > open && isEnd(words, close) && words.get(last).equals(".");
    return open > 0
        && close > open + 1
        && close - open <= LONGEST
        && !DIVIDING.contains(words.get(open - 1))
        && !(isCapital(words.get(open - 1)) && isCapital(words.get(open + 1))) // two names
        && !SUBJECTS.contains(words.get(open + 1).toLowerCase(Locale.ROOT))
        && IntStream.range(open + 1, ends ? last : close)
            .noneMatch(i -> DIVIDING.contains(words.get(i)));
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static boolean isEnd(List<String> words, int close) {
    return close == words.size() - 1;
  }

  /**
   * Returns those without which a tree is made: The ship named “the old fox” leads keeps its marks.
   */
  static List<Integer> in(List<String> words, List<String> tags) {
    List<Integer> marks = in(words);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < marks.size(); i += 2) {
      int open = marks.get(i);
      int next = marks.get(i + 1) + 1;
      boolean name =
          tags.get(open - 1).matches("VB[DN]")
              && next < tags.size()
              && tags.get(next).matches("VB[DZP]|MD");
      if (!name) {
        found.addAll(marks.subList(i, i + 2));
      }
    }
    return found;
  }

  /** Returns the tokens but some. */
  static List<Integer> others(int size, List<Integer> marks) {
    return IntStream.range(0, size).filter(i -> !marks.contains(i)).boxed().toList();
  }
}
