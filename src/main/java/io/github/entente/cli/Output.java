package io.github.entente.cli;

import io.github.entente.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** Where results go, one after the other; {@link #render} alone may be called by any thread. */
final class Output implements Closeable {

  private final Writer out;
  private final Document document;
  private boolean first = true;

  Output(Writer out, Document document) {
    this.out = out;
    this.document = document;
  }

  /** Returns the article as it will be printed. */
  String render(Article article) {
    return document.article().apply(article);
  }

  /**
   * Prints a rendered article at once.
   *
   * @throws Refused if nobody takes it
   */
  void write(String rendered) {
    try {
      out.write(first ? document.head() : document.between());
      first = false;
      out.write(rendered);
      out.flush();
    } catch (IOException e) {
      throw new Refused(e);
    }
  }

  /** Ends the document. */
  @Override
  public void close() throws IOException {
    try (out) {
      if (first) {
        out.write(document.head());
      }
      out.write(document.foot());
    }
  }

  /** Results cannot be written: the disk is full, or the reader of a pipe has gone. */
  static final class Refused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Refused(IOException cause) {
      super("the results cannot be written: " + cause.getMessage(), cause);
    }
  }
}
