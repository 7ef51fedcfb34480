package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;

/**
 * What two sides do who agree, told in the passive: "their quarrel was settled", "relations between
 * Peru and Chile have been restored".
 */
final class PassiveIdioms {

  /** So many words before its verb the noun may stand. */
  private static final int FAR = 14;

  private final AgreementLexicon lexicon;

  PassiveIdioms(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a noun before the participle makes a set phrase with it; needs no tree. */
  boolean mayBe(Sentence sentence, Token verb) {
    if (!verb.tag().equals("VBN")) {
      return false;
    }
    for (int at = Math.max(0, verb.index() - FAR); at < verb.index(); at++) {
      boolean whole = !sentence.token(at + 1).isNoun(); // not: the border treaty was set for May
      if (whole && lexicon.isIdiom(Syntax.lemma(verb), Syntax.lemma(sentence.token(at)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is done to what is between two sides, or by two of them. */
  boolean is(Syntax syntax, int verb) {
    return syntax.hasPassiveAuxiliary(verb)
        && syntax.isPast(verb)
        && !syntax.isNegated(verb)
        && syntax.tree().children(verb, "nsubj").stream()
            .filter(at -> lexicon.isIdiom(syntax.lemma(verb), syntax.lemma(at)))
            .anyMatch(
                at ->
                    syntax.phrases(at, "between").size() > 1
                        || syntax.agents(verb).size() > 1
                        || syntax.phrases(verb, "between").size() > 1);
  }
}
