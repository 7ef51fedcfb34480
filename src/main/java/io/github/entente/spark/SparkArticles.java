package io.github.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Reads datasets of pages or texts. Each executor JVM loads one parser, when its first row comes,
 * and all its tasks share it.
 *
 * <p>A dataset of sources has the columns {@code id} and {@code html} or {@code text}, or both of
 * these, one of them null in each row; and it may have {@code url} and {@code published} (ISO
 * 8601). All are strings; {@code html} and {@code text} may be binary, and their encoding is found
 * then.
 */
public final class SparkArticles {

  private SparkArticles() {}

  /**
   * Returns one row for each source: {@code id}, {@code article} (the struct of {@link
   * ArticleSchema#ARTICLE}) and {@code error}. One of the two last is null: a source that cannot be
   * read fails alone, with its reason. Nothing is read until the dataset is; persist it if it is
   * used more than once.
   *
   * @throws IllegalArgumentException if a column is missing
   */
  public static Dataset<Row> read(Dataset<Row> sources) {
    Columns columns = Columns.of(sources.schema());
    return sources
        .mapPartitions(new ReadRows(columns), Encoders.row(ArticleSchema.READ))
        .select(
            col("id"), from_json(col("json"), ArticleSchema.ARTICLE).as("article"), col("error"));
  }

  /**
   * Returns the articles of a dataset that {@link #read} made: a column for each of their fields.
   */
  public static Dataset<Row> articles(Dataset<Row> read) {
    return read.where(col("error").isNull()).select("article.*");
  }

  /** Returns the sources that could not be read: {@code id} and {@code error}. */
  public static Dataset<Row> failures(Dataset<Row> read) {
    return read.where(col("error").isNotNull()).select("id", "error");
  }
}
