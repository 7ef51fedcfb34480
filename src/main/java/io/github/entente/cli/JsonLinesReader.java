package io.github.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.entente.model.PageDate;
import io.github.entente.parser.Source;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a file with one article a line: {@code {"id", "html" or "text", "url"?, "published"?}}. */
final class JsonLinesReader implements InputReader {

  private static final int LIMIT = 32 << 20;

  private final ObjectReader json =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .reader();

  JsonLinesReader() {
    json.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxStringLength(LIMIT).build());
  }

  @Override
  public boolean reads(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  @Override
  public void read(String name, InputStream in, Consumer<Input> sink) throws IOException {
    Lines lines = new Lines(in, LIMIT);
    for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      Lines.Line line = next.get();
      if (!line.isBlank()) {
        String place = name + ":" + line.number();
        sink.accept(new Input(place, () -> source(place, line)));
      }
    }
  }

  private Source source(String place, Lines.Line line) throws IOException {
    if (line.tooLong()) {
      throw new IOException("the line is longer than " + LIMIT + " bytes");
    }
    JsonNode node = parse(line.bytes());
    if (!node.isObject()) {
      throw new IOException("the line is no JSON object");
    }
    String id = id(node).orElse(place);
    try {
      return source(node).withId(id);
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(id, e);
    }
  }

  /** The id of a line is its own, or its address, as far as these can be read. */
  private static Optional<String> id(JsonNode node) {
    JsonNode id = node.path("id");
    return id.isTextual() || id.isNumber()
        ? Optional.of(id.asText())
        : Optional.of(node.path("url")).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static Source source(JsonNode node) throws IOException {
    if (!node.path("id").isNumber()) {
      text(node, "id");
    }
    Optional<String> html = text(node, "html");
    Optional<String> text = text(node, "text");
    if (html.isPresent() == text.isPresent()) {
      throw new IOException("the line must have either \"html\" or \"text\"");
    }
    Optional<String> url = text(node, "url");
    Source source = html.map(Source::html).orElseGet(() -> Source.text(text.orElseThrow()));
    if (url.isPresent()) {
      source = source.withUrl(url.get());
    }
    Optional<String> published = text(node, "published");
    return published.isPresent() ? source.withPublished(date(published.get())) : source;
  }

  private JsonNode parse(byte[] line) throws IOException {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(JsonFaults.of(e), e);
    }
  }

  private static Optional<String> text(JsonNode node, String field) throws IOException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new IOException("\"" + field + "\" must be a string");
    }
    return Optional.of(value.asText());
  }

  private static PageDate date(String published) throws IOException {
    try {
      return PageDate.parse(published);
    } catch (DateTimeException e) {
      throw new IOException(
          "\"published\" must be YYYY-MM-DD or a date and time with offset, but is " + published,
          e);
    }
  }
}
