package io.github.entente.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into an article's text.
 *
 * @param start the offset of the first character
 * @param end the offset behind the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  /**
   * Makes a span.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " must be >= 0");
    }
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " must be >= start " + start);
    }
  }

  /**
   * Returns the characters of this span.
   *
   * @param text the text the span points into
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String in(CharSequence text) {
    Objects.requireNonNull(text, "text must not be null");
    Objects.checkFromToIndex(start, end, text.length());
    return text.subSequence(start, end).toString();
  }

  /** Returns the number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Returns whether the span holds no character. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether the other span lies wholly in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the character at this offset belongs to the span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Returns the smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns the same span, moved by a number of characters. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** Orders by start; of two that start together the longer comes first. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
