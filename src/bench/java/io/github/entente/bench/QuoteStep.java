package io.github.entente.bench;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.actor.ActorExtractor;
import io.github.entente.extract.actor.Cast;
import io.github.entente.extract.quote.QuoteExtractor;
import io.github.entente.model.Article;
import io.github.entente.nlp.CoreNlpAnalyser;
import io.github.entente.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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

/** The finding of quotations and speakers alone, with sentences, trees and cast at hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class QuoteStep {

  private final List<AnalysedArticle> articles = new ArrayList<>();
  private final List<Cast> casts = new ArrayList<>();
  private final QuoteExtractor quotes = new QuoteExtractor();

  /** Reads the stories up to the step that is measured. */
  public QuoteStep() {
    CoreNlpAnalyser analyser = CoreNlpAnalyser.load();
    for (String story : Stories.all()) {
      Article article = new TextReader().read(story);
      AnalysedText body = new AnalysedText(article.text(), analyser.analyse(article.text()));
      AnalysedArticle analysed = new AnalysedArticle(article, body, Optional.empty(), List.of());
      articles.add(analysed);
      casts.add(new ActorExtractor().cast(analysed));
    }
    read(found -> {}); // makes the trees
  }

  /** All stories once; their words are counted by {@code Stories.words}. */
  @Benchmark
  public void step(Blackhole hole) {
    read(hole::consume);
  }

  private void read(Consumer<Object> sink) {
    for (int i = 0; i < articles.size(); i++) {
      sink.accept(quotes.extract(articles.get(i), casts.get(i)));
    }
  }
}
