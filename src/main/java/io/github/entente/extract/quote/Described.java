package io.github.entente.extract.quote;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.Optional;

/**
 * Reads by the order of the words an attribution whose name and description stand between commas
 * behind what was said: The pier is shut, the harbour chief, Ann Lee, told parliament.
 */
final class Described {

  /** It burns, the mayor, Lee, said: the first place where such a verb may stand. */
  private static final int MIN = 6;

  private final MarkedSentence sentence;
  private final int cue;

  Described(MarkedSentence sentence, int cue) {
    this.sentence = sentence;
    this.cue = cue;
  }

  /** Returns which word of the {@link #phrases} is the name that is described, or describes. */
  int speaker() {
    return isPerson(cue - 2) ? cue - 2 : commaBefore(cue - 2) - 1;
  }

  /** The two noun phrases between three commas right before the verb, one of them a name. */
  Optional<Range> phrases() {
    if (cue < MIN || !isComma(cue - 1) || !sentence.token(cue).isFinite()) {
      return Optional.empty();
    }
    int middle = commaBefore(cue - 2);
    int first = middle < 0 ? -1 : commaBefore(middle - 1);
    if (first <= 0 || middle == cue - 2 || first == middle - 1) {
      return Optional.empty();
    }
    boolean name = isPerson(cue - 2) != isPerson(middle - 1);
    return name && hasFinite(first) ? Optional.of(new Range(first + 1, cue - 1)) : Optional.empty();
  }

  /** The comma before the noun phrase that ends here, or -1. */
  private int commaBefore(int last) {
    for (int i = last; i > 0 && !sentence.isQuoted(i); i--) {
      if (isComma(i)) {
        return i;
      }
      if (!NounPhrase.isWithOwner(sentence.token(i)) && !sentence.token(i).is("IN")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isComma(int at) {
    return sentence.word(at).equals(",") && !sentence.isQuoted(at);
  }

  private boolean isPerson(int at) {
    Token token = sentence.token(at);
    return token.isProper()
        && (token.entity() == EntityType.PERSON || token.entity() == EntityType.NONE);
  }

  private boolean hasFinite(int to) {
    for (int i = 0; i < to; i++) {
      if (sentence.token(i).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
