package io.github.entente.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The state of an agreement as an event of PLOVER (Open Event Data Alliance, PLOVER manual, 2021).
 *
 * @param event what sort of event it is
 * @param mode how it was done, where PLOVER tells modes apart
 * @param context what it is about
 */
public record PloverCode(
    PloverEvent event, Optional<PloverMode> mode, Optional<PloverContext> context) {

  /** Makes the value. */
  public PloverCode {
    requireNonNull(event, "event must not be null");
    requireNonNull(mode, "mode must not be null");
    requireNonNull(context, "context must not be null");
  }
}
