package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phrases on the command line, with a dictionary of one's own. */
class ResolveCommandTest {

  private static final String OWN = "TARNHOLT_CIRCLE_ [NORREB]\nILKA_TARN_ [ISLGOV <20091231]\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Main(
            limit -> {
              throw new AssertionError("phrases need no models");
            },
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void a_dictionary_names_whom_the_library_does_not_know() throws IOException {
    int status = run("resolve", "--dictionary", file("own.txt", OWN), "the Tarnholt Circle");
    assertThat(status).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"country\":\"NOR\"")
        .contains("\"code1\":\"REB\"");
  }

  @Test
  void a_dictionary_has_dated_roles() throws IOException {
    String own = file("own.txt", OWN);
    assertThat(run("resolve", "--dictionary", own, "--date", "2008-03-01", "Ilka Tarn")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"code1\":\"GOV\"");
  }

  @Test
  void a_broken_dictionary_is_an_error_with_file_and_line() throws IOException {
    String broken = file("broken.txt", OWN + "NOBODY_\n");
    int status = run("resolve", "--dictionary", broken, "the Tarnholt Circle");
    assertThat(status).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("broken.txt:3:");
  }

  @Test
  void every_broken_line_of_every_dictionary_is_told() throws IOException {
    String one = file("one.txt", "+LATE_\nSOMEBODY_ [norgov]\n");
    String two = file("two.txt", "[NORGOV]\n");
    int status = run("resolve", "--dictionary", one, "--dictionary", two, "the Tarnholt Circle");
    assertThat(status).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("one.txt:1:")
        .contains("one.txt:2:")
        .contains("two.txt:1:");
  }

  @Test
  void a_dictionary_that_is_missing_is_an_error() {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(run("resolve", "--dictionary", missing, "the Tarnholt Circle")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("missing.txt");
  }
}
