package io.github.entente.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.entente.testing.Shared;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thousands of articles through one parser; has its own profile, for it takes its time. */
class SoakIT {

  private static final int ARTICLES = Integer.getInteger("soak.articles", 10_000);

  private final EntenteParser parser = Shared.parser();

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("docs/examples"))) {
      for (Path file : files.sorted().toList()) {
        pages.add(Files.readString(file));
      }
    }
    return pages;
  }

  /** Every article has other words, so that a table that only grows would show. */
  private static Source article(List<String> pages, int number) {
    String page = pages.get(number % pages.size());
    String name = "Mx" + Integer.toString(number, 36);
    String more = "\n\n" + name + " Corp. of " + name + "ville said it would sign the pact.\n";
    return page.contains("</body>")
        ? Source.html(page.replace("</body>", "<p>" + more + "</p></body>"))
        : Source.text(page + more);
  }

  private void read(List<String> pages, int from, int to) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < 2; thread++) {
        int first = from + thread;
        all.add(
            threads.submit(
                () -> {
                  for (int i = first; i < to; i += 2) {
                    parser.parse(article(pages, i));
                  }
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(200);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long handles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  @Test
  void thousands_of_articles_leave_neither_heap_nor_handles_behind() throws Exception {
    List<String> pages = pages();
    int warm = ARTICLES / 10;
    read(pages, 0, warm);
    long heapBefore = heap();
    long handlesBefore = handles();

    read(pages, warm, ARTICLES);

    long heapAfter = heap();
    long handlesAfter = handles();
    System.out.printf(
        "soak: heap %.1f MB after %d articles, %.1f MB after %d; open files %d, then %d%n",
        heapBefore / 1e6, warm, heapAfter / 1e6, ARTICLES, handlesBefore, handlesAfter);
    assertThat(heapAfter - heapBefore).as("growth of the heap").isLessThan(10_000_000);
    assertThat(handlesAfter).as("open files").isLessThanOrEqualTo(handlesBefore + 2);
  }
}
