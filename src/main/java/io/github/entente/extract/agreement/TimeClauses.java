package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import java.util.List;

/**
 * Mends clauses of time with a measure before them: in "hours after a truce expired" it is the
 * truce that expires, not the hours.
 */
final class TimeClauses {

  private final Sentence sentence;
  private final MendedTree mended;

  TimeClauses(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** Gives a finite verb the subject that stands between the conjunction and it. */
  boolean mend(int verb) {
    Dependencies tree = mended.tree();
    List<Integer> subjects = tree.children(verb, "nsubj");
    int span = subjects.size() == 1 && isSpan(subjects.get(0)) ? subjects.get(0) : spanBefore(verb);
    boolean own = subjects.isEmpty() || subjects.size() == 1 && subjects.get(0) == span;
    if (span < 0 || !own) {
      return false;
    }
    for (int noun : tree.children(span, "nmod")) {
      boolean after =
          mended.isLed(noun, "after")
              || mended.isLed(noun, "before")
              || mended.isLed(noun, "since");
      if (after && noun < verb && tree.children(noun, "case").size() == 1) {
        int above = tree.head(span) == verb ? tree.head(verb) : tree.head(span);
        if (above < 0 || above == verb || mended.tree().isUnder(above, verb)) {
          return false;
        }
        mended.attach(tree.children(noun, "case").get(0), verb, "mark");
        mended.attach(noun, verb, "nsubj");
        mended.attach(span, verb, "obl:tmod");
        mended.attach(verb, above, "advcl");
        mended.done();
        return true;
      }
    }
    return false;
  }

  /** "Hours after a truce with the rebels, the FLN, expired": the verb hangs loose; -1 if none. */
  private int spanBefore(int verb) {
    Dependencies tree = mended.tree();
    int head = tree.head(verb);
    if (!tree.is(verb, "dep", "parataxis", "ccomp")
        || head < 0
        || !tree.children(verb, "obj").isEmpty()) {
      return -1;
    }
    for (int at = verb - 1; at > head; at--) {
      if (sentence.token(at).isVerb()) {
        return -1;
      }
      if (isSpan(at) && tree.head(at) == head) {
        return at;
      }
    }
    return -1;
  }

  private boolean isSpan(int at) {
    return WordClass.SPAN.has(sentence.token(at).lemma());
  }
}
