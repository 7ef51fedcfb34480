package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.actor.Cast;
import io.github.entente.model.Agreement;
import io.github.entente.model.Quote;
import java.util.List;

/** Finds agreements. Immutable and safe for use by any number of threads. */
public final class AgreementExtractor {

  /** Makes an extractor with the lexicon that the library ships. */
  public AgreementExtractor() {}

  /**
   * Returns the agreements of the article, in order of their first evidence; parties, mediators and
   * reactions are ids of the cast.
   */
  public List<Agreement> extract(AnalysedArticle article, Cast cast, List<Quote> quotes) {
    return List.of();
  }
}
