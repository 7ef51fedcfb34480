package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;

/** What keeps an act from being done, by words above it: put off, barred, tried in vain. */
final class Hindrances {

  private final AgreementLexicon lexicon;
  private final Syntax syntax;

  Hindrances(AgreementLexicon lexicon, Syntax syntax) {
    this.lexicon = lexicon;
    this.syntax = syntax;
  }

  /** "A court barred the government from signing". */
  boolean isBarred(int at, int head) {
    return lexicon.is("barring", syntax.lemma(head))
        && syntax.isVerb(head)
        && syntax.preposition(at).equals("from")
        && !syntax.isNegated(head)
        && !syntax.tree().children(head, "obj", "nsubj:pass").isEmpty();
  }

  /** "Halted preparations to sign", "shelved plans to sign". */
  private boolean isPutOff(int noun) {
    int verb = syntax.tree().head(noun);
    return lexicon.is("preparing", syntax.lemma(noun))
        && verb >= 0
        && syntax.tree().is(noun, "obj", "nsubj:pass")
        && !syntax.isNegated(verb)
        && lexicon.verbs(syntax.lemma(verb)).stream()
            .anyMatch(v -> v.particle().isEmpty() && isHalting(v));
  }

  /** "Put off signing": the gerund is what is put off. */
  boolean isPutOff(int at, int head) {
    boolean prepared = // halted preparations on Monday to sign
        syntax.word(at - 1).equals("to")
            && syntax.isVerb(head)
            && syntax.tree().is(at, "advcl", "xcomp")
            && syntax.tree().children(head, "obj").stream().anyMatch(this::isPutOff);
    return prepared
        || isPutOff(head)
        || syntax.token(at).tag().equals("VBG")
            && at > head
            && syntax.isVerb(head)
            && syntax.tree().is(at, "xcomp", "obj", "ccomp", "advcl")
            && syntax.preposition(at).isEmpty()
            && !syntax.isNegated(head)
            && lexicon.verbs(syntax.lemma(head)).stream()
                .anyMatch(
                    v ->
                        isHalting(v)
                            && (v.particle().isEmpty()
                                || v.particle().equals(syntax.word(head + 1))));
  }

  private static boolean isHalting(AgreementLexicon.Verb verb) {
    return verb.status() == AgreementStatus.POSTPONED || verb.status() == AgreementStatus.SUSPENDED;
  }

  /** "Attempts to sign", read as though the attempts signed. */
  boolean isEffort(int verb) {
    return syntax.tree().children(verb, "nsubj").stream()
        .anyMatch(at -> lexicon.hypothetical(syntax.lemma(at)).isPresent());
  }

  /** "Attempts to sign have foundered". */
  boolean isVain(int noun) {
    int verb = syntax.tree().head(noun);
    return syntax.token(noun).isNoun()
        && syntax.isVerb(verb)
        && syntax.tree().is(noun, "nsubj")
        && lexicon.is("failing", syntax.lemma(verb))
        && !syntax.isNegated(verb);
  }
}
