package io.github.entente.extract.quote;

import static java.util.Objects.requireNonNull;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.actor.Cast;
import io.github.entente.model.Quote;
import java.util.List;

/** Finds quotations and their speakers. Immutable and safe for use by any number of threads. */
public final class QuoteExtractor {

  private final CueLexicon lexicon;

  /** Makes an extractor with the lexicon that the library ships. */
  public QuoteExtractor() {
    lexicon = CueLexicon.load();
  }

  /** Returns the quotations of the article's text, in order; speakers are ids of the cast. */
  public List<Quote> extract(AnalysedArticle article, Cast cast) {
    requireNonNull(article, "article must not be null");
    requireNonNull(cast, "cast must not be null");
    Story story = new Story(article, new CueFinder(lexicon));
    List<Draft> drafts = new Linker(story, new Voices(story, cast, lexicon), lexicon).link();
    return new QuoteWriter(story, article.article(), lexicon).write(drafts);
  }
}
