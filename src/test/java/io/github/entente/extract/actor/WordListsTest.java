package io.github.entente.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTest {

  @Test
  void a_list_has_the_words_of_its_line() {
    assertThat(WordLists.of("leads")).contains("chair", "co-found");
  }

  @Test
  void a_list_that_is_missing_is_an_error() {
    assertThatThrownBy(() -> WordLists.of("nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }
}
