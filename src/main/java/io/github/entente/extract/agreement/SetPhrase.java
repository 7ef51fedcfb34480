package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Locale;

/**
 * A set phrase.
 *
 * @param words its words as lemmas or as written; "*" for a gap
 * @param meaning what it says: the side that it takes, what is done to an agreement
 */
record SetPhrase<T>(List<String> words, T meaning) {

  /** How many words may stand at the gap of a phrase. */
  static final int GAP = 4;

  static <T> SetPhrase<T> of(String phrase, T meaning) {
    return new SetPhrase<>(List.of(phrase.split(" ", -1)), meaning);
  }

  String first() {
    return words.get(0);
  }

  /** Returns the place behind the phrase that begins with this word; -1 if it does not. */
  int end(Sentence sentence, int at) {
    return end(sentence, 0, at);
  }

  private int end(Sentence sentence, int next, int at) {
    if (next == words.size()) {
      return at;
    }
    if (!words.get(next).equals("*")) {
      return isWord(sentence, at, words.get(next)) ? end(sentence, next + 1, at + 1) : -1;
    }
    for (int skipped = 0; skipped <= GAP; skipped++) {
      boolean clause = skipped > 0 && isMark(sentence, at + skipped - 1);
      int end = clause ? -1 : end(sentence, next + 1, at + skipped);
      if (end >= 0 || clause) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isWord(Sentence sentence, int at, String word) {
    return at >= 0
        && at < sentence.size()
        && (Syntax.lemma(sentence.token(at)).equals(word)
            || sentence.token(at).text().toLowerCase(Locale.ROOT).equals(word));
  }

  private static boolean isMark(Sentence sentence, int at) {
    return at < sentence.size() && SmallWords.isMark(sentence.token(at).text());
  }
}
