package io.github.entente.bench;

import io.github.entente.html.PageReader;
import io.github.entente.parser.EntenteParser;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * What a page and a text cost, by the processor time and the allocations of the threads that read
 * them: figures that a busy machine hardly changes. With one thread and with two, in one JVM.
 */
final class Costs {

  private static final int ROUND = 60;

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Costs() {}

  /** Prints a table. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    EntenteParser parser = EntenteParser.builder().build();
    PageReader reader = new PageReader();
    List<String> pages = PageMaker.pages();
    List<String> stories = Stories.all();
    int size = pages.stream().mapToInt(String::length).sum() / pages.size();
    System.out.printf("pages of %,d characters on average%n%n", size);
    System.out.println("| | threads | ms of processor | KB allocated | ms on the clock |");
    System.out.println("|---|---|---|---|---|");
    // the first rows are those of a JVM that still compiles: the last ones count
    for (int threads : new int[] {1, 2, 1, 2, 1, 2}) {
      row("text", threads, i -> parser.parseText(stories.get(i % stories.size())));
      row("page", threads, i -> parser.parseHtml(pages.get(i % pages.size())));
      row("its reading alone", threads, i -> reader.read(pages.get(i % pages.size()), null));
    }
  }

  private static void row(String name, int threads, Consumer<Integer> work)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    AtomicInteger next = new AtomicInteger();
    List<Future<long[]>> parts = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      parts.add(
          pool.submit(
              () -> {
                long time = THREADS.getCurrentThreadCpuTime();
                long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                for (int at = next.getAndIncrement(); at < ROUND; at = next.getAndIncrement()) {
                  work.accept(at);
                }
                return new long[] {
                  THREADS.getCurrentThreadCpuTime() - time,
                  THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes
                };
              }));
    }
    long time = 0;
    long bytes = 0;
    for (Future<long[]> part : parts) {
      time += part.get()[0];
      bytes += part.get()[1];
    }
    pool.shutdown();
    System.out.printf(
        "| %s | %d | %.1f | %,d | %.1f |%n",
        name,
        threads,
        time / 1e6 / ROUND,
        bytes / 1024 / ROUND,
        (System.nanoTime() - start) / 1e6 / ROUND);
  }
}
