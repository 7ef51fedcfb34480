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
  private final Output output;
  private final PrintWriter errors;
  private final Failures failures;
  private final Progress progress;
  private final Executor executor;
  private final int window;
  private final Queue<FutureTask<Outcome>> pending = new ArrayDeque<>();
  private long skip;
  private boolean failed;

  /**
   * Makes a runner.
   *
   * @param published stands for the date of publication where the input has none of its own
   * @param skip how many inputs an earlier run has dealt with
   * @param executor runs the parsing; with one thread it may be the caller's own
   * @param threads how many threads the executor has
   */
  BatchRunner(
      EntenteParser parser,
      Optional<PageDate> published,
      Output output,
      PrintWriter errors,
      Failures failures,
      long skip,
      Progress progress,
      Executor executor,
      int threads) {
    this.parser = parser;
    this.published = published;
    this.output = output;
    this.errors = errors;
    this.failures = failures;
    this.skip = skip;
    this.progress = progress;
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
      Source source = input.loader().load();
      if (source.published().isEmpty() && published.isPresent()) {
        source = source.withPublished(published.get());
      }
      id = source.id().isEmpty() ? id : source.id();
      Article article = parser.parse(source);
      return new Outcome.Read(input.name(), article, output.render(article));
    } catch (IOException | EntenteException e) {
      return new Outcome.Failed(id, input.name(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // a defect of ours or too little memory: it costs this input and no other
      return new Outcome.Failed(id, input.name(), e.toString());
    }
  }

  private void write(FutureTask<Outcome> task) {
    Outcome outcome = get(task);
    progress.beforePrinting();
    if (outcome instanceof Outcome.Read read) {
      output.write(read.rendered());
      for (var warning : read.article().warnings()) {
        errors.println("entente: " + read.name() + ": " + warning.message());
      }
    } else if (outcome instanceof Outcome.Failed failure) {
      failed = true;
      failures.add(failure.id(), failure.name(), failure.reason());
    }
    errors.flush();
    progress.step();
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
