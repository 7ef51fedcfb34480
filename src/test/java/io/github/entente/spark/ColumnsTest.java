package io.github.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.parser.Source;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Rows as sources; needs no cluster. */
class ColumnsTest {

  private static final StructType ALL =
      new StructType()
          .add("published", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("html", DataTypes.BinaryType)
          .add("text", DataTypes.StringType)
          .add("id", DataTypes.StringType);

  private static Source source(Object... cells) {
    return Columns.of(ALL).source(RowFactory.create(cells));
  }

  @Test
  @SuppressWarnings("NullAway") // an empty cell
  void a_page_of_bytes_is_read_as_bytes() {
    byte[] page = "<p>Pact</p>".getBytes(StandardCharsets.UTF_8);

    Source source = source("2031-06-05", "https://news.example/a b|c", page, null, "s1");

    assertThat(source.form()).isEqualTo(Source.Form.HTML_BYTES);
    assertThat(source.bytes()).isEqualTo(page);
    assertThat(source.id()).isEqualTo("s1");
    assertThat(source.url().orElseThrow()).hasToString("https://news.example/a%20b%7Cc");
    assertThat(source.published().orElseThrow()).hasToString("2031-06-05");
  }

  @Test
  @SuppressWarnings("NullAway") // an empty cell
  void a_text_is_read_where_there_is_no_page() {
    Source source = source(null, null, null, "Oslo signs", "s1");

    assertThat(source.form()).isEqualTo(Source.Form.TEXT);
    assertThat(source.content()).isEqualTo("Oslo signs");
    assertThat(source.url()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // an empty cell
  void a_row_with_neither_is_refused() {
    assertThatThrownBy(() -> source(null, null, null, null, "s1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("neither html nor text");
  }

  @Test
  void a_dataset_without_the_columns_is_refused() {
    StructType schema = new StructType().add("id", DataTypes.StringType);

    assertThatThrownBy(() -> Columns.of(schema))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("html or text")
        .hasMessageContaining("[id]");
  }

  @Test
  @SuppressWarnings("NullAway") // an empty cell
  void a_row_without_an_id_has_an_empty_one() {
    Row row = RowFactory.create(null, null, null, "Oslo signs", null);

    assertThat(Columns.of(ALL).id(row)).isEmpty();
  }
}
