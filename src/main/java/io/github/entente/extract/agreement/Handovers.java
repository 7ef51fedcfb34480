package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;

/** Later sentences on papers or prisoners handed over: "the exchange took place in Lima". */
final class Handovers {

  private final AgreementLexicon lexicon;

  Handovers(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a sentence with this noun is worth a look. */
  boolean mayTell(String lemma) {
    return WordClass.HANDOVER.has(lemma) || lexicon.is("paper", lemma);
  }

  /** Whether the noun's verb tells when and where the agreement came to its state. */
  boolean isOf(Syntax syntax, int noun, AgreementStatus status, Cluster cluster) {
    int verb = syntax.tree().head(noun);
    boolean done =
        StatusChooser.isMaking(status)
            && syntax.isVerb(verb)
            && syntax.isPast(verb)
            && !syntax.isNegated(verb)
            && syntax.tree().is(noun, "nsubj")
            && FollowUps.isDefined(syntax.sentence(), syntax.token(noun));
    String lemma = syntax.lemma(noun);
    boolean exchange =
        WordClass.HANDOVER.has(lemma)
            && lexicon.is("happening", syntax.lemma(verb))
            && !syntax.word(verb + 1).matches("after|before|as|when|days|hours")
            && (status == AgreementStatus.RATIFIED
                || WordClass.HANDOVER.words().stream().anyMatch(cluster::saysLemma));
    boolean papers = // the papers changed hands
        lexicon.is("paper", lemma)
            && syntax.lemma(verb).equals("change")
            && syntax.word(verb + 1).equals("hands");
    return done && (exchange || papers);
  }
}
