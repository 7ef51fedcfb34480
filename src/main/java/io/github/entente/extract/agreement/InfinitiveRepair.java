package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import java.util.List;

/** Ties an infinitive to the noun it belongs to, where a tree has made it what the noun does. */
final class InfinitiveRepair {

  private final Sentence sentence;
  private final MendedTree mended;

  InfinitiveRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** "Lima's refusal to sign was a mistake": the refusal was, and nothing that it signed. */
  void behindNoun(int to) {
    int noun = to - 1;
    int verb = mended.tree().head(to);
    boolean subject =
        sentence.token(noun).isNoun()
            && !sentence.token(noun).isProper()
            && verb > to
            && mended.tree().head(noun) == verb
            && mended.tree().is(noun, "nsubj")
            && mended.tree().children(verb, "mark").size() == 1;
    if (!subject) {
      return;
    }
    if (mended.tree().is(verb, "csubj")) {
      String relation = mended.tree().relation(verb).replace("csubj", "nsubj");
      mended.attach(noun, mended.tree().head(verb), relation);
      mended.attach(verb, noun, "acl");
      mended.done();
    } else if (mended.tree().is(verb, "root")) {
      overItsObject(noun, verb);
    }
  }

  /** "Lima's refusal to sign the pact angered Quito": the pact was signed, and angered nobody. */
  private void overItsObject(int noun, int verb) {
    for (int main : mended.tree().children(verb, "ccomp")) {
      List<Integer> objects = mended.tree().children(main, "nsubj");
      boolean told =
          main > verb
              && sentence.token(main).isFinite()
              && objects.size() == 1
              && objects.get(0) > verb
              && mended.tree().children(main, "mark", "aux").isEmpty();
      if (told) {
        mended.attach(objects.get(0), verb, "obj");
        mended.attach(main, mended.tree().head(verb), mended.tree().relation(verb));
        mended.attach(noun, main, "nsubj");
        mended.attach(verb, noun, "acl");
        mended.tree().children(verb).stream()
            .filter(other -> other > main)
            .forEach(other -> mended.attach(other, main, mended.tree().relation(other)));
        mended.done();
        return;
      }
    }
  }
}
