package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.Optional;

/** Offers of one state that another turns down, of something that would have bound them both. */
final class Offers {

  /** So many words behind the verb the offer may stand. */
  private static final int FAR = 7;

  private final AgreementLexicon lexicon;

  Offers(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the words let it be an offer that is turned down; needs no tree. */
  boolean mayBe(Sentence sentence, Token verb) {
    if (!lexicon.is("declining", Syntax.lemma(verb)) || !verb.tag().matches("VBD|VBN")) {
      return false;
    }
    int last = Math.min(verb.index() + FAR, sentence.size() - 1);
    for (int at = verb.index() + 1; at <= last; at++) {
      if (lexicon.is("bid", Syntax.lemma(sentence.token(at)))) {
        return true;
      }
    }
    return false;
  }

  /** "Peru turned down a Chilean offer to share the port": it says whose it was, and what. */
  boolean isDeclined(Syntax syntax, int verb) {
    boolean down =
        syntax.tree().children(verb, "compound:prt").stream()
            .anyMatch(at -> syntax.word(at).equals("down"));
    return (down || !syntax.lemma(verb).equals("turn"))
        && !syntax.hasPassiveAuxiliary(verb)
        && of(syntax, verb)
            .filter(offer -> isNew(syntax, offer) && isBinding(syntax, offer))
            .isPresent();
  }

  /** The offer that the verb turns down. */
  Optional<Integer> of(Syntax syntax, int verb) {
    return syntax.tree().children(verb, "obj").stream()
        .filter(at -> at > verb && lexicon.is("bid", syntax.lemma(at)))
        .findFirst();
  }

  /** "A Chilean offer", "Chile's offer": "the offer" has been told before. */
  private static boolean isNew(Syntax syntax, int offer) {
    String first = syntax.word(syntax.runStart(offer));
    return !first.matches("the|this|that|its|their");
  }

  /** What it is to do, or about, is said, and that is not only to talk or to help. */
  private boolean isBinding(Syntax syntax, int offer) {
    boolean said = false;
    for (int at : syntax.tree().subtree(offer)) {
      if (at > offer && lexicon.is("aside", syntax.lemma(at))) {
        return false;
      }
      said |= at > offer && (syntax.isVerb(at) || syntax.preposition(at).matches("on|for|of|over"));
    }
    boolean infinitive = syntax.word(offer + 1).equals("to") && syntax.isVerb(offer + 2);
    return said || infinitive && !lexicon.is("aside", syntax.lemma(offer + 2));
  }
}
