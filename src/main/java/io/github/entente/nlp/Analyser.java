package io.github.entente.nlp;

import io.github.entente.model.Span;
import java.util.List;

/**
 * Divides text into sentences and tokens. Implementations are safe for use by any number of
 * threads.
 */
public interface Analyser {

  /**
   * Returns the sentences of a text in order; none reaches over the end of a paragraph.
   *
   * @param text the whole text
   * @param paragraphs the paragraphs in it, in order, not overlapping
   * @throws IndexOutOfBoundsException if a paragraph reaches beyond the text
   */
  List<Sentence> analyse(String text, List<Span> paragraphs);

  /** Returns the sentences of a text that is one paragraph. */
  default List<Sentence> analyse(String text) {
    return analyse(text, List.of(new Span(0, text.length())));
  }

  /**
   * Returns the sentences of a text, and lets the caller end the work.
   *
   * @param checkpoint is called again and again, at least before each sentence is divided and
   *     before each tree is made; what it throws ends the work
   */
  default List<Sentence> analyse(String text, List<Span> paragraphs, Runnable checkpoint) {
    checkpoint.run();
    return analyse(text, paragraphs);
  }
}
