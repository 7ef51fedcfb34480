package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.model.Agreement;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.model.Span;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells which agreements a quotation speaks of. */
final class QuoteLinker {

  private static final Set<String> POINTERS = Set.of("it", "this", "that");

  private final MentionFinder finder;

  QuoteLinker(MentionFinder finder) {
    this.finder = finder;
  }

  List<Quote> link(List<Quote> quotes, List<Agreement> agreements, AnalysedText body) {
    if (agreements.isEmpty()) {
      return quotes;
    }
    return quotes.stream().map(quote -> link(quote, agreements, body)).toList();
  }

  private Quote link(Quote quote, List<Agreement> agreements, AnalysedText body) {
    List<String> found = new ArrayList<>();
    for (Sentence sentence : body.sentencesIn(quote.span())) {
      boolean spoken =
          agreements.stream().anyMatch(a -> a.evidence().contains(sentence.span()))
              && finder.find(sentence).stream().anyMatch(m -> isIn(m, quote));
      if (spoken) {
        add(found, agreements, sentence.span());
      }
    }
    if (found.isEmpty() && pointsBack(quote)) {
      before(quote, body).ifPresent(sentence -> add(found, agreements, sentence.span()));
    }
    return found.isEmpty() ? quote : quote.toBuilder().agreements(found).build();
  }

  private static boolean isIn(AgreementMention mention, Quote quote) {
    Span noun = mention.sentence().token(mention.head()).span();
    return quote.kind() != QuoteKind.DIRECT || quote.quoted().isEmpty()
        ? quote.span().contains(noun) // called the deal "a betrayal": the deal is what is spoken of
        : quote.quoted().stream().anyMatch(part -> part.contains(noun));
  }

  /** "It is a fair price", right after a sentence about the agreement. */
  private static boolean pointsBack(Quote quote) {
    String first = quote.text().strip().split("[^\\p{L}]+", 2)[0]; // it's, that's
    return POINTERS.contains(first.toLowerCase(Locale.ROOT));
  }

  private static Optional<Sentence> before(Quote quote, AnalysedText body) {
    return body.sentenceAt(quote.span().start())
        .filter(sentence -> sentence.index() > 0)
        .map(sentence -> body.sentences().get(sentence.index() - 1));
  }

  private static void add(List<String> found, List<Agreement> agreements, Span sentence) {
    for (Agreement agreement : agreements) {
      if (agreement.evidence().contains(sentence) && !found.contains(agreement.id())) {
        found.add(agreement.id());
      }
    }
  }
}
