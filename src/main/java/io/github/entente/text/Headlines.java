package io.github.entente.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a headline from the first sentence of a story. */
final class Headlines {

  private static final int LONGEST = 25;
  private static final int LONGEST_SENTENCE = 18;
  private static final int SHORTEST = 2;
  private static final int LONGEST_LABEL = 3;
  private static final int STEM = 5;

  /** So many paragraphs repeat what the headline says. */
  private static final int LEAD = 3;

  /** So many more words must a later line share with the text. */
  private static final int MORE = 2;

  /** {@code Home > World > Africa} */
  private static final Pattern PATH = Pattern.compile("[>›»|].*[>›»|]");

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{4,20}\\. \\p{Lu}");

  /** Words that headlines do without and sentences hardly can. */
  private static final Set<String> SENTENCE_WORDS =
      Set.copyOf(Lexicon.beside(Headlines.class, "sentences.txt").section("sentence words"));

  private Headlines() {}

  /**
   * Returns whether the first of these lines is a headline: short, and without the stop and the
   * small words of a sentence, or above what only stands under a headline.
   */
  static boolean is(List<String> lines) {
    String line = lines.get(0);
    int following = lines.size() - 1;
    int words = Characters.words(line);
    if (following == 0 || words == 0 || words > LONGEST || line.length() > 200) {
      return false;
    }
    if (Datelines.opening(line).isPresent() || opensSpeech(line)) {
      return false;
    }
    char last = lastLetterOrStop(line);
    if (last != '.') {
      return last != ':' && last != ',';
    }
    if (words > LONGEST_SENTENCE || SENTENCE_END.matcher(line).find()) {
      return false;
    }
    String next = lines.get(1);
    return Bylines.line(next).isPresent()
        || Datelines.opening(next).isPresent()
        || DatelineLine.of(next).isPresent()
        || isTitleCase(line)
        || (following >= 3 && !hasSentenceWords(line));
  }

  /**
   * Returns the index of the headline among the lines above the running text of a page, or -1: the
   * first line that is long enough, unless a later one says much more of what the text says.
   */
  static int among(List<String> lines, StoryLayout layout) {
    Set<String> told = new HashSet<>();
    lines.subList(layout.start(), layout.end()).stream()
        .filter(line -> !PageRemains.is(line))
        .limit(LEAD)
        .forEach(line -> told.addAll(stems(line)));
    int best = -1;
    int bestShared = -MORE;
    for (int i = 0; i < layout.start(); i++) {
      if (mayBe(lines, i)) {
        Set<String> own = stems(lines.get(i));
        own.retainAll(told);
        if (own.size() >= bestShared + MORE) {
          best = i;
          bestShared = own.size();
        }
      }
    }
    return best >= 0 || !is(lines) || HeadLine.of(lines.get(0)) != HeadLine.OTHER ? best : 0;
  }

  private static boolean mayBe(List<String> lines, int at) {
    String line = lines.get(at);
    int words = Characters.words(line);
    char last = lastLetterOrStop(line);
    boolean open = last != ':' && last != ',' && (last != '.' || (at == 0 && is(lines)));
    return open
        && words >= SHORTEST
        && words <= LONGEST
        && (words > LONGEST_LABEL || hasSmallWord(line))
        && HeadLine.of(line) == HeadLine.OTHER
        && !PATH.matcher(line).find();
  }

  /** A label of a page has capitals only: {@code BUSINESS NEWS}, {@code Latin America}. */
  private static boolean hasSmallWord(String line) {
    for (String word : line.split(" ", -1)) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The beginnings of the words that carry meaning. */
  private static Set<String> stems(String line) {
    Set<String> stems = new HashSet<>();
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= STEM - 1) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }

  private static boolean opensSpeech(String line) {
    return "\"“„«".indexOf(line.charAt(0)) >= 0 && Characters.endsSentence(line);
  }

  private static char lastLetterOrStop(String line) {
    for (int i = line.length() - 1; i > 0; i--) {
      if ("\"'”’»)] ".indexOf(line.charAt(i)) < 0) {
        return line.charAt(i);
      }
    }
    return line.charAt(0);
  }

  /** Returns whether nearly all long words open with a capital, as American headlines do. */
  static boolean isTitleCase(String line) {
    int longWords = 0;
    int capitals = 0;
    for (String word : line.split("[^\\p{L}\\p{N}'’]+")) {
      if (word.length() >= 4) {
        longWords++;
        capitals += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
      }
    }
    return longWords >= 3 && capitals * 10 >= longWords * 8;
  }

  private static boolean hasSentenceWords(String line) {
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+")) {
      if (SENTENCE_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
