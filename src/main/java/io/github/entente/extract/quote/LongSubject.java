package io.github.entente.extract.quote;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds by the order of the words the subject that something long parts from its verb: a teacher
 * who is not allowed to speak to the press said; some pilots – among them two captains – said.
 */
final class LongSubject {

  private static final Set<String> PREPOSITIONS =
      Set.of("to", "of", "with", "for", "on", "in", "at", "by", "from", "about");

  private static final Set<String> LISTING = Set.of("among", "including");

  private final MarkedSentence sentence;
  private final int cue;

  LongSubject(MarkedSentence sentence, int cue) {
    this.sentence = sentence;
    this.cue = cue;
  }

  /** Returns the head of the subject. */
  OptionalInt find() {
    boolean finite = sentence.token(cue).isFinite();
    boolean mistaken = // privately described, taken for a participle
        sentence.token(cue).tag().equals("VBN")
            && sentence.tree().children(cue, "aux", "aux:pass", "nsubj:pass").isEmpty();
    if (!finite && !mistaken) {
      return OptionalInt.empty();
    }
    int last = cue - 1;
    while (last > 0 && sentence.token(last).is("RB")) {
      last--;
    }
    OptionalInt described = finite ? described(last) : OptionalInt.empty();
    return described.isPresent() ? described : parted(last);
  }

  /** A teacher who may not speak to the press said: what a preposition leads says nothing. */
  private OptionalInt described(int last) {
    int first = last;
    while (first > 0 && !sentence.isQuoted(first) && NounPhrase.isPlain(sentence.token(first))) {
      first--;
    }
    boolean led =
        first > 2
            && first < last
            && sentence.token(last).isNoun()
            && PREPOSITIONS.contains(sentence.lower(first));
    int noun = -1;
    for (int i = first - 1; led && i > 0; i--) {
      if (sentence.isQuoted(i) || sentence.isPunctuation(i)) {
        return OptionalInt.empty();
      }
      if (sentence.lower(i).equals("who") && sentence.token(i - 1).isNoun()) {
        noun = i - 1;
      }
    }
    return noun < 0 || hasVerb(0, noun) ? OptionalInt.empty() : OptionalInt.of(noun);
  }

  /** Some pilots, among them two captains, said: those listed are no more than some of them. */
  private OptionalInt parted(int last) {
    if (last < 3 || !sentence.isCommaOrDash(last) || sentence.isQuoted(last - 1)) {
      return OptionalInt.empty();
    }
    int open = last - 1;
    while (open > 0 && !sentence.isCommaOrDash(open) && !sentence.isQuoted(open)) {
      open--;
    }
    boolean listed =
        open > 0
            && sentence.isCommaOrDash(open)
            && LISTING.contains(sentence.lower(open + 1))
            && sentence.token(open - 1).isNoun();
    return listed && !hasVerb(0, open) ? OptionalInt.of(open - 1) : OptionalInt.empty();
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
