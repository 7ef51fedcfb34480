package io.github.entente.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The place, agency and date that a news story opens with.
 *
 * @param place the place, as written but in ordinary capitals
 * @param agency the wire service
 * @param date the date
 */
public record Dateline(
    Optional<String> place, Optional<String> agency, Optional<PartialDate> date) {

  /** Makes the value. */
  public Dateline {
    requireNonNull(place, "place must not be null");
    requireNonNull(agency, "agency must not be null");
    requireNonNull(date, "date must not be null");
  }
}
