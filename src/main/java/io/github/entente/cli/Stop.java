package io.github.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wish from outside, such as Ctrl-C, that a run end. It ends between two results. */
final class Stop {

  /** Who has waited so long waits for an article that is never read, or for input. */
  private static final long PATIENCE_SECONDS = 5;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean asked;

  /** Asks when the process is told to end, and holds it until the run has ended. */
  void onSignal() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  asked = true;
                  await();
                },
                "entente-stop"));
  }

  private void await() {
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Returns if the run may go on.
   *
   * @throws Asked if it is to end
   */
  void check() {
    if (asked) {
      throw new Asked();
    }
  }

  /** Tells that everything is written and closed. */
  void ended() {
    ended.countDown();
  }

  /** The run was asked to end. */
  static final class Asked extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Asked() {
      super("stopped");
    }
  }
}
