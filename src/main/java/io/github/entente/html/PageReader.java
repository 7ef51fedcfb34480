package io.github.entente.html;

import io.github.entente.model.Article;
import io.github.entente.model.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a web page. Immutable and safe for use by any number of threads. */
public final class PageReader {

  /** Makes a reader. */
  public PageReader() {}

  /**
   * Reads a page.
   *
   * @param html the page
   * @param address where it was found, or null if that is not known
   * @return an article without quotations, actors and agreements
   */
  public Article read(String html, @Nullable URI address) {
    Document page = Jsoup.parse(html, address == null ? "" : address.toString());
    StringBuilder text = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    for (Element paragraph : page.select("p")) {
      String words = paragraph.text();
      if (!words.isBlank()) {
        text.append(text.isEmpty() ? "" : "\n\n");
        paragraphs.add(new Span(text.length(), text.length() + words.length()));
        text.append(words);
      }
    }
    return Article.builder().text(text.toString()).paragraphs(paragraphs).build();
  }
}
