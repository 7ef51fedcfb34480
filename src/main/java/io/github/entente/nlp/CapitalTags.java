package io.github.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Mends the tags of small words that a capital shows to be part of a name: Under Secretary Ann Lee
 * is no preposition and her title, No 10 denies nothing.
 */
final class CapitalTags {

  private static final String NAME = "NNP";

  private CapitalTags() {}

  static void mend(List<CoreLabel> labels) {
    for (int i = 0; i + 1 < labels.size(); i++) {
      String word = labels.get(i).word();
      String next = labels.get(i + 1).word();
      boolean title = i > 0 && word.equals("Under") && next.equals("Secretary");
      boolean house = word.equals("No") && (next.equals("10") || next.equals("11"));
      boolean surname = // He Yadong, a spokesman
          i > 0 && word.equals("He") && "NNP".equals(labels.get(i + 1).tag());
      if (title || surname || house && !isCounted(labels, i + 2)) {
        labels.get(i).setTag(NAME);
      }
    }
  }

  /** No 10 ships came: a number of things. */
  private static boolean isCounted(List<CoreLabel> labels, int at) {
    String tag = at < labels.size() ? labels.get(at).tag() : "";
    return tag.equals("NNS") || tag.startsWith("JJ") || tag.equals("IN");
  }
}
