package io.github.entente.cli;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;

/**
 * Unpacks what a server has packed for the way (RFC 9110, section 8.4; RFC 7932 for {@code br}, RFC
 * 8878 for {@code zstd}). Archives also hold bodies that a crawler has unpacked without a change to
 * the header, so what a body is counts for more than what it is called.
 */
final class ContentEncoding {

  private static final Set<String> UNPACKED = Set.of("", "identity", "none");
  private static final int BYTE = 0xFF;

  private ContentEncoding() {}

  /**
   * Returns the body unpacked, or its beginning if it is longer than the limit.
   *
   * @param headers the values of the header, each of which may name several encodings
   * @throws IOException if it breaks off, is damaged or is packed in a way that is not known
   */
  static byte[] unpack(byte[] body, List<String> headers, int limit) throws IOException {
    List<String> encodings = new ArrayList<>();
    for (String header : headers) {
      for (String each : header.split(",")) {
        encodings.add(each.strip().toLowerCase(Locale.ROOT));
      }
    }
    // they stand in the order in which they were laid on
    Collections.reverse(encodings);
    byte[] unpacked = body;
    for (String encoding : encodings) {
      if (isMarkup(unpacked)) {
        return unpacked;
      }
      unpacked = unpack(unpacked, encoding, limit);
    }
    return unpacked;
  }

  private static byte[] unpack(byte[] body, String encoding, int limit) throws IOException {
    return switch (encoding) {
      case "gzip", "x-gzip" ->
          Gzip.isPacked(body)
              ? beginning(Gzip.unpack(new ByteArrayInputStream(body)), limit)
              : body;
      case "deflate" -> inflate(body, limit);
      case "br" -> brotli(body, limit);
      case "zstd" -> zstandard(body, limit);
      default -> {
        if (!UNPACKED.contains(encoding)) {
          throw new IOException("the page is packed as \"" + encoding + "\", which is not read");
        }
        yield body;
      }
    };
  }

  private static byte[] brotli(byte[] body, int limit) throws ZipException {
    try (InputStream in = new BrotliInputStream(new ByteArrayInputStream(body))) {
      return beginning(in, limit);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static byte[] zstandard(byte[] body, int limit) throws ZipException {
    try (InputStream in = new ZstdInputStream(new ByteArrayInputStream(body))) {
      return beginning(in, limit);
    } catch (IOException | MalformedInputException e) {
      throw damaged(e);
    }
  }

  private static ZipException damaged(Exception cause) {
    ZipException damaged = new ZipException(cause.getMessage());
    damaged.initCause(cause);
    return damaged;
  }

  /** The RFC wraps the data in zlib's format; some servers leave the wrapping out. */
  private static byte[] inflate(byte[] body, int limit) throws IOException {
    Inflater inflater = new Inflater(!isZlib(body));
    try {
      return beginning(
          new InflaterInputStream(new ByteArrayInputStream(body), inflater, 1 << 16), limit);
    } finally {
      inflater.end();
    }
  }

  /** Method 8, and a checksum over the first two bytes (RFC 1950). */
  private static boolean isZlib(byte[] body) {
    return body.length > 1
        && (body[0] & 0x0F) == 8
        && ((body[0] & BYTE) << 8 | body[1] & BYTE) % 31 == 0;
  }

  private static byte[] beginning(InputStream in, int limit) throws IOException {
    return in.readNBytes(limit);
  }

  /** Returns whether it begins as pages do, which nothing packed does. */
  private static boolean isMarkup(byte[] body) {
    int at = 0;
    while (at < body.length && (body[at] >= 0 && body[at] <= ' ' || isByteOrderMark(body[at]))) {
      at++;
    }
    return at + 1 < body.length
        && body[at] == '<'
        && (Character.isLetter(body[at + 1]) || body[at + 1] == '!' || body[at + 1] == '?');
  }

  private static boolean isByteOrderMark(byte each) {
    return each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
  }
}
