package io.github.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.testing.Shared;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between two commas does not draw the rest of a sentence to itself. */
class InsertionsIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ostavia's parliament ratified, by 40 votes to 12, a treaty with Velmark.              | treaty   | obj       | ratified
          Ostavia's parliament ratified, by 40 votes to 12, a treaty with Velmark.              | votes    | obl       | ratified
          The minister, in a letter to the board, refused the offer.                            | letter   | obl       | refused
          The minister, in a letter to the board, refused the offer.                            | minister | nsubj     | refused
          A protocol on the sale of ferries, delayed in May by a row over price, was initialled on Monday. | protocol | nsubj:pass | initialled
          A protocol on the sale of ferries, delayed in May by a row over price, was initialled on Monday. | delayed | acl | protocol
          The charter was signed in Port Selm, the capital of Velmark, on Monday by three ministers. | ministers | obl | signed
          The harbour pact, which both navies had drafted in a hurry, was signed on Monday.      | pact     | nsubj:pass | signed
          """)
  void ties_the_rest_of_the_sentence_together(
      String text, String word, String relation, String head) {
    Sentence sentence = Shared.analyser().analyse(text).get(0);
    Dependencies tree = sentence.dependencies();
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    int at = words.indexOf(word);

    assertThat(tree.relation(at)).isEqualTo(relation);
    assertThat(words.get(tree.head(at))).isEqualTo(head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sailed, by night, to, of all places, Port Selm, on Monday, with cargo, and left.",
        ", by night, they left, with cargo,",
        "He agreed, with, of course, some, by now, doubt, in the end, to go.",
        "Voters, tired of waiting, shouted, in vain, in the rain, signed lists, were counted."
      })
  void makes_one_tree_of_every_sentence(String text) {
    for (Sentence sentence : Shared.analyser().analyse(text)) {
      Dependencies tree = sentence.dependencies();
      for (int at = 0; at < tree.size(); at++) {
        int top = at;
        for (int steps = 0; steps <= tree.size() && tree.head(top) >= 0; steps++) {
          top = tree.head(top);
        }
        assertThat(tree.head(top)).as("the root over %s", sentence.token(at)).isEqualTo(-1);
      }
      assertThat(tree.subtree(root(tree))).hasSize(tree.size());
    }
  }

  private static int root(Dependencies tree) {
    for (int at = 0; at < tree.size(); at++) {
      if (tree.head(at) < 0) {
        return at;
      }
    }
    throw new AssertionError("no root");
  }
}
