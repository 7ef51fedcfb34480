package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the example of every line of the lexicon and expects the state of that line. */
class AgreementLexiconIT {

  static Stream<Arguments> examples() {
    return new AgreementLexicon()
        .examples().stream().map(e -> Arguments.of(e.sentence(), e.status()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("examples")
  void the_example_of_a_line_has_its_state(String sentence, AgreementStatus status) {
    Article article =
        Shared.parser().parse(Source.text(sentence).withPublished(LocalDate.of(2020, 6, 10)));

    assertThat(article.agreements()).extracting(Agreement::status).contains(status);
  }
}
