package io.github.entente.html;

import io.github.entente.model.Article;
import io.github.entente.text.RunningText;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    Vocabulary vocabulary = new Vocabulary();
    Box root = new BoxTree(vocabulary, false).build(page.body());
    if (root.prose == 0) {
      root = new BoxTree(vocabulary, true).build(page.body());
    }
    Box content = new ContentFinder(vocabulary).find(root);
    List<Block> story = BlockFilter.story(BlockCollector.blocks(content), "");
    RunningText text = new RunningText();
    story.forEach(block -> text.add(block.text()));
    return Article.builder().text(text.text()).paragraphs(text.paragraphs()).build();
  }
}
