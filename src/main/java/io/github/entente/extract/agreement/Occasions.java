package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Dependencies;

/**
 * The clause that tells when and where an act took place that has no words for it of its own: "they
 * embraced in Lima on Monday after signing a pact", "met on Monday and signed a pact", "he left the
 * hall in Lima on Monday as the pact was being signed".
 */
final class Occasions {

  private static final int NEAR = 12;

  private Occasions() {}

  /** The verb whose time and place are those of the act; -1 if there is none. */
  static int verb(Syntax syntax, Act act) {
    Dependencies tree = syntax.tree();
    int at = act.at();
    boolean undone = act.status() == AgreementStatus.REJECTED; // left without signing
    if (!act.asserted() && !undone || act.form() == Act.Form.FRAME || !syntax.isVerb(at)) {
      return -1;
    }
    int above = tree.head(at);
    if (above < 0 || !syntax.isVerb(above) || !syntax.isPast(above)) {
      return -1;
    }
    boolean same =
        tree.is(at, "advcl", "ccomp") && isAtOnce(syntax, at, above) || isNext(syntax, at, above);
    return same ? above : -1;
  }

  /** "Meeting in Lima on Monday, they signed": the participle before the act; -1 if none. */
  static int meeting(AgreementLexicon lexicon, Syntax syntax, Act act) {
    return act.asserted() && act.form() == Act.Form.ACTIVE
        ? syntax.tree().children(act.at(), "advcl").stream()
            .filter(verb -> verb < act.at() && syntax.token(verb).tag().equals("VBG"))
            .filter(verb -> lexicon.is("gathering", syntax.lemma(verb)))
            .filter(verb -> syntax.tree().children(verb, "mark", "nsubj").isEmpty())
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** "Flew to Lima on Monday to sign the pact", which was done: the verb; -1 if there is none. */
  static int journey(AgreementLexicon lexicon, Syntax syntax, Act act) {
    int above = syntax.tree().head(act.at());
    boolean to =
        act.asserted()
            && StatusChooser.isMaking(act.status())
            && syntax.tree().is(act.at(), "xcomp", "advcl")
            && syntax.word(act.at() - 1).equals("to")
            && above >= 0
            && above < act.at()
            && syntax.isVerb(above)
            && syntax.isPast(above);
    return to && lexicon.is("travelling", syntax.lemma(above)) ? above : -1;
  }

  /** "As the pact was signed", "after signing the pact", "signing the pact". */
  private static boolean isAtOnce(Syntax syntax, int at, int above) {
    boolean gerund =
        syntax.token(at).tag().equals("VBG")
            && syntax.tree().children(at, "aux", "nsubj").isEmpty();
    String opening = gerund ? "after|on|upon|in|by|without" : "as|while|when";
    for (int child : syntax.tree().children(at, "mark", "advmod", "case")) {
      if (child < at) {
        boolean since = CalendarWords.isSpan(syntax.word(child - 1)); // two days after signing
        return !since && syntax.word(child).matches(opening);
      }
    }
    return gerund && at > above && syntax.word(at - 1).equals(",");
  }

  /** "Met the president and signed", "met the president, then signed": one deed after another. */
  private static boolean isNext(Syntax syntax, int at, int above) {
    boolean row =
        above < at
            && at - above <= NEAR
            && syntax.tree().is(at, "conj", "dep", "parataxis")
            && syntax.token(at).tag().equals(syntax.token(above).tag())
            && syntax.tree().children(at, "nsubj").isEmpty();
    int before = at - 1;
    return row && syntax.word(before).matches("and|then");
  }
}
