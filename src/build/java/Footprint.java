import io.github.entente.model.Article;
import io.github.entente.parser.EntenteParser;
import io.github.entente.parser.Source;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures what a parser costs: the time to its first article, and the memory that it holds. */
public class Footprint {

  public static void main(String[] args) throws Exception {
    long before = heap();
    long start = System.nanoTime();
    EntenteParser parser = EntenteParser.builder().build();
    System.out.printf("loaded in %.1f s%n", (System.nanoTime() - start) / 1e9);
    Source story = Source.html(Files.readAllBytes(Path.of("docs/examples/summit-communique.html")));
    parser.parse(story);
    System.out.printf(
        "first article %.1f s after the start of the JVM%n",
        ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    for (int i = 0; i < 20; i++) {
      parser.parse(story);
    }
    start = System.nanoTime();
    Article article = parser.parse(story);
    System.out.printf(
        "a story of %d characters read in %d ms%n",
        article.text().length(), (System.nanoTime() - start) / 1_000_000);
    System.out.printf("live heap of the parser: %d MB%n", (heap() - before) >> 20);
    parser.parse(story); // still in use when the heap was looked at
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .forEach(
              line -> System.out.println("peak of the resident set: " + line.substring(6).strip()));
    }
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
