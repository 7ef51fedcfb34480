package io.github.entente.extract.actor;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.model.Actor;
import io.github.entente.model.Article;
import io.github.entente.model.Span;
import io.github.entente.testing.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the actors of stories that are given as sentences with tags, without any model. */
final class TaggedStories {

  private static final ActorExtractor EXTRACTOR = new ActorExtractor();

  private TaggedStories() {}

  static List<Actor> actors(String... sentences) {
    AnalysedText text = Sentences.text(sentences);
    Article article =
        Article.builder()
            .text(text.text())
            .paragraphs(List.of(new Span(0, text.text().length())))
            .build();
    return EXTRACTOR.cast(new AnalysedArticle(article, text, Optional.empty(), List.of())).actors();
  }

  /** Returns how many characters of text the tagged sentences have. */
  static int length(String... sentences) {
    return Sentences.text(sentences).text().length();
  }

  /** Returns the actor that has this name or alias. */
  static Actor named(String name, String... sentences) {
    return first(actor -> actor.isNamed(name), sentences);
  }

  static Actor first(Predicate<Actor> which, String... sentences) {
    List<Actor> actors = actors(sentences);
    return actors.stream()
        .filter(which)
        .findFirst()
        .orElseThrow(() -> new AssertionError(actors.toString()));
  }
}
