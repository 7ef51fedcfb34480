package io.github.entente.cli;

import static io.github.entente.cli.Warcs.gzip;
import static io.github.entente.cli.Warcs.record;
import static io.github.entente.cli.Warcs.response;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives, the file of errors, and runs that are broken off and continued. */
class BatchTest extends CommandLineTest {

  private static byte[][] archive() {
    return new byte[][] {
      response("https://example.org/a", "200 OK", "text/html; charset=utf-8", "<p>Caf\u00e9 A</p>"),
      response("https://example.org/logo", "200 OK", "image/png", "PNG"),
      response("https://example.org/gone", "404 Not Found", "text/html", "<p>Gone</p>"),
      record(
          "request",
          "https://example.org/a",
          "application/http; msgtype=request",
          "GET / HTTP/1.0\r\n\r\n"),
      response("https://example.org/b c", "200 OK", "text/html", "<p>B</p>")
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
  void an_archive_gives_its_pages_with_their_address_and_the_time_they_were_fetched(String name)
      throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    for (byte[] record : archive()) {
      plain.writeBytes(record);
    }
    Path file = folder.resolve(name);
    Files.write(file, name.endsWith(".gz") ? gzip(archive()) : plain.toByteArray());

    List<Article> articles = read(file.toString());

    assertThat(articles)
        .extracting(Article::id)
        .containsExactly("https://example.org/a", "https://example.org/b c");
    assertThat(articles.get(0).text()).isEqualTo("<p>Caf\u00e9 A</p>");
    assertThat(articles.get(1).url().orElseThrow()).hasToString("https://example.org/b%20c");
    assertThat(articles.get(0).published().orElseThrow()).hasToString("2031-05-06T07:08:09Z");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void an_archive_that_breaks_off_gives_what_is_whole_and_the_next_input_is_read()
      throws IOException {
    byte[] whole = gzip(archive()[0]);
    byte[] broken = gzip(archive()[4]);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(whole);
    bytes.write(broken, 0, broken.length - 20);
    Path archive = Files.write(folder.resolve("x.warc.gz"), bytes.toByteArray());
    Path text = Files.writeString(folder.resolve("y.txt"), "Y");

    List<Article> articles = read(archive.toString(), text.toString());

    assertThat(articles).extracting(Article::id).containsExactly("https://example.org/a", "y");
    assertThat(err.toString(UTF_8)).startsWith("entente: " + archive).contains("breaks off");
  }

  @Test
  void an_archive_that_breaks_off_in_a_page_names_the_page_and_ends() throws IOException {
    byte[] second = response("https://example.org/b", "200 OK", "text/html", "<p>Long page</p>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(archive()[0]);
    bytes.write(second, 0, second.length - 10);
    Path archive = Files.write(folder.resolve("x.warc"), bytes.toByteArray());

    assertThat(read(archive.toString()))
        .extracting(Article::id)
        .containsExactly("https://example.org/a");
    assertThat(err.toString(UTF_8))
        .contains(archive + ": https://example.org/b: the page breaks off")
        .contains(archive + ": the archive breaks off");
  }

  @Test
  void damage_in_the_middle_of_an_archive_is_reported_and_the_next_input_is_read()
      throws IOException {
    byte[] bytes = gzip(archive());
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 40, (byte) 0x55);
    Path archive = Files.write(folder.resolve("x.warc.gz"), bytes);
    Path text = Files.writeString(folder.resolve("y.txt"), "Y");

    assertThat(read(archive.toString(), text.toString()))
        .extracting(Article::id)
        .startsWith("https://example.org/a")
        .endsWith("y");
    assertThat(err.toString(UTF_8)).contains("entente: " + archive);
  }

  static Stream<byte[]> faultyRecords() throws IOException {
    byte[] packed = gzip("<p>Packed</p>".repeat(50).getBytes(UTF_8));
    String encoded = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: %s\r\n\r\n%s";
    String half = new String(packed, 0, packed.length / 2, ISO_8859_1);
    String type = "application/http; msgtype=response";
    return Stream.of(
        response("https://example.org/x", "200 OK", "text/html", "<p>X</p>", "yesterday"),
        record(
            "response",
            "https://example.org/x",
            type,
            encoded.formatted("gzip", half).getBytes(ISO_8859_1),
            "2031-05-06T07:08:09Z"),
        record("response", "https://example.org/x", type, encoded.formatted("br", "\u0000\u0001")),
        record("response", "https://example.org/x", type, encoded.formatted("deflate", "no zlib")),
        record("response", "https://example.org/x", type, "no HTTP at all\r\n"));
  }

  @ParameterizedTest
  @MethodSource("faultyRecords")
  void a_faulty_record_is_reported_and_costs_no_other(byte[] faulty) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(archive()[0]);
    bytes.writeBytes(faulty);
    bytes.writeBytes(archive()[4]);
    Path archive = Files.write(folder.resolve("x.warc"), bytes.toByteArray());

    assertThat(read(archive.toString()))
        .extracting(Article::id)
        .containsExactly("https://example.org/a", "https://example.org/b c");
    assertThat(err.toString(UTF_8))
        .startsWith("entente: " + archive + ": https://example.org/x: ")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_archive_is_known_by_how_it_begins(boolean packed) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    for (byte[] record : archive()) {
      plain.writeBytes(record);
    }
    Path file = folder.resolve("crawl");
    Files.write(file, packed ? gzip(archive()) : plain.toByteArray());

    assertThat(read(file.toString())).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"in.jsonl.gz", "in.JSONL.GZ", "in.gz", "in"})
  void packed_lines_are_read_from_all_members(String name) throws IOException {
    byte[] one = "{\"id\":\"a\",\"text\":\"A\"}\n{\"id\":\"b\",\"te".getBytes(UTF_8);
    byte[] two = "xt\":\"B\"}\n".getBytes(UTF_8);
    Path file = Files.write(folder.resolve(name), gzip(one, two));

    assertThat(read(file.toString())).extracting(Article::text).containsExactly("A", "B");
  }

  @Test
  void packed_lines_that_break_off_give_what_is_whole() throws IOException {
    byte[] lines = "{\"id\":\"a\",\"text\":\"A\"}\n".repeat(3000).getBytes(UTF_8);
    byte[] packed = gzip(lines);
    Path file =
        Files.write(folder.resolve("in.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));

    assertThat(read(file.toString())).hasSizeBetween(1, 2999);
    assertThat(err.toString(UTF_8)).contains("entente: " + file + ": it breaks off");
  }

  @Test
  void a_packed_page_in_a_directory_has_the_id_of_its_file() throws IOException {
    Files.write(folder.resolve("pact.html.gz"), gzip("<p>Pact</p>".getBytes(UTF_8)));
    Path text = Files.writeString(folder.resolve("talks.txt"), "Talks");

    assertThat(read(folder.toString())).extracting(Article::id).containsExactly("pact", "talks");
    assertThat(text).exists();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_device_that_fails_while_it_is_read_costs_no_other_input() throws IOException {
    Path text = Files.writeString(folder.resolve("y.txt"), "Y");

    assertThat(read("/proc/self/mem", text.toString()))
        .extracting(Article::id)
        .containsExactly("y");
    assertThat(err.toString(UTF_8)).contains("entente: /proc/self/mem: Input/output error");
  }

  @Test
  void an_archive_that_is_none_is_reported() throws IOException {
    Path archive = Files.writeString(folder.resolve("x.warc"), "Dear diary,\nno archive here.\n");

    assertThat(read(archive.toString())).isEmpty();
    assertThat(err.toString(UTF_8)).contains("x.warc").contains("damaged");
  }

  @Test
  void a_page_of_a_hundred_megabytes_costs_that_page_alone() throws IOException {
    Path archive = folder.resolve("big.warc");
    try (OutputStream out = Files.newOutputStream(archive)) {
      out.write(
          response("https://example.org/big", "200 OK", "text/html", "x".repeat(100_000_000)));
      out.write(archive()[0]);
    }

    assertThat(read(archive.toString()))
        .extracting(Article::id)
        .containsExactly("https://example.org/a");
    assertThat(err.toString(UTF_8)).contains("https://example.org/big: longer than");
  }

  @Test
  void the_file_of_errors_names_id_input_and_reason() throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"id\":\"a\",\"text\":\"A\"}\n{\"id\":\"b\",\"text\":\"poison\"}\n{\"id\":3\n");
    Path errors = folder.resolve("errors.jsonl");

    assertThat(read("--errors", errors.toString(), in.toString()))
        .extracting(Article::id)
        .containsExactly("a");

    assertThat(Files.readAllLines(errors)).hasSize(2);
    assertThat(Files.readAllLines(errors).get(0))
        .isEqualTo("{\"id\":\"b\",\"input\":\"" + in + ":2\",\"reason\":\"the text is poisoned\"}");
    assertThat(Files.readAllLines(errors).get(1)).contains(in + ":3").contains("no JSON");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 40, 41, 95})
  void a_run_that_was_killed_is_continued_without_loss_or_repetition(int bytes) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      lines.append("{\"id\":\"s%d\",\"text\":\"%s\"}%n".formatted(i, i == 1 ? "poison" : "T" + i));
    }
    Path in = Files.writeString(folder.resolve("in.jsonl"), lines);
    Path out = folder.resolve("whole.jsonl");
    Path errors = folder.resolve("errors.jsonl");
    String[] arguments = {
      "--format", "jsonl", "--output", out.toString(), "--errors", errors.toString(), in.toString()
    };
    run(BatchTest::echo, arguments);
    String whole = Files.readString(out);
    String failed = Files.readString(errors);
    // killed while the first, the third or a later article was written
    int cut = Math.min(bytes, whole.length());
    boolean beforeFailure = cut < whole.indexOf('\n') + 1;
    Files.writeString(out, whole.substring(0, cut));
    Files.writeString(errors, beforeFailure ? "" : failed);

    String[] resumed = Arrays.copyOf(arguments, arguments.length + 1);
    resumed[arguments.length] = "--resume";
    run(BatchTest::echo, resumed);

    assertThat(out).hasContent(whole);
    assertThat(errors).hasContent(failed);
  }

  @Test
  void to_resume_without_the_files_of_the_run_is_wrong_usage() {
    assertThat(run(BatchTest::echo, "--resume", "in.jsonl")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("--resume needs");
  }
}
