package io.github.entente.cli;

import io.github.entente.extract.actor.ActorDictionary;
import io.github.entente.extract.actor.DictionaryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** Reads the dictionaries that a command line names. */
final class Dictionaries {

  private Dictionaries() {}

  /**
   * Returns what the files say together.
   *
   * @throws IOException if one of them cannot be read or is no dictionary; the message says which
   */
  static ActorDictionary read(List<Path> files) throws IOException {
    try {
      return ActorDictionary.read(files);
    } catch (DictionaryException e) {
      throw new IOException(e.getMessage(), e);
    } catch (UncheckedIOException e) {
      String file = e.getCause() instanceof FileSystemException cause ? cause.getFile() : "";
      throw new IOException("dictionary " + file + ": " + Reasons.of(e), e);
    }
  }
}
