package io.github.entente.extract.agreement;

/** Sums of money in a sentence. */
final class Sums {

  private static final int LONGEST = 6;

  private Sums() {}

  /** Returns the last token of a sum of money that begins here; -1 if none does. */
  static int end(Syntax syntax, TermWords words, int at) {
    int last = at;
    boolean money = false;
    if (words.is("currency", syntax.word(last)) && !syntax.token(last).isVerb()) {
      money = true;
      last++;
    }
    if (!words.isAmount(syntax.word(last))) {
      return -1;
    }
    while (words.is("scale", syntax.word(last + 1))) {
      last++;
    }
    int unit = last + 1;
    while (!money && words.is("nation", syntax.word(unit)) && unit < at + LONGEST) {
      unit++;
    }
    if (!money && words.is("currency", syntax.word(unit))) {
      return unit;
    }
    return money ? last : -1;
  }

  /** Returns the last token of "a year", "per year" or "annually" behind a sum, else the sum's. */
  static int withRate(Syntax syntax, TermWords words, int last) {
    String next = syntax.word(last + 1);
    if (WordClass.YEARLY.has(next)) {
      return last + 1;
    }
    boolean article = next.equals("a") || next.equals("per") || next.equals("each");
    return article && words.is("rate", syntax.word(last + 2)) ? last + 2 : last;
  }
}
