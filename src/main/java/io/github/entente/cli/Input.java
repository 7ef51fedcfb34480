package io.github.entente.cli;

import io.github.entente.parser.Source;
import java.io.IOException;

/**
 * One article to read, or what is left of it when it could not be had.
 *
 * @param name what people know it by: a file, a line of a file
 * @param loader gives the source; runs on the thread that parses it
 */
record Input(String name, Loader loader) {

  /** Gives a source, or says why there is none. */
  @FunctionalInterface
  interface Loader {

    /**
     * Returns the source.
     *
     * @throws IOException if it cannot be read; an {@link Unreadable} if its id is known
     */
    Source load() throws IOException;
  }

  /** Returns an input that could not be had, and whose result would bear the id. */
  static Input failed(String id, String name, IOException reason) {
    Unreadable known = reason instanceof Unreadable own ? own : new Unreadable(id, reason);
    return new Input(
        name,
        () -> {
          throw known;
        });
  }
}
