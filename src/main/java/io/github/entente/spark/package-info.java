/**
 * Articles as Apache Spark datasets: a dataset of pages or texts becomes a dataset of articles.
 * Start at {@link io.github.entente.spark.SparkArticles}.
 */
@NullMarked
package io.github.entente.spark;

import org.jspecify.annotations.NullMarked;
