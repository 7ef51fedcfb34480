package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.nlp.Sentence;
import io.github.entente.testing.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributions between commas, told by the order of the words. */
class ParenthesisTest {

  private static final CueLexicon LEXICON = CueLexicon.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The/DT deal/NN ,/, ministers/NNS said|say/VBD ,/, would/MD hold/VB ./."
            + " # The deal , ministers said , would hold",
        "It/PRP was/VBD late/JJ ,/, she/PRP said|say/VBD on/IN Friday/NNP ,/, because/IN it/PRP"
            + " snowed/VBD ./. # It was late , she said on Friday , because it snowed",
        "The/DT pier/NN is/VBZ safe/JJ ,/, he/PRP said|say/VBD ,/, and/CC left/VBD ./."
            + " # The pier is safe",
        "The/DT pier/NN is/VBZ safe/JJ ,/, he/PRP said|say/VBD ,/, ending/VBG a/DT row/NN ./."
            + " # The pier is safe",
        "If/IN it/PRP snows/VBZ ,/, he/PRP said|say/VBD ,/, they/PRP will/MD wait/VB ./."
            + " # If it snows , he said , they will wait",
        "The/DT pier/NN is/VBZ safe/JJ ,/, said|say/VBD a/DT guard/NN in/IN Oslo/NNP ./."
            + " # The pier is safe"
      })
  void what_is_said_goes_on_behind_the_attribution_or_ends_before_it(String tagged, String said) {
    Sentence sentence = Sentences.of(tagged);
    MarkedSentence marked = new MarkedSentence(sentence, List.of());

    Range content = new Parenthesis(marked, cue(sentence), LEXICON).find().orElseThrow().content();

    assertThat(sentence.span(content.first(), content.last()).in(Sentences.words(tagged)))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Asked/VBN about/IN it/PRP ,/, he/PRP said|say/VBD that/IN it/PRP was/VBD late/JJ ./.",
        "In/IN a/DT note/NN ,/, he/PRP said|say/VBD it/PRP was/VBD late/JJ ./.",
        "The/DT mayor/NN ,/, who/WP is/VBZ ill/JJ ,/, said|say/VBD it/PRP was/VBD late/JJ ./."
      })
  void what_leads_up_to_an_attribution_was_not_said(String tagged) {
    Sentence sentence = Sentences.of(tagged);
    MarkedSentence marked = new MarkedSentence(sentence, List.of());

    assertThat(new Parenthesis(marked, cue(sentence), LEXICON).find()).isEmpty();
  }

  @Test
  void the_speaker_stands_between_the_commas() {
    Sentence sentence =
        Sentences.of("Peru/NNP won/VBD ,/, the/DT envoy/NN said|say/VBD on/IN Friday/NNP ./.");
    MarkedSentence marked = new MarkedSentence(sentence, List.of());

    assertThat(new Parenthesis(marked, 5, LEXICON).find().orElseThrow().speaker()).isEqualTo(4);
  }

  private static int cue(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).lemma().equals("say")) {
        return i;
      }
    }
    throw new IllegalArgumentException("no cue");
  }
}
