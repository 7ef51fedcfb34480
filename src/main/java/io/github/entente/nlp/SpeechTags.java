package io.github.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Mends tags beside words in quotation marks: of a verb that sends words and that the tagger took
 * for several things (One deputy texts: “Come home.”), of an official taken for an adjective.
 */
final class SpeechTags {

  private static final Set<String> SENDS =
      Set.of("texts", "tweets", "posts", "messages", "emails", "comments", "quips", "jokes");

  private SpeechTags() {}

  /** One port official groaned: between a noun and a verb in the past it is no adjective. */
  private static boolean isOfficial(List<CoreLabel> labels, int at) {
    return at > 0
        && labels.get(at).word().equals("official")
        && labels.get(at).tag().equals("JJ")
        && labels.get(at - 1).tag().matches("NNP?")
        && labels.get(at + 1).tag().equals("VBD");
  }

  static void mend(List<CoreLabel> labels) {
    boolean verb = false;
    for (int i = 0; i + 2 < labels.size(); i++) {
      String tag = labels.get(i).tag();
      if (isOfficial(labels, i)) {
        labels.get(i).setTag("NN");
      }
      verb |= tag.startsWith("VB") || tag.equals("MD");
      boolean sends =
          i > 0
              && !verb
              && tag.equals("NNS")
              && SENDS.contains(labels.get(i).word())
              && labels.get(i - 1).tag().matches("NNP?")
              && labels.get(i + 1).word().equals(":")
              && labels.get(i + 2).tag().equals("``");
      if (sends) {
        labels.get(i).setTag("VBZ");
        verb = true;
      }
    }
  }
}
