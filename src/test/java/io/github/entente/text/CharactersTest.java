package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

  @Test
  void white_space_of_any_kind_is_one_blank_and_what_has_no_width_is_gone() {
    assertThat(Characters.tidy("\ufeff a\u00a0\u2009b\r\n\tc\u00ad\u200bd \u202a"))
        .isEqualTo("a b cd");
  }

  @ParameterizedTest
  @CsvSource({
    "The ferry's back, 3",
    "Ada’s and Élodie’s, 3",
    "'’tis 4 o''clock', 3",
    "42nd-floor, 2",
    "'’ '' —', 0",
    "'', 0",
  })
  void words_are_runs_of_letters_and_digits_with_their_apostrophes(String text, int words) {
    assertThat(Characters.words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"May 3, true", "0, true", "9, true", "٣ مايو, true", "May: /, false", "'', false"})
  void digits_are_those_of_any_script(String text, boolean digit) {
    assertThat(Characters.hasDigit(text)).isEqualTo(digit);
  }

  @Test
  void joiners_stay_in_the_scripts_that_need_them() {
    assertThat(Characters.tidy("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
  }

  @ParameterizedTest
  @CsvSource({"BOGOTÁ,Bogotá", "PORT-AU-PRINCE,Port-Au-Prince", "Seoul,Seoul", "NEW YORK,New York"})
  void names_in_capitals_get_ordinary_ones(String written, String ordinary) {
    assertThat(Characters.ordinaryCapitals(written)).isEqualTo(ordinary);
  }
}
