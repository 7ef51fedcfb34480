package io.github.entente.extract.quote;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.actor.Cast;
import io.github.entente.model.Quote;
import java.util.List;

/** Finds quotations and their speakers. Immutable and safe for use by any number of threads. */
public final class QuoteExtractor {

  /** Makes an extractor with the lexicon that the library ships. */
  public QuoteExtractor() {}

  /** Returns the quotations of the article's text, in order; speakers are ids of the cast. */
  public List<Quote> extract(AnalysedArticle article, Cast cast) {
    return List.of();
  }
}
