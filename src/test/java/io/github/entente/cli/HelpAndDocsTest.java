package io.github.entente.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The tables of options in the documents have what {@code --help} has, and nothing else. */
class HelpAndDocsTest {

  private static final Path PAGE = Path.of("docs/json-and-command-line.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(--[a-z-]+)(?: ([^`]+))?`(, `-.`)? \\|");

  private static CommandLine command(String name) {
    CommandLine main =
        new CommandLine(
            new Main(
                settings -> source -> Article.builder().build(),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)));
    return name.equals("entente")
        ? main
        : requireNonNull(main.getSubcommands().get(name), "no subcommand " + name);
  }

  private static List<OptionSpec> options(String command) {
    return command(command).getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .toList();
  }

  /** The part of the page on the command: the whole up to the heading of the other, or from it. */
  private static String part(String command) throws Exception {
    String page = Files.readString(PAGE);
    int resolve = page.indexOf("## Whom a phrase names");
    assertThat(resolve).isPositive();
    return command.equals("entente") ? page.substring(0, resolve) : page.substring(resolve);
  }

  @ParameterizedTest
  @ValueSource(strings = {"entente", "resolve"})
  void every_option_has_a_row_and_every_row_an_option(String command) throws Exception {
    Set<String> rows = new TreeSet<>();
    Matcher row = ROW.matcher(part(command));
    while (row.find()) {
      rows.add(row.group(1));
    }

    assertThat(rows)
        .isEqualTo(
            options(command).stream()
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"entente", "resolve"})
  void values_bear_the_same_names(String command) throws Exception {
    String part = part(command);

    for (OptionSpec option : options(command)) {
      boolean named = !option.arity().equals(CommandLine.Range.valueOf("0"));
      if (named && !option.paramLabel().equals("FORMAT")) {
        assertThat(part).contains("| `" + option.longestName() + " " + option.paramLabel() + "` |");
      }
    }
    for (OutputFormat format : OutputFormat.values()) {
      assertThat(part("entente")).contains("| `--format " + format + "` |");
    }
  }
}
