package io.github.entente.cli;

import io.github.entente.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where results go, one after the other; {@link #render} alone may be called by any thread. */
final class Output implements Closeable {

  private final OutputStream out;
  private final Document document;
  private boolean first = true;

  Output(OutputStream out, Document document) {
    this.out = out;
    this.document = document;
  }

  /** Returns the article as it will be printed. */
  String render(Article article) {
    return document.article().apply(article);
  }

  /**
   * Prints a rendered article, all of it in one call: a process that is killed leaves no half of it
   * in a file, unless the system does.
   *
   * @throws Refused if nobody takes it
   */
  void write(String rendered) {
    try {
      print((first ? document.head() : document.between()) + rendered);
      first = false;
    } catch (IOException e) {
      throw new Refused(e);
    }
  }

  /** Ends the document. */
  @Override
  public void close() throws IOException {
    try (out) {
      print((first ? document.head() : "") + document.foot());
    }
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Results cannot be written: the disk is full, or the reader of a pipe has gone. */
  static final class Refused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Refused(IOException cause) {
      super("the results cannot be written: " + cause.getMessage(), cause);
    }
  }
}
