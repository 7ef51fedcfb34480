package io.github.entente.extract.actor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A phrase to be resolved, with what is known about where it stands. Immutable; the other methods
 * return changed copies.
 */
public final class ActorQuery {

  private final String phrase;
  private final String context;
  private final Optional<LocalDate> date;

  private ActorQuery(String phrase, String context, Optional<LocalDate> date) {
    this.phrase = phrase;
    this.context = context;
    this.date = date;
  }

  /** Returns a query for a phrase alone: who held an office is asked of today's knowledge. */
  public static ActorQuery of(String phrase) {
    return new ActorQuery(requireNonNull(phrase, "phrase must not be null"), "", Optional.empty());
  }

  /** Returns a copy with the sentence the phrase stands in, or words about it. */
  public ActorQuery inContext(String context) {
    return new ActorQuery(phrase, requireNonNull(context, "context must not be null"), date);
  }

  /** Returns a copy with the day on which it was written. */
  public ActorQuery on(LocalDate date) {
    return new ActorQuery(
        phrase, context, Optional.of(requireNonNull(date, "date must not be null")));
  }

  /** Returns the phrase. */
  public String phrase() {
    return phrase;
  }

  /** Returns the sentence, empty if none was given. */
  public String context() {
    return context;
  }

  /** Returns the day, if one was given. */
  public Optional<LocalDate> date() {
    return date;
  }
}
