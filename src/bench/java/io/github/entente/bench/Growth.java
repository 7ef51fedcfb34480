package io.github.entente.bench;

import io.github.entente.model.Article;
import io.github.entente.parser.EntenteParser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time grows with the length of an article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class Growth {

  @Param({"1", "2", "4", "8"})
  public int times = 1;

  private final EntenteParser parser = EntenteParser.builder().build();
  private String story = "";

  /** Makes the article. */
  @Setup
  public void lengthen() {
    story = Stories.repeated(times);
  }

  /** Reads it. */
  @Benchmark
  public Article article() {
    return parser.parseText(story);
  }
}
