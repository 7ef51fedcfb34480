package io.github.entente.parser;

import static java.util.Objects.requireNonNull;

import io.github.entente.extract.actor.ActorDictionary;
import io.github.entente.extract.actor.ActorExtractor;
import io.github.entente.extract.agreement.AgreementExtractor;
import io.github.entente.extract.quote.QuoteExtractor;
import io.github.entente.html.PageReader;
import io.github.entente.model.Article;
import io.github.entente.nlp.Analyser;
import io.github.entente.nlp.CoreNlpAnalyser;
import io.github.entente.nlp.ModelsMissingException;
import io.github.entente.text.TextReader;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads news articles. {@link #builder()} makes the parser that reads with CoreNLP's models; it is
 * immutable and safe for use by any number of threads, so make one and share it. The interface has
 * one method, so a program's own tests can put a lambda in its place.
 */
@FunctionalInterface
public interface EntenteParser {

  /**
   * Reads one article.
   *
   * @throws EntenteException if the source is no text, is longer than {@link Builder#maxLength},
   *     takes longer than {@link Builder#timeLimit}, or the reading thread is interrupted; the
   *     parser can be used as before
   */
  Article parse(Source source);

  /**
   * Reads a web page.
   *
   * @throws EntenteException as {@link #parse} does
   */
  default Article parseHtml(String html) {
    return parse(Source.html(html));
  }

  /**
   * Reads a web page as bytes, whose encoding is found.
   *
   * @throws EntenteException as {@link #parse} does
   */
  default Article parseHtml(byte[] html) {
    return parse(Source.html(html));
  }

  /**
   * Reads text without markup, such as text saved from a page.
   *
   * @throws EntenteException as {@link #parse} does
   */
  default Article parseText(String text) {
    return parse(Source.text(text));
  }

  /** Starts a parser with the default settings. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects settings; not safe for use by several threads at once. */
  final class Builder {

    private int maxLength = 5_000_000;
    private Optional<Duration> timeLimit = Optional.empty();
    private ActorDictionary dictionary = ActorDictionary.empty();

    private Builder() {}

    /**
     * Refuses longer input unread: characters, or bytes. The default is 5,000,000; {@link
     * Integer#MAX_VALUE} is no limit.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxLength(int maxLength) {
      if (maxLength < 0) {
        throw new IllegalArgumentException("maxLength " + maxLength + " must be >= 0");
      }
      this.maxLength = maxLength;
      return this;
    }

    /**
     * Ends the reading of an article that takes longer, with an {@link EntenteException}; the
     * parser stays usable. It is looked at between sentences, so a reading may end a little later.
     * There is no limit by default.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeLimit(Duration timeLimit) {
      if (timeLimit.isNegative() || timeLimit.isZero()) {
        throw new IllegalArgumentException("timeLimit " + timeLimit + " must be positive");
      }
      this.timeLimit = Optional.of(timeLimit);
      return this;
    }

    /**
     * Reads with names and roles of one's own beside the shipped knowledge: where the dictionary
     * knows a name and has a role for the article's day, it decides. The default is none.
     */
    public Builder dictionary(ActorDictionary dictionary) {
      this.dictionary = requireNonNull(dictionary, "dictionary must not be null");
      return this;
    }

    /**
     * Loads the models and returns the parser.
     *
     * @throws ModelsMissingException if CoreNLP or its models are not on the class path; the
     *     message names the dependency to add
     */
    public EntenteParser build() {
      // what is known of actors is read beside the models
      CompletableFuture<ActorExtractor> actors =
          CompletableFuture.supplyAsync(() -> new ActorExtractor(dictionary));
      try {
        Analyser analyser = CoreNlpAnalyser.load();
        return build(analyser, actors.join());
      } catch (NoClassDefFoundError e) {
        // thrown already when the analyser is linked, before its own code can say so
        throw new ModelsMissingException("CoreNLP", e);
      }
    }

    /** Returns a parser that divides text with another analyser. */
    EntenteParser build(Analyser analyser) {
      return build(analyser, new ActorExtractor(dictionary));
    }

    private EntenteParser build(Analyser analyser, ActorExtractor actors) {
      return new ArticleParser(
          maxLength,
          timeLimit,
          new PageReader(),
          new TextReader(),
          requireNonNull(analyser, "analyser must not be null"),
          actors,
          new QuoteExtractor(),
          new AgreementExtractor());
    }
  }
}
