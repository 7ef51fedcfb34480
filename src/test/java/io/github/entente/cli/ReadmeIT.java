package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.testing.Shared;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of README.md and docs, run with the models. */
class ReadmeIT {

  private static final Path README = Path.of("README.md");
  private static final Pattern COMMAND =
      Pattern.compile(
          "^(?:java -jar target/entente\\.jar (.*)|mvn -q compile exec:java -Dexec\\.args=\"(.*)\")$",
          Pattern.MULTILINE);

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String page :
        List.of("README.md", "docs/getting-started.md", "docs/json-and-command-line.md")) {
      Matcher command = COMMAND.matcher(Files.readString(Path.of(page)));
      while (command.find()) {
        commands.add(command.group(1) == null ? command.group(2) : command.group(1));
      }
    }
    return commands;
  }

  private int run(String arguments) {
    return new Main(
            timeLimit -> Shared.parser(),
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments.split(" "));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_runs(String command) {
    String arguments = command.replaceAll("--output (\\S+)", "--output " + folder + "/$1");

    assertThat(run(arguments)).as(err.toString(StandardCharsets.UTF_8)).isZero();
  }

  @Test
  void the_first_command_prints_what_the_readme_shows() throws IOException {
    String readme = Files.readString(README);
    Matcher shown = Pattern.compile("(?<=```text\n)(.*?)(?=```)", Pattern.DOTALL).matcher(readme);
    assertThat(shown.find()).isTrue();

    run(commands().get(0));

    String printed = out.toString(StandardCharsets.UTF_8);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          README, readme.substring(0, shown.start()) + printed + readme.substring(shown.end()));
    }
    assertThat(Files.readString(README)).contains("```text\n" + printed + "```");
  }
}
