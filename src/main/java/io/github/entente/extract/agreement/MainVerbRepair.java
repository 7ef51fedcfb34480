package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;

/** Finds the main verb of a sentence where parsers take another word for it. */
final class MainVerbRepair {

  private final Sentence sentence;
  private final MendedTree mended;

  MainVerbRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** "Under a deal, worked out by Oslo, Lima is to pay": the participle is not the main verb. */
  void openingParticiple(int verb) {
    boolean behindComma = sentence.token(verb - 1).text().equals(",");
    boolean alone =
        behindComma
            && Tags.isPastOrParticiple(sentence.token(verb).tag())
            && mended.tree().head(verb) < 0
            && mended.tree().children(verb, "nsubj", "aux", "cop").isEmpty();
    int noun = alone ? mended.tree().children(verb, "obl").stream().findFirst().orElse(-1) : -1;
    if (noun < 0 || noun > verb) {
      return;
    }
    for (int at : mended.tree().subtree(verb)) {
      boolean main =
          at > verb + 1
              && sentence.token(at).isVerb()
              && mended.tree().is(at, "dep", "parataxis", "ccomp", "acl", "advcl")
              && mended.tree().children(at, "nsubj").stream().anyMatch(subject -> subject > verb);
      if (main) {
        mended.attach(at, -1, "root");
        mended.attach(noun, at, "obl");
        mended.attach(verb, noun, "acl");
        mended.done();
        return;
      }
    }
  }

  /** "The pact under which ships pass expires in May": no finite verb is the object of another. */
  void lostMainVerb(int verb) {
    int relative = mended.tree().head(verb);
    boolean lost =
        sentence.token(verb).tag().matches("VBZ|VBD")
            && relative >= 0
            && relative < verb
            && mended.tree().is(verb, "obj")
            && mended.tree().children(verb, "nsubj").isEmpty()
            && mended.tree().relation(relative).equals("acl:relcl");
    int noun = lost ? mended.tree().head(relative) : -1;
    if (noun >= 0) {
      mended.attach(
          verb, mended.tree().head(noun), mended.tree().head(noun) < 0 ? "root" : "parataxis");
      mended.attach(noun, verb, "nsubj");
      mended.done();
    }
  }

  /** "Peru and Chile, long at odds, announced": the names are no root, nor is it a participle. */
  void verbBehindApposition(int verb) {
    int root = mended.tree().head(verb);
    boolean participle =
        root >= 0
            && root < verb
            && mended.tree().relation(verb).equals("acl")
            && mended.tree().head(root) < 0
            && sentence.token(root).isProper()
            && sentence.token(verb).tag().equals("VBN")
            && sentence.token(verb - 1).text().equals(",")
            && verb + 1 < sentence.size()
            && !sentence.token(verb + 1).text().equals("by");
    if (participle) {
      mended.attach(verb, -1, "root");
      mended.attach(root, verb, "nsubj");
      mended.done();
    }
  }

  /** "Kofi and Yao, the man whose forces hold the east, have agreed": a noun taken for the root. */
  void verbBehindRelative(int verb) {
    int relative = mended.tree().head(verb);
    int first = verb;
    while (first > 1
        && mended.tree().is(first - 1, "aux", "advmod")
        && mended.tree().head(first - 1) == verb) {
      first--;
    }
    boolean loose =
        relative >= 0
            && mended.tree().is(verb, "dep")
            && sentence.token(first).isFinite()
            && sentence.token(first - 1).text().equals(",")
            && mended.tree().children(verb, "nsubj").isEmpty();
    int root = verb;
    for (int steps = sentence.size();
        loose && mended.tree().head(root) >= 0 && steps > 0;
        steps--) {
      root = mended.tree().head(root);
    }
    if (loose && root < relative && sentence.token(root).isNoun()) {
      mended.attach(verb, -1, "root");
      mended.attach(root, verb, "nsubj");
      mended.done();
    }
  }
}
