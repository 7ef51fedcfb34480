package io.github.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small cluster of several JVMs on this machine. */
class SparkArticlesIT {

  private static final StructType SOURCES =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("published", DataTypes.StringType);

  private static SparkSession spark;

  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    // a worker wants Spark's folder of jars; here they stand on the class path
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    spark =
        SparkSession.builder()
            .master("local-cluster[2,1,1536]")
            .config("spark.executor.memory", "1g")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Dataset<Row> sources() {
    return spark
        .createDataFrame(
            List.of(
                RowFactory.create(
                    "treaty",
                    "Spain and Peru sign fishing treaty\n\n"
                        + "LIMA (Reuters) - Spain and Peru signed a treaty on fishing on June 4,"
                        + " 2031.\n\n"
                        + "\"This is a good day,\" said Ana Torre, Peru's foreign minister.",
                    "2031-06-05"),
                RowFactory.create("undated", "A text.", "soon"),
                RowFactory.create("empty", null, null),
                RowFactory.create(
                    "talks",
                    "Chile and Norway postpone talks\n\n"
                        + "OSLO (AP) - Chile and Norway have postponed talks on a trade agreement,"
                        + " the government of Norway said on Tuesday.",
                    "2031-06-03")),
            SOURCES)
        .repartition(4);
  }

  @Test
  void articles_can_be_stored_and_asked_who_agreed_what_with_whom() throws IOException {
    String stored = folder.resolve("articles.parquet").toString();
    SparkArticles.articles(SparkArticles.read(sources())).write().parquet(stored);
    spark.read().parquet(stored).createOrReplaceTempView("articles");

    List<Row> signed = spark.sql(queryOfTheManual()).collectAsList();

    assertThat(signed).hasSize(1);
    Row treaty = signed.get(0);
    assertThat(treaty.<String>getAs("id")).isEqualTo("treaty");
    assertThat(treaty.<String>getAs("subject")).isEqualTo("fishing");
    assertThat(treaty.<String>getList(treaty.fieldIndex("parties")))
        .containsExactlyInAnyOrder("Spain", "Peru");
    assertThat(spark.read().parquet(stored).schema().fieldNames())
        .isEqualTo(ArticleSchema.ARTICLE.fieldNames());
  }

  /** Who signed what with whom in June, as docs/cluster.md asks. */
  private static String queryOfTheManual() throws IOException {
    String page = Files.readString(Path.of("docs/cluster.md"));
    int start = page.indexOf("```sql\n") + 7;
    return page.substring(start, page.indexOf("```", start));
  }

  @Test
  void rows_that_cannot_be_read_are_kept_aside_with_their_reason() {
    List<Row> failures =
        SparkArticles.failures(SparkArticles.read(sources())).orderBy("id").collectAsList();

    assertThat(failures).extracting(row -> row.getString(0)).containsExactly("empty", "undated");
    assertThat(failures.get(0).getString(1)).contains("neither html nor text");
    assertThat(failures.get(1).getString(1)).contains("soon");
  }

  @Test
  void an_executor_that_dies_costs_no_row() {
    String marker = folder.resolve("killed").toString();
    Dataset<Row> deadly = sources().mapPartitions(killOnce(marker), Encoders.row(SOURCES));

    List<Row> read = SparkArticles.read(deadly).orderBy("id").collectAsList();

    assertThat(Files.exists(Path.of(marker))).isTrue();
    assertThat(read)
        .extracting(row -> row.getString(0))
        .containsExactly("empty", "talks", "treaty", "undated");
  }

  private static MapPartitionsFunction<Row, Row> killOnce(String marker) {
    return rows -> {
      if (rows.hasNext() && !Files.exists(Path.of(marker))) {
        Files.createFile(Path.of(marker));
        Runtime.getRuntime().halt(137);
      }
      return rows;
    };
  }
}
