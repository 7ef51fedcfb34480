package io.github.entente.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import io.github.entente.html.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
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

/** The same pages parsed by jsoup, and read by Entente and by other readers of articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
public class Pages {

  private static final String ADDRESS = "https://www.example.org/world/story";

  @Param({"jsoup", "entente", "readability4j", "boilerpipe", "crux"})
  public String reader = "";

  private final List<byte[]> pages =
      PageMaker.pages().stream().map(page -> page.getBytes(StandardCharsets.UTF_8)).toList();
  private Function<byte[], Object> read = page -> page;

  /** Chooses the reader. */
  @Setup
  public void load() {
    PageReader entente = new PageReader();
    read =
        switch (reader) {
          case "jsoup" -> Pages::parsed;
          case "entente" -> page -> entente.read(page, null, null);
          case "readability4j" -> page -> new Readability4J(ADDRESS, text(page)).parse();
          case "boilerpipe" -> Pages::boiled;
          case "crux" ->
              page ->
                  ArticleExtractor.with(ADDRESS, text(page))
                      .extractMetadata()
                      .extractContent()
                      .article();
          default -> throw new IllegalStateException(reader);
        };
  }

  private static Object parsed(byte[] page) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", ADDRESS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object boiled(byte[] page) {
    try {
      return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(text(page));
    } catch (de.l3s.boilerpipe.BoilerpipeProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }

  /** Reads all pages. */
  @Benchmark
  public void pages(Blackhole hole) {
    for (byte[] page : pages) {
      hole.consume(read.apply(page));
    }
  }
}
