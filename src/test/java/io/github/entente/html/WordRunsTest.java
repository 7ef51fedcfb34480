package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordRunsTest {

  @Test
  void words_are_letters_and_numbers_in_a_row_in_small_letters() {
    assertThat(WordRuns.of(" Ferry No. 3½ is BACK – Élodie’s 𝒜b!"))
        .containsExactly("ferry", "no", "3½", "is", "back", "élodie", "s", "𝒜b");
    assertThat(WordRuns.of("— …")).isEmpty();
  }

  @Test
  void a_text_has_these_words_and_no_others() {
    assertThat(WordRuns.are("Ferry: BACK!", List.of("ferry", "back"))).isTrue();
    assertThat(WordRuns.are("Ferry back again", List.of("ferry", "back"))).isFalse();
    assertThat(WordRuns.are("Ferry", List.of("ferry", "back"))).isFalse();
    assertThat(WordRuns.are("Ferryman back", List.of("ferry", "back"))).isFalse();
    assertThat(WordRuns.are(" — ", List.of())).isTrue();
  }

  @Test
  void a_text_holds_one_of_some_words() {
    assertThat(WordRuns.hold("The FERRY is back", Set.of("ferry", "boat"))).isTrue();
    assertThat(WordRuns.hold("The ferryman is back", Set.of("ferry", "boat"))).isFalse();
  }
}
