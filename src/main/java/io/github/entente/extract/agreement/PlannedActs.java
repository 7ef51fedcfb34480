package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;

/** Acts that are fixed to be done, so that their place is known: "are to sign it in Lima". */
final class PlannedActs {

  private PlannedActs() {}

  /** "Are to sign", "will sign", "are due to sign", "is to be signed"; not "hope to sign". */
  static boolean isFixed(Syntax syntax, Act act) {
    if (act.raw() != AgreementStatus.SIGNED || act.status() != AgreementStatus.PROPOSED) {
      return false;
    }
    int lead = syntax.word(act.at() - 1).equals("be") ? act.at() - 2 : act.at() - 1;
    boolean due =
        syntax.word(lead).equals("to")
            && (syntax.word(lead - 1).matches("is|are")
                || WordClass.DUE.has(syntax.word(lead - 1)) && syntax.isAuxiliary(lead - 2));
    boolean conditional =
        syntax.tree().children(act.at(), "advcl").stream()
            .anyMatch(clause -> syntax.preposition(clause).matches("if|unless"));
    return !conditional && (due || syntax.word(lead).equals("will"));
  }
}
