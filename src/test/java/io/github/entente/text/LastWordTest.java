package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastWordTest {

  private final LastWord words = new LastWord(List.of("posted", "first posted", "änderung"));

  @Test
  void the_last_of_the_words_in_a_text_is_found() {
    assertThat(words.in("posted in may, first posted in june")).isEqualTo(21);
    assertThat(words.in("letzte änderung")).isEqualTo(7);
  }

  @Test
  void a_text_with_none_of_the_words_has_no_last_one() {
    assertThat(words.in("poste restante")).isEqualTo(-1);
    assertThat(words.in("")).isEqualTo(-1);
  }
}
