package io.github.entente.extract.quote;

/** Tells by the order of the words what stands behind a content and is no part of it. */
final class ContentEnds {

  /** Less than two full weeks after: so many words may stand before the unit of time. */
  private static final int LONGEST = 5;

  private final MarkedSentence sentence;
  private final int cue;
  private final CueLexicon lexicon;

  ContentEnds(MarkedSentence sentence, int cue, CueLexicon lexicon) {
    this.sentence = sentence;
    this.cue = cue;
    this.lexicon = lexicon;
  }

  /** They proposed a line, the ministry said on Monday: an attribution that ends the sentence. */
  boolean isClosing(int at, int last) {
    int verb = at;
    while (verb < last
        && (NounPhrase.isWithOf(sentence.token(verb))
            || sentence.token(verb).is("POS")
            || sentence.token(verb).is("PRP"))) {
      verb++;
    }
    boolean says =
        verb > at
            && !sentence.isQuoted(verb)
            && sentence.token(verb).is("VBD")
            && lexicon
                .verb(sentence.lemma(verb))
                .filter(entry -> entry.takes(Frame.DIRECT) && entry.takes(Frame.CLAUSE))
                .isPresent();
    boolean ends =
        says
            && (verb == last
                || sentence.token(verb + 1).is("IN") && !sentence.lower(verb + 1).equals("that"));
    for (int i = verb + 1; ends && i <= last; i++) {
      ends =
          !sentence.isQuoted(i) && !sentence.word(i).equals(",") && !sentence.token(i).isFinite();
    }
    return ends;
  }

  /**
   * Said it was late and called for talks, or referred the case, read as a participle; but: was
   * heard and called for.
   */
  boolean isTopic(int verb) {
    boolean object =
        verb + 1 < sentence.size()
            && !sentence.isQuoted(verb + 1)
            && (sentence.token(verb + 1).is("DT")
                || sentence.token(verb + 1).isProper()
                || sentence.token(verb + 1).tag().equals("PRP"))
            && lexicon.verb(sentence.lemma(verb)).isPresent();
    boolean topic =
        sentence.token(cue).tag().equals("VBD")
            && sentence.token(verb).tag().equals("VBN")
            && (object
                || lexicon
                    .verb(sentence.lemma(verb))
                    .filter(entry -> entry.takes(Frame.TOPIC))
                    .filter(entry -> entry.prepositions().contains(sentence.lower(verb + 1)))
                    .isPresent());
    for (int i = cue + 1; topic && i < verb; i++) {
      topic = sentence.isQuoted(i) || !sentence.token(i).tag().equals("VBN");
    }
    return topic;
  }

  /**
   * Said it would fight, a day after the vote: when it was said, unless what was said is dated
   * itself.
   */
  boolean isDated(int first, int at, int last) {
    int i = at;
    while (i < last
        && i < at + LONGEST
        && !sentence.isQuoted(i)
        && !lexicon.isOn("lapse", sentence.lemma(i))
        && (NounPhrase.isPlain(sentence.token(i)) || sentence.token(i).is("RB"))) {
      i++;
    }
    boolean lapse =
        i < last
            && !sentence.isQuoted(i)
            && lexicon.isOn("lapse", sentence.lemma(i))
            && (sentence.lower(i + 1).equals("after") || sentence.lower(i + 1).equals("before"));
    for (int k = first; lapse && k < at; k++) {
      lapse = sentence.isQuoted(k) || !lexicon.isOn("weekday", sentence.word(k));
    }
    return lapse;
  }

  /** Said it was late and pointed to the clock: a turn of the speaker's, in the cue's tense. */
  boolean isGesture(int verb) {
    return verb + 1 < sentence.size()
        && sentence.token(verb).tag().equals(sentence.token(cue).tag())
        && lexicon.isOn("aside", sentence.lemma(verb))
        && lexicon.isOn("toward", sentence.lower(verb + 1));
  }

  /** Said it was late but would not say why; but declined to name him: what is not said. */
  boolean isSilence(int verb) {
    if (verb + 2 >= sentence.size() || !sentence.token(cue).isFinite()) {
      return false;
    }
    boolean not =
        (sentence.token(verb).is("MD") || sentence.lemma(verb).equals("do"))
            && lexicon.isOn("negation", sentence.lower(verb + 1))
            && lexicon.isOn("withheld", sentence.lemma(verb + 2));
    boolean declines =
        sentence.token(verb).tag().equals(sentence.token(cue).tag())
            && lexicon.isOn("declining", sentence.lemma(verb))
            && sentence.token(verb + 1).is("TO");
    return not || declines;
  }

  /** Say it is late and have accused the port: a perfect of speaking behind a present. */
  boolean isPerfectDeed(int next, int verb) {
    int said = verb + 1;
    while (said < sentence.size() - 1 && sentence.token(said).is("RB")) {
      said++;
    }
    boolean perfect =
        said < sentence.size()
            && !sentence.isQuoted(said)
            && next > 1
            && sentence.isCommaOrDash(next - 2)
            && sentence.lemma(verb).equals("have")
            && sentence.token(verb).tag().equals(sentence.token(cue).tag())
            && !sentence.token(cue).is("VBD")
            && sentence.token(said).tag().equals("VBN")
            && (lexicon.verb(sentence.lemma(said)).isPresent()
                || sentence.lower(verb).equals("have") && hasSingular());
    for (int i = cue + 1; perfect && i < verb; i++) {
      perfect = sentence.isQuoted(i) || !sentence.lemma(i).equals("have");
    }
    return perfect;
  }

  /** Said it was “late” and left: what is in marks ends what was said, the speaker did the rest. */
  boolean isDeedBehindWords(int next, int verb) {
    int mark = next - 2;
    boolean deed =
        mark > cue
            && sentence.isQuoted(mark)
            && sentence.token(cue).is("VBD")
            && sentence.token(verb).is("VBD")
            && !sentence.isQuoted(verb)
            && !lexicon.isOn("auxiliary", sentence.lemma(verb));
    for (int i = mark; deed && i > cue && sentence.isQuoted(i); i--) {
      deed = !sentence.token(i).isFinite(); // said the crew “panicked” and jumped
    }
    return deed;
  }

  /** They say it is late, and have left: what is said is said of one thing. */
  private boolean hasSingular() {
    int subject = cue + 1;
    subject =
        subject + 1 < sentence.size() && sentence.lower(subject).equals("that") ? cue + 2 : subject;
    return subject < sentence.size()
        && sentence.token(subject).tag().equals("PRP")
        && lexicon.isOn("third", sentence.lower(subject));
  }

  /** They refused, saying it was late, and asked for help: the main clause goes on. */
  boolean isMainDeed(int next, int verb) {
    boolean apart =
        next > 1
            && sentence.isCommaOrDash(next - 2)
            && sentence.token(cue).tag().equals("VBG")
            && sentence.token(verb).isFinite()
            && lexicon.verb(sentence.lemma(verb)).isPresent();
    boolean main = false;
    for (int i = 0; apart && i < cue; i++) {
      main |= !sentence.isQuoted(i) && sentence.token(i).tag().equals(sentence.token(verb).tag());
    }
    return main;
  }
}
