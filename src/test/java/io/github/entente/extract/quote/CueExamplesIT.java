package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CueExamplesIT {

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_of_the_lexicon_is_read(String example) {
    String said =
        example.substring(example.indexOf('[') + 1, example.indexOf(']')).replaceAll("[“”]", "");
    String text = example.replace("[", "").replace("]", "");

    List<Quote> quotes = Shared.parser().parseText("Report.\n\n" + text).quotes();

    assertThat(quotes).extracting(Quote::text).containsExactly(said);
    assertThat(quotes.get(0).speakerMention()).isPresent();
  }

  static Stream<String> examples() {
    return CueLexicon.load().examples().stream();
  }
}
