package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCountTest {

  @ParameterizedTest
  @CsvSource({
    "'Back, at last.', 12, 2",
    "'渡船。は、', 5, 2",
    "'a\u00a0b\u2009c…', 4, 1",
    "' \t\n', 0, 0",
  })
  void what_a_reader_sees_is_counted_and_the_stops_in_it(String text, int chars, int stops) {
    TextCount counted = new TextCount();
    counted.read("what was read. Before, it is gone");
    counted.read(text);

    assertThat(counted.chars()).isEqualTo(chars);
    assertThat(counted.stops()).isEqualTo(stops);
  }

  @ParameterizedTest
  @CsvSource({"511", "512", "513", "5000"})
  void a_long_text_is_counted_to_its_end(int length) {
    TextCount counted = new TextCount();
    counted.read("x".repeat(length) + " .");

    assertThat(counted.chars()).isEqualTo(length + 1);
    assertThat(counted.stops()).isEqualTo(1);
  }
}
