package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Finds by the order of the words the subject of a clause that a comma and a conjunction join to
 * the one before, where the parser lost it: they sued, and an audit ordered by the town blamed him.
 */
final class JoinedClause {

  private static final int FARTHEST = 14;

  private final CueLexicon lexicon;

  JoinedClause(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the last noun of the phrase behind the conjunction. */
  OptionalInt subject(MarkedSentence sentence, int cue) {
    if (!sentence.token(cue).isFinite()) {
      return OptionalInt.empty();
    }
    OptionalInt known = sentence.tree().child(cue, "nsubj");
    for (int i = cue - 1; i > 1 && i > cue - FARTHEST; i--) {
      Token token = sentence.token(i);
      if (sentence.isQuoted(i) || sentence.isPunctuation(i) || token.isFinite() || token.is("W")) {
        return OptionalInt.empty();
      }
      // called it “a trap,” and her deputy said: the subject stands behind the words quoted
      boolean quoted = isBehindWords(sentence, i);
      boolean contrast = quoted && lexicon.isOn("contrasting", sentence.word(i));
      if (token.is("CC") || contrast) {
        boolean parted =
            known.isEmpty() && sentence.word(i - 1).equals(",") && !sentence.isQuoted(i - 1)
                || quoted && known.orElse(-1) < i;
        return parted && hasVerb(sentence, i) ? phrase(sentence, i + 1, cue) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a comma within or behind quotation marks stands right before. */
  private static boolean isBehindWords(MarkedSentence sentence, int at) {
    int comma = at - 1;
    while (comma > 0 && sentence.isPunctuation(comma) && !sentence.word(comma).equals(",")) {
      comma--;
    }
    return comma > 1
        && sentence.word(comma).equals(",")
        && (sentence.isQuoted(comma) || sentence.isQuoted(comma - 1));
  }

  private OptionalInt phrase(MarkedSentence sentence, int from, int to) {
    int noun = -1;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean inside =
          token.isNoun()
              || token.is("DT")
              || token.is("JJ")
              || token.is("CD")
              || token.is("POS")
              || token.tag().equals("PRP$");
      if (!inside) {
        break;
      }
      noun = token.isNoun() ? i : noun;
    }
    // and a year later called it so: no subject
    boolean time =
        noun >= 0
            && (lexicon.isOn("time", sentence.word(noun).toLowerCase(Locale.ROOT))
                || lexicon.isOn("moment", sentence.lemma(noun)));
    return noun < 0 || time ? OptionalInt.empty() : OptionalInt.of(noun);
  }

  private static boolean hasVerb(MarkedSentence sentence, int to) {
    for (int i = 0; i < to; i++) {
      if (sentence.token(i).isVerb() && !sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
