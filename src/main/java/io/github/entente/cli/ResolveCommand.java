package io.github.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.entente.extract.actor.ActorQuery;
import io.github.entente.extract.actor.ActorResolver;
import io.github.entente.extract.actor.ResolvedActor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whom phrases name: country and sector codes, one JSON object a line. */
@Command(
    name = "resolve",
    customSynopsis = "entente resolve [OPTIONS] PHRASE...",
    mixinStandardHelpOptions = true,
    description = "Tells whom a phrase names: its country and its sector, one JSON object a line.")
final class ResolveCommand implements Callable<Integer> {

  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.ENGLISH);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PHRASE",
      description =
          "Phrases, or one file of JSON lines (.jsonl) with \"id\", \"phrase\", and perhaps"
              + " \"context\" and \"date\".")
  private List<String> phrases = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day on which the phrases were written (YYYY-MM-DD): who is in office.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "A PETRARCH/CAMEO actor or agent dictionary to use beside the shipped names.")
  private List<Path> dictionaries = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", hidden = true, defaultValue = "jsonl")
  private String format = "jsonl";

  @Option(names = "--threads", paramLabel = "N", hidden = true, defaultValue = "1")
  private int threads = 1;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Integer call() throws IOException {
    Optional<LocalDate> day = date.map(this::optionDate);
    ActorResolver resolver = ActorResolver.load(Dictionaries.read(dictionaries));
    PrintWriter out = spec.commandLine().getOut();
    int status = 0;
    if (phrases.size() == 1 && phrases.get(0).endsWith(".jsonl")) {
      try {
        status = file(Path.of(phrases.get(0)), resolver, day, out);
      } catch (IOException e) {
        throw new IOException(phrases.get(0) + ": " + Reasons.of(e), e);
      }
    } else {
      for (String phrase : phrases) {
        ActorQuery query = ActorQuery.of(phrase);
        out.println(line("", phrase, resolver.resolve(day.map(query::on).orElse(query))));
      }
    }
    out.flush();
    return status;
  }

  private int file(Path file, ActorResolver resolver, Optional<LocalDate> day, PrintWriter out)
      throws IOException {
    int status = 0;
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          JsonNode node = json.readTree(line);
          String phrase = node.path("phrase").asText("");
          ActorQuery query = ActorQuery.of(phrase).inContext(node.path("context").asText(""));
          Optional<LocalDate> own =
              node.hasNonNull("date") ? Optional.of(day(node.get("date").asText())) : day;
          ResolvedActor found = resolver.resolve(own.map(query::on).orElse(query));
          out.println(line(node.path("id").asText(""), phrase, found));
        } catch (JsonProcessingException e) {
          tell(file, number, "the line is no JSON: " + e.getOriginalMessage());
          status = 1;
        } catch (DateTimeException e) {
          tell(file, number, String.valueOf(e.getMessage()));
          status = 1;
        }
      }
    }
    return status;
  }

  private void tell(Path file, int line, String reason) {
    spec.commandLine().getErr().println("entente: " + file + ":" + line + ": " + reason);
  }

  private LocalDate optionDate(String text) {
    try {
      return day(text);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), "--date '" + text + "' is no date such as 2016-11-23", e);
    }
  }

  private static LocalDate day(String text) {
    String value = text.strip();
    return value.matches("\\d{4}-\\d{2}-\\d{2}")
        ? LocalDate.parse(value)
        : LocalDate.parse(value, WRITTEN);
  }

  private String line(String id, String phrase, ResolvedActor found) {
    ObjectNode node = json.createObjectNode();
    if (!id.isEmpty()) {
      node.put("id", id);
    }
    node.put("phrase", phrase);
    if (!found.name().isEmpty()) {
      node.put("name", found.name());
    }
    found.country().ifPresent(v -> node.put("country", v));
    found.sector().ifPresent(v -> node.put("code1", v.name()));
    found.secondSector().ifPresent(v -> node.put("code2", v.name()));
    found.role().ifPresent(v -> node.put("role", v));
    found.wiki().ifPresent(v -> node.put("wiki", v));
    found.wikidata().ifPresent(v -> node.put("wikidata", v));
    if (!found.actors().isEmpty()) {
      ArrayNode actors = node.putArray("actors");
      found.actors().forEach(actors::add);
    }
    return node.toString();
  }
}
