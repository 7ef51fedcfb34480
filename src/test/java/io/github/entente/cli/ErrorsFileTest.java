package io.github.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what and why inputs that could not be read are told of. */
class ErrorsFileTest extends CommandLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"id\":\"x\",\"text\":\"T\",\"url\":\"ht tp://x y\"} | x",
        "{\"id\":\"x\",\"text\":\"T\",\"published\":\"last week\"} | x",
        "{\"id\":\"x\"} | x",
        "{\"id\":7,\"html\":5} | 7",
        "{\"url\":\"https://example.org/x\"} | https://example.org/x",
        "{\"id\":[],\"text\":\"T\"} | in.jsonl:1",
        "{\"text\":\"poison\"} | in.jsonl:1"
      })
  void a_line_that_cannot_be_read_is_told_by_the_id_its_result_would_bear(String line, String id)
      throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), line + "\n");
    Path errors = folder.resolve("errors.jsonl");

    read("--errors", errors.toString(), in.toString());

    JsonNode told = new ObjectMapper().readTree(Files.readString(errors));
    assertThat(told.get("id").asText()).isEqualTo(id.replace("in.jsonl", in.toString()));
    assertThat(told.get("input").asText()).isEqualTo(in + ":1");
  }

  @Test
  void a_file_that_cannot_be_read_is_told_by_the_id_its_result_would_bear() throws IOException {
    Path errors = folder.resolve("errors.jsonl");
    Path missing = folder.resolve("missing.html");
    Path large = Files.write(folder.resolve("large.html"), new byte[9 << 20]);

    read("--errors", errors.toString(), missing.toString(), large.toString(), "a.warc");

    assertThat(Files.readAllLines(errors))
        .satisfiesExactly(
            told -> assertThat(told).startsWith("{\"id\":\"missing\",\"input\":\"" + missing),
            told -> assertThat(told).startsWith("{\"id\":\"large\",\"input\":\"" + large),
            told -> assertThat(told).startsWith("{\"id\":\"a.warc\",\"input\":\"a.warc\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"id\":\"x\",\"text\":\"T\" | the line is no JSON: it breaks off",
        "{\"id\":\"x\" | the line is no JSON: it breaks off",
        "{\"id\":\"x\", | the line is no JSON: it breaks off",
        "{\"id\": | the line is no JSON: it breaks off",
        "{\"id\":\"x\",\"text\":\"T\"} {} | the line holds more than one JSON value",
        "{\"id\":\"x\",\"id\":\"T\"} | the line is no JSON: duplicate field 'id' at column 15",
        "{id: 1} | the line is no JSON: unexpected character 'i' at column 2",
        "not json | the line is no JSON: unrecognized token 'not' at column 1",
        "\"text | the line is no JSON: it breaks off"
      })
  void what_is_wrong_with_a_line_is_told_without_the_insides_of_the_library(
      String line, String reason) throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), line + "\n");

    read(in.toString());

    assertThat(err.toString(UTF_8)).isEqualTo("entente: " + in + ":1: " + reason + "\n");
  }

  @Test
  void json_that_is_nested_too_deep_is_told_without_the_insides_of_the_library()
      throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), "[".repeat(5000) + "\n");

    read(in.toString());

    assertThat(err.toString(UTF_8)).contains("nested too deep").doesNotContain("Constraints");
  }
}
