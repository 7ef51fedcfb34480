package io.github.entente.text;

import io.github.entente.model.Article;
import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads text that was saved from a page. Immutable and safe for use by any number of threads. */
public final class TextReader {

  /** Makes a reader. */
  public TextReader() {}

  /**
   * Reads a text.
   *
   * @return an article without quotations, actors and agreements
   */
  public Article read(String text) {
    StringBuilder out = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              out.append(out.isEmpty() ? "" : "\n\n");
              paragraphs.add(new Span(out.length(), out.length() + line.length()));
              out.append(line);
            });
    return Article.builder().text(out.toString()).paragraphs(paragraphs).build();
  }
}
