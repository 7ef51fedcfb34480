package io.github.entente.cli;

import io.github.entente.parser.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a file that is one article: a page or a text. */
final class SingleFileReader implements InputReader {

  /** More than the parser takes; what is longer is not even loaded. */
  private static final int LIMIT = 8 << 20;

  private final List<String> endings;
  private final Function<byte[], Source> source;

  private SingleFileReader(List<String> endings, Function<byte[], Source> source) {
    this.endings = endings;
    this.source = source;
  }

  static SingleFileReader pages() {
    return new SingleFileReader(List.of(".html", ".htm", ".xhtml"), Source::html);
  }

  static SingleFileReader texts() {
    return new SingleFileReader(List.of(".txt"), Source::text);
  }

  @Override
  public boolean reads(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  @Override
  public void read(String name, InputStream in, Consumer<Input> sink) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new Unreadable(id(name), new IOException("longer than " + LIMIT + " bytes"));
    }
    sink.accept(new Input(name, () -> source.apply(bytes).withId(id(name))));
  }

  /** The file's name without folders and endings. */
  @Override
  public String id(String path) {
    String name = Gzip.unpacked(path);
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String lower = file.toLowerCase(Locale.ROOT);
    return endings.stream()
        .filter(ending -> lower.endsWith(ending) && lower.length() > ending.length())
        .findFirst()
        .map(ending -> file.substring(0, file.length() - ending.length()))
        .orElse(file);
  }
}
