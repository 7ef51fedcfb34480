package io.github.entente.extract.agreement;

/** The sets of function words and marks, in small letters, that several constructions ask for. */
final class SmallWords {

  private SmallWords() {}

  /** Whether those with whom an agreement is made follow: a pact with Peru. */
  static boolean leadsSides(String word) {
    return word.equals("with") || word.equals("between");
  }

  /** Whether the word may open a clause about the noun before it. */
  static boolean isRelative(String word) {
    return word.equals("that") || word.equals("which");
  }

  /** Whether what comes behind the word was before. */
  static boolean isAfter(String word) {
    return word.equals("after") || word.equals("following");
  }

  static boolean isIndefiniteArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  /** Whether the pronoun stands for a thing told before. */
  static boolean isPronounOfThing(String word) {
    return word.equals("it") || word.equals("this") || word.equals("that") || word.equals("them");
  }

  /** Whether the auxiliary tells what is to come. */
  static boolean isFuture(String word) {
    return word.equals("will") || word.equals("would");
  }

  /** Whether the mark parts clauses: a comma, a semicolon, a colon. */
  static boolean isClauseMark(String word) {
    return word.equals(",") || word.equals(";") || word.equals(":");
  }

  /** Whether the mark parts or ends clauses. */
  static boolean isMark(String word) {
    return isClauseMark(word) || word.equals(".");
  }
}
