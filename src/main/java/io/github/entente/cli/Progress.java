package io.github.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is. */
interface Progress extends AutoCloseable {

  /** Makes room for something to be printed. */
  void beforePrinting();

  /** Counts one more article as done. */
  void step();

  @Override
  void close();

  /** Returns a bar on standard error if that is a terminal, or else nothing that shows. */
  static Progress onTerminal(PrintStream errors) {
    return isTerminal(2) ? new Bar(errors) : new None();
  }

  /** Returns whether the standard stream with this number is a terminal. */
  private static boolean isTerminal(int stream) {
    try {
      // the JDK's console() asks about standard input and output, never about standard error
      Path target = Path.of("/proc/self/fd/" + stream);
      return Files.exists(Path.of("/proc/self/fd"))
          ? Files.readSymbolicLink(target).toString().matches("/dev/(pts/\\d+|tty.*|console)")
          : System.console() != null;
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }

  /** Shows nothing. */
  final class None implements Progress {

    @Override
    public void beforePrinting() {}

    @Override
    public void step() {}

    @Override
    public void close() {}
  }

  /** A bar that counts articles. */
  final class Bar implements Progress {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream errors;
    private final ProgressBar bar;

    Bar(PrintStream errors) {
      this.errors = errors;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("entente")
              .setInitialMax(-1)
              .setUnit(" articles", 1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(500)
              .setSpeedUnit(ChronoUnit.SECONDS)
              .showSpeed()
              .setConsumer(new ConsoleProgressBarConsumer(errors))
              .build();
    }

    @Override
    public void beforePrinting() {
      errors.print(CLEAR_LINE);
      errors.flush();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
      errors.print(CLEAR_LINE);
      errors.flush();
    }
  }
}
