package io.github.entente.extract.quote;

import java.util.Optional;

/**
 * Reads what somebody calls by a name of his own where the tagger took the verb for a noun: what
 * the union terms a “lockout”; what Lee brands “a trap”.
 */
final class WhatTermed {

  /** What the union of dockers terms: so far the pronoun may stand. */
  private static final int FARTHEST = 7;

  private final MarkedSentence sentence;
  private final int cue;
  private final CueLexicon lexicon;

  WhatTermed(MarkedSentence sentence, int cue, CueLexicon lexicon) {
    this.sentence = sentence;
    this.cue = cue;
    this.lexicon = lexicon;
  }

  /** Returns whether a noun in the plural stands right before quotation marks or an article. */
  static boolean mayBe(MarkedSentence sentence, int at) {
    return at > 1
        && at + 1 < sentence.size()
        && sentence.token(at).tag().equals("NNS")
        && named(sentence, at) > 0;
  }

  Optional<Report> find() {
    if (!mayBe(sentence, cue)) {
      return Optional.empty();
    }
    Optional<Cue> entry =
        lexicon.verb(sentence.lemma(cue)).filter(verb -> verb.takes(Frame.CALLING));
    int what = cue - 1;
    while (what > 0 && what > cue - FARTHEST && NounPhrase.isWithParticiple(sentence.token(what))) {
      what--;
    }
    boolean subject =
        what < cue - 1
            && (sentence.token(cue - 1).isNoun() || sentence.token(cue - 1).is("PRP"))
            && sentence.word(what).equalsIgnoreCase("what")
            && !sentence.isQuoted(what);
    int last = named(sentence, cue);
    while (last + 1 < sentence.size() && sentence.isQuoted(last + 1)) {
      last++;
    }
    Range content = new Range(cue + 1, last);
    return entry
        .filter(verb -> subject)
        .map(
            verb ->
                new Report(
                    sentence,
                    cue,
                    verb,
                    new Range(cue - 1, cue),
                    Optional.of(cue - 1),
                    Optional.of(content),
                    false));
  }

  /** The first token in quotation marks right behind the word or behind an article, or -1. */
  private static int named(MarkedSentence sentence, int at) {
    int next = at + 1;
    if (!sentence.isQuoted(next) && sentence.token(next).is("DT")) {
      next++;
    }
    return next < sentence.size() && sentence.isQuoted(next) ? next : -1;
  }
}
