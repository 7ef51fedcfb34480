package io.github.entente.html;

/**
 * What speaks for a name as that of the author, and how much. The weights are about those of a
 * logistic regression: what adds up to {@link AuthorCandidate#ENOUGH} is more likely right than
 * not, and small changes change little.
 */
enum AuthorSign {
  /** The page's JSON-LD names the author. */
  STATED(0.7),
  /** So does the JSON-LD of a news article. */
  STATED_NEWS(0.9),
  /** A meta element names the author. */
  META(0.2),
  /** So does one that newsrooms' systems write, and not those of blogs. */
  META_NEWS(0.2),
  /** A reader of the page sees the name that its data states. */
  SHOWN(1.5, 0.5, 0.4),
  /** No reader sees it: most often who put the page on line. */
  UNSHOWN(-1),
  /** The class of an element calls the name an author or a byline. */
  CLASS(2, 0.9, 0.6),
  /** The name links to the page of an author. */
  LINK(1.7, 0.5, 0.4),
  /** The link itself says so: {@code rel=author}. */
  RELATION(0.6, 0.3, 0.1),
  /** Microdata or RDFa call the name an author. */
  PROPERTY(1.8, 0.7, 0.4),
  /** Words like {@code By} stand before the name. */
  OPENING(2, 0.6, 0.6),
  /** These words stand before nothing but authors: {@code Written by}. */
  SURE(0.7, 1.4, 0.8),
  /** The name shares a line with a date. */
  DATED(2.2),
  /** The name stands with what else is told of the article. */
  INFO(0.8),
  /** The name stands in a box about the author. */
  BOX(0.6),
  /** The name is one word. */
  SINGLE(-0.5),
  /** The name is two or three letters. */
  INITIALS(-0.9),
  /** The name has words with small letters. */
  LOOSE(-0.7),
  /** The name is the site's. */
  SITE(-0.6),
  /** The name is in the headline. */
  IN_HEADLINE(-0.8),
  /** The name belongs to the link to another story. */
  TEASER(-1),
  /** Many names stand where this one does: most belong to other stories. */
  CROWD(-1.2),
  /** The page hides the name. */
  HIDDEN(-0.3);

  private final double near;
  private final double far;
  private final double aside;

  AuthorSign(double weight) {
    this(weight, weight, weight);
  }

  AuthorSign(double near, double far, double aside) {
    this.near = near;
    this.far = far;
    this.aside = aside;
  }

  double weight(Elements.Place place) {
    return switch (place) {
      case NEAR -> near;
      case FAR -> far;
      case ASIDE -> aside;
    };
  }
}
