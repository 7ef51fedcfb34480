package io.github.entente.extract.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the resource files of facts: columns parted by tabs, items by bars, comments by #. */
final class KnowledgeFile {

  /**
   * A line with content.
   *
   * @param file the file's name
   * @param number its number, from 1
   * @param columns its columns
   */
  record Line(String file, int number, List<String> columns) {

    /** Returns a column, empty if the line is shorter or says "-". */
    String column(int at) {
      String value = at < columns.size() ? columns.get(at).strip() : "";
      return value.equals("-") ? "" : value;
    }

    /** Returns the items of a column. */
    List<String> items(int at) {
      String column = column(at);
      if (column.indexOf('|') < 0) {
        return column.isEmpty() ? List.of() : List.of(column);
      }
      return Arrays.stream(column.split("\\|"))
          .map(String::strip)
          .filter(item -> !item.isEmpty())
          .toList();
    }

    /** Makes the exception for a line that is wrong. */
    IllegalStateException wrong(String reason) {
      return new IllegalStateException(file + ":" + number + ": " + reason);
    }
  }

  private KnowledgeFile() {}

  /** Returns the lines of a resource of this package. */
  static List<Line> read(String name) {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = KnowledgeFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(new Line(name, number, List.of(line.split("\t", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
    return lines;
  }
}
