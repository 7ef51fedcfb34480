package io.github.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends tags of and beside words that report: of a verb that the tagger took for several things
 * (One deputy texts: “Come home.”; the yard bills itself as open), of an official taken for an
 * adjective, of what a sign reads taken for its noun.
 */
final class SpeechTags {

  private static final Set<String> SENDS =
      Set.of("texts", "tweets", "posts", "messages", "emails", "comments", "quips", "jokes");

  /** Objects by their form; “themselves” may as well stress the nouns before it. */
  private static final Set<String> OBJECTS =
      Set.of("him", "himself", "herself", "itself", "me", "us", "them");

  /** Verbs that the tagger takes for nouns before somebody's own: orders his crew. */
  private static final Set<String> RULES =
      Set.of(
          "orders", "urges", "commands", "bills", "brands", "labels", "casts", "slams", "blasts");

  /** Verbs of two words: waves off the strike, lashes out at it. */
  private static final Set<String> MOVES =
      Set.of("waves", "brushes", "shrugs", "lashes", "hits", "laughs", "strikes");

  private static final Pattern SIGN =
      Pattern.compile("(sign|banner|placard|poster|(t-)?shirt|sticker|billboard)s?");

  private SpeechTags() {}

  /** One port official groaned: between a noun and a verb in the past it is no adjective. */
  private static boolean isOfficial(List<CoreLabel> labels, int at) {
    return at > 0
        && labels.get(at).word().equals("official")
        && labels.get(at).tag().equals("JJ")
        && labels.get(at - 1).tag().matches("NNP?")
        && labels.get(at + 1).tag().equals("VBD");
  }

  /** The yard bills itself as open, the pilot orders his crew, she waves off the strike. */
  private static boolean isVerb(List<CoreLabel> labels, int at) {
    if (at == 0 || !labels.get(at).tag().equals("NNS")) {
      return false;
    }
    String word = labels.get(at).word();
    String before = labels.get(at - 1).tag();
    CoreLabel next = labels.get(at + 1);
    boolean noun = before.matches("NNP?");
    boolean object = OBJECTS.contains(next.word()) && (noun || before.matches("PRP|,|CC"));
    boolean owned = noun && next.tag().equals("PRP$") && RULES.contains(word);
    boolean moves =
        (noun || before.equals("PRP"))
            && next.word().matches("off|aside|away|out|back")
            && MOVES.contains(word);
    return object || owned || moves;
  }

  /** A sign reading “Closed”: the noun of a banner, the word, and a mark. */
  private static boolean isRead(List<CoreLabel> labels, int at) {
    return at > 0
        && labels.get(at).word().equals("reading")
        && labels.get(at).tag().equals("NN")
        && SIGN.matcher(labels.get(at - 1).word()).matches()
        && labels.get(at + 1).tag().equals("``");
  }

  static void mend(List<CoreLabel> labels) {
    boolean verb = false;
    for (int i = 0; i + 2 < labels.size(); i++) {
      if (isVerb(labels, i)) {
        labels.get(i).setTag("VBZ");
      } else if (isRead(labels, i)) {
        labels.get(i).setTag("VBG");
      }
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
