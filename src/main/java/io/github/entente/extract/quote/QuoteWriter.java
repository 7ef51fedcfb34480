package io.github.entente.extract.quote;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns drafts into values. */
final class QuoteWriter {

  /** The comma or dash, with its blanks, on either side of an inserted attribution. */
  private static final Pattern OPENS = Pattern.compile("\\s*(,|-+|–|—)?\\s*$");

  private static final Pattern CLOSES = Pattern.compile("^\\s*(,|-+|–|—)?\\s*");

  /** What ends a sentence, and not only an abbreviation or a row of points. */
  private static final Pattern STOP = Pattern.compile("[.!?](?=\\s|$)");

  /** A quotation mark at the end. */
  private static final Pattern MARKED = Pattern.compile("[\"”’'»]$");

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

  /** The reported clause; what interrupts it to tell who speaks was not said. */
  private String clause(Draft draft) {
    Span all = draft.span();
    Optional<Span> within =
        draft
            .attributing()
            .filter(report -> !SpeakerFinder.isPassive(report.sentence(), report.cue()))
            .map(r -> r.sentence().sentence().span(r.attribution().first(), r.attribution().last()))
            .filter(words -> words.start() > all.start() && words.end() < all.end());
    return within
        .map(
            words ->
                joined(
                    story.text().substring(all.start(), words.start()),
                    story.text().substring(words.end(), all.end())))
        .orElseGet(() -> all.in(story.text()));
  }

  /** “late,” he said. “Sail”: a full stop of the attribution ends nothing behind the marks. */
  private static String joined(String before, String behind) {
    String first = OPENS.matcher(before).replaceFirst("");
    String rest = CLOSES.matcher(behind).replaceFirst("");
    if (!STOP.matcher(rest).lookingAt()) {
      return first + " " + rest;
    }
    boolean marked = MARKED.matcher(first).find();
    return (marked ? first : first + rest.charAt(0)) + " " + rest.substring(1).strip();
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
            : clause(draft);
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
