package io.github.entente.parser;

import static java.util.Objects.requireNonNull;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.actor.ActorExtractor;
import io.github.entente.extract.actor.Cast;
import io.github.entente.extract.agreement.AgreementExtractor;
import io.github.entente.extract.quote.QuoteExtractor;
import io.github.entente.html.PageReader;
import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.model.Quote;
import io.github.entente.model.Span;
import io.github.entente.model.Warning;
import io.github.entente.model.WarningCode;
import io.github.entente.nlp.Analyser;
import io.github.entente.text.TextReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The way of a story through the packages: page or text, sentences, actors, quotations, agreements.
 */
final class ArticleParser implements EntenteParser {

  private final int maxLength;
  private final Optional<Duration> timeLimit;
  private final PageReader pages;
  private final TextReader texts;
  private final Analyser analyser;
  private final ActorExtractor actors;
  private final QuoteExtractor quotes;
  private final AgreementExtractor agreements;

  ArticleParser(
      int maxLength,
      Optional<Duration> timeLimit,
      PageReader pages,
      TextReader texts,
      Analyser analyser,
      ActorExtractor actors,
      QuoteExtractor quotes,
      AgreementExtractor agreements) {
    this.maxLength = maxLength;
    this.timeLimit = timeLimit;
    this.pages = pages;
    this.texts = texts;
    this.analyser = analyser;
    this.actors = actors;
    this.quotes = quotes;
    this.agreements = agreements;
  }

  @Override
  public Article parse(Source source) {
    requireNonNull(source, "source must not be null");
    if (source.length() > maxLength) {
      throw new EntenteException(
          "input of length " + source.length() + " is longer than the limit " + maxLength);
    }
    Watch watch = new Watch(source, timeLimit);
    watch.run();
    return extract(read(source), watch);
  }

  private Article read(Source source) {
    UnaryOperator<Optional<PageDate>> dating = own -> published(source, own);
    Article article =
        switch (source.form()) {
          case HTML -> pages.read(source.content(), source.url().orElse(null), dating);
          case HTML_BYTES -> readPage(source, dating);
          case TEXT_BYTES -> texts.read(TextBytes.decode(source.bytes(), source.charset()), dating);
          case TEXT -> texts.read(source.content(), dating);
        };
    Article.Builder builder = article.toBuilder().id(source.id());
    source.url().ifPresent(builder::url);
    return builder.build();
  }

  /** The day that the caller gives outranks the input's own; one to fall back on does not. */
  private static Optional<PageDate> published(Source source, Optional<PageDate> own) {
    return source.published().or(() -> own).or(source::fallbackDate);
  }

  private Article readPage(Source source, UnaryOperator<Optional<PageDate>> dating) {
    try {
      return pages.read(
          source.bytes(), source.charset().orElse(null), source.url().orElse(null), dating);
    } catch (IllegalArgumentException e) {
      throw new EntenteException("input cannot be read: " + e.getMessage(), e);
    }
  }

  /** What the extractors do not know the language of, they would misread. */
  private static Article inAnotherLanguage(Article article, String language) {
    List<Warning> warnings = new ArrayList<>(article.warnings());
    warnings.add(
        new Warning(
            WarningCode.LANGUAGE,
            "the text is in the language "
                + language
                + ", not English: quotations, actors and agreements were not looked for"));
    return article.toBuilder().warnings(warnings).build();
  }

  private Article extract(Article article, Watch watch) {
    Optional<String> other =
        article.language().filter(tag -> !tag.equals("en") && !tag.startsWith("en-"));
    if (other.isPresent()) {
      return inAnotherLanguage(article, other.get());
    }
    AnalysedArticle analysed =
        new AnalysedArticle(
            article,
            new AnalysedText(
                article.text(), analyser.analyse(article.text(), article.paragraphs(), watch)),
            article.headline().map(headline -> analyse(headline, watch)),
            article.captions().stream().map(caption -> analyse(caption.text(), watch)).toList());
    watch.run();
    Cast cast = actors.cast(analysed);
    List<Quote> said = quotes.extract(analysed, cast);
    watch.run();
    List<Agreement> agreed = agreements.extract(analysed, cast, said);
    List<Actor> reported = cast.actors();
    References references = new References(reported, cast);
    List<Agreement> bound = agreed.stream().map(references::of).toList();
    return article.toBuilder()
        .quotes(agreements.link(analysed, said, bound).stream().map(references::of).toList())
        .agreements(bound)
        .actors(reported)
        .build();
  }

  private AnalysedText analyse(String text, Watch watch) {
    return new AnalysedText(
        text, analyser.analyse(text, List.of(new Span(0, text.length())), watch));
  }
}
