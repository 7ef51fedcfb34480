package io.github.entente.cli;

import java.io.IOException;

/** An article that cannot be had though its id is known, so that it can be told of by that. */
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  private final String id;

  Unreadable(String id, Exception cause) {
    super(Reasons.of(cause), cause);
    this.id = id;
  }

  /** Returns the id that its result would bear. */
  String id() {
    return id;
  }
}
