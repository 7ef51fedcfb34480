package example;

import io.github.entente.model.Article;
import io.github.entente.parser.EntenteParser;
import java.util.List;

/** A program in ten lines: who speaks in a page? */
public class Speakers {
  private final EntenteParser parser;

  public Speakers(EntenteParser parser) {
    this.parser = parser;
  }

  public List<String> in(String html) {
    Article article = parser.parseHtml(html);
    return article.quotes().stream()
        .flatMap(quote -> article.speaker(quote).stream())
        .map(actor -> actor.name())
        .toList();
  }
}
