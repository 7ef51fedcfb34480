package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A tree in which words can be tied elsewhere. */
final class MendedTree {

  private final Sentence sentence;
  private Dependencies tree;

  /** What is changed; made when the first mistake is found, for most trees have none. */
  private int[] heads = {};

  private String[] relations = {};

  MendedTree(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.dependencies();
  }

  /** Returns the tree with all that was {@link #done}. */
  Dependencies tree() {
    return tree;
  }

  /** Whether this preposition leads the noun. */
  boolean isLed(int noun, String preposition) {
    return tree.children(noun, "case").stream()
        .anyMatch(mark -> sentence.token(mark).text().equals(preposition));
  }

  /** The first comma between two words; -1 if there is none. */
  int comma(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (sentence.token(at).text().equals(",")) {
        return at;
      }
    }
    return -1;
  }

  void attach(int at, int head, String relation) {
    if (heads.length == 0) {
      heads = IntStream.range(0, tree.size()).map(tree::head).toArray();
      relations = IntStream.range(0, tree.size()).mapToObj(tree::relation).toArray(String[]::new);
    }
    heads[at] = head;
    relations[at] = relation;
  }

  void done() {
    tree = new Dependencies(heads.clone(), List.copyOf(Arrays.asList(relations)));
  }
}
