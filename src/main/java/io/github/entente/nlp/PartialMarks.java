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

  /** Where the two marks of a pair stand. */
  record Pair(int open, int close) {}

  /** Returns the pairs of such marks, in order. */
  static List<Pair> in(List<String> words) {
    List<Pair> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (open >= 0 && CLOSING.contains(word)) {
        if (isPartial(words, open, i)) {
          found.add(new Pair(open, i));
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
    boolean ends = last > open && close == words.size() - 1 && words.get(last).equals(".");
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

  /** Returns the tokens but those that are marks of some pairs. */
  static List<Integer> others(int size, List<Pair> pairs) {
    return IntStream.range(0, size)
        .filter(i -> pairs.stream().noneMatch(pair -> pair.open() == i || pair.close() == i))
        .boxed()
        .toList();
  }

  /** Returns the tree of a sentence. */
  static Dependencies parse(ParserModel model, List<String> words, List<String> tags) {
    List<Pair> pairs = in(words).stream().filter(pair -> !isAroundName(tags, pair)).toList();
    if (pairs.isEmpty()) {
      return ReportingFrames.parse(model, words, tags);
    }
    List<Integer> others = others(words.size(), pairs);
    Parts parts = new Parts(words, tags);
    parts.place(others, ReportingFrames.parse(model, parts.words(others), parts.tags(others)));
    for (Pair pair : pairs) {
      parts.attach(pair.open(), pair.open() + 1, "punct");
      parts.attach(pair.close(), pair.close() - 1, "punct");
    }
    return parts.tree();
  }

  /** The ship named “the old fox” leads: without its marks, named would be the verb. */
  private static boolean isAroundName(List<String> tags, Pair pair) {
    int next = pair.close() + 1;
    return tags.get(pair.open() - 1).matches("VB[DN]")
        && next < tags.size()
        && tags.get(next).matches("VB[DZP]|MD");
  }
}
