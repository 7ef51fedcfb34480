package io.github.entente.model;

import static java.util.Objects.requireNonNull;

/**
 * Something that was not read, and why.
 *
 * @param code the kind of warning, for programs
 * @param message one sentence for people
 */
public record Warning(WarningCode code, String message) {

  /** Makes the value. */
  public Warning {
    requireNonNull(code, "code must not be null");
    requireNonNull(message, "message must not be null");
  }
}
