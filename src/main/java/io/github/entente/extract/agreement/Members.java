package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parties that are listed behind a word for them: "the other four members, Fiji and Palau". */
final class Members {

  /** So many sentences behind a mention may still name the parties. */
  private static final int BEHIND = 2;

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final AnalysedText body;

  Members(AgreementLexicon lexicon, Politics politics, AnalysedText body) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.body = body;
  }

  /**
   * Returns those whom the sentences of an agreement, or those right behind, list as its others.
   */
  Set<String> of(Cluster cluster) {
    Set<String> found = new LinkedHashSet<>();
    List<Sentence> sentences = body.sentences();
    for (MentionReading reading : cluster.readings()) {
      int from = reading.mention().sentence().index();
      for (int at = from; at <= Math.min(from + BEHIND, sentences.size() - 1); at++) {
        Sentence sentence = sentences.get(at);
        for (Token token : sentence.tokens()) {
          if (isOthers(sentence, token)) {
            found.addAll(listed(sentence, token.index()));
          }
        }
      }
    }
    return found;
  }

  private boolean isOthers(Sentence sentence, Token token) {
    if (!token.tag().equals("NNS") || !lexicon.is("member", Syntax.lemma(token))) {
      return false;
    }
    for (int at = token.index() - 1; at >= Math.max(0, token.index() - 3); at--) {
      if (lexicon.is("others", Syntax.lemma(sentence.token(at)))) {
        return true;
      }
    }
    return false;
  }

  /** The states named in the list right behind the word. */
  private List<String> listed(Sentence sentence, int word) {
    int first = word + 1;
    if (first >= sentence.size() || !sentence.token(first).text().matches("[,:(–—-]")) {
      return List.of();
    }
    int last = first;
    while (last + 1 < sentence.size() && sentence.token(last + 1).tag().matches("NNPS?|CC|,|DT")) {
      last++;
    }
    return politics.named(Syntax.of(sentence), first + 1, last).stream()
        .filter(politics.sides()::isSovereign)
        .toList();
  }
}
