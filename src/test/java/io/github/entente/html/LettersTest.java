package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource({
    "Ferry No. 3 – back!, ferryno3back",
    "ÉLODIE, élodie",
    "'', ''",
    "'— …', ''",
    "𝒜b, 𝒜b",
  })
  void letters_and_digits_are_kept_in_small_letters(String text, String letters) {
    assertThat(Letters.of(text)).isEqualTo(letters);
    assertThat(Letters.are(text, letters)).isTrue();
    assertThat(Letters.are(text + " x", letters)).isFalse();
    assertThat(Letters.are(text, letters + "x")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "<b>Fer</b>ry <i>back</i>, ferryback, true",
    "<b>Ferry</b> back again, ferryback, false",
    "<b>Ferry</b>, ferryback, false",
    "<script>ferry</script>, '', true",
  })
  void the_letters_of_an_element_are_those_of_its_texts(String html, String letters, boolean same) {
    assertThat(Letters.are(Jsoup.parse("<p>" + html + "</p>").expectFirst("p"), letters))
        .isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "'By Ada  Moss, Rome', adamoss, true",
    "By Ada MOSS, adamoss, true",
    "By Adam Oss-Moss, adamoss, true",
    "By Adada Moss, adamoss, true",
    "By Ada B. Moss, adamoss, false",
    "By Ada Mos, adamoss, false",
    "Élodie 𝒜b, e𝒜, true",
    "—, '', true",
  })
  void a_text_holds_letters_that_stand_in_it_whatever_parts_them(
      String text, String letters, boolean held) {
    assertThat(Letters.hold(text, letters)).isEqualTo(held);
    assertThat(Letters.of(text).contains(letters)).isEqualTo(held);
  }

  @Test
  void words_are_letters_in_a_row() {
    assertThat(Letters.runs("Am 3. Mai, 14 Uhr")).isEqualTo(3);
    assertThat(Letters.runs(" | 12:30")).isZero();
  }
}
