package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;

/** Others who are told to say something else behind what is said. */
final class Rivals {

  private static final int SUBJECT = 8;

  private final MarkedSentence sentence;
  private final int cue;
  private final CueLexicon lexicon;

  Rivals(MarkedSentence sentence, int cue, CueLexicon lexicon) {
    this.sentence = sentence;
    this.cue = cue;
    this.lexicon = lexicon;
  }

  /** Half of them said it was late, while the others said nothing. */
  boolean isContrast(int at, int last) {
    for (int i = at;
        lexicon.isOn("contrasting", sentence.lower(at)) && i <= last && !isComma(i);
        i++) {
      Token token = sentence.token(i);
      if (token.isFinite()
          && lexicon
              .verb(token.lemma())
              .filter(c -> c.takes(Frame.CLAUSE) || c.takes(Frame.CALLING))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A third said it was late, but half said it was early; compared with ten who said so. */
  boolean isRival(int at, int last) {
    if (!lexicon.isOn("comparing", sentence.lower(at))
        && !lexicon.isOn("contrasting", sentence.lower(at))) {
      return false;
    }
    if (sentence.lower(at).equals("even") && isEvenAs(at + 1, last)) {
      return true;
    }
    for (int i = at + 1; i <= Math.min(last, at + SUBJECT + 1); i++) {
      Token token = sentence.token(i);
      if (sentence.isQuoted(i)
          || isComma(i)
          || token.is("MD")
          || sentence.lower(i).equals("that")) {
        return false;
      }
      if (isMain(i)) {
        return (token.tag().equals(sentence.token(cue).tag()) || isPerfect())
            && lexicon.verb(token.lemma()).filter(c -> c.takes(Frame.CLAUSE)).isPresent();
      }
    }
    return false;
  }

  /** Has said it was late, and the union warned: the tenses need not agree. */
  private boolean isPerfect() {
    return sentence.token(cue).tag().equals("VBN")
        && !SpeakerFinder.isPassive(sentence, cue)
        && sentence.tree().child(cue, "aux").isPresent();
  }

  /** A finite verb, or one with a subject that the tagger took for a participle. */
  private boolean isMain(int at) {
    return OtherSpeech.isMain(sentence, at);
  }

  /** He vowed to stay, even as he faulted the crew for it: words of a second kind. */
  private boolean isEvenAs(int at, int last) {
    return at + 2 <= last
        && lexicon.isOn("subordinator", sentence.lower(at))
        && sentence.token(at + 1).tag().equals("PRP")
        && !sentence.isQuoted(at + 2)
        && sentence.token(at + 2).isFinite()
        && lexicon.verb(sentence.lemma(at + 2)).isPresent();
  }

  private boolean isComma(int at) {
    return sentence.isCommaOrDash(at);
  }
}
