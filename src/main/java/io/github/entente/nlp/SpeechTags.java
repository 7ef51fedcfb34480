package io.github.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Mends the tag of a verb that sends words and that the tagger took for several things: One deputy
 * texts: “Come home.”
 */
final class SpeechTags {

  private static final Set<String> SENDS =
      Set.of("texts", "tweets", "posts", "messages", "emails", "comments", "quips", "jokes");

  private SpeechTags() {}

  static void mend(List<CoreLabel> labels) {
    boolean verb = false;
    for (int i = 0; i + 2 < labels.size() && !verb; i++) {
      String tag = labels.get(i).tag();
      verb = tag.startsWith("VB") || tag.equals("MD");
      boolean sends =
          i > 0
              && tag.equals("NNS")
              && SENDS.contains(labels.get(i).word())
              && labels.get(i - 1).tag().matches("NNP?")
              && labels.get(i + 1).word().equals(":")
              && labels.get(i + 2).tag().equals("``");
      if (sends) {
        labels.get(i).setTag("VBZ");
        return;
      }
    }
  }
}
