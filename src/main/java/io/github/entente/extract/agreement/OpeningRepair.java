package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends sentences that open with a participle, "Ending two days of talks in Lima, Peru and Chile
 * announced that they would share the lake", where parsers take the names behind the comma for
 * those of more towns and the participle for the main verb.
 */
final class OpeningRepair {

  private final Sentence sentence;
  private final MendedTree mended;

  OpeningRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** Makes the first finite verb behind the comma the main one, and the names its subjects. */
  void mend() {
    boolean having = sentence.token(0).text().equals("Having");
    if (!sentence.token(0).tag().equals("VBG")) {
      return;
    }
    int opening = having && sentence.size() > 2 && is(1, "VBN") ? 1 : 0;
    int comma = mended.comma(opening, sentence.size() - 1);
    int verb = comma < 0 ? -1 : finite(opening + 1, sentence.size());
    if (verb < comma + 2 || !isSubject(comma + 1, verb)) {
      return;
    }
    List<Integer> heads = heads(comma + 1, verb);
    Dependencies tree = mended.tree();
    int first = heads.get(0);
    if (tree.head(first) == verb && tree.is(first, "nsubj") && tree.head(verb) < 0) {
      return; // nothing to mend
    }
    int root = root(tree);
    if (root > verb) {
      mended.attach(root, verb, "ccomp");
    }
    mended.attach(verb, -1, "root");
    mended.attach(opening, verb, "advcl");
    if (opening > 0) {
      mended.attach(0, opening, "aux");
    }
    for (int child : tree.children(verb)) {
      if (child < comma && tree.is(child, "nsubj")) {
        mended.attach(child, opening, "obj"); // two days of talks
      }
    }
    for (int at = opening + 1; at < comma; at++) {
      if (tree.head(at) == root && root != opening) {
        mended.attach(at, opening, tree.relation(at));
      }
    }
    int start = comma + 1;
    for (int head : heads) {
      mended.attach(head, head == first ? verb : first, head == first ? "nsubj" : "conj");
      for (int at = start; at < head; at++) {
        if (tree.head(at) < start || tree.head(at) > head) {
          mended.attach(at, head, sentence.token(at).is("CC") ? "cc" : "compound");
        }
      }
      start = head + 1;
    }
    mended.done();
  }

  private static int root(Dependencies tree) {
    for (int at = 0; at < tree.size(); at++) {
      if (tree.head(at) < 0) {
        return at;
      }
    }
    return 0;
  }

  private boolean is(int at, String tag) {
    return sentence.token(at).tag().equals(tag);
  }

  /**
   * The first verb in the past or present from here on; -1 behind a modal or where there is none.
   */
  private int finite(int from, int until) {
    for (int at = from; at < until; at++) {
      if (is(at, "MD") || sentence.token(at).tag().startsWith("W")) {
        return -1;
      }
      if (sentence.token(at).tag().matches("VBD|VBZ|VBP")) {
        int next = at + 1;
        boolean perfect =
            sentence.token(at).text().matches("have|has|had") && next < until && is(next, "VBN");
        return perfect ? next : at;
      }
    }
    return -1;
  }

  /** Whether only names and noun phrases, joined by "and", stand there. */
  private boolean isSubject(int first, int verb) {
    int last = sentence.token(verb - 1).isVerb() ? verb - 1 : verb;
    for (int at = first; at < last; at++) {
      if (!sentence.token(at).tag().matches("NN.*|DT|JJ|CC|POS|,")) {
        return false;
      }
    }
    return sentence.token(last - 1).isNoun();
  }

  /** The last noun of each phrase before the verb. */
  private List<Integer> heads(int first, int verb) {
    List<Integer> heads = new ArrayList<>();
    for (int at = first; at < verb; at++) {
      boolean ends = at + 1 >= verb || sentence.token(at + 1).tag().matches("CC|,|VB.");
      if (sentence.token(at).isNoun() && ends) {
        heads.add(at);
      }
    }
    return heads;
  }
}
