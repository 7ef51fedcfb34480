package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Agreement;
import io.github.entente.model.Article;
import io.github.entente.model.PartialDate;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the examples of the words for duration, value and end. */
class TermReaderIT {

  static Stream<Arguments> examples() {
    return new TermWords()
        .examples().stream().map(e -> Arguments.of(e.term(), e.sentence(), e.expected()));
  }

  @ParameterizedTest(name = "{0} of: {1}")
  @MethodSource("examples")
  void an_example_has_its_term(String term, String sentence, String expected) {
    Article article =
        Shared.parser().parse(Source.text(sentence).withPublished(LocalDate.of(2024, 3, 13)));

    Optional<String> read =
        article.agreements().stream().flatMap(deal -> term(deal, term).stream()).findFirst();
    assertThat(article.agreements()).isNotEmpty();
    assertThat(read.orElse("-")).isEqualTo(expected);
  }

  private static Optional<String> term(Agreement deal, String term) {
    return switch (term) {
      case "duration" -> deal.duration();
      case "value" -> deal.value();
      case "expiry" -> deal.expiry().map(PartialDate::toString);
      default -> throw new IllegalArgumentException(term);
    };
  }
}
