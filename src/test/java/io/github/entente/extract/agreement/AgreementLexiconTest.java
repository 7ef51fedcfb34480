package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementLexiconTest {

  private final AgreementLexicon lexicon = new AgreementLexicon();

  @Test
  void every_verb_and_event_has_an_example() {
    assertThat(lexicon.examples())
        .hasSizeGreaterThan(50)
        .allSatisfy(example -> assertThat(example.sentence()).endsWith("."));
  }

  @Test
  void nouns_say_how_sure_they_are() {
    assertThat(lexicon.noun("treaty")).hasValueSatisfying(n -> assertThat(n.strong()).isTrue());
    assertThat(lexicon.noun("lease")).hasValueSatisfying(n -> assertThat(n.strong()).isFalse());
    assertThat(lexicon.noun("table")).isEmpty();
  }

  @Test
  void a_verb_may_stand_for_several_states() {
    assertThat(lexicon.verbs("pull"))
        .extracting(AgreementLexicon.Verb::status)
        .contains(AgreementStatus.TERMINATED);
    assertThat(lexicon.verbs("sign"))
        .extracting(AgreementLexicon.Verb::status)
        .contains(AgreementStatus.SIGNED, AgreementStatus.AGREED);
  }

  @ParameterizedTest
  @CsvSource({
    "military intelligence exchange treaty, INTELLIGENCE",
    "the nuclear deal, ARMS_CONTROL",
    "an extradition treaty, EXTRADITION",
    "a fisheries accord, TRADE",
    "the road transit agreement, TRANSPORT",
    "a power cable under the sea, ENERGY",
  })
  void words_tell_what_an_agreement_is_about(String words, AgreementKind kind) {
    assertThat(lexicon.kindIn(words)).contains(kind);
  }

  @Test
  void words_within_other_words_tell_nothing() {
    assertThat(lexicon.kindIn("the disease of the baker")).contains(AgreementKind.HEALTH);
    assertThat(lexicon.kindIn("a compliment to the cook")).isEmpty();
  }
}
