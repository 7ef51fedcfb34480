package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the cue under which words in quotation marks stand although its frame does not reach them:
 * blamed the delay on “lazy clerks”; voiced “deep concern”.
 */
final class GoverningCue {

  private static final int DEEPEST = 12;
  private static final int FARTHEST = 14;

  private final CueFinder cues;
  private final CueLexicon lexicon;

  GoverningCue(CueFinder cues, CueLexicon lexicon) {
    this.cues = cues;
    this.lexicon = lexicon;
  }

  /** Returns the report that the nearest governing verb makes; nothing if it has no speaker. */
  Optional<Report> over(MarkedSentence sentence, Range tokens) {
    OptionalInt verb = byTree(sentence, tokens);
    if (verb.isEmpty()) {
      verb = byOrder(sentence, tokens);
    }
    return verb.isEmpty()
        ? Optional.empty()
        : Optional.of(cues.report(sentence, verb.getAsInt()))
            .filter(report -> report.speaker().isPresent());
  }

  private OptionalInt byTree(MarkedSentence sentence, Range tokens) {
    Dependencies tree = sentence.tree();
    int at = tokens.first();
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      boolean ownClause =
          tree.is(at, "conj", "parataxis")
              && !tokens.contains(at)
              && tree.child(at, "nsubj").isPresent();
      if (ownClause) {
        return OptionalInt.empty();
      }
      at = tree.head(at);
      if (at >= 0 && at < tokens.first() && !sentence.isQuoted(at) && voices(sentence, at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** The nearest verb before the words, where nothing but infinitives stand between. */
  private OptionalInt byOrder(MarkedSentence sentence, Range tokens) {
    int limit = Math.max(0, tokens.first() - FARTHEST);
    for (int i = tokens.first() - 1; i >= limit && !sentence.isQuoted(i); i--) {
      if (voices(sentence, i)) {
        return OptionalInt.of(i);
      }
      List<String> loose = List.of("VB", "VBG", "VBN");
      if (sentence.token(i).isVerb() && !loose.contains(sentence.token(i).tag())
          || sentence.word(i).equals(";")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private boolean voices(MarkedSentence sentence, int at) {
    boolean describes = // the disputed vote
        sentence.token(at).tag().equals("VBN") && sentence.tree().is(at, "amod");
    if (!sentence.token(at).isVerb() || describes || CueFinder.isSilence(sentence, at, lexicon)) {
      return false;
    }
    String lemma = sentence.lemma(at);
    return lexicon.isOn("voicing", lemma)
        || lexicon.verb(lemma).isPresent() && !lexicon.isOn("deeds", lemma);
  }
}
