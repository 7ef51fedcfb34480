package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Set phrases by the words that they begin with. */
final class SetPhrases<T> {

  private final Map<String, List<SetPhrase<T>>> byFirst = new HashMap<>();

  void add(String words, T meaning) {
    SetPhrase<T> phrase = SetPhrase.of(words, meaning);
    byFirst.computeIfAbsent(phrase.first(), key -> new ArrayList<>()).add(phrase);
  }

  /** Returns the phrases that begin with the word. */
  List<SetPhrase<T>> from(String word) {
    return byFirst.getOrDefault(word, List.of());
  }

  /**
   * Returns the phrases that may begin with a token: those of its lemma, then those of its form.
   */
  List<SetPhrase<T>> at(Sentence sentence, int at) {
    String lemma = Syntax.lemma(sentence.token(at));
    String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
    List<SetPhrase<T>> ofWord = word.equals(lemma) ? List.of() : from(word);
    if (ofWord.isEmpty()) {
      return from(lemma);
    }
    List<SetPhrase<T>> found = new ArrayList<>(from(lemma));
    found.addAll(ofWord);
    return found;
  }
}
