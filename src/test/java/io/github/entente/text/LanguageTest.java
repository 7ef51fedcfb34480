package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en;The two ministers have signed the pact and will meet again in the capital of the island.",
        "de;Die beiden Minister haben den Pakt unterzeichnet und werden sich in der Hauptstadt der Insel treffen.",
        "fr;Les deux ministres ont signé le pacte et vont se revoir dans la capitale de l'île pour en parler.",
        "es;Los dos ministros han firmado el pacto y se van a reunir en la capital de la isla para hablar.",
        "pl;Obaj ministrowie podpisali pakt i spotkają się w stolicy wyspy, ale nie jest to jeszcze koniec rozmów na ten temat.",
        "fi;Ministerit ovat allekirjoittaneet sopimuksen ja tapaavat saaren pääkaupungissa, mutta se ei ole vielä voimassa.",
        "ru;Министры двух стран подписали договор и встретятся снова в столице острова.",
        "ja;両国の大臣は条約に署名し、島の首都で再び会う予定です。これはまだ発効していません。",
      })
  void the_language_of_a_paragraph_is_told(String tag, String text) {
    assertThat(Language.of(text)).contains(tag);
  }

  @Test
  void a_few_words_are_too_few_to_say() {
    assertThat(Language.of("Kenya, Uganda, Tanzania")).isEmpty();
  }
}
