package io.github.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Web archives of one's own. */
final class Warcs {

  private Warcs() {}

  static byte[] record(String type, String target, String contentType, String block) {
    return record(type, target, contentType, block.getBytes(UTF_8), "2031-05-06T07:08:09Z");
  }

  static byte[] record(String type, String target, String contentType, byte[] body, String date) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:0-%s>\r\nWARC-Date: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(
                type,
                Integer.toHexString(target.hashCode()),
                date,
                target,
                contentType,
                body.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(UTF_8));
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }

  static byte[] response(String target, String status, String type, String body) {
    return response(target, status, type, body, "2031-05-06T07:08:09Z");
  }

  static byte[] response(String target, String status, String type, String body, String date) {
    String http = "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s";
    return record(
        "response",
        target,
        "application/http; msgtype=response",
        http.formatted(status, type, body.getBytes(UTF_8).length, body).getBytes(UTF_8),
        date);
  }

  static byte[] gzip(byte[]... members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] member : members) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(member);
      }
    }
    return out.toByteArray();
  }
}
