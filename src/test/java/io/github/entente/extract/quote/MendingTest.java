package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.nlp.Sentence;
import io.github.entente.testing.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contents that the parser broke off, with the trees that it gave. */
class MendingTest {

  private final CueLexicon lexicon = CueLexicon.load();

  @Test
  void an_object_with_a_verb_behind_it_is_a_clause() {
    String tagged =
        "The/DT bank/NN promised|promise/VBD the/DT state/NN will/MD get/VB its/PRP$ money/NN ./.";
    String tree = "2:det 3:nsubj 0:root 5:det 3:obj 7:aux 3:dep 9:nmod:poss 7:obj 3:punct";

    assertThat(mended(tagged, tree, "promise", new Range(3, 4), true))
        .isEqualTo("the state will get its money .");
  }

  @Test
  void a_modal_verb_behind_and_belongs_to_what_was_said() {
    String tagged =
        "He/PRP said|say/VBD Peru/NNP regretted|regret/VBD it/PRP and/CC would/MD pay/VB ./.";
    String tree = "2:nsubj 0:root 4:nsubj 2:ccomp 4:obj 8:cc 8:aux 2:conj 2:punct";

    assertThat(mended(tagged, tree, "say", new Range(2, 4), true))
        .isEqualTo("Peru regretted it and would pay");
  }

  @Test
  void the_next_deed_does_not() {
    String tagged =
        "He/PRP said|say/VBD Peru/NNP regretted|regret/VBD it/PRP and/CC left|leave/VBD ./.";
    String tree = "2:nsubj 0:root 4:nsubj 2:ccomp 4:obj 7:cc 2:conj 2:punct";

    assertThat(mended(tagged, tree, "say", new Range(2, 4), true)).isEqualTo("Peru regretted it");
  }

  @Test
  void the_thing_named_and_its_name_stay_together() {
    String tagged = "They/PRP described|describe/VBD the/DT march/NN as/IN peaceful/JJ ./.";
    String tree = "2:nsubj 0:root 4:det 2:obj 6:mark 2:advcl 2:punct";

    assertThat(mended(tagged, tree, "describe", new Range(2, 3), false))
        .isEqualTo("the march as peaceful");
    assertThat(mended(tagged, tree, "describe", new Range(4, 5), false))
        .isEqualTo("the march as peaceful");
  }

  private String mended(String tagged, String tree, String lemma, Range content, boolean clause) {
    Sentence sentence = Sentences.of(tagged, tree);
    MarkedSentence marked = new MarkedSentence(sentence, List.of());
    int cue = lemma.equals("promise") ? 2 : 1;
    Cue entry = lexicon.verb(lemma).orElseThrow();
    Range all = new Mending(marked, cue, entry, lexicon).of(content, clause, false);
    return sentence.span(all.first(), all.last()).in(Sentences.words(tagged));
  }
}
