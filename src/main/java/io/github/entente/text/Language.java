package io.github.entente.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
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

  private static final int REACH = 6_000;
  private static final int FEWEST_WORDS = 12;
  private static final Map<String, List<String>> BY_WORD = byWord();
  private static final int LONGEST_WORD =
      BY_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final Map<UnicodeScript, String> BY_SCRIPT = byScript();

  private Language() {}

  private static Map<String, List<String>> byWord() {
    Map<String, List<String>> languages = new HashMap<>();
    for (String entry : Lexicon.beside(Language.class, "languages.txt").section("words")) {
      String[] parts = entry.split("=", 2);
      for (String word : parts[1].split(",")) {
        languages.computeIfAbsent(word.strip(), key -> new ArrayList<>()).add(parts[0].strip());
      }
    }
    languages.replaceAll((word, tags) -> List.copyOf(tags));
    return languages;
  }

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
    String lower = sample.toLowerCase(Locale.ROOT);
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && isInWord(lower.charAt(i))) {
        continue;
      }
      if (i > start) {
        words++;
        if (i - start <= LONGEST_WORD) {
          for (String tag : BY_WORD.getOrDefault(lower.substring(start, i), List.of())) {
            counts.merge(tag, 1, Integer::sum);
          }
        }
      }
      start = i + 1;
    }
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    if (ranked.isEmpty() || ranked.get(0).getValue() * 8 < words) {
      return Optional.empty();
    }
    int lead = ranked.get(0).getValue() - (ranked.size() > 1 ? ranked.get(1).getValue() : 0);
    return lead * 8 < ranked.get(0).getValue() || lead < 2
        ? Optional.empty()
        : Optional.of(ranked.get(0).getKey());
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
