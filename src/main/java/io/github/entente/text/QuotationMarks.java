package io.github.entente.text;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands inside quotation marks: curly, straight and low ones, guillemets, two
 * apostrophes or backticks for one mark, and the single marks of British usage, told from
 * apostrophes. Marks are paired within a paragraph; one left open runs to the paragraph's end. The
 * time needed grows linearly with the text.
 */
public final class QuotationMarks {

  private QuotationMarks() {}

  /**
   * A stretch of text inside the outermost quotation marks.
   *
   * @param outer from the opening to the closing mark, marks included
   * @param inner the same without the marks
   * @param paragraph the index of its paragraph
   * @param continued whether the mark was left open and the next paragraph opens it again
   */
  public record Quoted(Span outer, Span inner, int paragraph, boolean continued) {

    /** Makes the value. */
    public Quoted {
      requireNonNull(outer, "outer must not be null");
      requireNonNull(inner, "inner must not be null");
    }
  }

  /**
   * Returns what stands inside quotation marks, in order; of nested quotations only the outermost.
   *
   * @throws IndexOutOfBoundsException if a paragraph reaches beyond the text
   */
  public static List<Quoted> pair(String text, List<Span> paragraphs) {
    List<Quoted> all = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      ParagraphMarks marks = new ParagraphMarks(text, paragraphs.get(i), i);
      List<Quoted> found = marks.pair(open);
      if (open && !all.isEmpty() && startsWithMark(found, paragraphs.get(i))) {
        Quoted last = all.get(all.size() - 1);
        all.set(all.size() - 1, new Quoted(last.outer(), last.inner(), last.paragraph(), true));
      }
      all.addAll(found);
      open = marks.leftOpen();
    }
    return List.copyOf(all);
  }

  /** Returns the stretch that holds the character at the offset, if one does. */
  public static Optional<Quoted> at(List<Quoted> quoted, int offset) {
    int low = 0;
    int high = quoted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = quoted.get(middle).outer();
      if (span.contains(offset)) {
        return Optional.of(quoted.get(middle));
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  private static boolean startsWithMark(List<Quoted> found, Span paragraph) {
    return !found.isEmpty() && found.get(0).outer().start() <= paragraph.start() + 1;
  }
}
