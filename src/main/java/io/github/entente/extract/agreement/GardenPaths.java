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
}
