import io.github.entente.model.Article;
import io.github.entente.parser.EntenteParser;
import io.github.entente.parser.Source;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures what a parser costs: the time it takes to load, and the heap that it holds. */
public class Footprint {

  public static void main(String[] args) throws Exception {
    long before = heap();
    long start = System.nanoTime();
    EntenteParser parser = EntenteParser.builder().build();
    System.out.printf("loaded in %.1f s%n", (System.nanoTime() - start) / 1e9);
    Source story = Source.html(Files.readAllBytes(Path.of("docs/examples/summit-communique.html")));
    for (int i = 0; i < 20; i++) {
      parser.parse(story);
    }
    start = System.nanoTime();
    Article article = parser.parse(story);
    System.out.printf("a story of %d characters read in %d ms%n",
        article.text().length(), (System.nanoTime() - start) / 1_000_000);
    System.out.printf("live heap of the parser: %d MB%n", (heap() - before) >> 20);
    parser.parse(story); // still in use when the heap was looked at
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
