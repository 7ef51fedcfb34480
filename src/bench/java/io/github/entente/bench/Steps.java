package io.github.entente.bench;

import io.github.entente.nlp.CoreNlpAnalyser;
import io.github.entente.nlp.Sentence;
import io.github.entente.parser.EntenteParser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Where the time goes: each step includes those before it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class Steps {

  private final List<String> stories = Stories.all();
  private final CoreNlpAnalyser analyser = CoreNlpAnalyser.load();
  private final EntenteParser parser = EntenteParser.builder().build();

  /** Sentences, tokens, tags, lemmas, names. */
  @Benchmark
  public void step1Sentences(Blackhole hole) {
    stories.forEach(story -> hole.consume(analyser.analyse(story)));
  }

  /** The trees of all sentences; a reading makes only those that it needs. */
  @Benchmark
  public void step2AllTrees(Blackhole hole) {
    for (String story : stories) {
      for (Sentence sentence : analyser.analyse(story)) {
        hole.consume(sentence.dependencies());
      }
    }
  }

  /** The whole reading. */
  @Benchmark
  public void step3Whole(Blackhole hole) {
    stories.forEach(story -> hole.consume(parser.parseText(story)));
  }
}
