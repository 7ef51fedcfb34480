package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;

/** Tells the deals of clubs, courts, markets and firms by the words of their sentences. */
final class OtherDeals {

  private final AgreementLexicon lexicon;

  OtherDeals(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a sentence is of sport, of the stock market or of work and pay. */
  boolean isUnpolitical(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                isTransfer(sentence, token)
                    || isSport(sentence, token)
                    || isMarket(token)
                    || isLabour(sentence, token));
  }

  /** Whether a sentence speaks of a court, before which people settle. */
  boolean isCourt(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> lexicon.is("court", Syntax.lemma(t)));
  }

  /** Whether a sentence is of clubs and players. */
  boolean isSport(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> isSport(sentence, token));
  }

  /** "Peru Air will buy 40 jets from the planemaker in what the president called a deal". */
  boolean isOrder(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream().anyMatch(t -> lexicon.is("craft", Syntax.lemma(t)))
        && tokens.stream().anyMatch(t -> lexicon.is("carrier", Syntax.lemma(t)))
        && tokens.stream().anyMatch(t -> WordClass.ORDERING.has(Syntax.lemma(t)));
  }

  /** Whether the word is of clubs and players, whose deals are not political. */
  private boolean isSport(Sentence sentence, Token token) {
    int at = token.index();
    boolean player = // the Peru forward, taken for an adverb
        token.tag().equals("RB") && at > 1 && sentence.token(at - 2).text().equalsIgnoreCase("the");
    boolean named = // the forward Juan Diaz
        at + 1 < sentence.size()
            && sentence.token(at + 1).entity() == EntityType.PERSON
            && token.tag().matches("JJ|RB");
    boolean states = // the Arab League
        token.isProper()
            && at > 0
            && lexicon.is("political league", Syntax.lemma(sentence.token(at - 1)));
    boolean captain = // the Peru captain
        Syntax.lemma(token).equals("captain")
            && at > 0
            && sentence.token(at - 1).entity() == EntityType.LOCATION;
    return !states
        && (token.tag().startsWith("NN") || player || named)
        && (captain || lexicon.is("sport", Syntax.lemma(token)));
  }

  /** "Pleaded guilty": the deal is with prosecutors. */
  static boolean isPlea(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                Syntax.lemma(t).equals("plead")
                    && t.index() + 1 < sentence.size()
                    && sentence.token(t.index() + 1).text().equals("guilty"));
  }

  /** "To sell the Peru captain Juan Diaz": what is bought or sold is a player. */
  private boolean isTransfer(Sentence sentence, Token token) {
    if (!token.isVerb() || !lexicon.is("buying", Syntax.lemma(token))) {
      return false;
    }
    for (int at = token.index() + 1; at < sentence.size(); at++) {
      Token next = sentence.token(at);
      if (next.entity() == EntityType.PERSON) {
        return true;
      }
      if (!next.tag().matches("JJ|NN|NNP|DT|CD") || at > token.index() + 5) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word is of shares and takeovers. */
  private boolean isMarket(Token token) {
    return token.tag().startsWith("NN") && lexicon.is("market", Syntax.lemma(token));
  }

  /** Whether a sentence speaks of those who work for pay. */
  boolean isLabour(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> isLabour(sentence, token));
  }

  private boolean isLabour(Sentence sentence, Token token) {
    int before = token.index() - 1;
    boolean states = // monetary union
        before >= 0 && WordClass.OF_UNION.has(Syntax.lemma(sentence.token(before)));
    return !states && Tags.isCommonNoun(token.tag()) && lexicon.is("labour", Syntax.lemma(token));
  }
}
