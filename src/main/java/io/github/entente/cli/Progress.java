package io.github.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Supplier;
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

  /** Counts bytes of the inputs as read. */
  void read(long bytes);

  @Override
  void close();

  /**
   * Returns a bar on standard error if that is a terminal, or else nothing that shows.
   *
   * @param size gives the number of bytes that will be read, if it is known
   */
  static Progress onTerminal(PrintStream errors, Supplier<OptionalLong> size) {
    return isTerminal(2) ? new Bar(errors, size.get()) : new None();
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
    public void read(long bytes) {}

    @Override
    public void close() {}
  }

  /**
   * A bar that counts articles, and shows how much of the inputs is read and how long the rest will
   * take if their size is known.
   */
  final class Bar implements Progress {

    private static final int MB = 1 << 20;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream errors;
    private final boolean sized;
    private final ProgressBar bar;
    private final Pace pace = new Pace(System::nanoTime);

    Bar(PrintStream errors, OptionalLong size) {
      this.errors = errors;
      this.sized = size.orElse(0) > 0;
      ProgressBarBuilder builder =
          new ProgressBarBuilder()
              .setTaskName("entente")
              .setInitialMax(sized ? size.getAsLong() : -1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(500)
              .setConsumer(new ConsoleProgressBarConsumer(errors));
      this.bar =
          (sized
                  ? builder
                      .setUnit(
                          size.getAsLong() < MB ? " KB" : " MB",
                          size.getAsLong() < MB ? 1 << 10 : MB)
                      .setEtaFunction(state -> pace.left(state.getCurrent(), state.getMax()))
                  : builder.setUnit(" articles", 1))
              .build();
    }

    @Override
    public void beforePrinting() {
      errors.print(CLEAR_LINE);
      errors.flush();
    }

    @Override
    public void step() {
      pace.step(bar.getCurrent());
      if (!sized) {
        bar.step();
      }
      bar.setExtraMessage(pace.told());
    }

    @Override
    public void read(long bytes) {
      if (sized) {
        bar.stepBy(bytes);
      }
    }

    @Override
    public void close() {
      bar.close();
      errors.print(CLEAR_LINE);
      errors.flush();
    }
  }
}
