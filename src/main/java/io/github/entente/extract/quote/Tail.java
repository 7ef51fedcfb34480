package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where a clause ends that goes on behind a closing mark or a joint, where the tree often
 * breaks: said he had a “great bond” with them; said it was late and that nobody came.
 */
final class Tail {

  private static final Set<String> OUTSIDE =
      Set.of(
          "as",
          "after",
          "before",
          "when",
          "while",
          "during",
          "because",
          "since",
          "until",
          "via",
          "though",
          "although",
          "if",
          "unless");

  private final MarkedSentence sentence;
  private final CueLexicon lexicon;

  Tail(MarkedSentence sentence, CueLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** Returns the last token of the clause that was read up to a closing mark. */
  int behindMark(int last) {
    int i = last + 1;
    if (i >= sentence.size() || !sentence.isQuoted(last) || sentence.isQuoted(i)) {
      return last;
    }
    Token next = sentence.token(i);
    String word = word(i);
    if (next.is("CC") || OUTSIDE.contains(word) || isCircumstance(i)) {
      return last;
    }
    while (i < sentence.size()
        && !sentence.isQuoted(i)
        && !sentence.isPunctuation(i)
        && !sentence.token(i).is("CC")
        && !isCircumstance(i)) {
      i++;
    }
    return i - 1;
  }

  /** Returns the last token of the clauses joined to this one by “and that”. */
  int joined(int last) {
    int i = last + 1;
    if (i < sentence.size() && !sentence.isQuoted(i) && ",-–—".contains(sentence.word(i))) {
      i++;
    }
    boolean joint =
        i + 2 < sentence.size()
            && !sentence.isQuoted(i)
            && Set.of("and", "but", "or").contains(word(i))
            && word(i + 1).equals("that")
            && sentence.token(i + 1).is("IN");
    return joint ? sentence.size() - 1 : last;
  }

  /** On Monday, in a statement: where and when it was said. */
  private boolean isCircumstance(int at) {
    if (lexicon.isOn("time", sentence.word(at))) {
      return true;
    }
    if (!sentence.token(at).is("IN")) {
      return false;
    }
    for (int i = at + 1; i < sentence.size() && i < at + 6 && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      if (lexicon.isOn("time", sentence.word(i)) || lexicon.isOn("setting", sentence.lemma(i))) {
        return true;
      }
      if (token.isVerb() || token.is("IN") || sentence.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  private String word(int at) {
    return sentence.word(at).toLowerCase(Locale.ROOT);
  }
}
