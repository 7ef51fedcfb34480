package io.github.entente.extract.quote;

import java.util.Optional;

/** Cuts punctuation from the ends of a stretch of tokens. */
final class Trim {

  private Trim() {}

  /** Returns the stretch without commas, stops and the like at its ends; quotation marks stay. */
  static Optional<Range> range(MarkedSentence sentence, int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(to, sentence.size() - 1);
    while (first <= last && !sentence.isQuoted(first) && sentence.isPunctuation(first)) {
      first++;
    }
    while (last >= first
        && !sentence.isQuoted(last)
        && sentence.isPunctuation(last)
        && !closes(sentence, first, last)) {
      last--;
    }
    return first > last ? Optional.empty() : Optional.of(new Range(first, last));
  }

  /** On the Harbour Line (HL): a bracket that was opened within. */
  private static boolean closes(MarkedSentence sentence, int first, int last) {
    if (!sentence.word(last).equals(")")) {
      return false;
    }
    for (int i = last - 1; i > first; i--) {
      if (sentence.word(i).equals("(") || sentence.word(i).equals(")")) {
        return sentence.word(i).equals("(");
      }
    }
    return false;
  }

  /** Wrote in a book, “The Quay,” that it was late: what was written begins with that. */
  static int behindTitle(MarkedSentence sentence, int first, int open) {
    for (int i = first; i < open; i++) {
      if (!sentence.isQuoted(i) && sentence.token(i).isVerb()) {
        return first;
      }
      if (i > first && sentence.isQuoted(i - 1) && sentence.word(i).equals("that")) {
        return i;
      }
    }
    return first;
  }
}
