package io.github.entente.model;

import static java.util.Objects.requireNonNull;

/**
 * An actor's side for or against an agreement.
 *
 * @param actor the id of the actor
 * @param stance the side it takes
 * @param span the words that say so
 */
public record Reaction(String actor, Stance stance, Span span) {

  /** Makes the value. */
  public Reaction {
    requireNonNull(actor, "actor must not be null");
    requireNonNull(stance, "stance must not be null");
    requireNonNull(span, "span must not be null");
  }
}
