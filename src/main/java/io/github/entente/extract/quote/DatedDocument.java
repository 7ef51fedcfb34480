package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the document that says something where a participle and a date part it from its verb, and
 * parsers take the participle for the verb: a report leaked in August said it was late.
 */
final class DatedDocument {

  /** Leaked on the first of May last year: so many words may stand behind the participle. */
  private static final int LONGEST = 7;

  private DatedDocument() {}

  /** Returns the noun of the document whose verb stands right behind the date. */
  static OptionalInt of(MarkedSentence sentence, int verb, CueLexicon lexicon) {
    boolean dated =
        verb > 2
            && sentence.token(verb).isFinite()
            && !sentence.isQuoted(verb - 1)
            && isTime(sentence, verb - 1, lexicon);
    for (int i = verb - 1; dated && i > 0 && i >= verb - LONGEST; i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("VBN") || token.tag().equals("VBD")) {
        int noun = beforeAuthor(sentence, i - 1);
        boolean document =
            sentence.token(noun).isNoun()
                && lexicon.isOn("document", sentence.lemma(noun))
                && !sentence.isQuoted(noun)
                && !isPlaced(sentence, noun);
        return document ? OptionalInt.of(noun) : OptionalInt.empty();
      }
      if (token.isVerb()
          || token.is("W")
          || token.is("CC")
          || sentence.isQuoted(i)
          || sentence.isPunctuation(i)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** A report by the port authority leaked in August: the noun before its author. */
  private static int beforeAuthor(MarkedSentence sentence, int last) {
    int by = last;
    while (by > 1 && !sentence.isQuoted(by) && NounPhrase.isPlain(sentence.token(by))) {
      by--;
    }
    boolean author = by < last && by > 0 && !sentence.isQuoted(by);
    return author && Set.of("by", "from").contains(sentence.word(by)) ? by - 1 : last;
  }

  private static boolean isTime(MarkedSentence sentence, int at, CueLexicon lexicon) {
    return lexicon.isOn("time", sentence.word(at))
        || sentence.word(at).equals("ago")
        || sentence.token(at).is("CD");
  }

  /** In a report leaked in August Lee said: the phrase is where somebody says it. */
  private static boolean isPlaced(MarkedSentence sentence, int noun) {
    int first = noun;
    while (first > 0 && NounPhrase.isWithParticiple(sentence.token(first - 1))) {
      first--;
    }
    return first > 0 && (sentence.token(first - 1).is("IN") || sentence.token(first - 1).is("TO"));
  }
}
