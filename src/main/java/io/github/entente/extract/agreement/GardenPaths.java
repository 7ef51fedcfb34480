package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;

/** Mends participles that a tree has taken for the main verb, or for a noun. */
final class GardenPaths {

  private final Sentence sentence;
  private final MendedTree mended;

  GardenPaths(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** "A plan worked out by Peru and Chile gives boats a week": the second verb is the main one. */
  void firstOfTwo(int verb) {
    Dependencies tree = mended.tree();
    int noun = verb - 1;
    boolean bare =
        sentence.token(verb).tag().equals("VBD")
            && Tags.isCommonNoun(sentence.token(noun).tag())
            && tree.is(noun, "nsubj")
            && tree.head(noun) == verb
            && tree.children(verb, "obj", "aux", "ccomp", "xcomp").stream()
                .noneMatch(at -> at < verb + 2);
    boolean agent =
        bare
            && tree.children(verb, "obl").stream()
                .anyMatch(at -> mended.isLed(at, "by") || mended.isLed(at, "between"));
    int main = agent ? laterFinite(verb) : -1;
    if (main < 0) {
      return;
    }
    mended.attach(main, tree.head(verb), tree.relation(verb));
    for (int mark : tree.children(verb, "mark", "punct")) {
      mended.attach(mark, main, tree.relation(mark));
    }
    mended.attach(noun, main, "nsubj");
    mended.attach(verb, noun, "acl");
    mended.done();
  }

  /**
   * "Under a deal reached with Peru, Chile will pay": the verb behind the comma is the main one.
   */
  void openingUnder(int verb) {
    Dependencies tree = mended.tree();
    int noun = verb - 1;
    boolean opened =
        tree.head(verb) < 0
            && sentence.token(verb).tag().equals("VBD")
            && sentence.token(noun).tag().equals("NN")
            && tree.is(noun, "obl")
            && tree.head(noun) == verb
            && sentence.token(0).tag().equals("IN")
            && tree.is(0, "case")
            && tree.head(0) == noun
            && tree.children(verb, "nsubj", "obj").isEmpty();
    int main = opened ? behindComma(verb) : -1;
    if (main < 0) {
      return;
    }
    int subject = main - 1;
    while (subject > verb && sentence.token(subject).tag().matches("MD|RB|VB[DPZ]")) {
      subject--;
    }
    int top = subject; // the head of the name between the comma and the verb
    while (tree.head(top) > mended.comma(verb, subject) && tree.head(top) <= subject) {
      top = tree.head(top);
    }
    mended.attach(main, -1, tree.relation(verb));
    mended.attach(noun, main, "obl");
    mended.attach(verb, noun, "acl");
    if (sentence.token(top).isNoun()) {
      mended.attach(top, main, "nsubj");
    }
    mended.done();
  }

  /** The verb behind a comma that has been hung on an opening participle; -1 if there is none. */
  private int behindComma(int verb) {
    Dependencies tree = mended.tree();
    return tree.children(verb, "dep", "parataxis", "ccomp", "conj").stream()
        .filter(at -> at > verb && mended.comma(verb, at) > 0)
        .filter(
            at ->
                Tags.isTensed(sentence.token(at).tag())
                    || tree.children(at, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).tag().equals("MD")))
        .filter(at -> tree.children(at, "cc", "mark").isEmpty())
        .findFirst()
        .orElse(-1);
  }

  /**
   * "Talks on revising the treaty ended", read as "the treaty ended": the gerund takes the noun,
   * and what the sentence begins with is the subject.
   */
  void behindGerund(int verb) {
    Dependencies tree = mended.tree();
    int gerund = tree.head(verb);
    int noun = verb - 1;
    boolean swallowed =
        gerund > 1
            && gerund < noun
            && sentence.token(gerund).tag().equals("VBG")
            && sentence.token(gerund - 1).tag().equals("IN")
            && Tags.isTensed(sentence.token(verb).tag())
            && tree.is(verb, "ccomp")
            && tree.is(noun, "nsubj")
            && tree.head(noun) == verb
            && tree.children(verb, "mark").isEmpty();
    int top = gerund;
    while (swallowed && tree.head(top) >= 0) {
      top = tree.head(top);
    }
    if (!swallowed || top >= gerund || !sentence.token(top).isNoun()) {
      return;
    }
    int preposition = gerund - 1;
    int owner = tree.head(preposition) < preposition ? tree.head(preposition) : top;
    mended.attach(noun, gerund, "obj");
    mended.attach(preposition, gerund, "mark");
    mended.attach(gerund, owner < 0 ? top : owner, "acl");
    mended.attach(verb, -1, tree.relation(top));
    mended.attach(top, verb, "nsubj");
    mended.done();
  }

  /** "Signed a pact, reviving joint patrols": the gerund tells what they do by it. */
  void gerundBehindComma(int gerund) {
    Dependencies tree = mended.tree();
    int noun = tree.head(gerund);
    int verb = noun < 0 ? -1 : tree.head(noun);
    boolean mistaken =
        sentence.token(gerund).tag().equals("VBG")
            && tree.is(gerund, "amod", "compound")
            && sentence.token(gerund - 1).text().equals(",")
            && noun > gerund
            && verb >= 0
            && verb < gerund
            && tree.is(noun, "obj")
            && tree.children(verb, "obj").stream().anyMatch(at -> at < gerund);
    if (mistaken) {
      mended.attach(gerund, verb, "advcl");
      mended.attach(noun, gerund, "obj");
      mended.done();
    }
  }

  /** The finite verb behind that has been hung on this one and has no subject of its own. */
  private int laterFinite(int verb) {
    return mended.tree().children(verb, "dep", "parataxis", "ccomp", "conj").stream()
        .filter(at -> at > verb && Tags.isTensed(sentence.token(at).tag()))
        .filter(at -> mended.tree().children(at, "nsubj", "cc", "mark").isEmpty())
        .findFirst()
        .orElse(-1);
  }

  /** "A declaration handing the port to Peru", where "handing" is taken for a noun. */
  void gerundAsNoun(int gerund) {
    Dependencies tree = mended.tree();
    int noun = gerund - 1;
    boolean mistaken =
        sentence.token(gerund).text().endsWith("ing")
            && Tags.isCommonNoun(sentence.token(noun).tag())
            && tree.is(noun, "compound")
            && tree.head(noun) == gerund
            && gerund + 1 < sentence.size()
            && sentence.token(gerund + 1).tag().matches("DT|PRP\\$|NNPS?");
    if (!mistaken) {
      return;
    }
    for (int at : tree.children(gerund)) {
      if (at < noun) {
        mended.attach(at, noun, tree.relation(at));
      }
    }
    mended.attach(noun, tree.head(gerund), tree.relation(gerund));
    mended.attach(gerund, noun, "acl");
    mended.done();
  }

  /** "Thanks to a deal the two states signed": they are not tied to the deal but sign it. */
  void contactOfObject(int verb) {
    Dependencies tree = mended.tree();
    int doer = tree.head(verb);
    int noun = doer < 0 ? -1 : tree.head(doer);
    boolean beside =
        noun >= 0
            && tree.is(verb, "acl")
            && Tags.isPastOrParticiple(sentence.token(verb).tag())
            && verb == doer + 1
            && doer > noun
            && tree.is(doer, "dep", "appos", "nmod", "conj")
            && sentence.token(noun).isNoun()
            && sentence.token(noun + 1).tag().matches("DT|NNP|PRP");
    if (beside && tree.subtree(doer).get(0) == noun + 1) {
      mended.attach(verb, noun, "acl:relcl");
      mended.attach(doer, verb, "nsubj");
      mended.done();
    }
  }
}
