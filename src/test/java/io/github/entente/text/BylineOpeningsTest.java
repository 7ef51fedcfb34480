package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineOpeningsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada Moss",
        "  | by: Ada Moss",
        "\u200bBy Ada Moss",
        "Au\u00adtor: Ada Moss",
        "By\u200b Ada Moss",
        "By\nAda Moss"
      })
  void a_line_may_open_as_that_of_an_author_tidied_or_not(String line) {
    assertThat(BylineOpenings.mayOpen(line)).isTrue();
    assertThat(BylineOpenings.mayOpen(Characters.tidy(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b", "|", "Bygone days", "B\u200beyond", "Ferry by night"})
  void other_lines_do_not(String line) {
    assertThat(BylineOpenings.mayOpen(line)).isFalse();
  }
}
