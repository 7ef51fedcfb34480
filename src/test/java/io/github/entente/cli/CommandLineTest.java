package io.github.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.entente.json.ArticleJson;
import io.github.entente.model.Article;
import io.github.entente.parser.EntenteException;
import io.github.entente.parser.EntenteParser;
import io.github.entente.parser.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** The command line with a parser that needs no models: it repeats what it is given. */
abstract class CommandLineTest {

  @TempDir Path folder;

  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static Article echo(Source source) {
    String text = source.content().isEmpty() ? new String(source.bytes(), UTF_8) : source.content();
    if (text.contains("poison")) {
      throw new EntenteException("the text is poisoned");
    }
    Article.Builder article = Article.builder().id(source.id()).text(text);
    source.url().ifPresent(article::url);
    source.published().or(source::fallbackDate).ifPresent(article::published);
    return article.build();
  }

  int run(EntenteParser parser, String... arguments) {
    PrintStream errors = new PrintStream(err, true, UTF_8);
    return new Main(
            limit -> parser,
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            errors)
        .run(arguments);
  }

  List<Article> read(String... arguments) throws IOException {
    Path output = folder.resolve("out.jsonl");
    String[] all = Arrays.copyOf(arguments, arguments.length + 4);
    System.arraycopy(
        new String[] {"--format", "jsonl", "--output", output.toString()},
        0,
        all,
        arguments.length,
        4);
    run(CommandLineTest::echo, all);
    ArticleJson json = new ArticleJson();
    return Files.readAllLines(output).stream().map(json::read).toList();
  }
}
