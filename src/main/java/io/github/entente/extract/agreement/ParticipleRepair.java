package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import java.util.List;

/**
 * Mends participles behind a subject, which parsers take for the main verb: in "a truce brokered by
 * Egypt collapsed" the truce collapses, and brokers nothing.
 */
final class ParticipleRepair {

  private static final int FAR = 16;

  private final Sentence sentence;
  private final MendedTree mended;

  ParticipleRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** Makes the participle describe the noun before it, if a finite verb behind it lacks one. */
  void mend(int participle) {
    int noun = noun(participle);
    int main = noun < 0 ? -1 : main(participle);
    if (main < 0) {
      return;
    }
    int and = stolen(participle, main);
    boolean bare = mended.tree().children(main, "nsubj").stream().noneMatch(s -> s != noun);
    int above = mended.tree().head(participle);
    if (!bare && and < 0 || above >= 0 && above != main && mended.tree().isUnder(above, main)) {
      return;
    }
    Dependencies tree = mended.tree();
    if (above != main) {
      mended.attach(main, above, tree.relation(participle));
    }
    for (int before : tree.children(participle)) {
      if (before < noun) { // after, when
        mended.attach(before, main, tree.relation(before));
      }
    }
    for (int phrase : tree.children(main, "obl")) {
      if (participle < phrase && phrase < main) {
        mended.attach(phrase, participle, tree.relation(phrase));
      }
    }
    if (and > 0) {
      int doer = tree.children(main, "nsubj").get(0);
      mended.attach(doer, lastBefore(participle, and), "conj");
      mended.attach(and, doer, "cc");
    }
    boolean passive = !tree.children(main, "aux:pass").isEmpty();
    mended.attach(noun, main, passive ? "nsubj:pass" : "nsubj");
    mended.attach(participle, noun, "acl");
    mended.done();
  }

  /** "Called it a breach of the truce reached in May": what was reached is the truce. */
  void behindPredicate(int participle) {
    Dependencies tree = mended.tree();
    List<Integer> subjects = tree.children(participle, "nsubj");
    int over = tree.head(participle);
    boolean lost =
        over >= 0
            && subjects.size() == 1
            && over < subjects.get(0)
            && subjects.get(0) < participle - 1
            && sentence.token(participle).tag().matches("VBN|VBD")
            && tree.is(participle, "xcomp")
            && tree.children(participle, "aux", "cop").isEmpty()
            && !tree.children(over, "obj").isEmpty()
            && sentence.token(participle - 1).isNoun()
            && tree.isUnder(participle - 1, subjects.get(0));
    if (lost) {
      mended.attach(subjects.get(0), over, "xcomp");
      mended.attach(participle, participle - 1, "acl");
      mended.done();
    }
  }

  /** "A truce that they signed in May no longer holds": what holds is the truce. */
  void behindRelative(int main) {
    Dependencies tree = mended.tree();
    int relative = tree.head(main);
    int noun = relative < 0 ? -1 : tree.head(relative);
    boolean lost =
        noun >= 0
            && noun < relative
            && relative < main
            && tree.is(main, "dep", "parataxis")
            && Tags.isTensed(sentence.token(main).tag())
            && tree.children(main, "nsubj", "mark", "cc").isEmpty()
            && tree.is(relative, "ccomp", "acl:relcl", "acl")
            && !tree.children(relative, "nsubj").isEmpty()
            && Tags.isCommonNoun(sentence.token(noun).tag())
            && tree.is(noun, "root", "ccomp", "dep", "parataxis", "nsubj")
            && tree.head(noun) != main
            && mended.comma(noun, main) < 0;
    if (lost) {
      mended.attach(main, tree.head(noun), tree.relation(noun));
      mended.attach(noun, main, "nsubj");
      mended.attach(relative, noun, "acl:relcl");
      mended.done();
    }
  }

  /** The common noun right before a participle that the tree has as its subject; else -1. */
  private int noun(int participle) {
    Dependencies tree = mended.tree();
    String tag = sentence.token(participle).tag();
    boolean led =
        participle + 2 < sentence.size()
            && (tag.equals("VBN")
                || tag.equals("VBD")
                    && sentence.token(participle + 1).text().matches("by|between|in|at|last"));
    List<Integer> subjects = led ? tree.children(participle, "nsubj") : List.of();
    boolean alone =
        subjects.size() == 1
            && tree.children(participle, "aux", "aux:pass", "cop", "obj", "xcomp", "ccomp").stream()
                .allMatch(child -> child > participle && sentence.token(child).isFinite());
    int noun = alone ? subjects.get(0) : -1;
    if (noun < 0 || noun > participle || !Tags.isCommonNoun(sentence.token(noun).tag())) {
      return -1;
    }
    int above = tree.head(participle);
    boolean relative = // a truce that the army of Peru signed
        above >= 0
            && above < noun
            && sentence.token(above).isNoun()
            && !tree.children(participle, "mark").isEmpty();
    if (relative) {
      return -1;
    }
    for (int at = noun + 1; at < participle; at++) { // with Peru, between the two
      if (!sentence.token(at).tag().matches("IN|DT|NN.*|CC|CD|JJ|POS")) {
        return -1;
      }
    }
    return noun;
  }

  /** The first finite verb behind the participle, over its auxiliaries; -1 over another clause. */
  private int main(int participle) {
    int last = Math.min(participle + FAR, sentence.size() - 1);
    for (int at = participle + 1; at <= last; at++) {
      String tag = sentence.token(at).tag();
      if (tag.matches("VBD|VBZ|VBP|MD")) {
        int verb = mended.tree().is(at, "aux", "cop") ? mended.tree().head(at) : at;
        return verb < at || verb == participle ? -1 : verb;
      }
      if (tag.matches("VB.?|W.*|TO|[,:;]|``|''") || sentence.token(at).text().equals("that")) {
        return -1;
      }
    }
    return -1;
  }

  /** The "and" before a subject that belongs to the doers before it; -1 if there is none. */
  private int stolen(int participle, int main) {
    List<Integer> subjects = mended.tree().children(main, "nsubj");
    if (subjects.size() != 1 || subjects.get(0) < participle) {
      return -1;
    }
    int first = mended.tree().subtree(subjects.get(0)).get(0);
    boolean and =
        first - 1 > participle + 1
            && sentence.token(first - 1).tag().equals("CC")
            && sentence.token(first - 2).isNoun()
            && lastBefore(participle, first - 1) > 0;
    return and ? first - 1 : -1;
  }

  /** The phrase of the participle that ends before the "and". */
  private int lastBefore(int participle, int and) {
    return mended.tree().children(participle, "obl").stream()
        .filter(at -> at > participle && at < and)
        .reduce((one, two) -> two)
        .orElse(-1);
  }
}
