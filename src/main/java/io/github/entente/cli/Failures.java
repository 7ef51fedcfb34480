package io.github.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where inputs that could not be read are told of: to people, and to a file if there is one, as one
 * {@code {"id", "input", "reason"}} a line.
 */
final class Failures implements Closeable {

  private final PrintWriter people;
  private final Optional<OutputStream> file;
  private final ObjectMapper json = new ObjectMapper();

  private Failures(PrintWriter people, Optional<OutputStream> file) {
    this.people = people;
    this.file = file;
  }

  /** Returns one that tells people alone. */
  static Failures to(PrintWriter people) {
    return new Failures(people, Optional.empty());
  }

  /** Returns one that writes a file, too. */
  static Failures to(PrintWriter people, OutputStream file) {
    return new Failures(people, Optional.of(file));
  }

  /**
   * Tells of one input.
   *
   * @throws Output.Refused if the file cannot be written
   */
  void add(String id, String input, String reason) {
    people.println("entente: " + input + ": " + reason);
    if (file.isEmpty()) {
      return;
    }
    Map<String, String> line = new LinkedHashMap<>();
    line.put("id", id);
    line.put("input", input);
    line.put("reason", reason);
    try {
      file.get().write((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
      file.get().flush();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new Output.Refused("the file of errors", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
