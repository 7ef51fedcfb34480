package io.github.entente.model;

import static java.util.Objects.requireNonNull;

/**
 * Words of the text that name an actor.
 *
 * @param span where they stand
 * @param form how they name it
 */
public record Mention(Span span, MentionForm form) {

  /** Makes the value. */
  public Mention {
    requireNonNull(span, "span must not be null");
    requireNonNull(form, "form must not be null");
  }
}
