package io.github.entente.extract.agreement;

import io.github.entente.model.PartialDate;
import java.util.Optional;

/**
 * What a sentence says of the terms of an agreement.
 *
 * @param duration how long it is to last, as written
 * @param value what it is worth, as written
 * @param expiry when it ends
 */
record Terms(Optional<String> duration, Optional<String> value, Optional<PartialDate> expiry) {

  static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), Optional.empty());

  /** Adds what these terms leave open. */
  Terms or(Terms other) {
    return new Terms(
        duration.or(other::duration), value.or(other::value), expiry.or(other::expiry));
  }
}
