package io.github.entente.extract.date;

import java.util.function.IntFunction;

/** "That year", "the same year": one that another date tells. */
final class ThatYear {

  private ThatYear() {}

  /**
   * Returns the last token of such words that begin at a token; -1 if none do.
   *
   * @param word the words in small letters, empty beyond the ends of the sentence
   */
  static int end(IntFunction<String> word, int at) {
    if (word.apply(at).equals("that") && word.apply(at + 1).equals("year")) {
      return at + 1;
    }
    boolean same =
        word.apply(at).equals("the")
            && word.apply(at + 1).equals("same")
            && word.apply(at + 2).equals("year");
    return same ? at + 2 : -1;
  }
}
