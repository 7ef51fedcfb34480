package io.github.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.testing.Shared;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the analyser makes of text that is mostly marks. */
class CoreNlpAnalyserIT {

  @ParameterizedTest
  @CsvSource({
    "The ferry links Zanzibar with Dar es Salaam., es, NNP",
    "Drivers met in Dar es Salaam to rest., es, NNP",
    "Trade between the two countries fell., Trade, NN",
    "Commerce between the neighbours is regulated., Commerce, NN",
    "Britain between the wars was calm., Britain, NNP",
    "The news of the flood will alarm Baltic harbours., alarm, VB",
    "The alarm woke Baltic harbours., alarm, NN",
    "The present treaty lapses in May 1988., lapses, VBZ",
    "There were lapses in May 1988., lapses, NNS",
  })
  void words_of_names_are_told_from_others_by_their_neighbours(
      String text, String word, String tag) {
    assertThat(Shared.analyser().analyse(text).get(0).tokens())
        .filteredOn(token -> token.text().equals(word))
        .extracting(Token::tag)
        .containsExactly(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "\"", "” ", "‘ “"})
  void marks_in_a_row_are_marks_and_the_words_among_them_words(String marks) {
    String text = marks.repeat(60) + " Chile " + marks.repeat(60);

    List<Token> tokens =
        Shared.analyser().analyse(text).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .toList();

    assertThat(tokens)
        .filteredOn(token -> token.text().equals("Chile"))
        .extracting(Token::tag)
        .containsExactly("NNP");
    assertThat(tokens)
        .filteredOn(token -> !token.text().equals("Chile"))
        .allSatisfy(token -> assertThat(token.tag()).matches("\\W+"));
  }
}
