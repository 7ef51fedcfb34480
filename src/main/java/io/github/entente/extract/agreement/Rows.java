package io.github.entente.extract.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of a resource of this package: columns parted by tabs; "#" opens a comment. */
final class Rows {

  private Rows() {}

  /** Returns the columns of each row that is neither blank nor a comment. */
  static List<String[]> of(String resource) {
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
