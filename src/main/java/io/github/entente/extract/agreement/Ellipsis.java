package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Clauses that repeat what was said of somebody else: "as did the unions", "so does the bishop".
 */
final class Ellipsis {

  private static final Set<String> OPENING = Set.of("as", "so");
  private static final Set<String> VERBS =
      Set.of("do", "does", "did", "has", "have", "had", "is", "are", "was", "were");
  private static final int REACH = 5;

  private Ellipsis() {}

  /** Whether such a clause may begin with this word. */
  static boolean opens(Token token) {
    return OPENING.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether it stands where only the sentence before can be what it repeats. */
  static boolean isAtStart(int at) {
    return at <= 1;
  }

  /** Returns the head of the noun phrase behind the verb; -1 if it is no such clause. */
  static int doer(Sentence sentence, int opening) {
    int from = opening + 1;
    if (isAtStart(opening) && from < sentence.size() && sentence.token(from).text().equals(",")) {
      from = behindNextComma(sentence, from); // so, in its own words, did the union
    }
    int last = Math.min(from + REACH, sentence.size() - 2);
    for (int at = from; at <= last; at++) {
      String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
      if (VERBS.contains(word)) {
        return sentence.token(at + 1).tag().matches("DT|NN.*|JJ.*|PRP\\$|CD")
            ? JudgingFrames.nounFrom(Syntax.of(sentence), at + 1)
            : -1;
      }
      if (!sentence.token(at).tag().matches("RB.*|,")) {
        return -1;
      }
    }
    return -1;
  }

  private static int behindNextComma(Sentence sentence, int comma) {
    for (int at = comma + 1; at < Math.min(comma + 2 * REACH, sentence.size()); at++) {
      if (sentence.token(at).text().equals(",")) {
        return at + 1;
      }
    }
    return comma;
  }
}
