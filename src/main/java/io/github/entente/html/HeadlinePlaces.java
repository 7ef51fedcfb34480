package io.github.entente.html;

import io.github.entente.html.Elements.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a page shows its headline, and what stands near it; places are counted in characters of
 * text. Some pages show the headline in a bar or a path too.
 */
final class HeadlinePlaces {

  private static final int NEAR = 450;
  private static final int ABOVE = 250;
  private static final int MOST = 4;

  private final List<Integer> headlines = new ArrayList<>();
  private boolean headed;
  private int firstOrder = -1;

  /** Returns whether no place is known so far. */
  boolean isEmpty() {
    return headlines.isEmpty();
  }

  /** Notes a line that is no heading; a heading with the headline counts in its place. */
  void addLine(int at) {
    headlines.add(at);
  }

  /** Notes a heading with the headline. */
  void addHeading(int at) {
    if (!headed) {
      headed = true;
      headlines.clear();
    }
    if (headlines.size() < MOST) {
      headlines.add(at);
    }
  }

  /** Notes a heading of the first order. */
  void addFirstOrder(int at) {
    firstOrder = firstOrder < 0 ? at : firstOrder;
  }

  /** Takes the first heading of the first order where the headline is not shown. */
  void close() {
    if (headlines.isEmpty() && firstOrder >= 0) {
      headlines.add(firstOrder);
    }
  }

  /** Returns where a piece of text stands. */
  Place place(int at, boolean aside) {
    return place(at, aside, ABOVE);
  }

  /**
   * Returns where a piece of text stands.
   *
   * @param above how far above the headline is near
   */
  Place place(int at, boolean aside, int above) {
    if (aside) {
      return Place.ASIDE;
    }
    for (int line : headlines) {
      if (at >= line - above && at < line + NEAR) {
        return Place.NEAR;
      }
    }
    return Place.FAR;
  }

  /** Returns whether a piece of text stands below the headline. */
  boolean isAbove(int at) {
    for (int line : headlines) {
      if (at >= line) {
        return true;
      }
    }
    return false;
  }
}
