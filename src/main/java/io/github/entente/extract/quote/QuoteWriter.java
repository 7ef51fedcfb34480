package io.github.entente.extract.quote;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Turns drafts into values. */
final class QuoteWriter {

  private final Story story;
  private final Circumstances circumstances;

  QuoteWriter(Story story, Article article, CueLexicon lexicon) {
    this.story = story;
    this.circumstances = new Circumstances(story.text(), article, lexicon);
  }

  List<Quote> write(List<Draft> drafts) {
    List<Draft> said = new ArrayList<>(drafts);
    said.removeIf(draft -> draft.report().map(Report::unsaid).orElse(false));
    said.sort(Comparator.comparing(Draft::span));
    List<Quote> quotes = new ArrayList<>();
    for (Draft draft : said) {
      quotes.add(quote("q" + (quotes.size() + 1), draft));
    }
    return List.copyOf(quotes);
  }

  private Quote quote(String id, Draft draft) {
    List<Span> quoted = draft.fragments().stream().map(Fragment::inner).sorted().toList();
    Span span = draft.span();
    QuoteKind kind =
        quoted.isEmpty()
            ? QuoteKind.INDIRECT
            : draft.isDirect() ? QuoteKind.DIRECT : QuoteKind.MIXED;
    String text =
        kind == QuoteKind.DIRECT
            ? quoted.stream().map(q -> q.in(story.text())).collect(Collectors.joining(" "))
            : span.in(story.text());
    Quote.Builder quote = Quote.builder(id, kind, span).text(text).quoted(quoted);
    draft
        .voice()
        .ifPresent(
            voice -> {
              voice.actor().ifPresent(quote::speaker);
              voice.mention().ifPresent(quote::speakerMention);
              quote.found(voice.found());
            });
    draft
        .attributing()
        .map(by -> by.isAccording() ? "according to" : by.sentence().word(by.cue()))
        .ifPresent(quote::cue);
    draft.report().ifPresent(report -> circumstances.add(report, quote));
    return quote.build();
  }
}
