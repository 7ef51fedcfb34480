package io.github.entente.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a headline from the first sentence of a story. */
final class Headlines {

  private static final int LONGEST = 25;
  private static final int LONGEST_SENTENCE = 18;

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
        || Datelines.alone(next).isPresent()
        || isTitleCase(line)
        || (following >= 3 && !hasSentenceWords(line));
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
