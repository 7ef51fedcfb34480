package io.github.entente.cli;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The inputs of a call: files, directories and standard input, read one after the other. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private static final byte[] ARCHIVE = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private final InputReader pages = SingleFileReader.pages();
  private final InputReader texts = SingleFileReader.texts();
  private final InputReader lines = new JsonLinesReader();
  private final InputReader archives = new WarcFileReader();
  private final List<InputReader> readers = List.of(pages, texts, lines, archives);
  private final List<String> arguments;
  private final InputStream standardInput;

  /** Whether the input that is being read turned out to be a single page or text. */
  private volatile boolean onePage;

  Inputs(List<String> arguments, InputStream standardInput) {
    this.arguments = List.copyOf(arguments);
    this.standardInput = standardInput;
  }

  /**
   * Returns whether it can only be one article: a single page or text. Of standard input, and of
   * files without a telling name, that is known once they are being read.
   */
  boolean isOneArticle() {
    return arguments.size() == 1
        && (onePage || reader(arguments.get(0)).filter(this::isOnePage).isPresent())
        && !isDirectory(arguments.get(0));
  }

  private boolean isOnePage(InputReader reader) {
    return reader == pages || reader == texts;
  }

  private static boolean isDirectory(String argument) {
    try {
      return Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Returns whether there is anything to read at all. */
  boolean areThere() {
    return arguments.stream().anyMatch(each -> each.equals(STANDARD_INPUT) || isThere(each));
  }

  private static boolean isThere(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Returns the number of bytes that will be read, if that can be known before. */
  OptionalLong size() {
    long size = 0;
    try {
      for (String argument : arguments) {
        if (argument.equals(STANDARD_INPUT)) {
          return OptionalLong.empty();
        }
        Path path = Path.of(argument);
        for (Path file : Files.isDirectory(path) ? filesOf(path) : List.of(path)) {
          if (!Files.isRegularFile(file)) {
            return OptionalLong.empty();
          }
          size += Files.size(file);
        }
      }
      return OptionalLong.of(size);
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return OptionalLong.empty();
    }
  }

  /**
   * Hands over every article in order; what cannot be read is handed over as a failure.
   *
   * @param bytes is told how much was read of files, packed ones as they lie there
   */
  void read(Consumer<Input> sink, LongConsumer bytes) {
    for (String argument : arguments) {
      try {
        read(argument, sink, bytes);
      } catch (IOException | UncheckedIOException | InvalidPathException e) {
        sink.accept(failed(argument, e));
      }
    }
  }

  private Input failed(String name, Exception e) {
    IOException reason = e instanceof Unreadable own ? own : Reasons.exception(e);
    return Input.failed(reader(name).map(each -> each.id(name)).orElse(name), name, reason);
  }

  private void read(String argument, Consumer<Input> sink, LongConsumer bytes) throws IOException {
    if (argument.equals(STANDARD_INPUT)) {
      sniff("stdin", new BufferedInputStream(standardInput), sink);
      return;
    }
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      directory(path, sink, bytes);
    } else {
      file(path, sink, bytes);
    }
  }

  private List<Path> filesOf(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(file -> reader(file.toString()).isPresent())
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private void directory(Path directory, Consumer<Input> sink, LongConsumer bytes)
      throws IOException {
    List<Path> files = filesOf(directory);
    if (files.isEmpty()) {
      throw new IOException("the directory holds no file that can be read");
    }
    for (Path file : files) {
      try {
        file(file, sink, bytes);
      } catch (IOException e) {
        sink.accept(failed(file.toString(), e));
      }
    }
  }

  /** Returns the reader for the ending of a file's name, packed or not. */
  private Optional<InputReader> reader(String name) {
    return readers.stream()
        .filter(each -> each.reads(name) || each.reads(Gzip.unpacked(name)))
        .findFirst();
  }

  private void file(Path file, Consumer<Input> sink, LongConsumer bytes) throws IOException {
    try (BufferedInputStream in =
        new BufferedInputStream(new Counted(Files.newInputStream(file), bytes), 1 << 16)) {
      Optional<InputReader> known = reader(file.toString());
      if (known.isPresent()) {
        read(known.get(), file.toString(), in, sink);
      } else {
        sniff(file.toString(), in, sink);
      }
    }
  }

  /** Archives know how to be unpacked: each of their records is packed by itself. */
  private void read(InputReader reader, String name, BufferedInputStream in, Consumer<Input> sink)
      throws IOException {
    onePage = isOnePage(reader);
    boolean unpack = reader != archives && Gzip.isPacked(in);
    reader.read(name, unpack ? Gzip.unpack(in) : in, sink);
  }

  /** What has no telling name is told by how it begins. */
  private void sniff(String name, BufferedInputStream in, Consumer<Input> sink) throws IOException {
    boolean packed = Gzip.isPacked(in);
    in.mark(1 << 16);
    InputReader reader;
    try {
      reader = sniff(packed ? begin(new GZIPInputStream(in, 512)) : begin(in));
    } catch (EOFException | ZipException e) {
      reader = texts;
    }
    in.reset();
    read(reader, name, in, sink);
  }

  private static byte[] begin(InputStream in) throws IOException {
    return in.readNBytes(1 << 12);
  }

  private InputReader sniff(byte[] begin) {
    if (Arrays.mismatch(begin, ARCHIVE) == ARCHIVE.length) {
      return archives;
    }
    int at = 0;
    while (at < begin.length && (isBlank(begin[at]) || isByteOrderMark(begin[at]))) {
      at++;
    }
    return switch (at < begin.length ? begin[at] : ' ') {
      case '{' -> lines;
      case '<' -> pages;
      default -> texts;
    };
  }

  private static boolean isByteOrderMark(byte each) {
    return each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
  }

  private static boolean isBlank(byte each) {
    return each >= 0 && each <= ' ';
  }

  /** Counts what is read, for people who wait. */
  private static final class Counted extends FilterInputStream {

    private final LongConsumer bytes;

    Counted(InputStream in, LongConsumer bytes) {
      super(in);
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      bytes.accept(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] to, int from, int size) throws IOException {
      int read = in.read(to, from, size);
      bytes.accept(Math.max(0, read));
      return read;
    }
  }
}
