package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.model.AgreementStatus;

/**
 * Something done to an agreement in a sentence.
 *
 * @param at the token of the verb or noun that says so
 * @param raw the state that the word itself stands for
 * @param status the state that is asserted, with modality and negation
 * @param doer what its doer is to the agreement
 * @param form how doer and agreement stand to the word
 * @param voted whether it is those who vote that throw it out
 */
record Act(
    int at, AgreementStatus raw, AgreementStatus status, Doer doer, Form form, boolean voted) {

  Act(int at, AgreementStatus raw, AgreementStatus status, Doer doer, Form form) {
    this(at, raw, status, doer, form, false);
  }

  /** How doer and agreement stand to the word. */
  enum Form {
    /** The doer is the subject. */
    ACTIVE,
    /** The doer stands behind "by". */
    PASSIVE,
    /** The agreement is the subject, there is no doer. */
    OWN,
    /** A noun before the agreement. */
    NOUN,
    /** The agreement is where the act comes from: "under a deal". */
    FRAME;

    /** How the doer of a verb that is done to an agreement stands to it. */
    static Form of(Syntax syntax, int verb) {
      return syntax.isPassive(verb) ? PASSIVE : ACTIVE;
    }
  }

  /** Whether something is asserted that is more than that the agreement exists. */
  boolean tells() {
    return form != Form.FRAME;
  }

  /** An act that left the state as the word for it has it. */
  static Act told(int at, AgreementStatus status, Doer doer, Form form) {
    return new Act(at, status, status, doer, form);
  }

  /** The act as one that has led to another state. */
  Act as(AgreementStatus other) {
    return new Act(at, other, other, doer, form, voted);
  }

  /** The act as one that has led to another state, told in another way. */
  Act as(AgreementStatus other, Form told) {
    return new Act(at, other, other, doer, told, voted);
  }

  /** The act as one that is only planned. */
  Act planned() {
    return new Act(at, raw, AgreementStatus.PROPOSED, doer, form, voted);
  }

  /** Whether modality or negation left the state as the word has it. */
  boolean asserted() {
    return raw == status;
  }
}
