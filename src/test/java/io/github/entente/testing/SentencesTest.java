package io.github.entente.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.extract.AnalysedText;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void a_token_has_its_word_lemma_tag_and_name() {
    Sentence sentence = Sentences.of("Oslo/NNP/LOCATION said|say/VBD nothing/NN ./.");

    assertThat(sentence.token(0).entity()).isEqualTo(EntityType.LOCATION);
    assertThat(sentence.token(0).lemma()).isEqualTo("Oslo");
    assertThat(sentence.token(1).text()).isEqualTo("said");
    assertThat(sentence.token(1).lemma()).isEqualTo("say");
    assertThat(sentence.token(3).tag()).isEqualTo(".");
  }

  @Test
  void spans_point_into_the_words() {
    AnalysedText text = Sentences.text("He/PRP left/VBD", "They/PRP stayed/VBD");

    assertThat(text.text()).isEqualTo("He left They stayed");
    assertThat(text.sentences().get(1).span().in(text.text())).isEqualTo("They stayed");
  }

  @Test
  void a_tree_is_counted_from_one() {
    Sentence sentence = Sentences.of("He/PRP left/VBD", "2:nsubj 0:root");

    assertThat(sentence.dependencies().head(0)).isEqualTo(1);
    assertThat(sentence.dependencies().head(1)).isEqualTo(-1);
    assertThat(sentence.dependencies().relation(0)).isEqualTo("nsubj");
  }

  @Test
  void a_tree_that_was_not_written_cannot_be_asked_for() {
    assertThatThrownBy(() -> Sentences.of("He/PRP left/VBD").dependencies())
        .isInstanceOf(IllegalStateException.class);
  }
}
