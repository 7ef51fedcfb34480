package io.github.entente.extract.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of duration, value and end, read from {@code terms.tsv}. */
final class TermWords {

  private static final String RESOURCE = "terms.tsv";

  /**
   * A sentence of the file and what must be read in it.
   *
   * @param term duration, value or expiry
   * @param expected the words or the date; "-" for none
   */
  record Example(String term, String sentence, String expected) {}

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();

  TermWords() {
    Rows.of(RESOURCE).forEach(this::read);
  }

  private void read(String[] columns) {
    if (columns[0].equals("example")) {
      examples.add(new Example(columns[1], columns[2], columns[3]));
    } else {
      sets.computeIfAbsent(columns[0], key -> new HashSet<>())
          .addAll(List.of(columns[1].split("\\|", -1)));
    }
  }

  boolean is(String section, String word) {
    return sets.getOrDefault(section, Set.of()).contains(word);
  }

  /** Whether the word is a number: 72, 2.5, three, twenty-five. */
  boolean isNumber(String word) {
    if (word.isEmpty()) {
      return false;
    }
    if (Character.isDigit(word.charAt(0))) {
      return word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    }
    for (String part : word.split("-", -1)) {
      if (!is("number", part)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word is a number with its unit of time: five-year, 72-hour. */
  boolean isDuration(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && is("unit", word.substring(hyphen + 1))
        && isNumber(word.substring(0, hyphen));
  }

  /** Whether the word is a sum of money by itself: 300-million-euro. */
  boolean isSum(String word) {
    String[] parts = word.split("-", -1);
    return parts.length > 1
        && is("currency", parts[parts.length - 1])
        && isNumber(parts[0])
        && (parts.length == 2 || parts.length == 3 && is("scale", parts[1]));
  }

  /** Whether the word is an amount: 2.5, 400m, 3bn. */
  boolean isAmount(String word) {
    int end = 0;
    while (end < word.length()
        && (Character.isDigit(word.charAt(end)) || ".,".indexOf(word.charAt(end)) >= 0)) {
      end++;
    }
    return end > 0
        && Character.isDigit(word.charAt(0))
        && (end == word.length() || is("scale", word.substring(end)));
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }
}
