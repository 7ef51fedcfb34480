package io.github.entente.extract.agreement;

/**
 * How far what stands over a word reaches: through infinitives and "that", not into clauses apart.
 */
final class ModalReach {

  private final AgreementLexicon lexicon;
  private final Syntax syntax;
  private final Hindrances hindrances;

  ModalReach(AgreementLexicon lexicon, Syntax syntax, Hindrances hindrances) {
    this.lexicon = lexicon;
    this.syntax = syntax;
    this.hindrances = hindrances;
  }

  /** A hypothetical word reaches over what it governs as a complement, not over what stands by. */
  boolean isOver(int at, int head) {
    boolean gerundOf = // is considering scrapping it, read as a participle of something
        syntax.token(at).tag().equals("VBG")
            && head == at - 1
            && syntax.isVerb(head)
            && syntax.preposition(at).isEmpty();
    if (syntax.tree().is(at, "xcomp", "ccomp") || gerundOf) {
      return !isToldOf(at);
    }
    String preposition = syntax.preposition(at);
    boolean infinitive = preposition.equals("to") || syntax.word(at - 1).equals("to");
    boolean gerund = syntax.token(at).tag().equals("VBG") && preposition.matches("of|to|on|at");
    boolean noun = !syntax.isVerb(at) && syntax.tree().is(at, "nmod", "obj", "obl");
    boolean wanted =
        noun
            && syntax.isVerb(head)
            && (preposition.equals("for")
                || syntax.tree().is(at, "obj") && !lexicon.is("calling", syntax.lemma(head)));
    boolean adjective = syntax.token(head).is("JJ") || syntax.token(head).isNoun() || wanted;
    return (infinitive || gerund) && syntax.tree().is(at, "acl", "advcl", "obl", "nmod")
        || noun && adjective;
  }

  /** Whether what stands over the word's head stands over the word too. */
  boolean reachesUp(int at) {
    int head = syntax.tree().head(at);
    boolean told = // will withdraw, it announced; told Lima it would not renew the pact
        at > head
            && lexicon.is("leaving", syntax.lemma(head))
            && syntax.tree().children(at, "nsubj").stream()
                .anyMatch(subject -> syntax.token(subject).is("PRP"));
    if (isOfDeniedReport(at) || isWished(at)) {
      return true;
    }
    if (syntax.tree().is(at, "ccomp") && WordClass.CERTIFYING.has(syntax.lemma(head))) {
      return false; // refused to certify that they complied, as they may
    }
    if (syntax.tree().relation(at).equals("acl:relcl")
        || syntax.tree().is(at, "parataxis") && !told) {
      return false;
    }
    boolean finite = // an accord that officials said was signed
        syntax.isVerb(at)
            && syntax.token(head).isNoun()
            && syntax.tree().is(at, "ccomp")
            && syntax.tree().children(at, "aux", "aux:pass").stream()
                .anyMatch(c -> syntax.word(c).matches("was|were|had"));
    if (finite) {
      return false;
    }
    boolean loose = // are to hand back villages after they agreed where the border runs
        syntax.tree().is(at, "ccomp")
            && syntax.token(at).tag().equals("VBD")
            && AgreeingClauses.agrees(syntax.lemma(at))
            && !lexicon.is("negative", syntax.lemma(head))
            && !lexicon.is("speech", syntax.lemma(head))
            && lexicon.hypothetical(syntax.lemma(head)).isEmpty();
    if (loose) {
      return false;
    }
    if (syntax.tree().is(at, "dep")
        && syntax.token(at).tag().equals("VBN")
        && syntax.word(at - 1).equals(",")) {
      return false; // a memorandum, signed on Friday
    }
    if (syntax.tree().is(at, "acl")
        && !syntax.token(at).tag().equals("VB")
        && !syntax.token(at).tag().equals("VBG")) {
      return false;
    }
    if (!syntax.isVerb(at) && syntax.token(head).isNoun()) {
      String lemma = syntax.lemma(head);
      return lexicon.is("negative", lemma) || lexicon.hypothetical(lemma).isPresent();
    }
    if (syntax.tree().is(at, "conj")) {
      return syntax.isVerb(at) && syntax.isVerb(head) && sharesModal(at, head);
    }
    if (syntax.tree().is(at, "advcl")) {
      String mark = syntax.preposition(at);
      boolean done = // under the text, signed on Monday, boats may pass
          syntax.tag(at).equals("VBN") && syntax.tree().children(at, "aux", "aux:pass").isEmpty();
      return mark.isEmpty() && !done
          || mark.equals("to")
          || mark.equals("of")
          || mark.equals("at") // balked at signing, aimed at ending
              && (lexicon.is("negative", syntax.lemma(head))
                  || lexicon.hypothetical(syntax.lemma(head)).isPresent())
          || mark.equals("from") && hindrances.isBarred(at, head)
          || syntax.word(at - 1).equals("to");
    }
    return true;
  }

  /** "Denied a report that it had quit": what the report says, nobody has done. */
  private boolean isOfDeniedReport(int at) {
    int noun = syntax.tree().head(at);
    return syntax.isVerb(at)
        && syntax.tree().is(at, "acl", "ccomp")
        && WordClass.REPORT.has(syntax.lemma(noun))
        && syntax.tree().is(noun, "obj", "nsubj:pass")
        && WordClass.REFUTING.has(syntax.lemma(syntax.tree().head(noun)));
  }

  /** "A suggestion that they agree on it": in the form of what is wished. */
  boolean isWished(int at) {
    boolean that =
        syntax.tree().children(at, "mark", "obj").stream()
            .anyMatch(c -> c < at && syntax.word(c).equals("that"));
    return syntax.tree().is(at, "acl", "ccomp")
        && syntax.token(at).tag().matches("VBP?")
        && syntax.tree().children(at, "aux").isEmpty()
        && that
        && lexicon.is("bid", syntax.lemma(syntax.tree().head(at)));
  }

  /** "will sign and ratify": the second verb has no subject or tense of its own. */
  private boolean sharesModal(int at, int head) {
    boolean bare = // will lapse and remain, taken for a present
        syntax.token(at).tag().equals("VBP") && syntax.token(head).tag().equals("VB");
    return (bare || syntax.token(at).tag().equals(syntax.token(head).tag()))
        && syntax.tree().children(at, "nsubj", "aux").isEmpty();
  }

  /** "Insisted that they had signed", "that it did not hold": a finite past is no wish. */
  private boolean isToldOf(int at) {
    return syntax.tree().is(at, "ccomp")
        && syntax.tree().children(at, "mark").stream().anyMatch(c -> syntax.word(c).equals("that"))
        && (syntax.token(at).tag().equals("VBD")
            || syntax.tree().children(at, "aux", "aux:pass").stream()
                .anyMatch(c -> syntax.word(c).matches("had|did|was|were")))
        && syntax.tree().children(at, "aux").stream().noneMatch(c -> syntax.token(c).is("MD"));
  }
}
