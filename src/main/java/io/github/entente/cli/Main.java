package io.github.entente.cli;

import io.github.entente.extract.actor.ActorDictionary;
import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.nlp.ModelsMissingException;
import io.github.entente.parser.EntenteParser;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles and prints what was found. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    subcommands = ResolveCommand.class,
    customSynopsis = {"entente [OPTIONS] INPUT...", "entente resolve [OPTIONS] PHRASE..."},
    description = "Reads world news: who said what, who agreed what, and who is against it.",
    footer = {
      "",
      "Results go to standard output; progress, warnings and errors to standard error.",
      "Exit status: 0 all inputs were read, 1 some were not or the run broke off,",
      "  2 wrong usage, 130 stopped by Ctrl-C, 143 by SIGTERM, 141 the reader of the",
      "  results has gone.",
      "",
      "Examples:",
      "  entente story.html",
      "  entente --format jsonl --threads 2 --output found.jsonl --errors failed.jsonl pages/",
      "  curl -s https://news.example/story | entente --format json -"
    })
public final class Main implements Callable<Integer> {

  /** As shells tell it of what Ctrl-C ended. */
  private static final int STOPPED = 130;

  /** As shells tell it of what wrote to a pipe that nobody reads. */
  private static final int READER_GONE = 141;

  private final Function<ParserSettings, EntenteParser> parsers;
  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final Stop stop = new Stop();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "A page (.html, .htm), a text (.txt), lines of JSON (.jsonl) with \"id\", \"html\" or"
              + " \"text\", and perhaps \"url\" and \"published\", a web archive (.warc), each of"
              + " these packed by gzip, a directory of these, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there instead of to standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description =
          "Write what could not be read there, too: {\"id\", \"input\", \"reason\"} a line.")
  private Optional<Path> errorsFile = Optional.empty();

  @Option(
      names = "--resume",
      description =
          "Go on where a run with the same inputs was broken off: needs --format jsonl, --output"
              + " and --errors of that run.")
  private boolean resume;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "Give up an article that takes longer. Default: no limit.")
  private Optional<Long> timeLimit = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Read so many articles at once. Default: ${DEFAULT-VALUE}.")
  private int threads = 1;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PageDateConverter.class,
      description =
          "The date of publication (YYYY-MM-DD) of pages and texts that tell none themselves and"
              + " come without \"published\".")
  private Optional<PageDate> published = Optional.empty();

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "A PETRARCH/CAMEO actor or agent dictionary to use beside the shipped names.")
  private List<Path> dictionaries = new ArrayList<>();

  /** What the parser is to be made with. */
  record ParserSettings(Optional<Duration> timeLimit, ActorDictionary dictionary) {}

  /** Makes a command that reads with the parser and streams it is given. */
  Main(
      Function<ParserSettings, EntenteParser> parsers,
      InputStream in,
      OutputStream out,
      PrintStream err) {
    this.parsers = parsers;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs the command line and ends the JVM with its status. */
  public static void main(String[] args) {
    Main main = new Main(Main::parser, System.in, standardOutput(), System.err);
    System.exit(main.runUntilStopped(args));
  }

  /** Unlike {@link System#out}, it tells when the reader of a pipe has gone. */
  static OutputStream standardOutput() {
    return new FileOutputStream(FileDescriptor.out) {
      @Override
      public void close() {
        // it is not ours: Maven, which may run us in its own JVM, writes to it once more
      }
    };
  }

  private static EntenteParser parser(ParserSettings settings) {
    EntenteParser.Builder builder = EntenteParser.builder().dictionary(settings.dictionary());
    settings.timeLimit().ifPresent(builder::timeLimit);
    return builder.build();
  }

  /** Runs the command line, which a signal to the process ends, and returns its status. */
  int runUntilStopped(String... args) {
    stop.onSignal();
    return run(args);
  }

  /** Runs the command line and returns its status. */
  int run(String... args) {
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    try {
      return new CommandLine(this)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setUsageHelpAutoWidth(true)
          .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
          .setErr(errors)
          .setParameterExceptionHandler((e, parsed) -> wrongUsage(e))
          .setExecutionExceptionHandler(
              (e, command, parsed) -> {
                errors.println("entente: " + message(e));
                return command.getCommandSpec().exitCodeOnExecutionException();
              })
          .execute(args);
    } finally {
      stop.ended();
    }
  }

  /** Says what is wrong in a few lines: the whole help would drown it. */
  private static int wrongUsage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    PrintWriter errors = command.getErr();
    errors.println("entente: " + e.getMessage());
    errors.print("Usage: " + command.getHelp().synopsis(0));
    errors.println("Options: " + command.getCommandSpec().qualifiedName() + " --help");
    errors.flush();
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty()) {
      throw wrong("Missing required parameter: 'INPUT'");
    }
    if (threads < 1) {
      throw wrong("--threads must be at least 1, but is " + threads);
    }
    Targets targets = new Targets(output, errorsFile, resume);
    if (resume && (format != OutputFormat.JSONL || !targets.canBeResumed())) {
      throw wrong("--resume needs --format jsonl, --output and --errors");
    }
    if (timeLimit.isPresent() && timeLimit.get() < 1) {
      throw wrong("--time-limit must be at least 1, but is " + timeLimit.get());
    }
    ParserSettings settings =
        new ParserSettings(timeLimit.map(Duration::ofSeconds), Dictionaries.read(dictionaries));
    long done = targets.done();
    Inputs all = new Inputs(inputs, in);
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    try (Output results =
            new Output(opened(() -> targets.openOutput(out, inputs)), () -> document(all));
        Failures failures = opened(() -> targets.openFailures(errors));
        Progress progress = Progress.onTerminal(err, all::size)) {
      return read(all, new BatchRunner.Results(results, errors, failures, progress), done, settings)
          ? 0
          : 1;
    } catch (Output.Refused e) {
      if (format == OutputFormat.JSONL) {
        targets.mend();
      }
      if (e.isReaderGone()) {
        return READER_GONE;
      }
      throw e;
    } catch (Stop.Asked e) {
      boolean resumable = format == OutputFormat.JSONL && targets.canBeResumed();
      errors.println("entente: stopped" + (resumable ? "; --resume goes on from here" : ""));
      return STOPPED;
    }
  }

  private Document document(Inputs all) {
    return format.document(all.isOneArticle());
  }

  private boolean read(
      Inputs all, BatchRunner.Results results, long done, ParserSettings settings) {
    // who mistyped a name need not wait for the models
    EntenteParser parser =
        all.areThere() ? parsers.apply(settings) : source -> Article.builder().build();
    ExecutorService pool = threads == 1 ? null : Executors.newFixedThreadPool(threads);
    try {
      BatchRunner runner =
          new BatchRunner(
              parser, published, results, done, stop, pool == null ? Runnable::run : pool, threads);
      all.read(runner, results.progress()::read);
      return runner.finish();
    } finally {
      if (pool != null) {
        pool.shutdownNow();
      }
    }
  }

  private interface Opening<T> {
    T open() throws IOException;
  }

  private <T> T opened(Opening<T> opening) {
    try {
      return opening.open();
    } catch (IOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static String message(Exception e) {
    if (e instanceof IOException io) {
      return Reasons.of(io);
    }
    return e instanceof ModelsMissingException || e instanceof Output.Refused
        ? String.valueOf(e.getMessage())
        : e.toString();
  }
}
