package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;

/** What a token must be to stand inside a noun phrase, for phrases that reach more or less far. */
final class NounPhrase {

  private NounPhrase() {}

  /** Of the plainest phrase: a late answer, two dockers. */
  static boolean isPlain(Token token) {
    return token.isNoun() || token.is("DT") || token.is("JJ") || token.is("CD");
  }

  /** Of one with another behind "of", in which "that" opens a clause. */
  static boolean isWithOf(Token token) {
    return isPlain(token) && !(token.is("DT") && token.text().equals("that"))
        || token.text().equals("of");
  }

  /** Of one that belongs to somebody, or is on something, too: her view of it. */
  static boolean isWithOwner(Token token) {
    return isWithOf(token)
        || token.is("POS")
        || token.tag().equals("PRP$")
        || token.text().equals("on");
  }

  /** Of one with owners and participles: a letter's published text. */
  static boolean isWithParticiple(Token token) {
    return token.isNoun() || isModifier(token);
  }

  /** What stands before the noun in such a phrase. */
  static boolean isModifier(Token token) {
    return token.is("DT")
        || token.is("JJ")
        || token.is("CD")
        || token.is("POS")
        || token.tag().equals("PRP$")
        || token.is("VBN")
        || token.is("VBG");
  }
}
