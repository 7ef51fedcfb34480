package io.github.entente.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text by its script and its commonest small words ({@code languages.txt}),
 * the measure of Grefenstette (1995), "Comparing two language identification schemes". The words of
 * names are left aside: an English story may be full of foreign ones. An instance counts one text.
 */
public final class Language {

  private static final int REACH = 3_000;
  private static final int FEWEST_WORDS = 12;
  private static final int FEWEST_HITS = 3;
  private static final int LONGEST_IN_NAMES = 6;
  private static final int ENGLISH = LanguageWords.TAGS.indexOf("en");

  /** Marks behind which a word has a capital, whatever it is. */
  private static final String OPENING = ".!?:\n\"“”„«»‘—–(";

  private static final Map<UnicodeScript, String> BY_SCRIPT = byScript();

  private Language() {}

  private final int[] counts = new int[LanguageWords.TAGS.size()];
  private int words;

  /** The languages of small words behind a capital that may be parts of a name. */
  private final List<Long> inName = new ArrayList<>();

  private boolean named;

  private static Map<UnicodeScript, String> byScript() {
    Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    Lexicon.beside(Language.class, "languages.txt")
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
    Language language = new Language();
    language.read(sample);
    return language.words < FEWEST_WORDS ? Optional.empty() : language.likeliest();
  }

  private void read(String sample) {
    int start = 0;
    int hash = 0; // that of the word's string in small letters
    boolean plain = true;
    boolean opens = true;
    for (int i = 0; i <= sample.length(); i++) {
      char c = i < sample.length() ? sample.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') { // most are: no more is asked of them
        hash = hash * 31 + c;
        continue;
      }
      if (isInWord(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
        plain &= c < '\u0080';
        continue;
      }
      if (i > start) {
        words++;
        word(sample, start, i, languages(sample, start, i, hash, plain), opens);
        opens = false;
      }
      opens |= c != ' ' && OPENING.indexOf(c) >= 0;
      start = i + 1;
      hash = 0;
      plain = true;
    }
    countPassed();
  }

  /** Returns the languages that a word tells of, of its own or by its letters beyond ASCII. */
  private static long languages(String sample, int start, int end, int hash, boolean plain) {
    long languages = LanguageWords.languages(sample, start, end, hash);
    return languages == 0 && !plain && !Character.isUpperCase(sample.charAt(start))
        ? LanguageWords.byLetters(sample, start, end)
        : languages;
  }

  /**
   * A word with a capital is part of a name, but for the first of a sentence, and tells nothing.
   */
  private void word(String sample, int start, int end, long languages, boolean opens) {
    boolean capital = Character.isUpperCase(sample.charAt(start));
    if (capital && !opens) {
      inName.clear();
      named = true;
      return;
    }
    if (named
        && languages != 0
        && end - start <= LONGEST_IN_NAMES
        && LanguageWords.isInNames(sample.substring(start, end))) {
      inName.add(languages);
      return;
    }
    countPassed();
    named = capital;
    count(languages);
  }

  /** Small words behind a name that goes on in small letters were no part of it. */
  private void countPassed() {
    if (!inName.isEmpty()) {
      inName.forEach(this::count);
      inName.clear();
    }
  }

  private void count(long languages) {
    for (long left = languages; left != 0; left &= left - 1) {
      counts[Long.numberOfTrailingZeros(left)]++;
    }
  }

  /**
   * The language with most of the words, if it has enough of them: English if it has enough more
   * than others, another one if it has enough more than English, for two that are alike may have as
   * many.
   */
  private Optional<String> likeliest() {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    int second = 0;
    for (int i = 0; i < counts.length; i++) {
      boolean rival = best == ENGLISH ? i != best : i == ENGLISH;
      second = rival ? Math.max(second, counts[i]) : second;
    }
    int lead = counts[best] - second;
    boolean clear =
        best == ENGLISH
            ? lead * 8 >= counts[best] && lead >= 2
            : lead * 4 >= counts[best] && counts[best] >= FEWEST_HITS;
    return clear && counts[best] * 8 >= words
        ? Optional.of(LanguageWords.TAGS.get(best))
        : Optional.empty();
  }

  private static boolean isInWord(char c) {
    if (c < '\u0080') {
      return ((c | ' ') >= 'a' && (c | ' ') <= 'z') || c == '\'';
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
