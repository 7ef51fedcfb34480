package io.github.entente.docs;

import io.github.entente.spark.SparkArticles;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** The example of the page on clusters; SparkArticlesIT runs the same calls. */
final class SparkSnippets {

  private SparkSnippets() {}

  static void cluster(SparkSession spark) {
    // spotless:off
Dataset<Row> sources = spark.read().parquet("pages");          // id, html or text, url?, published?
Dataset<Row> read = SparkArticles.read(sources).persist(StorageLevel.DISK_ONLY());
SparkArticles.articles(read).write().parquet("articles");
SparkArticles.failures(read).write().json("failures");         // id, error
    // spotless:on
  }
}
