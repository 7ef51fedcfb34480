package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.EntityType;
import java.util.OptionalInt;

/** Finds who speaks by the order of the words, where the tree gives a cue no subject. */
final class NearbySpeaker {

  private NearbySpeaker() {}

  /**
   * The last subject before the cue that is not one of a relative clause or of what is reported.
   */
  static OptionalInt before(MarkedSentence sentence, int cue) {
    Dependencies tree = sentence.tree();
    for (int i = cue - 1; i >= 0; i--) {
      int head = tree.head(i);
      boolean inside = head >= 0 && tree.is(head, "acl", "ccomp", "xcomp");
      if (tree.is(i, "nsubj") && !sentence.isQuoted(i) && !sentence.token(i).is("W") && !inside) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Officials briefed on it said it was, read as an auxiliary: the subject before it. */
  static OptionalInt ofAuxiliary(MarkedSentence sentence, int cue) {
    if (!sentence.token(cue).isFinite() || !sentence.tree().is(cue, "aux")) {
      return OptionalInt.empty();
    }
    boolean named = cue > 1 && sentence.word(cue - 1).equals(",");
    return named && isPerson(sentence, cue - 2) ? OptionalInt.of(cue - 2) : before(sentence, cue);
  }

  /** Saying it was late, the mayor left: the subject behind the comma. */
  static OptionalInt behindLead(MarkedSentence sentence, int cue) {
    Dependencies tree = sentence.tree();
    boolean leads = sentence.token(cue).tag().equals("VBG");
    for (int i = 0; i < cue && leads; i++) { // after later saying it
      leads = cue <= 1 || sentence.token(i).is("IN") || sentence.token(i).is("RB");
    }
    for (int i = cue + 1; leads && i < sentence.size(); i++) {
      int before = tree.is(i, "nsubj") ? tree.subtree(i).get(0) - 1 : -1;
      boolean parted =
          before > cue
              && (sentence.word(before).equals(",")
                  || sentence.isQuoted(before) && sentence.isPunctuation(before));
      if (parted && !sentence.isQuoted(i) && !sentence.token(i).is("W")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isPerson(MarkedSentence sentence, int at) {
    return !sentence.isQuoted(at) && sentence.token(at).entity() == EntityType.PERSON;
  }

  /** The noun phrase right behind the cue, or right before it, whatever the tree says. */
  static OptionalInt beside(MarkedSentence sentence, int cue) {
    if (SpeakerFinder.isPassive(sentence, cue)) {
      return OptionalInt.empty();
    }
    boolean finite =
        !sentence.token(cue).tag().equals("VBG") && !sentence.token(cue).tag().equals("VB");
    boolean comma = cue > 0 && !sentence.isQuoted(cue - 1) && sentence.word(cue - 1).equals(",");
    boolean behindMark =
        cue > 0 && (sentence.isQuoted(cue - 1) || comma && cue > 1 && sentence.isQuoted(cue - 2));
    if (finite && comma && !behindMark) {
      if (cue > 1 && isPerson(sentence, cue - 2)) {
        return OptionalInt.of(cue - 2); // the widow, Ann Lee, said
      }
    }
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

  /**
   * “Vesland’s trade and industry ministry said”: parsers may stop at the owner, the noun right
   * before the verb speaks.
   */
  static int rightEdge(MarkedSentence sentence, int head, int cue) {
    boolean owner = head + 2 < cue && sentence.token(head + 1).tag().equals("POS");
    boolean loose = head + 1 < cue && sentence.token(head).isProper();
    int last = head;
    for (int i = head + 1; (owner || loose) && i < cue; i++) {
      boolean noun = sentence.token(i).isNoun();
      boolean inside =
          noun
              || sentence.token(i).is("JJ")
              || sentence.token(i).is("POS")
              || owner && sentence.token(i).is("CC")
              || sentence.token(i).is("RB") && i + 1 < cue && sentence.token(i + 1).isProper();
      if (!inside || sentence.isQuoted(i)) {
        return head;
      }
      last = noun ? i : last;
    }
    boolean broken = owner || last > head && sentence.tree().is(last, "dep");
    return broken && sentence.tree().isUnder(last, head) ? last : head;
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
