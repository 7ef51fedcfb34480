package io.github.entente.bench;

import io.github.entente.model.Article;
import io.github.entente.parser.EntenteParser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles a second of one parser that one thread or two threads share. The warm-up is long: while
 * the JIT compiler works, it takes a second core for itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 8, time = 10)
@Measurement(iterations = 8, time = 10)
public class Threads {

  private final EntenteParser parser = EntenteParser.builder().build();
  private final List<String> stories = Stories.all();
  private final AtomicInteger next = new AtomicInteger();

  /** Read by one thread. */
  @Benchmark
  @org.openjdk.jmh.annotations.Threads(1)
  public Article one() {
    return article();
  }

  /** Read by two. */
  @Benchmark
  @org.openjdk.jmh.annotations.Threads(2)
  public Article two() {
    return article();
  }

  private Article article() {
    return parser.parseText(stories.get(Math.floorMod(next.getAndIncrement(), stories.size())));
  }
}
