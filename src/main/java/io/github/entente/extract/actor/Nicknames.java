package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;

/** Nicknames in quotation marks within names. */
final class Nicknames {

  private Nicknames() {}

  /** Whether only the nickname was taken for a name: Joao "El Lobo" Tarnholt. */
  static boolean isOne(Sentence sentence, Names names, int start, int end) {
    return start > 1
        && end + 2 < sentence.size()
        && isQuote(sentence.token(start - 1).text())
        && isQuote(sentence.token(end + 1).text())
        && isFreeName(sentence, names, start - 2)
        && isFreeName(sentence, names, end + 2);
  }

  private static boolean isFreeName(Sentence sentence, Names names, int token) {
    return names.isFree(token)
        && sentence.token(token).isProper()
        && Words.isCapitalised(sentence.token(token).text())
        && names.countryAt(token).isEmpty();
  }

  /** Returns whether a token is a quotation mark. */
  static boolean isQuote(String word) {
    return switch (word) {
      case "\"", "``", "''", "\u201c", "\u201d", "'", "\u2018", "\u2019" -> true;
      default -> false;
    };
  }
}
