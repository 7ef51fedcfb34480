package io.github.entente.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The words under a picture.
 *
 * @param text the caption, without its credit
 * @param credit the photographer or agency, as written
 */
public record Caption(String text, Optional<String> credit) {

  /** Makes the value. */
  public Caption {
    requireNonNull(text, "text must not be null");
    requireNonNull(credit, "credit must not be null");
  }
}
