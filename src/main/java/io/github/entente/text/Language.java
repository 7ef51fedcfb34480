package io.github.entente.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text by its script and its commonest small words ({@code languages.txt}),
 * the measure of Grefenstette (1995), "Comparing two language identification schemes".
 */
public final class Language {

  private static final int REACH = 3_000;
  private static final int FEWEST_WORDS = 12;
  private static final int[] NONE = {};
  private static final Lexicon WORDS = Lexicon.beside(Language.class, "languages.txt");
  private static final List<String> ENTRIES = WORDS.section("words");
  private static final List<String> TAGS =
      ENTRIES.stream().map(entry -> entry.split("=", 2)[0].strip()).toList();

  /** The languages of each word, by their place in the list of tags. */
  private static final Map<String, int[]> BY_WORD = byWord();

  private static final int ASCII = 128;

  /** A bit for each length of the words that begin with a letter of ASCII. */
  private static final int[] LENGTHS = lengths();

  private static final Map<UnicodeScript, String> BY_SCRIPT = byScript();

  private Language() {}

  private static Map<String, int[]> byWord() {
    Map<String, int[]> languages = new HashMap<>();
    for (int tag = 0; tag < ENTRIES.size(); tag++) {
      for (String word : ENTRIES.get(tag).split("=", 2)[1].split(",")) {
        int[] known = languages.getOrDefault(word.strip(), NONE);
        int[] all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = tag;
        languages.put(word.strip(), all);
      }
    }
    return languages;
  }

  private static int[] lengths() {
    int[] lengths = new int[ASCII];
    for (String word : BY_WORD.keySet()) {
      if (word.charAt(0) < ASCII) {
        lengths[word.charAt(0)] |= 1 << word.length();
      }
    }
    return lengths;
  }

  private static boolean mayBeKnown(char first, int length) {
    return length < Integer.SIZE && (first >= ASCII || (LENGTHS[first] & 1 << length) != 0);
  }

  private static Map<UnicodeScript, String> byScript() {
    Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    WORDS
        .keysByValue("scripts", false)
        .forEach((script, tag) -> scripts.put(UnicodeScript.valueOf(script), tag));
    return Map.copyOf(scripts);
  }

  /**
   * Returns the BCP 47 tag of the language, or nothing if the text is too short or holds too few
   * known words to say.
   */
  public static Optional<String> of(String text) {
    String sample = text.length() > REACH ? text.substring(0, REACH) : text;
    Optional<String> script = script(sample);
    return script.isPresent() ? script : words(sample);
  }

  private static Optional<String> script(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c < '\u0080' ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c)) {
        letters++;
        if (c >= '\u0250') { // below that all is Latin
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana * 10 > letters && letters > FEWEST_WORDS) {
      return Optional.of("ja");
    }
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      String tag = BY_SCRIPT.get(count.getKey());
      if (tag != null && count.getValue() * 2 > letters && letters > FEWEST_WORDS) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> words(String sample) {
    String lower = sample.toLowerCase(Locale.ROOT);
    int[] counts = new int[TAGS.size()];
    int words = 0;
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && isInWord(lower.charAt(i))) {
        continue;
      }
      if (i > start) {
        words++;
        if (mayBeKnown(lower.charAt(start), i - start)) {
          for (int tag : BY_WORD.getOrDefault(lower.substring(start, i), NONE)) {
            counts[tag]++;
          }
        }
      }
      start = i + 1;
    }
    return words < FEWEST_WORDS ? Optional.empty() : likeliest(counts, words);
  }

  /** The language with most of the words, if it has enough of them and enough more than others. */
  private static Optional<String> likeliest(int[] counts, int words) {
    int best = 0;
    int second = -1;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        second = best;
        best = i;
      } else if (second < 0 || counts[i] > counts[second]) {
        second = i;
      }
    }
    int lead = counts[best] - (second < 0 ? 0 : counts[second]);
    boolean clear = counts[best] * 8 >= words && lead * 8 >= counts[best] && lead >= 2;
    return clear ? Optional.of(TAGS.get(best)) : Optional.empty();
  }

  private static boolean isInWord(char c) {
    if (c < '\u0080') {
      return (c >= 'a' && c <= 'z') || c == '\'';
    }
    return c == '’'
        || Character.isLetter(c)
        || Character.isSurrogate(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
