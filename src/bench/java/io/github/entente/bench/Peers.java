package io.github.entente.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.entente.parser.EntenteParser;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import org.openjdk.jmh.infra.Blackhole;

/** The same stories read by Entente and by CoreNLP with quotations and speakers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 4)
public class Peers {

  @Param({"entente", "corenlp-lean", "corenlp-default"})
  public String reader = "";

  private final List<String> stories = Stories.all();
  private Function<String, Object> read = story -> story;

  /** Loads the reader. */
  @Setup
  public void load() {
    if (reader.equals("entente")) {
      EntenteParser parser = EntenteParser.builder().build();
      read = parser::parseText;
      return;
    }
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    if (reader.equals("corenlp-lean")) {
      properties.setProperty("coref.algorithm", "fastneural");
      properties.setProperty(
          "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.applyNumericClassifiers", "false");
      properties.setProperty("ner.useSUTime", "false");
    }
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    read =
        story -> {
          Annotation annotation = new Annotation(story);
          pipeline.annotate(annotation);
          return annotation;
        };
  }

  /** Reads all stories. */
  @Benchmark
  public void stories(Blackhole hole) {
    for (String story : stories) {
      hole.consume(read.apply(story));
    }
  }
}
