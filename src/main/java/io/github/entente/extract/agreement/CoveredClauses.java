package io.github.entente.extract.agreement;

import java.util.stream.IntStream;

/** Clauses of agreeing whose agreement a noun of the same sentence tells. */
final class CoveredClauses {

  private final AgreementLexicon lexicon;
  private final Idioms idioms;

  CoveredClauses(AgreementLexicon lexicon, Idioms idioms) {
    this.lexicon = lexicon;
    this.idioms = idioms;
  }

  /** "Agreed to restore ties in a deal brokered by Oman": it is what they agreed on. */
  boolean isInDeal(AgreementMention mention, int verb, int act) {
    Syntax syntax = mention.syntax();
    boolean in =
        (act >= 0 || lexicon.is("telling", syntax.lemma(verb)))
            && mention.strong()
            && mention.isIndefinite()
            && mention.first() > verb
            && syntax.word(mention.first() - 1).equals("in");
    for (int at = verb + 1; at < mention.first() && in; at++) {
      in = !parts(syntax, at);
    }
    return in;
  }

  /** Whether a word opens another clause than the one that a verb and what is behind it are in. */
  static boolean parts(Syntax syntax, int at) {
    boolean finite = syntax.token(at).isFinite() && !syntax.tag(at).equals("MD");
    return finite || syntax.word(at).matches("[,;:]");
  }

  /** "Signed a truce, bringing them close to ending a war": what the truce leads to. */
  private boolean isBroughtBy(AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    boolean near =
        mention.head() < verb
            && isDoneBeside(mention, verb)
            && syntax.isVerb(syntax.tree().head(mention.head()))
            && IntStream.range(mention.head(), verb)
                .anyMatch(at -> syntax.word(at).matches("close|closer|nearer|near"));
    return near
        && IntStream.range(mention.head(), verb)
            .noneMatch(at -> syntax.token(at).isFinite() || syntax.word(at).matches("[;:]"))
        && IntStream.range(mention.head(), verb).anyMatch(at -> syntax.tag(at).equals("VBG"));
  }

  /** "Ended their war when they signed a treaty": the noun tells it, and no words for peace. */
  boolean isToldBy(AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    int signed = syntax.tree().head(mention.head());
    return isBroughtBy(mention, verb)
        || !AgreeingClauses.agrees(syntax.lemma(verb))
            && isDoneBeside(mention, verb)
            && IntStream.range(verb, signed).anyMatch(at -> syntax.word(at).matches("when|as"))
            && lexicon.verbs(syntax.lemma(signed)).stream()
                .anyMatch(v -> StatusChooser.isMaking(v.status()));
  }

  /** "Signed a truce": what was done to the noun is told as past, beside a verb of an idiom. */
  private boolean isDoneBeside(AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    return mention.strong()
        && idioms.is(syntax.sentence(), verb)
        && syntax.tree().is(mention.head(), "obj")
        && syntax.isPast(syntax.tree().head(mention.head()));
  }
}
