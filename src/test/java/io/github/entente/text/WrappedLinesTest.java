package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedLinesTest {

  private static final List<String> STORY =
      List.of(
          "Ferries stay in harbour",
          "Two ferries collided in fog outside the harbour on Tuesday, and nobody was hurt, the port"
              + " authority said after a long-awaited meeting with the two owners.",
          "\"I had seen nothing but white,\" the captain of the smaller ship told reporters. \"Then"
              + " there was a wall of iron, and it was painted green.\"",
          "The ships will go back to sea on Friday. No one knows whether the fog will be gone.");

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 72, 80, 100, 120})
  void wrapped_lines_become_paragraphs_again(int width) {
    assertThat(WrappedLines.join(wrapped(width, "", "")).stream().filter(l -> !l.isEmpty()))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void an_indented_line_opens_a_paragraph() {
    List<String> lines = wrapped(60, "   ", "");
    lines.removeIf(String::isEmpty);

    assertThat(WrappedLines.join(lines).stream().map(String::strip))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void a_word_broken_at_its_hyphen_is_one_again() {
    List<String> lines =
        List.of(
            "The owners of the two ships met for a long-",
            "awaited talk in the harbour on Tuesday, and",
            "agreed to pay the sailors half of what they",
            "had asked for before the winter.");

    assertThat(WrappedLines.join(lines))
        .containsExactly(
            "The owners of the two ships met for a long-awaited talk in the harbour on Tuesday, and"
                + " agreed to pay the sailors half of what they had asked for before the winter.");
  }

  @Test
  void paragraphs_of_a_line_each_stay() {
    List<String> lines =
        List.of(
            "Ferries stay in harbour",
            "By Marta Oliveira",
            "5 March 2019",
            "Two ferries collided in fog outside the harbour on Tuesday.",
            "Nobody was hurt, the port authority said after a meeting.",
            "The ships will go back to sea on Friday, it said.",
            "No one knows whether the fog will be gone.");

    assertThat(WrappedLines.join(lines)).isEqualTo(lines);
  }

  @Test
  void lines_without_blanks_between_words_stay() {
    List<String> lines = List.of("港で船が衝突した。", "けが人はいないと当局は述べた。", "霧が深かった。", "船は金曜日に海へ戻る予定だ。");

    assertThat(WrappedLines.join(lines)).isEqualTo(lines);
  }

  /** Wraps as programs do: as many words in a line as have room. */
  private static List<String> wrapped(int width, String first, String others) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : STORY) {
      StringBuilder line = new StringBuilder(first);
      boolean open = false;
      for (String word : paragraph.split(" ")) {
        if (open && line.length() + 1 + word.length() > width) {
          lines.add(line.toString());
          line = new StringBuilder(others);
          open = false;
        }
        line.append(open ? " " : "").append(word);
        open = true;
      }
      lines.add(line.toString());
      lines.add("");
    }
    return lines;
  }
}
