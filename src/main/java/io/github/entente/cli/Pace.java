package io.github.entente.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How fast a run is, from its first article on: what an earlier run has done and the models' load
 * do not count. Safe for use by the thread that counts and one that looks.
 */
final class Pace {

  private final LongSupplier nanoTime;
  private boolean started;
  private long start;
  private long startPosition;
  private long articles;

  Pace(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Counts an article, when the inputs were read up to this position. */
  synchronized void step(long position) {
    if (!started) {
      started = true;
      start = nanoTime.getAsLong();
      startPosition = position;
    }
    articles++;
  }

  /** Returns how long the way from one position to another will take; nothing if nobody knows. */
  synchronized Optional<Duration> left(long position, long end) {
    if (!started || position <= startPosition) {
      return Optional.empty();
    }
    double perByte = (double) (nanoTime.getAsLong() - start) / (position - startPosition);
    return Optional.of(Duration.ofNanos((long) (perByte * Math.max(0, end - position))));
  }

  /** Returns the number of articles and how many there are in a second. */
  synchronized String told() {
    double seconds = started ? (nanoTime.getAsLong() - start) / 1e9 : 0;
    String count = articles + (articles == 1 ? " article" : " articles");
    return articles < 2 || seconds <= 0
        ? count
        : String.format(Locale.ROOT, "%s, %.1f/s", count, (articles - 1) / seconds);
  }
}
