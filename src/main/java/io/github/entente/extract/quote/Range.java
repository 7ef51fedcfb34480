package io.github.entente.extract.quote;

/**
 * Tokens of a sentence.
 *
 * @param first the first of them
 * @param last the last of them, included
 */
record Range(int first, int last) {

  Range {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no range " + first + " to " + last);
    }
  }

  boolean contains(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(Range other) {
    return first <= other.last && other.first <= last;
  }

  boolean contains(Range other) {
    return first <= other.first && other.last <= last;
  }
}
