package io.github.entente.parser;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.PageDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a parser is given to read: a page or a text, and what the caller knows about it. Immutable;
 * the {@code with} methods return changed copies.
 */
public final class Source {

  /** What the content is. */
  public enum Form {
    /** A web page as characters. */
    HTML,
    /** A web page as bytes, whose encoding is to be found. */
    HTML_BYTES,
    /** Text without markup, such as text saved from a page. */
    TEXT,
    /** Text without markup as bytes, whose encoding is to be found. */
    TEXT_BYTES
  }

  private final Form form;
  private final String content;
  private final byte[] bytes;
  private final String id;
  private final Optional<URI> url;
  private final Optional<PageDate> published;
  private final Optional<Charset> charset;
  private final Optional<PageDate> fallbackDate;

  private Source(
      Form form,
      String content,
      byte[] bytes,
      String id,
      Optional<URI> url,
      Optional<PageDate> published,
      Optional<Charset> charset,
      Optional<PageDate> fallbackDate) {
    this.form = form;
    this.content = content;
    this.bytes = bytes;
    this.id = id;
    this.url = url;
    this.published = published;
    this.charset = charset;
    this.fallbackDate = fallbackDate;
  }

  private static Source of(Form form, String content, byte[] bytes) {
    return new Source(
        form,
        content,
        bytes,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns a source that is a web page. */
  public static Source html(String html) {
    return of(Form.HTML, requireNonNull(html, "html must not be null"), new byte[0]);
  }

  /** Returns a source that is a web page as it came over the wire; the bytes are copied. */
  public static Source html(byte[] html) {
    return of(Form.HTML_BYTES, "", requireNonNull(html, "html must not be null").clone());
  }

  /** Returns a source that is text without markup. */
  public static Source text(String text) {
    return of(Form.TEXT, requireNonNull(text, "text must not be null"), new byte[0]);
  }

  /**
   * Returns a source that is text without markup as it lies in a file: UTF-8, or what a byte order
   * mark or {@link #withCharset} says, or else windows-1252; the bytes are copied.
   */
  public static Source text(byte[] text) {
    return of(Form.TEXT_BYTES, "", requireNonNull(text, "text must not be null").clone());
  }

  /** Returns a copy whose article gets this id. */
  public Source withId(String id) {
    requireNonNull(id, "id must not be null");
    return new Source(form, content, bytes, id, url, published, charset, fallbackDate);
  }

  /** Returns a copy with the address it was found at; it is never fetched. */
  public Source withUrl(URI url) {
    requireNonNull(url, "url must not be null");
    return new Source(form, content, bytes, id, Optional.of(url), published, charset, fallbackDate);
  }

  /**
   * Returns a copy with the address it was found at. Those in the wild hold characters that a URI
   * must not; they are escaped.
   *
   * @throws IllegalArgumentException if it is no address all the same
   */
  public Source withUrl(String url) {
    String escaped = requireNonNull(url, "url must not be null").strip();
    for (String each : new String[] {" ", "\"", "<", ">", "\\", "^", "`", "{", "|", "}"}) {
      escaped = escaped.replace(each, "%%%02X".formatted((int) each.charAt(0)));
    }
    try {
      return withUrl(new URI(escaped));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("\"url\" is no address: " + url, e);
    }
  }

  /**
   * Returns a copy with the day of publication; it outranks what the page says. {@link
   * #withFallbackDate} does not.
   */
  public Source withPublished(LocalDate published) {
    return withPublished(PageDate.of(requireNonNull(published, "published must not be null")));
  }

  /** Returns a copy with the moment of publication; it outranks what the page says. */
  public Source withPublished(PageDate published) {
    requireNonNull(published, "published must not be null");
    return new Source(form, content, bytes, id, url, Optional.of(published), charset, fallbackDate);
  }

  /**
   * Returns a copy with the encoding that the server or caller named; a byte order mark outranks
   * it.
   */
  public Source withCharset(Charset charset) {
    requireNonNull(charset, "charset must not be null");
    return new Source(form, content, bytes, id, url, published, Optional.of(charset), fallbackDate);
  }

  /**
   * Returns a copy with a date that stands for the date of publication where neither {@link
   * #withPublished} nor the page or text itself tells one, such as the moment it was fetched.
   */
  public Source withFallbackDate(PageDate fallbackDate) {
    requireNonNull(fallbackDate, "fallbackDate must not be null");
    return new Source(form, content, bytes, id, url, published, charset, Optional.of(fallbackDate));
  }

  /** Returns what the content is. */
  public Form form() {
    return form;
  }

  /** Returns the characters; empty for bytes. */
  public String content() {
    return content;
  }

  /** Returns a copy of the bytes; empty for characters. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns the size in characters, or in bytes if the source is bytes. */
  public int length() {
    return Math.max(bytes.length, content.length());
  }

  /** Returns the id its article gets; may be empty. */
  public String id() {
    return id;
  }

  /** Returns the address, when known. */
  public Optional<URI> url() {
    return url;
  }

  /** Returns the date of publication that the caller knows. */
  public Optional<PageDate> published() {
    return published;
  }

  /** Returns the encoding that the server or caller named. */
  public Optional<Charset> charset() {
    return charset;
  }

  /** Returns the date that stands for one that is told nowhere. */
  public Optional<PageDate> fallbackDate() {
    return fallbackDate;
  }

  @Override
  public String toString() {
    return "Source[" + form + ", " + (id.isEmpty() ? "no id" : id) + ", length " + length() + "]";
  }
}
