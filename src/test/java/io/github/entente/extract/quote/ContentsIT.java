package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far what was said reaches: what the writer adds in words of his own is left out. */
class ContentsIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The mayor said the bridge was safe, adding that it had been tested. | the bridge was safe",
        "The mayor said the bridge was safe and warned drivers of ice. | the bridge was safe",
        "The mayor told reporters the bridge was safe. | the bridge was safe",
        "The union said the strike would go on, while the owners said it was over."
            + " | the strike would go on",
        "The mayor said he had a “great bond” with the crews. | he had a “great bond” with the crews",
        "The mayor said the pier was old and that nobody had checked it."
            + " | the pier was old and that nobody had checked it",
        "The deputies called the plan a mistake. | the plan a mistake",
        "The envoy described the plan as a step backwards. | the plan as a step backwards",
        "The bridge was safe, the mayor said on Monday. | The bridge was safe",
        "The union accused the owners of hiding the report. | the owners of hiding the report"
      })
  void what_was_said_ends_where_the_writer_goes_on(String text, String said) {
    Article article = Shared.parser().parseText("News of the day\n\n" + text);

    assertThat(article.quotes()).extracting(Quote::text).contains(said);
  }
}
