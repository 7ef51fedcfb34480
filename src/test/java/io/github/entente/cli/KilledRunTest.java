package io.github.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that the system ends: killed, or without room on the disk. */
@Timeout(120)
class KilledRunTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Main(
            limit -> SlowRun.parser(),
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, UTF_8))
        .run(arguments);
  }

  private String input(int articles) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      String text = i % 7 == 3 ? "poison" : "Story " + i + " ";
      lines.append("{\"id\":\"s%d\",\"text\":\"%s\"}\n".formatted(i, text));
    }
    return Files.writeString(folder.resolve("in.jsonl"), lines).toString();
  }

  private String[] arguments(String name, String in, String threads, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--format",
                "jsonl",
                "--threads",
                threads,
                "--output",
                path(name),
                "--errors",
                path(name + ".errors"),
                in));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private ProcessBuilder process(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SlowRun.class.getName()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /** Starts a run in a process of its own and ends it when so much more has been written. */
  private int runAndEnd(Consumer<Process> end, long bytes, String... arguments) throws Exception {
    Path out = folder.resolve("killed");
    long size = (Files.exists(out) ? Files.size(out) : 0) + bytes;
    Process process = process(arguments).redirectError(folder.resolve("told").toFile()).start();
    while (process.isAlive() && (!Files.exists(out) || Files.size(out) < size)) {
      Thread.sleep(1);
    }
    assertThat(process.isAlive()).as("killed on the way").isTrue();
    end.accept(process);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private void runAndKill(long bytes, String... arguments) throws Exception {
    runAndEnd(Process::destroyForcibly, bytes, arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3"})
  void a_process_that_was_killed_twice_leaves_what_an_undisturbed_run_leaves(String threads)
      throws Exception {
    String in = input(300);
    run(arguments("whole", in, threads));

    runAndKill(450_000, arguments("killed", in, threads));
    runAndKill(650_000, arguments("killed", in, threads, "--resume"));
    assertThat(Files.size(folder.resolve("killed")))
        .isLessThan(Files.size(folder.resolve("whole")));
    run(arguments("killed", in, threads, "--resume"));

    assertThat(folder.resolve("killed")).hasSameBinaryContentAs(folder.resolve("whole"));
    assertThat(folder.resolve("killed.errors"))
        .hasSameBinaryContentAs(folder.resolve("whole.errors"));
  }

  @ParameterizedTest
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @ValueSource(strings = {"1", "3"})
  void a_run_that_is_told_to_stop_ends_with_a_whole_line_and_can_be_continued(String threads)
      throws Exception {
    String in = input(300);
    run(arguments("whole", in, threads));

    int status = runAndEnd(Process::destroy, 450_000, arguments("killed", in, threads));

    assertThat(status).as("of SIGTERM").isEqualTo(143);

    assertThat(Files.readString(folder.resolve("killed"))).endsWith("}\n");
    assertThat(Files.readString(folder.resolve("told")))
        .endsWith("entente: stopped; --resume goes on from here\n");
    run(arguments("killed", in, threads, "--resume"));
    assertThat(folder.resolve("killed")).hasSameBinaryContentAs(folder.resolve("whole"));
    assertThat(folder.resolve("killed.errors"))
        .hasSameBinaryContentAs(folder.resolve("whole.errors"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void an_array_that_is_told_to_stop_is_closed() throws Exception {
    runAndEnd(
        Process::destroy,
        450_000,
        "--format",
        "json",
        "--output",
        folder.resolve("killed").toString(),
        input(300));

    assertThat(new ObjectMapper().readTree(folder.resolve("killed").toFile()).size())
        .isBetween(4, 299);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_run_whose_reader_goes_away_ends() throws Exception {
    Process process =
        process("--format", "jsonl", input(5_000))
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .redirectError(folder.resolve("told").toFile())
            .start();
    try (InputStream results = process.getInputStream()) {
      assertThat(results.readNBytes(100_000)).isNotEmpty();
    }

    // all of it would take 50 s
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(141);
    assertThat(Files.readString(folder.resolve("told"))).isEmpty();
  }

  @ParameterizedTest
  @EnabledOnOs(OS.LINUX)
  @ValueSource(strings = {"text", "html", "json", "jsonl"})
  void a_full_disk_ends_the_run_with_a_message(String format) throws IOException {
    String in = input(3);

    assertThat(run("--format", format, "--output", "/dev/full", in)).isEqualTo(1);

    assertThat(err.toString(UTF_8)).contains("the results cannot be written: No space left");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_under_the_file_of_errors_ends_the_run_with_a_message() throws IOException {
    String in = input(9);

    assertThat(run("--format", "jsonl", "--output", path("out"), "--errors", "/dev/full", in))
        .isEqualTo(1);

    assertThat(err.toString(UTF_8)).contains("the file of errors cannot be written: No space left");
    assertThat(Files.readString(folder.resolve("out"))).endsWith("\n");
  }
}
