package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.Locale;

/** Steps over what says where, when and how something was said: here, late on Sunday, in a note. */
final class Adjuncts {

  private static final int LONGEST = 9;

  private final MarkedSentence sentence;
  private final CueLexicon lexicon;

  Adjuncts(MarkedSentence sentence, CueLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** Returns the first token behind the adjuncts that begin here; here if there are none. */
  int behind(int at) {
    int i = at;
    while (i < sentence.size() && !sentence.isQuoted(i)) {
      int next = behindOne(i);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int behindOne(int at) {
    Token token = sentence.token(at);
    if (token.is("EX") || WordOrder.isThere(sentence, at)) {
      return at; // warned there would be delays
    }
    boolean only = // said only that it was late
        token.text().equals("only")
            && at + 1 < sentence.size()
            && sentence.word(at + 1).equals("that");
    if (only || lexicon.isOn("adverb", token.text()) || lexicon.isOn("time", token.text())) {
      return at + 1;
    }
    boolean modifier = token.is("JJ") || token.is("DT");
    if (modifier
        && at + 1 < sentence.size()
        && lexicon.isOn("time", sentence.word(at + 1))
        && !sentence.isQuoted(at + 1)) {
      return at + 2; // last week, this morning
    }
    if (!token.is("IN") || !lexicon.isOn("place", token.text().toLowerCase(Locale.ROOT))) {
      return at;
    }
    return behindPhrase(at);
  }

  /** Behind a noun phrase whose head is a time or a setting. */
  private int behindPhrase(int preposition) {
    int end = -1;
    for (int i = preposition + 1;
        i < sentence.size() && i <= preposition + LONGEST && !sentence.isQuoted(i);
        i++) {
      Token token = sentence.token(i);
      boolean time = lexicon.isOn("time", token.text()) || token.is("CD") && end == i - 1;
      if (time || token.isNoun() && lexicon.isOn("setting", token.lemma())) {
        end = i;
      } else if (end >= 0 || token.isVerb() && !token.is("VBN") && !token.is("VBG")) {
        break;
      } else if (token.is("IN")
          || sentence.isPunctuation(i)
          || token.is("PRP") && !isOwner(token)) {
        break;
      }
    }
    return end < 0 ? preposition : end + 1;
  }

  private static boolean isOwner(Token token) {
    return token.tag().equals("PRP$");
  }
}
