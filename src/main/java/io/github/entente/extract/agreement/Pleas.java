package io.github.entente.extract.agreement;

/** Calls on others to do something to an agreement, which nobody has done yet. */
final class Pleas {

  /** So many words before "to" whoever pleads may be named. */
  private static final int REACH = 12;

  private Pleas() {}

  /** "Dismissing pleas from Peru and Chile to quit the pact": those who plead do not quit it. */
  static boolean isPleadedFor(Syntax syntax, int verb) {
    if (!syntax.word(verb - 1).equals("to")) {
      return false;
    }
    int from = verb - 2;
    while (from > Math.max(0, verb - REACH) && syntax.tag(from).matches("NN.*|CC|DT|JJ|,|POS")) {
      from--;
    }
    return from > 0
        && from < verb - 2
        && syntax.word(from).equals("from")
        && syntax.token(from - 1).isNoun()
        && WordClass.PLEA.has(syntax.lemma(from - 1));
  }
}
