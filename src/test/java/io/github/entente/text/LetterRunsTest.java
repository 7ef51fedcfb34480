package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterRunsTest {

  private static final LetterRuns WORDS = new LetterRuns(Set.of("and", "und", "à"));

  @ParameterizedTest
  @CsvSource({
    "Lia and Jon, 4",
    "Lia UND Jon, 4",
    "and, 0",
    "Lia/and/Jon, 4",
    "Ferdinand Sand, -1",
    "aller à Paris, 6",
    "'', -1",
  })
  void the_first_word_of_a_set_is_found_whole(String text, int at) {
    assertThat(WORDS.first(text)).isEqualTo(at);
    assertThat(WORDS.in(text)).isEqualTo(at >= 0);
  }

  @ParameterizedTest
  @CsvSource({"May, false", "(May), true"})
  void marks_are_found(String text, boolean mark) {
    assertThat(LetterRuns.hasMark(text, "()")).isEqualTo(mark);
  }
}
