package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.json.ArticleJson;
import io.github.entente.model.Article;
import io.github.entente.model.Warning;
import io.github.entente.model.WarningCode;
import io.github.entente.nlp.ModelsMissingException;
import io.github.entente.parser.EntenteException;
import io.github.entente.parser.EntenteParser;
import io.github.entente.parser.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line with a parser that needs no models: it repeats what it is given. */
class MainTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String standardInput = "";
  private EntenteParser parser = MainTest::echo;

  private static Article echo(Source source) {
    boolean bytes = source.length() > 0 && source.content().isEmpty();
    String text = bytes ? new String(source.bytes(), StandardCharsets.UTF_8) : source.content();
    if (text.contains("poison")) {
      throw new EntenteException("the text is poisoned");
    }
    Article.Builder article =
        Article.builder().id(source.id()).text(text).section("" + source.form());
    source.url().ifPresent(article::url);
    source.published().or(source::fallbackDate).ifPresent(article::published);
    return article.build();
  }

  private int run(String... arguments) {
    return new Main(
            limit -> parser,
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private List<Article> articles() {
    ArticleJson json = new ArticleJson();
    return out().lines().map(json::read).toList();
  }

  private List<String> ids() {
    return articles().stream().map(Article::id).toList();
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static String line(String id) {
    return "{\"id\": \"" + id + "\", \"text\": \"Story " + id + "\"}\n";
  }

  @Test
  void a_page_is_read_as_bytes_and_named_by_its_file() throws IOException {
    assertThat(run("--format", "jsonl", file("pact.v2.html", "<p>Pact"))).isZero();

    assertThat(articles().get(0).id()).isEqualTo("pact.v2");
    assertThat(articles().get(0).section()).contains("HTML_BYTES");
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "a.htm", "A.HTML", "page-without-ending"})
  void pages_are_known_by_their_ending_or_first_character(String name) throws IOException {
    run("--format", "jsonl", file(name, "\ufeff \n<html><p>Pact"));

    assertThat(articles().get(0).section()).contains("HTML_BYTES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.TXT", "text-without-ending"})
  void texts_are_known_by_their_ending_or_first_character(String name) throws IOException {
    run("--format", "jsonl", file(name, "Oslo signs"));

    assertThat(articles().get(0).section()).contains("TEXT_BYTES");
  }

  @Test
  void the_default_format_is_for_a_person() throws IOException {
    assertThat(run(file("a.txt", "Oslo signs"))).isZero();

    assertThat(out()).contains("Who said what").contains("Who agreed what");
  }

  @Test
  void a_directory_gives_its_files_in_order_and_passes_over_others() throws IOException {
    file("b.txt", "B");
    file("a.html", "<p>A");
    file("c.jsonl", line("x") + line("y"));
    file("picture.png", "\u0000");
    Files.createDirectory(folder.resolve("a_files.html"));

    assertThat(run("--format", "jsonl", folder.toString())).isZero();

    assertThat(ids()).containsExactly("a", "b", "x", "y");
  }

  @Test
  void lines_carry_id_address_and_date() throws IOException {
    String lines =
        """
        {"id": "one", "text": "T", "url": "https://news.example/a b|c", "published": "2024-02-29"}

        {"html": "<p>T", "url": "https://news.example/two", "published": "2024-02-29T10:00:00Z", "x": 1}
        {"id": 7, "text": "T"}
        {"text": "T"}\
        """;
    String file = file("in.jsonl", lines);

    assertThat(run("--format", "jsonl", "--published", "2020-01-01", file)).isZero();

    assertThat(ids()).containsExactly("one", "https://news.example/two", "7", file + ":5");
    assertThat(articles().get(0).url().orElseThrow()).hasToString("https://news.example/a%20b%7Cc");
    assertThat(articles().stream().map(a -> a.published().orElseThrow().toString()))
        .containsExactly("2024-02-29", "2024-02-29T10:00:00Z", "2020-01-01", "2020-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"x\", \"text\": \"T\"",
        "not json",
        "[]",
        "{\"id\": \"x\"}",
        "{\"id\": \"x\", \"text\": \"T\", \"html\": \"H\"}",
        "{\"id\": \"x\", \"text\": 5}",
        "{\"id\": \"x\", \"text\": \"poison\"}",
        "{\"id\": \"x\", \"text\": \"T\", \"published\": \"last week\"}",
        "{\"id\": \"x\", \"text\": \"T\"} {}",
        "{\"id\": \"x\", \"text\": \"T\", \"url\": \"::\"}"
      })
  void a_bad_line_is_told_by_its_number_and_costs_no_other(String bad) throws IOException {
    String file = file("in.jsonl", line("one") + bad + "\n" + line("three"));

    assertThat(run("--format", "jsonl", file)).isEqualTo(1);

    assertThat(ids()).containsExactly("one", "three");
    assertThat(err()).startsWith("entente: " + file + ":2: ").hasLineCount(1);
  }

  @Test
  void an_input_that_cannot_be_read_costs_no_other() throws IOException {
    String missing = folder.resolve("missing.html").toString();
    Files.createDirectory(folder.resolve("empty"));
    String empty = folder.resolve("empty").toString();
    String poison = file("poison.txt", "poison");

    assertThat(run("--format", "jsonl", missing, poison, empty, file("a.txt", "A"))).isEqualTo(1);

    assertThat(ids()).containsExactly("a");
    assertThat(err())
        .contains(missing + ": no such file")
        .contains(poison + ": the text is poisoned")
        .contains(empty + ": the directory holds no file that can be read");
  }

  @Test
  void a_defect_or_too_small_a_stack_costs_no_other_input() throws IOException {
    parser =
        source -> {
          switch (source.id()) {
            case "defect" -> throw new IllegalStateException("defect");
            case "deep" -> throw new StackOverflowError();
            default -> {
              return echo(source);
            }
          }
        };

    assertThat(
            run("--format", "jsonl", file("x.jsonl", line("defect") + line("deep") + line("ok"))))
        .isEqualTo(1);

    assertThat(ids()).containsExactly("ok");
    assertThat(err()).contains("x.jsonl:1").contains("x.jsonl:2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Pact", "Oslo signs", "{\"id\":\"stdin\",\"text\":\"T\"}"})
  void standard_input_is_a_page_a_text_or_lines(String content) {
    standardInput = content;

    assertThat(run("--format", "jsonl", "-")).isZero();

    assertThat(ids()).containsExactly("stdin");
  }

  @Test
  void json_is_one_object_for_one_article_and_an_array_for_several() throws IOException {
    String one = file("a.txt", "A");

    run("--format", "json", one);
    assertThat(out()).startsWith("{").endsWith("}\n");

    out.reset();
    run("--format", "JSON", one, one);
    assertThat(out()).startsWith("[\n{").contains("},\n{").endsWith("}\n]\n");

    out.reset();
    run("--format", "json", file("none.jsonl", ""));
    assertThat(out()).isEqualTo("[\n\n]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Pact", "Oslo signs"})
  void json_of_a_page_or_text_from_standard_input_is_one_object(String content) {
    standardInput = content;

    assertThat(run("--format", "json", "-")).isZero();

    assertThat(out()).startsWith("{").endsWith("}\n").contains("\"id\" : \"stdin\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\":\"T\"}", "{\"text\":\"T\"}\n{\"text\":\"T\"}"})
  void json_of_lines_from_standard_input_is_an_array(String content) {
    standardInput = content;

    assertThat(run("--format", "json", "-")).isZero();

    assertThat(out()).startsWith("[\n{").endsWith("}\n]\n");
  }

  @Test
  void json_of_a_file_without_a_telling_name_is_an_object_if_it_is_a_page() throws IOException {
    run("--format", "json", file("page", "<p>Pact"));
    assertThat(out()).startsWith("{").endsWith("}\n");

    out.reset();
    run("--format", "json", file("lines", line("a")));
    assertThat(out()).startsWith("[\n{").endsWith("}\n]\n");

    out.reset();
    assertThat(run("--format", "json", folder.resolve("missing.txt").toString())).isEqualTo(1);
    assertThat(out()).isEmpty();
  }

  @Test
  void html_is_one_page_for_all_articles() throws IOException {
    run("--format", "html", file("a.txt", "<script>alert(1)</script>"), file("b.txt", "B"));

    assertThat(out()).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(out()).containsOnlyOnce("<body>").doesNotContain("<script>");
    assertThat(out().split("<article>")).hasSize(3);
  }

  @Test
  void results_go_to_a_file_in_utf_8() throws IOException {
    Path target = folder.resolve("out.jsonl");

    assertThat(run("--format", "jsonl", "--output", "" + target, file("a.txt", "Tromsø"))).isZero();

    assertThat(out()).isEmpty();
    assertThat(Files.readString(target)).contains("Tromsø");
  }

  @Test
  void an_output_that_is_an_input_is_refused() throws IOException {
    String file = file("a.txt", "A");

    assertThat(run("--output", file, file)).isEqualTo(2);

    assertThat(Files.readString(Path.of(file))).isEqualTo("A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--format=xml a.txt",
        "--threads=0 a.txt",
        "--threads=two a.txt",
        "--published=2024-02-30 a.txt",
        "--nonsense a.txt",
        "--output=/no/such/folder/x a.txt"
      })
  void wrong_usage_is_told_before_anything_is_read(String arguments) {
    parser =
        source -> {
          throw new AssertionError("nothing should be parsed");
        };

    assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);

    assertThat(out()).isEmpty();
    assertThat(err()).startsWith("entente: ").contains("Usage: entente").contains("--help");
    assertThat(err().lines().count()).as("lines").isLessThan(6);
  }

  @Test
  void help_tells_formats_exit_status_and_examples() {
    assertThat(run("--help")).isZero();

    assertThat(out()).contains("text, json, jsonl, html", "Exit status", "Examples", "resolve");
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.txt", "missing.jsonl", "*.html", "bad\0name"})
  void a_name_that_nothing_has_is_told_before_models_are_loaded(String name) {
    Main main =
        new Main(
            settings -> {
              throw new AssertionError("nothing is there to parse");
            },
            System.in,
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(main.run(name)).isEqualTo(1);

    assertThat(err()).startsWith("entente: " + name + ": no ").hasLineCount(1);
  }

  @Test
  void files_that_cannot_be_written_are_told_in_words() throws IOException {
    String input = file("a.txt", "A");

    assertThat(run("--output", folder.resolve("no/out").toString(), input)).isEqualTo(2);
    assertThat(run("--errors", folder.toString(), input)).isEqualTo(2);
    assertThat(run("--output", "x.jsonl", "--errors", "x.jsonl", input)).isEqualTo(2);

    assertThat(err())
        .contains("no/out cannot be written: no such folder")
        .contains(folder + " cannot be written: Is a directory")
        .contains("--output and --errors are the same file x.jsonl")
        .doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--dictionary missing.txt a.txt", "resolve missing.jsonl"})
  void a_file_that_is_not_there_is_told_in_one_line(String arguments) {
    assertThat(run(arguments.split(" "))).isEqualTo(1);

    assertThat(err())
        .startsWith("entente: ")
        .contains("missing")
        .contains("no such file")
        .doesNotContain("Exception")
        .hasLineCount(1);
  }

  @Test
  void a_dictionary_that_cannot_be_used_is_told_by_its_file() throws IOException {
    String latin = folder.resolve("latin.txt").toString();
    Files.write(
        Path.of(latin), "A_ [NORGOV]\nJOS\u00c9_ [NORGOV]".getBytes(StandardCharsets.ISO_8859_1));
    String story = file("a.txt", "A");

    assertThat(run("--dictionary", latin, story)).isEqualTo(1);
    assertThat(err()).isEqualTo("entente: latin.txt:2: the line is not in UTF-8\n");

    err.reset();
    assertThat(run("--dictionary", folder.toString(), story)).isEqualTo(1);
    assertThat(err()).isEqualTo("entente: dictionary " + folder + ": Is a directory\n");
  }

  @Test
  void warnings_go_to_standard_error_and_cost_nothing() throws IOException {
    parser =
        source ->
            Article.builder()
                .id(source.id())
                .warnings(List.of(new Warning(WarningCode.LANGUAGE, "The text is not English.")))
                .build();
    String file = file("a.txt", "Hei");

    assertThat(run("--format", "jsonl", file)).isZero();

    assertThat(err()).isEqualTo("entente: " + file + ": The text is not English.\n");
  }

  @Test
  void missing_models_are_told_in_one_line() throws IOException {
    Main main =
        new Main(
            limit -> {
              throw new ModelsMissingException("CoreNLP", new IllegalStateException());
            },
            System.in,
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(main.run(file("a.txt", "A"))).isEqualTo(1);

    assertThat(err()).contains("stanford-corenlp").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "7"})
  void results_come_in_the_order_of_the_inputs(String threads) throws IOException {
    Random random = new Random(11);
    parser =
        source -> {
          pause(random.nextInt(4));
          return echo(source);
        };
    List<String> ids = IntStream.range(0, 100).mapToObj(i -> "s" + i).toList();
    String file = file("in.jsonl", ids.stream().map(MainTest::line).collect(Collectors.joining()));

    assertThat(run("--format", "jsonl", "--threads", threads, file)).isZero();

    assertThat(ids()).isEqualTo(ids);
  }

  @Test
  void only_a_few_inputs_are_in_memory_at_a_time() throws IOException {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Input.Loader loader =
        () -> {
          most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
          return Source.text("T");
        };
    Output output =
        new Output(
            OutputStream.nullOutputStream(),
            () ->
                new Document(
                    "",
                    article -> {
                      waiting.decrementAndGet();
                      return "";
                    },
                    "",
                    ""));
    BatchRunner runner =
        new BatchRunner(
            source -> {
              pause(1);
              return echo(source);
            },
            java.util.Optional.empty(),
            new BatchRunner.Results(
                output,
                new java.io.PrintWriter(err),
                Failures.to(new java.io.PrintWriter(err)),
                new Progress.None()),
            0,
            new Stop(),
            task -> new Thread(task).start(),
            3);

    for (int i = 0; i < 200; i++) {
      runner.accept(new Input("i" + i, loader));
    }

    assertThat(runner.finish()).isTrue();
    assertThat(most.get()).isBetween(2, 6);
  }

  @Test
  void a_reader_of_the_results_who_goes_away_ends_the_run_quietly() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    AtomicInteger parsed = new AtomicInteger();
    Main main =
        new Main(
            limit ->
                source -> {
                  parsed.incrementAndGet();
                  return echo(source);
                },
            System.in,
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(main.run("--format", "jsonl", file("in.jsonl", line("a").repeat(50))))
        .isEqualTo(141);

    assertThat(parsed.get()).isLessThan(50);
    assertThat(err()).isEmpty();
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
