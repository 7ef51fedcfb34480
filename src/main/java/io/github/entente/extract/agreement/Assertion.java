package io.github.entente.extract.agreement;

/** Whether what a clause says is said to have happened. */
final class Assertion {

  /** How far behind its verb the words of a condition may stand. */
  private static final int PROVISO = 16;

  private Assertion() {}

  /** Whether the word stands under a wish, a condition or a modal, or is what was left undone. */
  static boolean isHypothetical(AgreementLexicon lexicon, Syntax syntax, int verb) {
    int above = syntax.tree().head(verb);
    boolean done =
        above >= 0
            && (lexicon.is("prompt", syntax.lemma(above)) // was quick to welcome
                || staged(lexicon, syntax, verb) >= 0);
    boolean yet =
        syntax.tree().children(verb, "mark").stream()
            .anyMatch(c -> syntax.word(c).equals("to") && syntax.word(c - 1).equals("yet"));
    boolean wanted =
        !done
                && syntax.tree().is(verb, "xcomp", "advcl", "acl", "ccomp")
                && syntax.tree().children(verb, "mark").stream()
                    .anyMatch(
                        c ->
                            syntax.word(c).matches("if|unless|whether")
                                || syntax.word(c).equals("to") && !syntax.tree().is(verb, "ccomp"))
            || above >= 0
                && syntax.tree().is(verb, "xcomp")
                && (lexicon.hypothetical(syntax.lemma(above)).isPresent()
                    || lexicon.is("negative", syntax.lemma(above)));
    boolean gerund =
        syntax.token(verb).tag().equals("VBG")
            && syntax.preposition(verb).matches("of|from|without|instead");
    return wanted
        || yet // has yet to welcome it
        || gerund // stopped short of opposing it
        || syntax.tree().children(verb, "aux").stream()
            .anyMatch(
                c ->
                    syntax.word(c).matches("could|may|might|should|must")
                        || syntax.word(c).equals("would") && !isAnnounced(syntax, verb));
  }

  /** Will not sign unless it is changed: what the verb does hangs on a condition. */
  static boolean isConditional(Syntax syntax, int verb) {
    return syntax.tree().children(verb, "advcl").stream()
        .anyMatch(clause -> syntax.preposition(clause).matches("if|unless|until"));
  }

  /** Will back it only if it is changed, on condition that it is; "even if" is no condition. */
  static boolean isOnCondition(AgreementLexicon lexicon, Syntax syntax, int verb) {
    boolean clause =
        syntax.tree().children(verb, "advcl").stream()
            .flatMap(advcl -> syntax.tree().children(advcl, "mark").stream())
            .anyMatch(
                m -> syntax.word(m).matches("if|unless") && !syntax.word(m - 1).equals("even"));
    return clause || isWithProviso(lexicon, syntax, verb);
  }

  private static boolean isWithProviso(AgreementLexicon lexicon, Syntax syntax, int verb) {
    int last = Math.min(verb + PROVISO, syntax.sentence().size() - 1);
    for (int at = verb + 1; at <= last; at++) {
      boolean next = syntax.word(at).equals(",") && SmallWords.isClauseMark(syntax.word(at + 1));
      if (next || syntax.word(at).matches("[;:.?]|but")) {
        return false;
      }
      if (lexicon.stances().isProviso(syntax.sentence(), at)) {
        return true;
      }
    }
    return false;
  }

  /** Marched through the city to condemn the pact: the verb of what people came out for, or -1. */
  static int staged(AgreementLexicon lexicon, Syntax syntax, int purpose) {
    boolean infinitive = syntax.word(purpose - 1).equals("to");
    int verb = infinitive ? syntax.verbOver(syntax.tree().head(purpose), 2) : -1;
    boolean staged =
        verb >= 0
            && (lexicon.is("staging", syntax.lemma(verb))
                || syntax.lemma(verb).equals("take") && syntax.lemma(verb + 3).equals("street"))
            && !syntax.isNegated(verb)
            && !isHypothetical(lexicon, syntax, verb);
    return staged ? verb : -1;
  }

  /** The union said that it would fight the treaty. */
  private static boolean isAnnounced(Syntax syntax, int verb) {
    return syntax.tree().is(verb, "ccomp")
        && syntax.tree().children(verb, "nsubj").stream()
            .anyMatch(s -> syntax.word(s).matches("it|he|she|they"))
        && syntax.tree().children(verb, "advcl").stream()
            .noneMatch(c -> syntax.preposition(c).matches("if|unless"));
  }
}
