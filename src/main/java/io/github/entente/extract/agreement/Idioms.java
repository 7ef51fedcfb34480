package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;

/**
 * What two sides do who agree, told by a verb and its noun: "buried the hatchet", "settled on a
 * date".
 */
final class Idioms {

  /** So many words behind its verb a set phrase may end. */
  private static final int IDIOM = 4;

  /** And so many where they are all of one noun phrase. */
  private static final int LONG_IDIOM = 7;

  private final AgreementLexicon lexicon;

  Idioms(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Settled on a date", "settled in Lima on a plan". */
  static boolean isSettling(Sentence sentence, int verb) {
    if (!Syntax.lemma(sentence.token(verb)).equals("settle")) {
      return false;
    }
    int at = verb + 1;
    boolean in = at + 2 < sentence.size() && sentence.token(at).text().equals("in");
    while (in && at + 2 < sentence.size() && sentence.token(at + 1).isProper()) {
      at++;
    }
    int on = in ? at + 1 : at;
    return on < sentence.size() && sentence.token(on).text().equals("on");
  }

  /** "Hands on sharing the port", "hands in Lima on it". */
  private static boolean isHandshake(Sentence sentence, int hands) {
    int at = hands + 1;
    boolean in = at < sentence.size() && sentence.token(at).text().matches("in|at");
    while (in && at + 1 < sentence.size() && sentence.token(at + 1).isProper()) {
      at++;
    }
    int on = in ? at + 1 : at;
    return on + 1 < sentence.size()
        && sentence.token(on).text().matches("on|over")
        && !CalendarWords.isDateWord(sentence.token(on + 1));
  }

  /** Whether the verb and a noun close behind it are what two do who agree. */
  boolean is(Sentence sentence, int verb) {
    String lemma = Syntax.lemma(sentence.token(verb));
    int last = Math.min(verb + LONG_IDIOM, sentence.size() - 1);
    for (int at = verb + 1; at <= last; at++) {
      if (at > verb + IDIOM && !sentence.token(at - 1).tag().matches("DT|JJ.*|NN.*|CD|VBN|POS")) {
        boolean sum = // two billion of its debt
            sentence.token(at - 1).text().equals("of") && sentence.token(at - 2).is("NN");
        if (!sum) {
          return false; // a noun phrase goes on, and no new one begins
        }
      }
      if (lexicon.isIdiom(lemma, Syntax.lemma(sentence.token(at)))) {
        String noun = Syntax.lemma(sentence.token(at));
        if (noun.equals("hand")) { // shook hands, which people do who meet
          return isHandshake(sentence, at);
        }
        return !WordClass.RELATIONS.has(noun)
            || WordClass.NORMALISING.has(lemma)
            || lexicon.is("relations", sentence.token(at - 1).text());
      }
    }
    return false;
  }
}
