package io.github.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Mends the tags of small words that a capital shows to be part of a name: Under Secretary Ann Lee
 * is no preposition and her title, No 10 denies nothing, and Dar es Salaam has no verb; and of
 * nouns that are no name for all their capital.
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
      if (i > 0 && isParticle(labels, i)) {
        labels.get(i).setTag(NAME);
      }
    }
    if (labels.size() > 1 && isBetweenThem(labels)) {
      labels.get(0).setTag(labels.get(0).word().endsWith("s") ? "NNS" : "NN");
    }
  }

  /** Dar es Salaam, Deir al Balah: a small word that was taken for a verb. */
  private static boolean isParticle(List<CoreLabel> labels, int at) {
    return labels.get(at).word().matches("es|al|el|as|ash|az|de|da|do|dos|du|la|le|y|e|ul|um")
        && labels.get(at).tag().matches("VB.*|FW")
        && NAME.equals(labels.get(at - 1).tag())
        && NAME.equals(labels.get(at + 1).tag());
  }

  /** Trade between the two fell: a noun with a capital because the sentence begins with it. */
  private static boolean isBetweenThem(List<CoreLabel> labels) {
    return labels.get(0).word().matches("Trade|Commerce|Traffic|Travel|Relations|Ties|Contacts")
        && labels.get(1).word().equals("between");
  }

  /** No 10 ships came: a number of things. */
  private static boolean isCounted(List<CoreLabel> labels, int at) {
    String tag = at < labels.size() ? labels.get(at).tag() : "";
    return tag.equals("NNS") || tag.startsWith("JJ") || tag.equals("IN");
  }
}
