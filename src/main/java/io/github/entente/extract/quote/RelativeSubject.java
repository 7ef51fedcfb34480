package io.github.entente.extract.quote;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.OptionalInt;

/** Reads by the order of the words the subject of a relative clause: Lee, who once said. */
final class RelativeSubject {

  private RelativeSubject() {}

  /** Returns the pronoun before the verb and what stands between them, if it is the subject. */
  static OptionalInt pronoun(MarkedSentence sentence, int verb) {
    int at = verb - 1;
    while (at > 0 && !sentence.isQuoted(at) && isBetween(sentence, at)) {
      at--;
    }
    return at >= 0 && sentence.token(at).is("WP") && !sentence.isQuoted(at)
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }

  /** Returns the noun right before the pronoun, which speaks. */
  static OptionalInt noun(MarkedSentence sentence, int verb) {
    OptionalInt pronoun = pronoun(sentence, verb);
    int at = pronoun.orElse(0) - 1;
    if (at > 0 && !sentence.isQuoted(at) && sentence.word(at).equals(",")) {
      at--;
    }
    return at >= 0 && sentence.token(at).isNoun() && !sentence.isQuoted(at)
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }

  /**
   * Lee, the head of the union, who said: the name that the phrase between two commas describes,
   * rather than a place or body within the phrase.
   */
  static OptionalInt described(MarkedSentence sentence, int verb) {
    int which = verb - 1;
    if (which > 3 && sentence.lower(which).equals("which") && isState(sentence, which - 2)) {
      return OptionalInt.of(which - 2);
    }
    OptionalInt pronoun = pronoun(sentence, verb);
    int comma = pronoun.orElse(0) - 1;
    if (comma < 3
        || !sentence.word(pronoun.getAsInt()).equals("who")
        || !sentence.word(comma).equals(",")
        || sentence.token(comma - 1).entity() == EntityType.PERSON) {
      return OptionalInt.empty();
    }
    for (int i = comma - 1; i > 0 && !sentence.isQuoted(i); i--) {
      Token token = sentence.token(i);
      if (token.isFinite() || token.is("W") || token.text().equals(";")) {
        return OptionalInt.empty();
      }
      if (token.text().equals(",")) {
        boolean name =
            sentence.token(i - 1).isProper()
                && sentence.token(i - 1).entity() == EntityType.PERSON
                && !sentence.isQuoted(i - 1);
        boolean phrase = sentence.token(i + 1).is("DT") || sentence.token(i + 1).isNoun();
        return name && phrase ? OptionalInt.of(i - 1) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The club, which calls itself “free,” left: whether the words end a clause about the subject.
   */
  static boolean isWithin(MarkedSentence sentence, int close) {
    int at = close;
    while (at > 0 && sentence.isQuoted(at)) {
      at--;
    }
    while (at > 1 && !sentence.isPunctuation(at)) {
      at--;
    }
    boolean relative = at > 0 && sentence.word(at).equals(",") && sentence.token(at + 1).is("W");
    for (int i = 0; relative && i < at; i++) {
      relative = !sentence.token(i).isFinite();
    }
    return relative;
  }

  /** An answer from Lima, which called it late: a state by its capital, not where something is. */
  private static boolean isState(MarkedSentence sentence, int name) {
    return sentence.token(name).entity() == EntityType.LOCATION
        && sentence.lower(name - 1).equals("from")
        && sentence.word(name + 1).equals(",")
        && !sentence.isQuoted(name);
  }

  /** Who has, who might, who once; but who was told does not tell. */
  private static boolean isBetween(MarkedSentence sentence, int at) {
    return sentence.token(at).is("RB")
        || sentence.token(at).is("MD")
        || sentence.lemma(at).equals("have")
        || sentence.lemma(at).equals("do");
  }
}
