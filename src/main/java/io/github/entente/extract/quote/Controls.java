package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.OptionalInt;

/** Tells who speaks where the verb of another clause decides it. */
final class Controls {

  private static final int FARTHEST = 14;

  private final CueLexicon lexicon;

  Controls(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** “This prompted the mayor to say”: the object of the verb speaks. */
  OptionalInt object(MarkedSentence sentence, int verb, int head) {
    Dependencies tree = sentence.tree();
    boolean control =
        tree.is(verb, "xcomp", "advcl")
            && head < verb
            && lexicon.isOn("control", sentence.lemma(head))
            && !SpeakerFinder.isPassive(sentence, head)
            && !Participles.isParted(sentence, verb);
    OptionalInt object = control ? tree.child(head, "obj", "iobj") : OptionalInt.empty();
    return object.isPresent() && object.getAsInt() < verb && !sentence.isQuoted(object.getAsInt())
        ? object
        : OptionalInt.empty();
  }

  /** Leading aides of the mayor like Lee to say: the noun behind the verb, where trees err. */
  OptionalInt byOrder(MarkedSentence sentence, int cue) {
    boolean from = // did not stop the house from calling it so
        cue > 2
            && sentence.word(cue - 1).equals("from")
            && sentence.token(cue).tag().equals("VBG")
            && sentence.token(cue - 2).isNoun()
            && !sentence.isQuoted(cue - 2);
    if (from && lexicon.isOn("hindering", lastVerb(sentence, cue - 2))) {
      return OptionalInt.of(cue - 2);
    }
    if (cue < 3
        || !sentence.word(cue - 1).equals("to")
        || !sentence.token(cue).tag().equals("VB")) {
      return OptionalInt.empty();
    }
    int place = cue - 2; // took to the radio to call it mad
    while (place > 1 && NounPhrase.isPlain(sentence.token(place)) && !sentence.isQuoted(place)) {
      place--;
    }
    if (place > 0
        && place < cue - 2
        && sentence.word(place).equals("to")
        && sentence.lemma(place - 1).equals("take")) {
      return NearbySpeaker.before(sentence, place - 1);
    }
    for (int i = cue - 2; i >= 0 && i > cue - FARTHEST && !sentence.isQuoted(i); i--) {
      if (sentence.isPunctuation(i)) {
        return OptionalInt.empty();
      }
      if (sentence.token(i).isVerb()) {
        boolean control =
            sentence.token(i).tag().equals("VBG")
                && i > 0
                && sentence.word(i - 1).equals(",")
                && lexicon.isOn("control", sentence.lemma(i));
        return control ? noun(sentence, i + 1, cue - 1) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static String lastVerb(MarkedSentence sentence, int from) {
    for (int i = from; i >= 0 && i > from - FARTHEST; i--) {
      if (sentence.token(i).isVerb()) {
        return sentence.lemma(i);
      }
    }
    return "";
  }

  /** The last noun of the first noun phrase. */
  private static OptionalInt noun(MarkedSentence sentence, int from, int to) {
    int head = -1;
    for (int i = from; i < to; i++) {
      boolean nominal = sentence.token(i).isNoun() || sentence.token(i).is("PRP");
      if (head >= 0 && !nominal) {
        break;
      }
      head = nominal ? i : head;
    }
    return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
  }

  /**
   * She wrote to the mayor saying it was late: the verb whose subject the participle shares,
   * whatever noun it hangs on.
   */
  OptionalInt writing(MarkedSentence sentence, int verb, int addressee) {
    Dependencies tree = sentence.tree();
    OptionalInt to = tree.child(addressee, "case");
    boolean addressed =
        tree.is(verb, "acl")
            && sentence.token(verb).tag().equals("VBG")
            && tree.is(addressee, "obl")
            && to.isPresent()
            && lexicon.isOn("toward", sentence.word(to.getAsInt()));
    int over = addressed ? tree.head(addressee) : -1;
    boolean written =
        over >= 0
            && over < addressee
            && !sentence.isQuoted(over)
            && lexicon.verb(sentence.lemma(over)).filter(c -> c.takes(Frame.DIRECT)).isPresent();
    return written ? OptionalInt.of(over) : OptionalInt.empty();
  }

  /** They carried banners that read so and chanted: banners read, those who carry them chant. */
  OptionalInt carrying(MarkedSentence sentence, int cue, int noun) {
    Dependencies tree = sentence.tree();
    boolean joined =
        tree.is(cue, "conj")
            && lexicon.isOn("nobody", sentence.lemma(noun))
            && lexicon.isOn("voice", sentence.lemma(cue));
    int over = joined ? tree.head(noun) : -1;
    return over >= 0 && sentence.token(over).isVerb() ? OptionalInt.of(over) : OptionalInt.empty();
  }

  /**
   * “The port confirmed it had been shut and said”: a verb joined to what is reported, but in the
   * tense of the report and not of what is reported, has the reporter for its subject.
   */
  OptionalInt matrix(MarkedSentence sentence, int verb, int head) {
    Dependencies tree = sentence.tree();
    int over = tree.head(head);
    boolean joined =
        tree.is(verb, "conj")
            && tree.is(head, "ccomp")
            && over >= 0
            && over < head
            && sentence.token(verb).is("VB")
            && tree.children(verb, "aux").isEmpty();
    boolean past =
        joined
            && sentence.token(over).tag().equals("VBD")
            && !sentence.token(head).tag().equals("VBD")
            && (sentence.lemma(verb).equals("say") || isSpeech(sentence, verb, head));
    boolean parted = // the letter says that milk is dear, and tells them
        joined
            && sentence.token(over).tag().equals("VBZ")
            && sentence.token(verb).tag().equals("VBZ")
            && tree.is(over, "root")
            && (!sentence.token(head).tag().equals("VBZ")
                || isComma(sentence, tree.child(verb, "cc").orElse(0) - 1));
    return past || parted ? OptionalInt.of(over) : OptionalInt.empty();
  }

  private static boolean isComma(MarkedSentence sentence, int at) {
    return at >= 0 && sentence.word(at).equals(",") && !sentence.isQuoted(at);
  }

  /** “Wahl said the boat had sunk and told a paper”: boats tell nothing, a sailor might. */
  private boolean isSpeech(MarkedSentence sentence, int verb, int reported) {
    OptionalInt subject = sentence.tree().child(reported, "nsubj");
    boolean person =
        subject.isPresent()
            && (sentence.token(subject.getAsInt()).is("PRP")
                || sentence.token(subject.getAsInt()).isProper());
    return !person
        && lexicon.verb(sentence.lemma(verb)).filter(cue -> cue.takes(Frame.DIRECT)).isPresent();
  }
}
