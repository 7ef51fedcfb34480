package io.github.entente.spark;

import io.github.entente.json.ArticleJson;
import io.github.entente.parser.EntenteException;
import io.github.entente.parser.EntenteParser;
import java.time.Duration;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Turns sources into (id, article as JSON, reason of failure), one after the other. */
final class ReadRows implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final Columns columns;

  ReadRows(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
        .map(this::read)
        .iterator();
  }

  @SuppressWarnings("NullAway") // null is how Spark says that a cell is empty
  private Row read(Row row) {
    String id = columns.id(row);
    try {
      String json = OfThisJvm.JSON.writeLine(OfThisJvm.PARSER.parse(columns.source(row)));
      return RowFactory.create(id, json, null);
    } catch (RuntimeException | StackOverflowError e) {
      if (Thread.currentThread().isInterrupted()) {
        // the task was cancelled: that is no fault of the row
        throw e;
      }
      boolean told = e instanceof EntenteException || e instanceof IllegalArgumentException;
      return RowFactory.create(id, null, told ? String.valueOf(e.getMessage()) : e.toString());
    }
  }

  /** Loaded once in each executor, when it is first needed. */
  private static final class OfThisJvm {
    private static final EntenteParser PARSER =
        EntenteParser.builder().timeLimit(Duration.ofMinutes(2)).build();
    private static final ArticleJson JSON = new ArticleJson();
  }
}
