package io.github.entente.extract.date;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.PartialDate;

/**
 * Words of a sentence that state a date.
 *
 * @param first the index of the first token
 * @param last the index of the last token, included
 * @param past what they mean of something that has happened
 * @param ahead what they mean of something still to come; differs from {@code past} where the words
 *     leave it open, as {@code on Friday} does
 */
public record DateMention(int first, int last, PartialDate past, PartialDate ahead) {

  /**
   * Makes the value.
   *
   * @throws IllegalArgumentException if the last token lies before the first
   */
  public DateMention {
    requireNonNull(past, "past must not be null");
    requireNonNull(ahead, "ahead must not be null");
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("tokens " + first + " to " + last + " are no stretch");
    }
  }

  /** Returns whether the token is one of its words. */
  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
