package io.github.entente.cli;

import io.github.entente.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Where results go, one after the other; {@link #render} alone may be called by any thread. */
final class Output implements Closeable {

  private static final String RESULTS = "the results";

  private final OutputStream out;
  private final Supplier<Document> shape;
  private Optional<Document> document = Optional.empty();
  private boolean first = true;

  /**
   * Makes an output.
   *
   * @param shape gives the shape of the document; is asked when the first input was opened
   */
  Output(OutputStream out, Supplier<Document> shape) {
    this.out = out;
    this.shape = shape;
  }

  private synchronized Document document() {
    Document known = document.orElseGet(shape);
    document = Optional.of(known);
    return known;
  }

  /** Returns the article as it will be printed. */
  String render(Article article) {
    return document().article().apply(article);
  }

  /**
   * Prints a rendered article, all of it in one call: a process that is killed leaves no half of it
   * in a file, unless the system does.
   *
   * @throws Refused if nobody takes it
   */
  void write(String rendered) {
    try {
      print((first ? document().head() : document().between()) + rendered);
      first = false;
    } catch (IOException e) {
      throw new Refused(RESULTS, e);
    }
  }

  /**
   * Ends the document.
   *
   * @throws Refused if nobody takes it
   */
  @Override
  public void close() {
    try (out) {
      print((first ? document().head() : "") + document().foot());
    } catch (IOException e) {
      throw new Refused(RESULTS, e);
    }
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Something cannot be written: the disk is full, or the reader of a pipe has gone. */
  static final class Refused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** What the systems say of a pipe in English; in other languages the word is often the same. */
    private static final Pattern PIPE = Pattern.compile("(?i)\\bpipe\\b");

    private final boolean readerGone;

    Refused(String what, IOException cause) {
      super(what + " cannot be written: " + Reasons.of(cause), cause);
      readerGone = PIPE.matcher(Reasons.of(cause)).find();
    }

    /** Returns whether there was a reader who has read enough, as {@code head} does. */
    boolean isReaderGone() {
      return readerGone;
    }
  }
}
