package io.github.entente.html;

import java.util.Set;

/**
 * What speaks for a day as that of publication, and how much. The weights are about those of a
 * logistic regression; what adds up to {@link DateCandidate#ENOUGH} is more likely right than not.
 */
enum DateSign {
  /** JSON-LD says when the article was published. */
  STATED(3),
  /** JSON-LD says when the page was. */
  STATED_PAGE(1.2),
  /** JSON-LD says when the article was made. */
  CREATED(0.7),
  /** A meta element says when the article was published. */
  META(2.5),
  /** A meta element gives a date. */
  META_DATE(1.5),
  /** The day is that of the last change. */
  MODIFIED(0.5),
  /** Microdata or RDFa say when it was published. */
  PROPERTY(2.5, 1.5, 0.5),
  /** A {@code time} element. */
  TIME(2.5, 1, 0.3),
  /** The class of an element says date. */
  CLASS(2.5, 1, 0.3),
  /** A line that is little more than a date. */
  LINE(2.5, 0.9, 0),
  /** Words like {@code Published on} stand before it. */
  LABEL(1.5),
  /** Words like {@code Updated on} stand before it. */
  UPDATE(-1.5),
  /** It is the only day that a reader sees. */
  ALONE(0.6),
  /** The address of the page holds it. */
  ADDRESS(1.5),
  /** It stands with the link to another story. */
  TEASER(-2),
  /** Many days stand where this one does: most belong to other stories. */
  CROWD(-1);

  private final double near;
  private final double far;
  private final double aside;

  DateSign(double weight) {
    this(weight, weight, weight);
  }

  DateSign(double near, double far, double aside) {
    this.near = near;
    this.far = far;
    this.aside = aside;
  }

  /** Returns what it weighs where it counts most, of some places. */
  double weight(Set<Elements.Place> places) {
    double most = 0;
    for (Elements.Place place : places) {
      double weight = weight(place);
      most = near < 0 ? Math.min(most, weight) : Math.max(most, weight);
    }
    return most;
  }

  double weight(Elements.Place place) {
    return switch (place) {
      case NEAR -> near;
      case FAR -> far;
      case ASIDE -> aside;
    };
  }
}
