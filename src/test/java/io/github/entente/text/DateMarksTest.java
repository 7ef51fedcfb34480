package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3 May 2021;true;true;false;false;true;false",
        "2021-05-03;true;true;false;true;false;false",
        "20210503;true;true;true;false;false;false",
        "3/5/2021;true;true;false;true;false;false",
        "2021年5月3日;true;true;false;false;true;true",
        "Monday, 3 May;false;false;false;false;true;false",
        "1234;false;false;false;false;false;false",
        "12:34 [5];true;false;false;false;false;false",
        "'';false;false;false;false;false;false",
      })
  void a_text_shows_what_its_dates_can_be_made_of(
      String text,
      boolean enoughDigits,
      boolean year,
      boolean run,
      boolean dividers,
      boolean letters,
      boolean foreign) {
    assertThat(DateMarks.of(text))
        .isEqualTo(new DateMarks(enoughDigits, year, run, dividers, letters, foreign));
  }
}
