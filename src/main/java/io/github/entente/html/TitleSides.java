package io.github.entente.html;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words of a title and those of its sides: the headline, the section, the site.
 *
 * @param letters the letters of all of it
 * @param whole the words of all of it
 * @param different these words, each once
 * @param parts the words of its sides
 * @param differentOfParts the words of its sides, each once
 * @param longest how many words the longest side has
 */
record TitleSides(
    String letters,
    List<String> whole,
    Set<String> different,
    List<List<String>> parts,
    List<Set<String>> differentOfParts,
    int longest) {

  static TitleSides of(String title) {
    List<String> whole = WordRuns.of(title);
    List<List<String>> parts = Arrays.stream(Titles.sides(title)).map(WordRuns::of).toList();
    int longest = parts.stream().mapToInt(List::size).max().orElse(0);
    List<Set<String>> different = parts.stream().map(Set::copyOf).toList();
    return new TitleSides(Letters.of(title), whole, Set.copyOf(whole), parts, different, longest);
  }
}
