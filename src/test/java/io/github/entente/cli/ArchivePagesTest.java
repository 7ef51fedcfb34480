package io.github.entente.cli;

import static io.github.entente.cli.Warcs.gzip;
import static io.github.entente.cli.Warcs.record;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.airlift.compress.zstd.ZstdOutputStream;
import io.github.entente.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of archives as servers pack them. */
class ArchivePagesTest extends CommandLineTest {

  private static byte[] deflated(String page, boolean bare) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, bare))) {
      deflate.write(page.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] zstandard(byte[] page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZstdOutputStream packing = new ZstdOutputStream(out)) {
      packing.write(page);
    }
    return out.toByteArray();
  }

  /** A part that is stored as it is, and an empty last one (RFC 7932, section 9.2). */
  private static byte[] brotli(byte[] page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int header = (page.length - 1) << 4 | 1 << 20;
    for (int shift = 0; shift < 24; shift += 8) {
      out.write(header >> shift);
    }
    out.writeBytes(page);
    out.write(3);
    return out.toByteArray();
  }

  static Stream<Arguments> packedBodies() throws IOException {
    String page = "<p>Packed</p>".repeat(50);
    byte[] plain = page.getBytes(UTF_8);
    return Stream.of(
        Arguments.of("gzip", gzip(plain)),
        Arguments.of("X-GZIP", gzip(plain)),
        Arguments.of("deflate", deflated(page, false)),
        Arguments.of("deflate", deflated(page, true)),
        Arguments.of("deflate, gzip", gzip(deflated(page, false))),
        Arguments.of("br", brotli(plain)),
        Arguments.of("gzip, br", brotli(gzip(plain))),
        Arguments.of("zstd", zstandard(plain)),
        Arguments.of("identity", plain),
        // unpacked by the crawler, which left the header as it was
        Arguments.of("gzip", plain),
        Arguments.of("deflate", plain),
        Arguments.of("br", plain),
        Arguments.of("zstd", plain));
  }

  @ParameterizedTest
  @MethodSource("packedBodies")
  void a_page_is_unpacked_as_its_header_says_or_read_as_it_is(String encoding, byte[] body)
      throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: %s\r\n\r\n";
    http.writeBytes(head.formatted(encoding).getBytes(UTF_8));
    http.writeBytes(body);
    String type = "application/http; msgtype=response";
    byte[] record =
        record(
            "response", "https://example.org/x", type, http.toByteArray(), "2031-05-06T07:08:09Z");
    Path archive = Files.write(folder.resolve("x.warc"), record);

    assertThat(read(archive.toString()))
        .extracting(Article::text)
        .containsExactly("<p>Packed</p>".repeat(50));
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "compress | the page is packed as \"compress\", which is not read",
        "br       | the page is packed, and damaged",
        "zstd     | the page is packed, and damaged",
        "deflate  | the page is packed, and damaged"
      })
  void a_page_that_cannot_be_unpacked_is_told_by_its_address_with_the_true_reason(
      String encoding, String reason) throws IOException {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: %s\r\n\r\n\u0007\u0001";
    byte[] record =
        record(
            "response",
            "https://example.org/x",
            "application/http; msgtype=response",
            http.formatted(encoding));
    Path archive = Files.write(folder.resolve("x.warc"), record);
    Path errors = folder.resolve("errors.jsonl");

    assertThat(read("--errors", errors.toString(), archive.toString())).isEmpty();

    JsonNode told = new ObjectMapper().readTree(Files.readString(errors));
    assertThat(told.get("id").asText()).isEqualTo("https://example.org/x");
    assertThat(told.get("input").asText()).isEqualTo(archive + ": https://example.org/x");
    assertThat(told.get("reason").asText()).isEqualTo(reason);
  }
}
