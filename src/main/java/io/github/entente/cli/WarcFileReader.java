package io.github.entente.cli;

import io.github.entente.model.PageDate;
import io.github.entente.parser.Source;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads web archives (ISO 28500): the successful responses of type HTML, with the address and the
 * time of their record. Other records are passed over.
 */
final class WarcFileReader implements InputReader {

  /** More than the parser takes; what is longer is not even loaded. */
  private static final int LIMIT = 8 << 20;

  @Override
  public boolean reads(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }

  @Override
  public void read(String name, InputStream in, Consumer<Input> sink) throws IOException {
    // the reader owns a stream that does not close the caller's
    try (WarcReader reader = new WarcReader(new Unclosed(in))) {
      for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
        if (next.get() instanceof WarcResponse response) {
          Optional<Input> input = input(name, response);
          input.ifPresent(sink);
        }
      }
    } catch (EOFException e) {
      throw new IOException("the archive breaks off", e);
    } catch (ParsingException e) {
      throw new IOException("the archive is damaged: " + e.getMessage(), e);
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
      throw new IOException("the archive is damaged: " + e.getMessage(), e);
    }
  }

  /** What is wrong with one record costs no other; if it is the archive, the next one tells. */
  private static Optional<Input> input(String archive, WarcResponse response) {
    String name = archive + ": a record";
    String id = name;
    String target;
    byte[] body;
    List<String> encodings;
    MediaType type;
    PageDate fetched;
    try {
      target = response.target();
      name = archive + ": " + target;
      id = target;
      fetched = PageDate.of(response.date().atOffset(ZoneOffset.UTC));
      HttpResponse http = response.http();
      type = http.contentType();
      if (http.status() != 200 || !isHtml(type)) {
        return Optional.empty();
      }
      body = http.body().stream().readNBytes(LIMIT + 1);
      encodings = http.headers().all("Content-Encoding");
    } catch (EOFException e) {
      return Optional.of(Input.failed(id, name, new IOException("the page breaks off", e)));
    } catch (IOException
        | IllegalArgumentException
        | NoSuchElementException
        | DateTimeException e) {
      return Optional.of(
          Input.failed(id, name, new IOException("no HTTP response: " + e.getMessage(), e)));
    }
    return Optional.of(
        new Input(
            name,
            () -> {
              Source source = source(target, body, encodings).withFallbackDate(fetched);
              return charset(type).map(source::withCharset).orElse(source);
            }));
  }

  private static Source source(String target, byte[] body, List<String> encodings)
      throws Unreadable {
    try {
      byte[] page = ContentEncoding.unpack(body, encodings, LIMIT + 1);
      if (page.length > LIMIT) {
        throw new IOException("longer than " + LIMIT + " bytes");
      }
      return Source.html(page).withId(target).withUrl(target);
    } catch (EOFException e) {
      throw new Unreadable(target, new IOException("the page breaks off", e));
    } catch (ZipException e) {
      throw new Unreadable(target, new IOException("the page is packed, and damaged", e));
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(target, e);
    }
  }

  private static boolean isHtml(MediaType type) {
    MediaType base = type.base();
    return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
  }

  private static Optional<Charset> charset(MediaType type) {
    try {
      return Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** A stream whose end is its owner's affair. */
  private static final class Unclosed extends java.io.FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] to, int from, int size) throws IOException {
      return in.read(to, from, size);
    }

    @Override
    public void close() {}
  }
}
