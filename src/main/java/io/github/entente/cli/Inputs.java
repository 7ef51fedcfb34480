package io.github.entente.cli;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The inputs of a call: files, directories and standard input, read one after the other. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  /** The first byte of what gzip wrote; of our inputs only archives are. */
  private static final int GZIP = 0x1F;

  private final InputReader pages = SingleFileReader.pages();
  private final InputReader texts = SingleFileReader.texts();
  private final InputReader lines = new JsonLinesReader();
  private final InputReader archives = new WarcFileReader();
  private final List<InputReader> readers = List.of(pages, texts, lines, archives);
  private final List<String> arguments;
  private final InputStream standardInput;

  Inputs(List<String> arguments, InputStream standardInput) {
    this.arguments = List.copyOf(arguments);
    this.standardInput = standardInput;
  }

  /** Returns whether it can only be one article: a single page or text. */
  boolean isOneArticle() {
    return arguments.size() == 1
        && (pages.reads(arguments.get(0)) || texts.reads(arguments.get(0)))
        && !Files.isDirectory(Path.of(arguments.get(0)));
  }

  /** Hands over every article in order; what cannot be read is handed over as a failure. */
  void read(Consumer<Input> sink) {
    for (String argument : arguments) {
      try {
        read(argument, sink);
      } catch (IOException | UncheckedIOException | InvalidPathException e) {
        sink.accept(Input.failed(argument, reason(e)));
      }
    }
  }

  private void read(String argument, Consumer<Input> sink) throws IOException {
    if (argument.equals(STANDARD_INPUT)) {
      sniff("stdin", standardInput, sink);
      return;
    }
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      directory(path, sink);
    } else {
      file(path, sink);
    }
  }

  private void directory(Path directory, Consumer<Input> sink) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(directory)) {
      files =
          all.filter(file -> readers.stream().anyMatch(r -> r.reads(name(file))))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    if (files.isEmpty()) {
      throw new IOException("the directory holds no file that can be read");
    }
    for (Path file : files) {
      try {
        file(file, sink);
      } catch (IOException e) {
        sink.accept(Input.failed(file.toString(), reason(e)));
      }
    }
  }

  private void file(Path file, Consumer<Input> sink) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      for (InputReader reader : readers) {
        if (reader.reads(name(file))) {
          reader.read(file.toString(), in, sink);
          return;
        }
      }
      sniff(file.toString(), in, sink);
    }
  }

  /** What has no telling name is told by its first character. */
  private void sniff(String name, InputStream stream, Consumer<Input> sink) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream);
    in.mark(1 << 12);
    int first = in.read();
    for (int i = 1;
        i < 1 << 12 && (first == 0xEF || first == 0xBB || first == 0xBF || isBlank(first));
        i++) {
      first = in.read();
    }
    in.reset();
    InputReader reader =
        switch (first) {
          case GZIP -> archives;
          case '{' -> lines;
          case '<' -> pages;
          default -> texts;
        };
    reader.read(name, in, sink);
  }

  private static boolean isBlank(int character) {
    return character >= 0 && character <= ' ';
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The messages of some exceptions are a bare file name. */
  private static IOException reason(Exception e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return new IOException("no such file", e);
    }
    if (e instanceof AccessDeniedException) {
      return new IOException("permission denied", e);
    }
    if (e instanceof UncheckedIOException unchecked) {
      return new IOException(unchecked.getMessage(), unchecked);
    }
    return e instanceof IOException io ? io : new IOException(e.getMessage(), e);
  }
}
