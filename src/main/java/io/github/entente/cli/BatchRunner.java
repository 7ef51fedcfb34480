package io.github.entente.cli;

import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.parser.EntenteException;
import io.github.entente.parser.EntenteParser;
import io.github.entente.parser.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Parses inputs on several threads and writes the results in the order of the inputs. As many
 * inputs as twice the threads are in memory at most: {@link #accept} blocks until there is room.
 */
final class BatchRunner implements Consumer<Input> {

  private final EntenteParser parser;
  private final Optional<PageDate> published;
  private final Results results;
  private final Stop stop;
  private final Executor executor;
  private final int window;
  private final Queue<FutureTask<Outcome>> pending = new ArrayDeque<>();
  private long skip;
  private boolean failed;

  /**
   * Where everything goes.
   *
   * @param output articles
   * @param errors warnings
   * @param failures inputs that could not be read
   * @param progress how far the run is
   */
  record Results(Output output, PrintWriter errors, Failures failures, Progress progress) {}

  /**
   * Makes a runner.
   *
   * @param published stands for the date of publication where neither the input nor its page tells
   *     one; outranks the time of a record
   * @param skip how many inputs an earlier run has dealt with
   * @param stop ends the run between two results
   * @param executor runs the parsing; with one thread it may be the caller's own
   * @param threads how many threads the executor has
   */
  BatchRunner(
      EntenteParser parser,
      Optional<PageDate> published,
      Results results,
      long skip,
      Stop stop,
      Executor executor,
      int threads) {
    this.parser = parser;
    this.published = published;
    this.results = results;
    this.skip = skip;
    this.stop = stop;
    this.executor = executor;
    this.window = 2 * threads;
  }

  /** What became of one input. */
  private sealed interface Outcome {

    record Read(String name, Article article, String rendered) implements Outcome {}

    record Failed(String id, String name, String reason) implements Outcome {}
  }

  @Override
  public void accept(Input input) {
    stop.check();
    if (skip > 0) {
      skip--;
      return;
    }
    while (pending.size() >= window) {
      write(pending.remove());
    }
    FutureTask<Outcome> task = new FutureTask<>(() -> outcome(input));
    pending.add(task);
    executor.execute(task);
    while (!pending.isEmpty() && pending.element().isDone()) {
      write(pending.remove());
    }
  }

  /** Waits for what is still being parsed; returns whether every input was read. */
  boolean finish() {
    while (!pending.isEmpty()) {
      write(pending.remove());
    }
    return !failed;
  }

  private Outcome outcome(Input input) {
    String id = input.name();
    try {
      Source source = load(input);
      if (published.isPresent()) {
        source = source.withFallbackDate(published.get());
      }
      id = source.id().isEmpty() ? id : source.id();
      Article article = parser.parse(source);
      return new Outcome.Read(input.name(), article, results.output().render(article));
    } catch (Unreadable e) {
      return new Outcome.Failed(e.id(), input.name(), String.valueOf(e.getMessage()));
    } catch (IOException | EntenteException e) {
      return new Outcome.Failed(id, input.name(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // a defect of ours or too little memory: it costs this input and no other
      return new Outcome.Failed(id, input.name(), e.toString());
    }
  }

  private static Source load(Input input) throws IOException {
    try {
      return input.loader().load();
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void write(FutureTask<Outcome> task) {
    Outcome outcome = get(task);
    stop.check();
    results.progress().beforePrinting();
    if (outcome instanceof Outcome.Read read) {
      results.output().write(read.rendered());
      for (var warning : read.article().warnings()) {
        results.errors().println("entente: " + read.name() + ": " + warning.message());
      }
    } else if (outcome instanceof Outcome.Failed failure) {
      failed = true;
      results.failures().add(failure.id(), failure.name(), failure.reason());
    }
    results.errors().flush();
    results.progress().step();
  }

  private static Outcome get(FutureTask<Outcome> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
