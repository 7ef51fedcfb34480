package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;

/** The words of a phrase: as they stand in the text, and in the form in which bodies compare. */
final class PhraseText {

  private PhraseText() {}

  /** Returns the words of a sentence from one token to another as they stand in the text. */
  static String text(Sentence sentence, int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i <= end; i++) {
      if (i > start && sentence.token(i).start() > sentence.token(i - 1).end()) {
        out.append(' ');
      }
      out.append(sentence.token(i).text());
    }
    return out.toString();
  }

  /** Folded words with one spelling of what has several: defence, foreign. */
  static String topic(Sentence sentence, int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i <= end; i++) {
      String word = Words.fold(sentence.token(i).text());
      word = word.equals("defense") ? "defence" : word;
      if (i == end && sentence.token(i).tag().endsWith("S")) {
        word = word.replaceFirst("ies$", "y").replaceFirst("(?<!s)s$", "");
      }
      out.append(out.isEmpty() ? "" : " ").append(word);
    }
    return out.toString()
        .replace("foreign affairs", "foreign")
        .replaceFirst("\\bpremier$", "prime minister");
  }
}
