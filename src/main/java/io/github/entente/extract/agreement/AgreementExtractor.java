package io.github.entente.extract.agreement;

import static java.util.Objects.requireNonNull;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.actor.Cast;
import io.github.entente.extract.date.DateFinder;
import io.github.entente.model.Agreement;
import io.github.entente.model.Quote;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds agreements. Immutable and safe for use by any number of threads. */
public final class AgreementExtractor {

  private final AgreementLexicon lexicon = new AgreementLexicon();
  private final EventCodes codes = new EventCodes();
  private final SubjectWords subjects = new SubjectWords();
  private final TermWords terms = new TermWords();
  private final DateFinder dates = new DateFinder();
  private final MentionFinder finder = new MentionFinder(lexicon);
  private final Headlines headlines = new Headlines(lexicon);

  /** Makes an extractor with the lexicon that the library ships. */
  public AgreementExtractor() {}

  /**
   * Returns the agreements of the article, in order of their first evidence; parties, mediators and
   * reactions are ids of the cast.
   */
  public List<Agreement> extract(AnalysedArticle article, Cast cast, List<Quote> quotes) {
    requireNonNull(article, "article must not be null");
    requireNonNull(cast, "cast must not be null");
    requireNonNull(quotes, "quotes must not be null");
    Politics politics = new Politics(cast, lexicon);
    Circumstances circumstances =
        new Circumstances(lexicon, politics, dates, article.article(), article.body());
    MediatorReader mediators = new MediatorReader(lexicon, politics);
    MentionReader reader =
        new MentionReader(
            lexicon,
            politics,
            circumstances,
            mediators,
            new TermReader(terms, circumstances),
            new SubjectReader(lexicon, subjects, politics, circumstances, article.body().text()),
            article.body().text());
    List<MentionReading> readings = new ArrayList<>();
    Antecedents antecedents = new Antecedents(finder);
    for (Sentence told : article.body().sentences()) {
      Sentence sentence = headlines.mend(told);
      for (AgreementMention mention : antecedents.find(sentence)) {
        MentionReading reading = reader.read(mention);
        if (!reading.isDenied() && !antecedents.isOfOthers(reading)) {
          antecedents.told(mention);
          readings.add(reading);
        }
      }
    }
    if (readings.isEmpty()) {
      return List.of();
    }
    List<Cluster> clusters = new Clusterer(lexicon, politics, circumstances).cluster(readings);
    FollowUps followUps = new FollowUps(lexicon, reader, mediators, terms, article.body());
    return new Assembler(lexicon, codes, politics, article, quotes)
        .assemble(clusters, followUps.read(clusters));
  }

  /**
   * Returns the quotations with the ids of the agreements that each speaks of.
   *
   * @param agreements what {@link #extract} found in the same article
   */
  public List<Quote> link(AnalysedArticle article, List<Quote> quotes, List<Agreement> agreements) {
    return new QuoteLinker(finder).link(quotes, agreements, article.body());
  }
}
