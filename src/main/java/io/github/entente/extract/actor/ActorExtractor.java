package io.github.entente.extract.actor;

import io.github.entente.extract.AnalysedArticle;

/** Finds the actors of articles. Immutable and safe for use by any number of threads. */
public final class ActorExtractor {

  private final Knowledge knowledge;

  /** Makes an extractor with the knowledge that the library ships. */
  public ActorExtractor() {
    knowledge = Knowledge.load();
  }

  /** Reads who appears in the article. */
  public Cast cast(AnalysedArticle article) {
    return new StoryCast(article, knowledge);
  }
}
