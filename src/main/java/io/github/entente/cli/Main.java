package io.github.entente.cli;

import io.github.entente.extract.actor.ActorDictionary;
import io.github.entente.extract.actor.DictionaryException;
import io.github.entente.model.PageDate;
import io.github.entente.nlp.ModelsMissingException;
import io.github.entente.parser.EntenteParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads articles and prints what was found. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    subcommands = ResolveCommand.class,
    description = "Reads world news: who said what, who agreed what, and who is against it.",
    footer = {
      "",
      "Results go to standard output; progress, warnings and errors to standard error.",
      "Exit status: 0 all inputs were read, 1 some were not, 2 wrong usage."
    })
public final class Main implements Callable<Integer> {

  private final Function<ParserSettings, EntenteParser> parsers;
  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "A page (.html, .htm), a text (.txt), lines of JSON (.jsonl) with \"id\", \"html\" or"
              + " \"text\", and perhaps \"url\" and \"published\", a web archive (.warc, .warc.gz), a"
              + " directory of these, or - for"
              + " standard input.")
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
      converter = DateConverter.class,
      description =
          "The date of publication (YYYY-MM-DD) of inputs that are not given with their own.")
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
    Main main = new Main(Main::parser, System.in, System.out, System.err);
    int status = main.run(args);
    System.exit(status);
  }

  private static EntenteParser parser(ParserSettings settings) {
    EntenteParser.Builder builder = EntenteParser.builder().dictionary(settings.dictionary());
    settings.timeLimit().ifPresent(builder::timeLimit);
    return builder.build();
  }

  /** Runs the command line and returns its status. */
  int run(String... args) {
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    return new CommandLine(this)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(errors)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              errors.println("entente: " + message(e));
              return command.getCommandSpec().exitCodeOnExecutionException();
            })
        .execute(args);
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty()) {
      throw wrong("Missing required parameter: 'INPUT'");
    }
    if (threads < 1) {
      throw wrong("--threads must be at least 1, but is " + threads);
    }
    if (resume && (format != OutputFormat.JSONL || output.isEmpty() || errorsFile.isEmpty())) {
      throw wrong("--resume needs --format jsonl, --output and --errors");
    }
    if (timeLimit.isPresent() && timeLimit.get() < 1) {
      throw wrong("--time-limit must be at least 1, but is " + timeLimit.get());
    }
    ActorDictionary dictionary;
    try {
      dictionary = ActorDictionary.read(dictionaries);
    } catch (DictionaryException | UncheckedIOException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
    long done = resume ? done() : 0;
    Inputs all = new Inputs(inputs, in);
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    try (Failures failures = failures(errors);
        Progress progress = Progress.onTerminal(err);
        Output results = new Output(writer(), format.document(all.isOneArticle()))) {
      return read(all, results, errors, failures, done, progress, dictionary) ? 0 : 1;
    } catch (Output.Refused e) {
      if (format == OutputFormat.JSONL && output.filter(Files::isRegularFile).isPresent()) {
        // a full disk took the beginning of a line
        Done.linesOf(output.orElseThrow());
      }
      throw e;
    }
  }

  private boolean read(
      Inputs all,
      Output results,
      PrintWriter errors,
      Failures failures,
      long done,
      Progress progress,
      ActorDictionary dictionary) {
    EntenteParser parser =
        parsers.apply(new ParserSettings(timeLimit.map(Duration::ofSeconds), dictionary));
    if (threads == 1) {
      BatchRunner runner =
          new BatchRunner(
              parser, published, results, errors, failures, done, progress, Runnable::run, 1);
      all.read(runner);
      return runner.finish();
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      BatchRunner runner =
          new BatchRunner(
              parser, published, results, errors, failures, done, progress, executor, threads);
      all.read(runner);
      return runner.finish();
    } finally {
      executor.shutdownNow();
    }
  }

  private Writer writer() {
    if (output.isEmpty()) {
      return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
    Path file = output.get();
    try {
      for (String input : inputs) {
        if (Files.exists(file)
            && Files.exists(Path.of(input))
            && Files.isSameFile(file, Path.of(input))) {
          throw wrong("--output " + file + " is one of the inputs");
        }
      }
      return Files.newBufferedWriter(file, options());
    } catch (IOException e) {
      throw wrong("--output " + file + " cannot be written: " + e);
    }
  }

  /** Returns how many inputs the run that was broken off has dealt with. */
  private long done() throws IOException {
    return Done.linesOf(output.orElseThrow()) + Done.linesOf(errorsFile.orElseThrow());
  }

  private OpenOption[] options() {
    return resume
        ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND}
        : new OpenOption[] {
          StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
        };
  }

  private Failures failures(PrintWriter errors) {
    try {
      return errorsFile.isEmpty()
          ? Failures.to(errors)
          : Failures.to(errors, errorsFile.get(), options());
    } catch (IOException e) {
      throw wrong("--errors " + errorsFile.get() + " cannot be written: " + e);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static String message(Exception e) {
    return e instanceof ModelsMissingException || e instanceof Output.Refused
        ? String.valueOf(e.getMessage())
        : e.toString();
  }

  /** Reads the option's date. */
  static final class DateConverter implements ITypeConverter<PageDate> {

    @Override
    public PageDate convert(String value) {
      try {
        return PageDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + value + "' is no date such as 2022-11-23");
      }
    }
  }

  /** Tells the version that the jar's manifest names. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {
        "entente "
            + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)")
      };
    }
  }
}
