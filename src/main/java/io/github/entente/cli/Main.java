package io.github.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.json.ArticleJson;
import io.github.entente.parser.EntenteParser;
import io.github.entente.parser.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles and prints what was found. */
@Command(name = "entente", mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

  @Option(names = "--format", defaultValue = "jsonl")
  private String format = "jsonl";

  @Option(names = "--threads", defaultValue = "1")
  private int threads = 1;

  @Parameters private List<Path> inputs = new ArrayList<>();

  /** Runs the command line and ends the JVM with its status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    EntenteParser parser = EntenteParser.builder().build();
    ArticleJson json = new ArticleJson();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int status = 0;
    for (Source source : sources()) {
      try {
        out.println(json.writeLine(parser.parse(source)));
      } catch (RuntimeException e) {
        System.err.println(source.id() + ": " + e);
        status = 1;
      }
    }
    out.flush();
    return status;
  }

  private List<Source> sources() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> files = Files.list(input)) {
          for (Path file : files.sorted().toList()) {
            sources.add(file(file));
          }
        }
      } else if (input.toString().endsWith(".jsonl")) {
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(input)) {
          JsonNode node = mapper.readTree(line);
          Source source =
              node.has("html")
                  ? Source.html(node.get("html").asText())
                  : Source.text(node.get("text").asText());
          source = source.withId(node.get("id").asText());
          if (node.has("published")) {
            source = source.withPublished(LocalDate.parse(node.get("published").asText()));
          }
          sources.add(source);
        }
      } else {
        sources.add(file(input));
      }
    }
    return sources;
  }

  private static Source file(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    Source source =
        name.endsWith(".txt")
            ? Source.text(new String(bytes, StandardCharsets.UTF_8))
            : Source.html(bytes);
    return source.withId(name.replaceFirst("\\.[a-z]+$", ""));
  }
}
