package io.github.entente.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A news article as it was read: its own data, its running text, and who said and agreed what in
 * it. Every offset of every fact is an index into {@link #text}; every id that a fact refers to is
 * the id of an actor or agreement of the same article.
 *
 * <p>The canonical constructor may gain a parameter in a later version; {@link #builder} will not.
 *
 * @param id the caller's id, or the file's name, or the address; may be empty
 * @param url where the page was found, when known
 * @param canonical the address the page itself calls canonical
 * @param image the address of its main picture
 * @param language the BCP 47 tag of the text's language
 * @param headline the article's own headline, without the name of the site
 * @param subheadline the line under the headline
 * @param bylines the people who wrote it
 * @param agencies the wire services credited as the source of the text
 * @param dateline the place, agency and date that the story opens with
 * @param published when it was published
 * @param modified when it was last changed
 * @param section the section of the site
 * @param keywords the page's own keywords
 * @param warnings what was not read, and why
 * @param captions the words under its pictures
 * @param text the running text; every offset is an index into it
 * @param paragraphs the paragraphs of the text, in order
 * @param quotes who said what, in order
 * @param actors who appears in it, in order of first mention
 * @param agreements who agreed what
 */
public record Article(
    String id,
    Optional<URI> url,
    Optional<URI> canonical,
    Optional<URI> image,
    Optional<String> language,
    Optional<String> headline,
    Optional<String> subheadline,
    List<String> bylines,
    List<String> agencies,
    Optional<Dateline> dateline,
    Optional<PageDate> published,
    Optional<PageDate> modified,
    Optional<String> section,
    List<String> keywords,
    List<Warning> warnings,
    List<Caption> captions,
    String text,
    List<Span> paragraphs,
    List<Quote> quotes,
    List<Actor> actors,
    List<Agreement> agreements) {

  /**
   * Makes an article; {@link #builder} is the usual way.
   *
   * @throws IllegalArgumentException if a span reaches beyond the text, an id is used twice, or a
   *     fact refers to an id that the article does not have
   */
  public Article {
    requireNonNull(id, "id must not be null");
    requireNonNull(url, "url must not be null");
    requireNonNull(canonical, "canonical must not be null");
    requireNonNull(image, "image must not be null");
    requireNonNull(language, "language must not be null");
    requireNonNull(headline, "headline must not be null");
    requireNonNull(subheadline, "subheadline must not be null");
    bylines = List.copyOf(bylines);
    agencies = List.copyOf(agencies);
    requireNonNull(dateline, "dateline must not be null");
    requireNonNull(published, "published must not be null");
    requireNonNull(modified, "modified must not be null");
    requireNonNull(section, "section must not be null");
    keywords = List.copyOf(keywords);
    warnings = List.copyOf(warnings);
    captions = List.copyOf(captions);
    requireNonNull(text, "text must not be null");
    paragraphs = List.copyOf(paragraphs);
    quotes = List.copyOf(quotes);
    actors = List.copyOf(actors);
    agreements = List.copyOf(agreements);
    ArticleCheck.check(text, paragraphs, quotes, actors, agreements);
  }

  /** Starts an article from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a builder that holds all of this article. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.url = url;
    builder.canonical = canonical;
    builder.image = image;
    builder.language = language;
    builder.headline = headline;
    builder.subheadline = subheadline;
    builder.bylines = bylines;
    builder.agencies = agencies;
    builder.dateline = dateline;
    builder.published = published;
    builder.modified = modified;
    builder.section = section;
    builder.keywords = keywords;
    builder.warnings = warnings;
    builder.captions = captions;
    builder.text = text;
    builder.paragraphs = paragraphs;
    builder.quotes = quotes;
    builder.actors = actors;
    builder.agreements = agreements;
    return builder;
  }

  /**
   * Returns the words behind a span of this article.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String words(Span span) {
    return span.in(text);
  }

  /** Returns the actor with this id, or nothing. */
  public Optional<Actor> actor(String id) {
    requireNonNull(id, "id must not be null");
    return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
  }

  /** Returns the first actor that bears this name or alias, capitals ignored, or nothing. */
  public Optional<Actor> actorNamed(String name) {
    requireNonNull(name, "name must not be null");
    return actors.stream().filter(actor -> actor.isNamed(name)).findFirst();
  }

  /** Returns the actor that the words at this span name: the mention that overlaps it first. */
  public Optional<Actor> actorAt(Span span) {
    requireNonNull(span, "span must not be null");
    return actors.stream()
        .filter(actor -> actor.mentions().stream().anyMatch(m -> m.span().overlaps(span)))
        .findFirst();
  }

  /** Returns the actor who said the quotation, or nothing where the article does not say. */
  public Optional<Actor> speaker(Quote quote) {
    return quote.speaker().flatMap(this::actor);
  }

  /** Returns what the actor said, in the order of the text. */
  public List<Quote> quotesBy(Actor actor) {
    requireNonNull(actor, "actor must not be null");
    return quotes.stream().filter(q -> q.speaker().filter(actor.id()::equals).isPresent()).toList();
  }

  /** Returns the parties of an agreement. */
  public List<Actor> parties(Agreement agreement) {
    requireNonNull(agreement, "agreement must not be null");
    return agreement.parties().stream().flatMap(id -> actor(id).stream()).toList();
  }

  /** Returns the agreement with this id, or nothing. */
  public Optional<Agreement> agreement(String id) {
    requireNonNull(id, "id must not be null");
    return agreements.stream().filter(agreement -> agreement.id().equals(id)).findFirst();
  }

  /** Returns the agreements to which the actor is a party. */
  public List<Agreement> agreementsOf(Actor actor) {
    requireNonNull(actor, "actor must not be null");
    return agreements.stream().filter(a -> a.parties().contains(actor.id())).toList();
  }

  /** Returns the agreements to which both actors are parties. */
  public List<Agreement> agreementsBetween(Actor one, Actor other) {
    requireNonNull(other, "other must not be null");
    return agreementsOf(one).stream().filter(a -> a.parties().contains(other.id())).toList();
  }

  /** Returns the quotations that speak of the agreement. */
  public List<Quote> quotesAbout(Agreement agreement) {
    requireNonNull(agreement, "agreement must not be null");
    return quotes.stream().filter(q -> q.agreements().contains(agreement.id())).toList();
  }

  /** Returns a line for logs: id, headline and how much was found. */
  @Override
  public String toString() {
    return "Article[%s, %s, %d characters, %d quotes, %d actors, %d agreements]"
        .formatted(
            id.isEmpty() ? "no id" : id,
            headline.orElse("no headline"),
            text.length(),
            quotes.size(),
            actors.size(),
            agreements.size());
  }

  /** Collects the parts of an article; not safe for use by several threads at once. */
  public static final class Builder {
    private String id = "";
    private Optional<URI> url = Optional.empty();
    private Optional<URI> canonical = Optional.empty();
    private Optional<URI> image = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private Optional<String> subheadline = Optional.empty();
    private List<String> bylines = List.of();
    private List<String> agencies = List.of();
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<PageDate> published = Optional.empty();
    private Optional<PageDate> modified = Optional.empty();
    private Optional<String> section = Optional.empty();
    private List<String> keywords = List.of();
    private List<Warning> warnings = List.of();
    private List<Caption> captions = List.of();
    private String text = "";
    private List<Span> paragraphs = List.of();
    private List<Quote> quotes = List.of();
    private List<Actor> actors = List.of();
    private List<Agreement> agreements = List.of();

    private Builder() {}

    /** Sets the caller's id, or the file's name, or the address; may be empty. */
    public Builder id(String id) {
      this.id = requireNonNull(id, "id must not be null");
      return this;
    }

    /** Sets where the page was found, when known. */
    public Builder url(URI url) {
      this.url = Optional.of(requireNonNull(url, "url must not be null"));
      return this;
    }

    /** Sets the address the page itself calls canonical. */
    public Builder canonical(URI canonical) {
      this.canonical = Optional.of(requireNonNull(canonical, "canonical must not be null"));
      return this;
    }

    /** Sets the address of its main picture. */
    public Builder image(URI image) {
      this.image = Optional.of(requireNonNull(image, "image must not be null"));
      return this;
    }

    /** Sets the BCP 47 tag of the text's language. */
    public Builder language(String language) {
      this.language = Optional.of(requireNonNull(language, "language must not be null"));
      return this;
    }

    /** Sets the article's own headline, without the name of the site. */
    public Builder headline(String headline) {
      this.headline = Optional.of(requireNonNull(headline, "headline must not be null"));
      return this;
    }

    /** Sets the line under the headline. */
    public Builder subheadline(String subheadline) {
      this.subheadline = Optional.of(requireNonNull(subheadline, "subheadline must not be null"));
      return this;
    }

    /** Sets the people who wrote it. */
    public Builder bylines(Collection<String> bylines) {
      this.bylines = List.copyOf(requireNonNull(bylines, "bylines must not be null"));
      return this;
    }

    /** Sets the wire services credited as the source of the text. */
    public Builder agencies(Collection<String> agencies) {
      this.agencies = List.copyOf(requireNonNull(agencies, "agencies must not be null"));
      return this;
    }

    /** Sets the place, agency and date that the story opens with. */
    public Builder dateline(Dateline dateline) {
      this.dateline = Optional.of(requireNonNull(dateline, "dateline must not be null"));
      return this;
    }

    /** Sets when it was published. */
    public Builder published(PageDate published) {
      this.published = Optional.of(requireNonNull(published, "published must not be null"));
      return this;
    }

    /** Sets when it was last changed. */
    public Builder modified(PageDate modified) {
      this.modified = Optional.of(requireNonNull(modified, "modified must not be null"));
      return this;
    }

    /** Sets the section of the site. */
    public Builder section(String section) {
      this.section = Optional.of(requireNonNull(section, "section must not be null"));
      return this;
    }

    /** Sets the page's own keywords. */
    public Builder keywords(Collection<String> keywords) {
      this.keywords = List.copyOf(requireNonNull(keywords, "keywords must not be null"));
      return this;
    }

    /** Sets what was not read, and why. */
    public Builder warnings(Collection<Warning> warnings) {
      this.warnings = List.copyOf(requireNonNull(warnings, "warnings must not be null"));
      return this;
    }

    /** Sets the words under its pictures. */
    public Builder captions(Collection<Caption> captions) {
      this.captions = List.copyOf(requireNonNull(captions, "captions must not be null"));
      return this;
    }

    /** Sets the running text; every offset is an index into it. */
    public Builder text(String text) {
      this.text = requireNonNull(text, "text must not be null");
      return this;
    }

    /** Sets the paragraphs of the text, in order. */
    public Builder paragraphs(Collection<Span> paragraphs) {
      this.paragraphs = List.copyOf(requireNonNull(paragraphs, "paragraphs must not be null"));
      return this;
    }

    /** Sets who said what, in order. */
    public Builder quotes(Collection<Quote> quotes) {
      this.quotes = List.copyOf(requireNonNull(quotes, "quotes must not be null"));
      return this;
    }

    /** Sets who appears in it, in order of first mention. */
    public Builder actors(Collection<Actor> actors) {
      this.actors = List.copyOf(requireNonNull(actors, "actors must not be null"));
      return this;
    }

    /** Sets who agreed what. */
    public Builder agreements(Collection<Agreement> agreements) {
      this.agreements = List.copyOf(requireNonNull(agreements, "agreements must not be null"));
      return this;
    }

    /**
     * Returns the article.
     *
     * @throws IllegalArgumentException if a span reaches beyond the text, an id is used twice, or a
     *     fact refers to an id that the article does not have
     */
    public Article build() {
      return new Article(
          id,
          url,
          canonical,
          image,
          language,
          headline,
          subheadline,
          bylines,
          agencies,
          dateline,
          published,
          modified,
          section,
          keywords,
          warnings,
          captions,
          text,
          paragraphs,
          quotes,
          actors,
          agreements);
    }
  }
}
