package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.testing.Sentences;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjunctsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "here/RB on/IN Monday/NNP he/PRP would/MD go/VB # 3",
        "in/IN a/DT televised/VBN address/NN late/RB on/IN Sunday/NNP he/PRP would/MD go/VB # 7",
        "last/JJ week/NN it/PRP was/VBD over/RB # 2",
        "on/IN March/NNP 4/CD that/IN it/PRP was/VBD over/RB # 3",
        "in/IN the/DT north/NN it/PRP was/VBD cold/JJ # 0",
        "almost/RB forty/CD people/NNS died/VBD # 0"
      })
  void times_and_settings_are_stepped_over(String tagged, int behind) {
    MarkedSentence sentence = new MarkedSentence(Sentences.of(tagged), List.of());

    assertThat(new Adjuncts(sentence, CueLexicon.load()).behind(0)).isEqualTo(behind);
  }
}
