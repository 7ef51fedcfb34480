package io.github.entente.parser;

import java.time.Duration;
import java.util.Optional;

/** Ends the reading of one source when its time is up or its thread is interrupted. */
final class Watch implements Runnable {

  private final Source source;
  private final Optional<Duration> limit;
  private final long start = System.nanoTime();

  Watch(Source source, Optional<Duration> limit) {
    this.source = source;
    this.limit = limit;
  }

  /**
   * Returns if the reading may go on.
   *
   * @throws EntenteException if not; an interruption stays marked on the thread
   */
  @Override
  public void run() {
    if (Thread.currentThread().isInterrupted()) {
      throw new EntenteException(source + " was interrupted");
    }
    if (limit.isPresent() && System.nanoTime() - start > limit.get().toNanos()) {
      throw new EntenteException(source + " took longer than the time limit " + limit.get());
    }
  }
}
