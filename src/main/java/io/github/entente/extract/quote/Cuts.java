package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.Set;

/**
 * Ends a content where the writer goes on in words of his own: at a comma before what the speaker
 * did next, before a description of somebody just named, before the clause that the cue's own
 * clause depends on.
 */
final class Cuts {

  private static final int SUBJECT = 8;

  private final MarkedSentence sentence;
  private final int cue;
  private final CueLexicon lexicon;
  private final Rivals rivals;
  private final ContentEnds ends;
  private final OtherSpeech speech;

  Cuts(MarkedSentence sentence, int cue, CueLexicon lexicon) {
    this.sentence = sentence;
    this.cue = cue;
    this.lexicon = lexicon;
    this.rivals = new Rivals(sentence, cue, lexicon);
    this.ends = new ContentEnds(sentence, cue, lexicon);
    this.speech = new OtherSpeech(sentence, lexicon);
  }

  /** Returns the content without what follows it. */
  Range of(Range content) {
    boolean relative = cue > 0 && (isRelative() || isParenthetic());
    boolean subordinate = isSubordinate();
    for (int i = content.first() + 2; i < content.last(); i++) {
      if (sentence.isQuoted(i)) {
        continue;
      }
      if (sentence.word(i).equals(";")) {
        return new Range(content.first(), i - 1);
      }
      boolean joint = sentence.token(i).is("CC");
      boolean afterMark = i > 1 && sentence.isQuoted(i - 2) && sentence.word(i - 2).equals(",");
      if (!joint && !afterMark && !isComma(i)) {
        continue;
      }
      int next = isComma(i) || joint ? i + 1 : i;
      int other = isComma(i) ? i + 1 : i;
      boolean rival =
          isComma(i) && rivals.isRival(other, content.last())
              || (isComma(i) || afterMark) && speech.opens(other, content.last());
      if (isComma(i) && sentence.token(next).is("CC") && next < content.last()) {
        joint = true;
        next++;
      }
      if (sentence.isQuoted(next)) {
        continue;
      }
      boolean cut =
          rival
              || (joint
                  ? isNextDeed(next) || isOtherClause(content.first(), i, content.last())
                  : isReporting(next)
                      || afterMark && sentence.token(next).is("DT")
                      || isDescription(next, content.last())
                      || isApposition(next, content.last())
                      || isCompany(next)
                      || speech.isSummedUp(next, content.last())
                      || ends.isClosing(next, content.last())
                      || rivals.isContrast(next, content.last())
                      || ends.isDated(content.first(), next, content.last())
                      || sentence.lower(next).equals("according")
                      || relative && sentence.token(next).isFinite()
                      || subordinate && opensClause(next, content.last()));
      if (cut) {
        return new Range(content.first(), i - 1);
      }
    }
    return content;
  }

  private boolean isComma(int at) {
    return sentence.isCommaOrDash(at);
  }

  /** He said it was late, adding; the participle has its own content. */
  private boolean isReporting(int start) {
    int at = start;
    while (at < sentence.size() - 1
        && (sentence.token(at).is("RB") || sentence.lower(at).equals("only"))) {
      at++;
    }
    return !sentence.isQuoted(at)
        && sentence.token(at).tag().equals("VBG")
        && (lexicon.verb(sentence.lemma(at)).isPresent() && !isDeed(at)
            || lexicon.isOn("aside", sentence.lemma(at)));
  }

  /** It would be shut, allowing repairs: what reports only with “that” reports nothing. */
  private boolean isDeed(int verb) {
    return lexicon
            .verb(sentence.lemma(verb))
            .filter(entry -> entry.frames().equals(Set.of(Frame.THAT)))
            .isPresent()
        && !sentence.lower(verb + 1).equals("that");
  }

  /** He said it was late and called it a shame. */
  private boolean isNextDeed(int at) {
    int verb = at;
    while (verb < sentence.size() - 1 && sentence.token(verb).is("RB")) {
      verb++;
    }
    String tag = sentence.token(verb).tag();
    boolean perfect = // has said it was late, but denies
        sentence.token(cue).tag().equals("VBN")
            && !SpeakerFinder.isPassive(sentence, cue)
            && sentence.tree().child(cue, "aux").isPresent()
            && sentence.token(verb).isFinite();
    if (ends.isTopic(verb)
        || ends.isMainDeed(at, verb)
        || ends.isGesture(verb)
        || ends.isSilence(verb)
        || ends.isDeedBehindWords(at, verb)
        || ends.isPerfectDeed(at, verb)) {
      return true;
    }
    return (perfect || tag.equals(sentence.token(cue).tag()))
        && !tag.equals("VB")
        && !tag.equals("VBN")
        && (lexicon.verb(sentence.lemma(verb)).isPresent()
            || verb + 1 < sentence.size()
                && lexicon.verb(sentence.lemma(verb), sentence.word(verb + 1)).isPresent());
  }

  /**
   * Announced a cut but others paid; call it “home,” and a baker sells cake: behind a thing that is
   * no clause, others do something.
   */
  private boolean isOtherClause(int first, int joint, int last) {
    int next = sentence.token(joint).is("CC") ? joint + 1 : joint + 2;
    boolean parts = sentence.lower(next - 1).equals("but") || sentence.isQuoted(joint - 1);
    for (int i = first; parts && i < joint; i++) {
      parts = sentence.isQuoted(i) || !sentence.token(i).isFinite();
    }
    return parts && next < last && opensClause(next, last);
  }

  /** A relative clause behind a comma that ends what is said tells the reader who is meant. */
  private boolean isDescription(int at, int last) {
    if (!lexicon.isOn("describing", sentence.lower(at))) {
      return false;
    }
    boolean reports = false;
    for (int i = at; i <= last; i++) {
      if (sentence.isQuoted(i)) {
        return reports;
      }
      if (isComma(i)) {
        return false;
      }
      reports |= isCue(i);
    }
    return true;
  }

  /** A sum that dockers dismissed as “an insult”: others say so of what was just named. */
  private boolean isApposition(int at, int last) {
    int i = at;
    boolean noun = false;
    while (i <= last
        && i < at + SUBJECT
        && !sentence.isQuoted(i)
        && NounPhrase.isWithOf(sentence.token(i))) {
      noun |= sentence.token(i).isNoun();
      i++;
    }
    boolean relative =
        noun
            && i <= last
            && (lexicon.isOn("describing", sentence.lower(i)) || sentence.lower(i).equals("that"));
    boolean reports = false;
    for (int k = i; relative && k <= last; k++) {
      if (sentence.isQuoted(k)) {
        return reports;
      }
      if (isComma(k)) {
        return false;
      }
      reports |= isCue(k);
    }
    return false;
  }

  /** He pledged to pay, with dockers calling it late: they have words of their own. */
  private boolean isCompany(int at) {
    int i = at + 1;
    while (i < sentence.size() - 1
        && i < at + SUBJECT
        && !sentence.isQuoted(i)
        && (NounPhrase.isWithOf(sentence.token(i)) || sentence.token(i).is("CC"))) {
      i++;
    }
    return sentence.lower(at).equals("with")
        && i > at + 1
        && !sentence.isQuoted(i)
        && sentence.token(i).tag().equals("VBG")
        && lexicon.verb(sentence.lemma(i)).isPresent();
  }

  /** A verb or noun with which those described have words of their own. */
  private boolean isCue(int at) {
    return sentence.token(at).isVerb()
        ? lexicon.verb(sentence.lemma(at)).filter(cue -> cue.takes(Frame.DIRECT)).isPresent()
            || lexicon.verb(sentence.lemma(at)).filter(c -> c.takes(Frame.NAMING)).isPresent()
        : sentence.token(at).isNoun()
            && at + 1 < sentence.size()
            && sentence.lower(at + 1).equals("that")
            && lexicon.noun(sentence.lemma(at)).isPresent();
  }

  private boolean isRelative() {
    for (int child : sentence.tree().children(cue, "nsubj")) {
      if (child < cue && sentence.token(child).is("W")) {
        return true;
      }
    }
    return false;
  }

  /** Lee, after saying it was late, left: the main verb follows. */
  private boolean isParenthetic() {
    int at = cue - 1;
    while (at > 0 && sentence.token(at).is("RB")) {
      at--;
    }
    return at > 0
        && sentence.token(cue).tag().equals("VBG")
        && sentence.token(at).is("IN")
        && isComma(at - 1);
  }

  private boolean isSubordinate() {
    for (int i = cue - 1; i >= 0 && !sentence.isQuoted(i) && !isComma(i); i--) {
      if (lexicon.isOn("subordinator", sentence.lower(i))
          && (sentence.token(i).is("IN") || sentence.token(i).is("WRB"))) {
        return true;
      }
    }
    return false;
  }

  /** A noun phrase and its finite verb. */
  private boolean opensClause(int from, int last) {
    boolean subject = false;
    for (int i = from; i <= Math.min(last, from + SUBJECT); i++) {
      Token token = sentence.token(i);
      if (sentence.isQuoted(i) || isComma(i) || token.is("W") || token.is("CC")) {
        return false;
      }
      if (token.isFinite()) {
        return subject;
      }
      if (i == from
          && !token.is("DT")
          && !token.is("PRP")
          && !token.isNoun()
          && !token.is("JJ")
          && !token.is("CD")) {
        return false;
      }
      subject |= token.isNoun() || token.is("PRP") || token.is("DT") || token.is("CD");
    }
    return false;
  }
}
