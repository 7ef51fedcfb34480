package io.github.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.testing.Shared;
import java.util.List;

/** What tests ask of trees. */
final class Trees {

  private Trees() {}

  /** Asserts what a word of a text's first sentence is to which other. */
  static void assertTied(String text, String word, String relation, String head) {
    Sentence sentence = Shared.analyser().analyse(text).get(0);
    Dependencies tree = sentence.dependencies();
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    int at = words.indexOf(word);

    assertThat(tree.relation(at)).isEqualTo(relation);
    assertThat(words.get(tree.head(at))).isEqualTo(head);
  }

  /** Asserts that each sentence of a text has one root, which all its words lie under. */
  static void assertWhole(String text) {
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
