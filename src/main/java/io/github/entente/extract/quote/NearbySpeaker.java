package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.OptionalInt;

/** Finds who speaks by the order of the words, where the tree gives a cue no subject. */
final class NearbySpeaker {

  private NearbySpeaker() {}

  /** The last subject before the cue that is not one of a relative clause. */
  static OptionalInt before(MarkedSentence sentence, int cue) {
    Dependencies tree = sentence.tree();
    for (int i = cue - 1; i >= 0; i--) {
      int head = tree.head(i);
      boolean inside = head >= 0 && tree.is(head, "acl");
      if (tree.is(i, "nsubj") && !sentence.isQuoted(i) && !sentence.token(i).is("W") && !inside) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The noun phrase right behind the cue, or right before it, whatever the tree says. */
  static OptionalInt beside(MarkedSentence sentence, int cue) {
    if (SpeakerFinder.isPassive(sentence, cue)) {
      return OptionalInt.empty();
    }
    boolean finite =
        !sentence.token(cue).tag().equals("VBG") && !sentence.token(cue).tag().equals("VB");
    boolean behindMark =
        cue > 0 && (sentence.isQuoted(cue - 1) || sentence.word(cue - 1).equals(","));
    if (finite && behindMark) {
      int i = cue + 1;
      int head = -1;
      while (i < sentence.size() && !sentence.isQuoted(i) && isNominal(sentence, i)) {
        if (sentence.token(i).isNoun()
            || sentence.token(i).is("PRP")
            || sentence.token(i).is("CD")) {
          head = i;
        }
        i++;
      }
      if (head >= 0) {
        return OptionalInt.of(head);
      }
    }
    int before = cue - 1;
    while (before >= 0
        && (sentence.token(before).is("RB")
            || sentence.token(before).is("MD")
            || sentence.word(before).equalsIgnoreCase("has")
            || sentence.word(before).equalsIgnoreCase("have")
            || sentence.word(before).equalsIgnoreCase("had"))) {
      before--;
    }
    if (finite
        && before >= 0
        && !sentence.isQuoted(before)
        && (sentence.token(before).isNoun() || sentence.token(before).tag().equals("PRP"))) {
      return OptionalInt.of(before);
    }
    return OptionalInt.empty();
  }

  private static boolean isNominal(MarkedSentence sentence, int at) {
    String tag = sentence.token(at).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PRP")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.equals("POS");
  }
}
