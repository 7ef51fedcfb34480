package io.github.entente.extract;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Article;
import java.util.List;
import java.util.Optional;

/**
 * An article as the page or text gave it, with the sentences of its parts. Spans of the headline
 * and of captions point into those, not into the article's text.
 *
 * @param article the article, without quotations, actors and agreements yet
 * @param body the sentences of its text
 * @param headline the sentences of its headline, if it has one
 * @param captions the sentences of each caption
 */
public record AnalysedArticle(
    Article article,
    AnalysedText body,
    Optional<AnalysedText> headline,
    List<AnalysedText> captions) {

  /** Makes the value. */
  public AnalysedArticle {
    requireNonNull(article, "article must not be null");
    requireNonNull(body, "body must not be null");
    requireNonNull(headline, "headline must not be null");
    captions = List.copyOf(captions);
  }
}
