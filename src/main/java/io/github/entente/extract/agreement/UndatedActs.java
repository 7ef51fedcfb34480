package io.github.entente.extract.agreement;

import io.github.entente.extract.date.DateMention;
import io.github.entente.model.AgreementStatus;

/** Acts to which the dates of their sentence cannot belong. */
final class UndatedActs {

  private static final int HIGHEST = 13;

  private final AgreementLexicon lexicon;

  UndatedActs(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean is(Syntax syntax, Act act) {
    return isAhead(act)
        || isCondition(syntax, act)
        || isToCome(syntax, act)
        || isRunningOut(syntax, act)
        || isUnderWay(syntax, act);
  }

  /** Whether the act is still to come: "will sign", "is to take effect". */
  private static boolean isAhead(Act act) {
    return act.status() == AgreementStatus.PROPOSED && !act.asserted();
  }

  /** "Licences run out on Monday unless a pact is in place": the day is of what happens if not. */
  private static boolean isCondition(Syntax syntax, Act act) {
    int head = syntax.tree().head(act.at());
    int verb = syntax.tree().is(act.at(), "nsubj") ? head : act.at();
    return act.status() == AgreementStatus.PROPOSED
        && syntax.tree().is(verb, "advcl")
        && syntax.tree().children(verb, "mark").stream()
            .anyMatch(mark -> WordClass.UNLESS.has(syntax.word(mark)));
  }

  /** "The truce takes effect on 1 October": the day is still to come. */
  private boolean isToCome(Syntax syntax, Act act) {
    return act.form() == Act.Form.OWN
        && act.raw() == AgreementStatus.IN_FORCE
        && syntax.token(act.at()).tag().equals("VBZ")
        && lexicon.is("starting", syntax.lemma(act.at()));
  }

  /** Whether the term merely ran out: nobody did anything on that day. */
  private boolean isRunningOut(Syntax syntax, Act act) {
    String lemma = syntax.lemma(act.at());
    boolean gone = // it lapsed in May
        act.raw() == AgreementStatus.TERMINATED && act.asserted() && syntax.isPast(act.at());
    boolean over = act.raw() == AgreementStatus.TERMINATED || act.raw() == AgreementStatus.IN_FORCE;
    return over && !gone && act.form() == Act.Form.OWN && lexicon.is("expiring", lemma);
  }

  /** Whether talks were going on that day, which is no date of their outcome. */
  private static boolean isUnderWay(Syntax syntax, Act act) {
    int verb = syntax.verbOver(act.at(), HIGHEST);
    return act.status() == AgreementStatus.NEGOTIATING
        && verb >= 0
        && syntax.token(verb).tag().equals("VBG")
        && !syntax.tree().children(verb, "aux").isEmpty();
  }

  /** "Will hold talks on a pact in Rome": nothing has been done there yet. */
  static boolean isToBeHeld(Syntax syntax, Act act) {
    int verb = syntax.isVerb(act.at()) ? act.at() : syntax.verbOver(act.at(), HIGHEST);
    return act.status() == AgreementStatus.NEGOTIATING
        && verb >= 0
        && FollowUps.isAhead(syntax, verb);
  }

  /** "Accused Peru on Monday of breaking it": of the charge, not of the breach. */
  boolean isOfCharge(Syntax syntax, Act act, DateMention date) {
    if (act.status() != AgreementStatus.VIOLATED || date.first() > act.at()) {
      return false;
    }
    boolean of = syntax.word(act.at() - 1).equals("of"); // traded accusations on Monday of
    for (int at = act.at() - 1; of && at > Math.max(0, act.at() - HIGHEST); at--) {
      if (lexicon.is("charging", syntax.lemma(at))) {
        return true;
      }
    }
    int above = syntax.tree().head(act.at());
    for (int steps = 0; steps < HIGHEST && above >= 0; steps++) {
      if (lexicon.is("charging", syntax.lemma(above))) {
        return above < act.at() && DateTies.isUnder(syntax, date, above);
      }
      above = syntax.tree().head(above);
    }
    return false;
  }
}
