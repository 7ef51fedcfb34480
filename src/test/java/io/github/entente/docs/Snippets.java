package io.github.entente.docs;

import io.github.entente.json.ArticleJson;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.model.PartialDate;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.model.Span;
import io.github.entente.parser.EntenteParser;
import io.github.entente.parser.Source;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Every Java example of README.md and docs, word for word; {@link DocsTest} compares. */
final class Snippets {

  private Snippets() {}

  static void readme(String html) {
    EntenteParser parser = EntenteParser.builder().build(); // loads the models, once
    Article article = parser.parseHtml(html);
    for (Quote quote : article.quotes()) {
      String speaker = article.speaker(quote).map(Actor::name).orElse("somebody");
      System.out.println(speaker + ": " + article.words(quote.span()));
    }
    for (Agreement agreement : article.agreements()) {
      List<String> parties = article.parties(agreement).stream().map(Actor::name).toList();
      System.out.println(agreement.status() + " " + parties);
    }
  }

  static Article text() {
    EntenteParser parser = EntenteParser.builder().build();
    Article article =
        parser.parseText("OSLO (AP) - Norway and Chad signed a fishing accord on Monday.");
    return article;
  }

  static Article source(EntenteParser parser, byte[] bytes) {
    Source source =
        Source.html(bytes)
            .withId("story-1")
            .withUrl(URI.create("https://news.example/story-1"))
            .withPublished(LocalDate.of(2024, 9, 12));
    Article article = parser.parse(source);
    return article;
  }

  static List<Object> questions(Article article) {
    Actor norway = article.actorNamed("Norway").orElseThrow();
    List<Quote> said = article.quotesBy(norway);
    List<Agreement> bound = article.agreementsOf(norway);
    String words = article.words(norway.mentions().get(0).span());
    return List.of(said, bound, words);
  }

  static EntenteParser ownTests() {
    Article story =
        Article.builder()
            .text("“Yes,” said Oslo.")
            .actors(List.of(Actor.builder("a1", "Norway", ActorKind.COUNTRY).build()))
            .quotes(
                List.of(
                    Quote.builder("q1", QuoteKind.DIRECT, new Span(0, 6))
                        .text("Yes,")
                        .speaker("a1")
                        .build()))
            .build();
    EntenteParser parser = source -> story;
    return parser;
  }

  static Article json(Article article) {
    ArticleJson json = new ArticleJson();
    String line = json.writeLine(article);
    Article again = json.read(line);
    return again;
  }

  static EntenteParser limit() {
    EntenteParser parser = EntenteParser.builder().maxLength(200_000).build();
    return parser;
  }

  static String article() {
    Article article = Article.builder().headline("Oslo signs").text("Oslo signed.").build();
    String words = article.words(new Span(0, 4)); // Oslo
    return words;
  }

  static Quote quote() {
    Quote quote =
        Quote.builder("q1", QuoteKind.DIRECT, new Span(0, 6)).text("Yes,").cue("said").build();
    return quote;
  }

  static Actor actor() {
    Actor actor =
        Actor.builder("a1", "Astrid Nyhus", ActorKind.PERSON)
            .role("foreign minister")
            .country("NOR")
            .build();
    return actor;
  }

  static Agreement agreement() {
    Agreement agreement =
        Agreement.builder("g1", AgreementKind.TRADE, AgreementStatus.SIGNED)
            .parties(List.of("a1", "a2"))
            .date(PartialDate.parse("2024-05"))
            .build();
    return agreement;
  }

  static boolean partialDate() {
    PartialDate may = PartialDate.of(YearMonth.of(2024, 5));
    boolean inMay = may.contains(LocalDate.of(2024, 5, 17)); // true
    return inMay;
  }
}
