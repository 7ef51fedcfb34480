package io.github.entente.cli;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be had; the messages of some exceptions are its bare name. */
final class Reasons {

  private Reasons() {}

  /** Returns the reason, to be printed behind the file's name. */
  static String of(Exception e) {
    if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return of(unchecked.getCause());
    }
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    if (e instanceof InvalidPathException path) {
      return "no path: " + path.getReason();
    }
    if (e instanceof EOFException) {
      return "it breaks off";
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** Returns an exception whose message is the reason. */
  static IOException exception(Exception e) {
    return new IOException(of(e), e);
  }
}
