package io.github.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which quotation marks stand around a few words of the writer's own sentence. */
class PartialMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministry said it “ regrets ” the vote .                       | 4, 6
          The mayor called the pier “ a ruin ” and the fee `` a joke '' .   | 5, 8, 12, 15
          She said it was `` a great day . ''                               | 4, 9
          """)
  void those_around_a_part_of_a_sentence(String text, String marks) {
    assertThat(PartialMarks.in(words(text)))
        .flatExtracting(PartialMarks.Pair::open, PartialMarks.Pair::close)
        .containsExactlyElementsOf(
            List.of(marks.split(", ")).stream().map(Integer::valueOf).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“ The boat is full ” , said the skipper .",
        "The skipper said : “ full boat ” .",
        "The skipper said , “ full boat ” .",
        "They agreed and “ there is no harm in that ” .",
        "He heard “ a shout , a splash and a cry ” .",
        "He called Roth “ Old Jan ” twice .",
        "He praised “ a pilot who has seen ice ” .",
        "He said “ ” and left .",
        "He said “ nothing at all to them .",
      })
  void none_around_whole_clauses_or_names(String text) {
    assertThat(PartialMarks.in(words(text))).isEmpty();
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
