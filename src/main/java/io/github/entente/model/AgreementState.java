package io.github.entente.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One state in the history of an agreement.
 *
 * @param status the state
 * @param date when it was reached, as far as the text says
 * @param evidence the sentence that says so
 */
public record AgreementState(AgreementStatus status, Optional<PartialDate> date, Span evidence) {

  /** Makes the value. */
  public AgreementState {
    requireNonNull(status, "status must not be null");
    requireNonNull(date, "date must not be null");
    requireNonNull(evidence, "evidence must not be null");
  }
}
