package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordClassTest {

  @ParameterizedTest
  @EnumSource
  void each_class_has_words_and_none_twice(WordClass words) {
    assertThat(words.words()).isNotEmpty().doesNotHaveDuplicates().doesNotContain("");
    assertThat(words.words()).allMatch(words::has);
  }

  @ParameterizedTest
  @CsvSource({
    "SETTLEMENT, port, true",
    "SETTLEMENT, harbour, false",
    "SETTLEMENT, '', false",
    "PER_CENT, %, true",
    "JUNTA, military junta, true",
    "JUNTA, military, false"
  })
  void a_word_is_looked_up_whole(WordClass words, String word, boolean expected) {
    assertThat(words.has(word)).isEqualTo(expected);
  }

  @Test
  void each_line_says_what_its_words_are_for() throws IOException {
    try (InputStream in = WordClass.class.getResourceAsStream("constructions.tsv")) {
      List<String> lines =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();

      assertThat(lines)
          .hasSize(WordClass.values().length)
          .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(3).doesNotContain(""));
    }
  }

  @Test
  void words_that_count_stand_in_order() {
    assertThat(WordClass.ENSEMBLE.words()).containsExactly("trio", "quartet", "quintet");
  }
}
