package io.github.entente.extract.actor;

import static java.util.Objects.requireNonNull;

import io.github.entente.extract.AnalysedArticle;
import java.time.LocalDate;

/** Finds the actors of articles. Immutable and safe for use by any number of threads. */
public final class ActorExtractor {

  private final Knowledge knowledge;
  private final ActorDictionary dictionary;

  /** Makes an extractor with the knowledge that the library ships. */
  public ActorExtractor() {
    this(ActorDictionary.empty());
  }

  /**
   * Makes an extractor with the knowledge that the library ships and a dictionary above it: where
   * the dictionary knows a name and has a role for the day of publication, it decides. An article
   * without a date is read with the roles that still hold.
   */
  public ActorExtractor(ActorDictionary dictionary) {
    this.dictionary = requireNonNull(dictionary, "dictionary must not be null");
    knowledge = Knowledge.load();
  }

  /** Reads who appears in the article. */
  public Cast cast(AnalysedArticle article) {
    LocalDate day = article.article().published().map(date -> date.day()).orElse(LocalDate.MAX);
    return new StoryCast(article, knowledge.with(dictionary, day), day);
  }
}
