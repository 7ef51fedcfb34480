package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Says how far the content of a cue reaches to the right. */
final class Extent {

  private final CueSyntax syntax;
  private final MarkedSentence sentence;
  private final Dependencies tree;
  private final int cue;

  Extent(CueSyntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.tree = syntax.tree();
    this.cue = syntax.cue();
  }

  /** The stretch right of the cue that the subtree reaches over. */
  Optional<Range> cover(int head) {
    return cover(head, head);
  }

  /** The stretch right of the cue that the subtrees of the two heads reach over. */
  Optional<Range> cover(int one, int other) {
    int first = Math.max(cue + 1, Math.min(one, other));
    int last = Math.max(one, other);
    for (int head : one == other ? new int[] {one} : new int[] {one, other}) {
      for (int token : tree.subtree(head)) {
        if (token > cue) {
          first = Math.min(first, token);
          last = Math.max(last, token);
        }
      }
    }
    return Trim.range(sentence, first, Math.max(first, beforeNextDeed(one, other, last)));
  }

  /**
   * He said the pier is safe and opened it: a verb in the cue's own tense, joined to what is said
   * in another tense, is the speaker's next deed, wherever the parser put it.
   */
  private int beforeNextDeed(int one, int other, int last) {
    String tense = sentence.token(cue).tag();
    int main = Math.max(one, other);
    if (!tense.equals("VBD") || !isPresent(main)) {
      return last;
    }
    for (int deed : tree.children(main, "conj")) {
      OptionalInt joint = tree.child(deed, "cc");
      if (deed <= last
          && sentence.token(deed).tag().equals(tense)
          && joint.isPresent()
          && joint.getAsInt() < deed
          && !sentence.isQuoted(deed)) {
        return joint.getAsInt() - 1;
      }
    }
    return last;
  }

  private boolean isPresent(int verb) {
    if (Set.of("VBZ", "VBP").contains(sentence.token(verb).tag())) {
      return true;
    }
    for (int child : tree.children(verb, "aux", "cop")) {
      if (Set.of("VBZ", "VBP").contains(sentence.token(child).tag())) {
        return true;
      }
    }
    return false;
  }
}
