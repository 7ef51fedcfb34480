package io.github.entente.extract.quote;

import io.github.entente.model.Span;
import io.github.entente.text.QuotationMarks.Quoted;

/**
 * What stands between two quotation marks, with the sentences it touches.
 *
 * @param index its place in the text, from 0
 * @param quoted the marks and the words
 * @param firstSentence the sentence it begins in
 * @param lastSentence the sentence it ends in
 * @param words the number of its words
 */
record Fragment(int index, Quoted quoted, int firstSentence, int lastSentence, int words) {

  Span outer() {
    return quoted.outer();
  }

  Span inner() {
    return quoted.inner();
  }

  int paragraph() {
    return quoted.paragraph();
  }

  /** Returns the last character of what was said, marks of quotations inside it left out. */
  char lastCharacter(String text) {
    int at = inner().end() - 1;
    while (at > inner().start() && "'’”\"»".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }

  boolean continued() {
    return quoted.continued();
  }
}
