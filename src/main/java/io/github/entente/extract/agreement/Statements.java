package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;

/** Papers that make known what was agreed: "a joint statement issued in Lima on Monday". */
final class Statements {

  private Statements() {}

  /** The participle behind the noun of such a paper; -1 if it is none, or not told when. */
  static int issued(Syntax syntax, int noun) {
    boolean paper =
        WordClass.STATEMENT.has(syntax.lemma(noun))
            && syntax.token(noun).isNoun()
            && (syntax.word(noun - 1).equals("joint")
                || syntax.word(noun - 2).equals("to") && syntax.word(noun - 3).equals("according"));
    return paper
            && Tags.isPastOrParticiple(syntax.tag(noun + 1))
            && WordClass.ISSUING.has(syntax.lemma(noun + 1))
        ? noun + 1
        : -1;
  }

  /** "A draft pact published in May": the participle of the draft; -1 if there is none. */
  static int ofDraft(Syntax syntax, Act act) {
    return act.status() == AgreementStatus.NEGOTIATING && syntax.token(act.at()).isNoun()
        ? syntax.tree().children(act.at(), "acl").stream()
            .filter(verb -> WordClass.ISSUING.has(syntax.lemma(verb)))
            .filter(verb -> Tags.isPastOrParticiple(syntax.tag(verb)))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** The participle of a paper that tells of the act in the same sentence; -1 if there is none. */
  static int of(Syntax syntax, Act act) {
    boolean made = act.asserted() && StatusChooser.isMaking(act.status());
    for (int noun = 0; made && noun < syntax.sentence().size() - 1; noun++) {
      int verb = issued(syntax, noun);
      if (verb >= 0 && verb != act.at()) {
        return verb;
      }
    }
    return -1;
  }
}
