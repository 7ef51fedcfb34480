package io.github.entente.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings a text that was saved with the field codes of Factiva ({@code HD} for the headline, {@code
 * LP} for the first paragraphs) into the form of a story. The codes are in {@code records.txt}.
 */
final class CodedRecord {

  private static final Lexicon WORDS = Lexicon.beside(CodedRecord.class, "records.txt");
  private static final List<String> CODES = WORDS.section("codes");
  private static final Set<String> ALL =
      Stream.concat(CODES.stream(), WORDS.section("other codes").stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final int FEWEST = 4;
  private static final int LONGEST_CODE = 3;

  private CodedRecord() {}

  /** Returns the lines of the story of a record, and any other lines as they are. */
  static List<String> plain(List<String> lines) {
    if (lines.stream().noneMatch(line -> code(line).equals("HD"))) {
      return lines;
    }
    Map<String, List<String>> fields = new HashMap<>();
    List<String> field = new ArrayList<>();
    for (String line : lines) {
      String code = code(line);
      if (!code.isEmpty()) {
        field = fields.computeIfAbsent(code, key -> new ArrayList<>());
      }
      String value = line.substring(code.length()).strip();
      if (!value.isEmpty()) {
        field.add(value);
      }
    }
    boolean told = fields.containsKey("LP") || fields.containsKey("TD");
    if (!told || fields.size() < FEWEST) {
      return lines;
    }
    List<String> story = new ArrayList<>();
    for (String code : CODES) {
      List<String> values = fields.getOrDefault(code, List.of());
      boolean author = code.equals("BY") && !values.isEmpty();
      story.addAll(
          author && !Bylines.opens(values.get(0)) ? List.of("By " + values.get(0)) : values);
    }
    return story;
  }

  /** Returns the code that a line opens with; empty if it opens with none. */
  private static String code(String line) {
    int end = line.indexOf(' ');
    String word = end < 0 ? line : line.substring(0, end);
    return word.length() <= LONGEST_CODE && ALL.contains(word) ? word : "";
  }
}
