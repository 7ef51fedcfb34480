package io.github.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Mends the tags of verbs that the tagger took for nouns: behind an auxiliary, where no noun can
 * stand (that will alarm some states), and behind what runs out (the treaty lapses in May).
 */
final class VerbTags {

  private VerbTags() {}

  static void mend(List<CoreLabel> labels) {
    for (int i = 1; i + 1 < labels.size(); i++) {
      if (isBehindModal(labels, i)) {
        labels.get(i).setTag("VB");
      } else if (isLapsing(labels, i)) {
        labels.get(i).setTag("VBZ");
      }
    }
  }

  /** Will alarm Baltic harbours: what follows is its object, and no other verb. */
  private static boolean isBehindModal(List<CoreLabel> labels, int at) {
    return labels.get(at).tag().equals("NN")
        && labels.get(at - 1).tag().equals("MD")
        && Character.isLowerCase(labels.get(at).word().codePointAt(0))
        && labels.get(at + 1).tag().matches("DT|PRP|PRP\\$|JJ|NNS|NNP|NNPS|CD");
  }

  /** The present treaty lapses in May: one treaty, and no lapses of it. */
  private static boolean isLapsing(List<CoreLabel> labels, int at) {
    return labels.get(at).word().equals("lapses")
        && labels.get(at).tag().equals("NNS")
        && labels.get(at - 1).tag().equals("NN")
        && labels.get(at + 1).word().matches("in|on|at|next|this|after|when|tomorrow|today");
  }
}
