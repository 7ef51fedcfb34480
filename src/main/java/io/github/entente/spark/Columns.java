package io.github.entente.spark;

import io.github.entente.model.PageDate;
import io.github.entente.parser.Source;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Where a dataset keeps what there is to know of a source; -1 for what it does not.
 *
 * @param id the caller's id
 * @param html a page
 * @param text a text without markup
 * @param url the page's address
 * @param published the date of publication
 */
record Columns(int id, int html, int text, int url, int published) implements Serializable {

  static Columns of(StructType schema) {
    List<String> names = Arrays.asList(schema.fieldNames());
    Columns columns =
        new Columns(
            names.indexOf("id"),
            names.indexOf("html"),
            names.indexOf("text"),
            names.indexOf("url"),
            names.indexOf("published"));
    if (columns.id < 0 || (columns.html < 0 && columns.text < 0)) {
      throw new IllegalArgumentException(
          "the dataset must have a column id and a column html or text, but has " + names);
    }
    return columns;
  }

  /** Returns the row's id; empty if it has none. */
  String id(Row row) {
    return string(row, id).orElse("");
  }

  /**
   * Returns what there is to read in a row.
   *
   * @throws IllegalArgumentException if there is neither a page nor a text, or if the address is
   *     none
   * @throws java.time.DateTimeException if the date is none
   */
  Source source(Row row) {
    Source source =
        content(row, html, Source::html, Source::html)
            .or(() -> content(row, text, Source::text, Source::text))
            .orElseThrow(() -> new IllegalArgumentException("the row has neither html nor text"))
            .withId(id(row));
    source = string(row, url).map(source::withUrl).orElse(source);
    return string(row, published).map(PageDate::parse).map(source::withPublished).orElse(source);
  }

  /** Returns the content as characters, or as bytes whose encoding is to be found. */
  private static Optional<Source> content(
      Row row,
      int column,
      Function<String, Source> ofCharacters,
      Function<byte[], Source> ofBytes) {
    if (column >= 0 && !row.isNullAt(column) && row.get(column) instanceof byte[] bytes) {
      return Optional.of(ofBytes.apply(bytes));
    }
    return string(row, column).map(ofCharacters);
  }

  private static Optional<String> string(Row row, int column) {
    return column < 0 || row.isNullAt(column)
        ? Optional.empty()
        : Optional.of(row.get(column).toString());
  }
}
