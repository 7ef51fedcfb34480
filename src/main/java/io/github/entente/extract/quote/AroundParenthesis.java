package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;

/** Tells by the order of the words whether an attribution between commas interrupts a clause. */
final class AroundParenthesis {

  private static final int SUBJECT = 9;

  private final MarkedSentence sentence;
  private final int cue;
  private final CueLexicon lexicon;

  AroundParenthesis(MarkedSentence sentence, int cue, CueLexicon lexicon) {
    this.sentence = sentence;
    this.cue = cue;
    this.lexicon = lexicon;
  }

  /** Returns whether what is said goes on behind the attribution. */
  boolean goesOn(Range before, int next) {
    Token token = sentence.token(next);
    if (sentence.isQuoted(next)) {
      return isLowerQuote(next) && !hasParticiple(before);
    }
    if (isOpen(before) && !token.is("CC") || isThatOf(before, next)) {
      return true;
    }
    int verb = behindAdverbs(next);
    boolean clause = isClause(before);
    if (sentence.token(verb).isFinite()) {
      return true;
    }
    if (clause) {
      return lexicon.isOn("goingon", sentence.lower(next))
              && !isNextDeed(before, next)
              && !isOther(next)
          || isOfDeed(next);
    }
    boolean relative = token.is("W") || token.is("CC") || token.is("VBG") || token.is("VBN");
    return !relative && !hasParticiple(before) && hasFinite(next, sentence.size() - 1);
  }

  /** The boats were, she insists, old ones: an auxiliary or a copula wants more. */
  private boolean isOpen(Range before) {
    int last = before.last();
    while (last > before.first() && sentence.lower(last).equals("not")) {
      last--;
    }
    Token token = sentence.token(last);
    return last > before.first()
        && !sentence.isQuoted(last)
        && (token.is("MD") || token.isFinite() && lexicon.isOn("auxiliary", token.lemma()));
  }

  /** The crew had been assured, she said, that it was safe: the clause of the verb before. */
  private boolean isThatOf(Range before, int next) {
    Token last = sentence.token(before.last());
    return sentence.lower(next).equals("that")
        && last.isVerb()
        && !sentence.isQuoted(before.last())
        && lexicon.verb(last.lemma()).filter(entry -> entry.takes(Frame.CLAUSE)).isPresent();
  }

  /** Had been sunk, they said, and had been raised: the same auxiliary goes on. */
  private boolean isSameAuxiliary(Range before, int verb) {
    boolean auxiliary =
        lexicon.isOn("auxiliary", sentence.lemma(verb))
            && verb + 1 < sentence.size()
            && sentence.token(verb + 1).tag().equals("VBN");
    for (int i = before.first(); auxiliary && i < before.last(); i++) {
      if (!sentence.isQuoted(i)
          && sentence.lower(i).equals(sentence.lower(verb))
          && sentence.token(i + 1).tag().equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  /** He grew up, he says, in a house by the quay: no setting of what was said. */
  private boolean isOfDeed(int next) {
    return next + 1 < sentence.size()
        && sentence.token(next).is("IN")
        && lexicon.isOn("ofdeed", sentence.lower(next))
        && !sentence.isQuoted(next + 1)
        && (!sentence.lower(next).equals("in") || sentence.token(next + 1).is("DT"))
        && new Adjuncts(sentence, lexicon).behind(next) == next;
  }

  /** The pier is safe, he said, and left. */
  private boolean isNextDeed(Range before, int next) {
    int verb = behindAdverbs(next + 1);
    return sentence.token(next).is("CC")
        && verb < sentence.size()
        && !isSameAuxiliary(before, verb)
        && sentence.token(verb).tag().equals(sentence.token(cue).tag());
  }

  /** The pier is safe, he said, although pilots warned that it was not. */
  private boolean isOther(int next) {
    int verb = next + 1;
    while (verb < sentence.size() - 1
        && verb < next + SUBJECT
        && !sentence.isQuoted(verb)
        && !sentence.isPunctuation(verb)
        && !sentence.token(verb).isFinite()) {
      verb++;
    }
    return (sentence.token(next).is("CC") || lexicon.isOn("contrasting", sentence.lower(next)))
        && !sentence.isQuoted(verb)
        && sentence.token(verb).tag().equals(sentence.token(cue).tag())
        && lexicon.verb(sentence.lemma(verb)).filter(c -> c.takes(Frame.CLAUSE)).isPresent();
  }

  private int behindAdverbs(int from) {
    int at = from;
    while (at < sentence.size() - 1 && sentence.token(at).is("RB")) {
      at++;
    }
    return at;
  }

  /** Asked about the plan, he said, “we”: a participle is no part of what is said. */
  private boolean hasParticiple(Range before) {
    Token token = sentence.token(before.first());
    return token.is("VBN") || token.is("VBD") || token.is("VBG");
  }

  private boolean isLowerQuote(int at) {
    for (int i = at; i < sentence.size() && sentence.isQuoted(i); i++) {
      if (sentence.isWord(i)) {
        return Character.isLowerCase(sentence.word(i).charAt(0));
      }
    }
    return false;
  }

  /** A main clause: a finite verb outside relative clauses, and no subordinator before it. */
  boolean isClause(Range range) {
    int second = Math.min(range.first() + 1, range.last());
    boolean question = // asked whether he would go
        sentence.token(range.first()).is("VBN")
            && lexicon.isOn("questioning", sentence.lower(second));
    boolean subordinate = question || lexicon.isOn("subordinating", sentence.lower(range.first()));
    int inner = subordinate ? 1 : 0;
    for (int i = range.first(); i <= range.last(); i++) {
      Token token = sentence.token(i);
      boolean opens =
          token.is("W") || i > range.first() && sentence.lower(i).equals("that") && token.is("IN");
      if (opens) {
        inner++;
      } else if (token.isFinite()) {
        if (inner == 0) {
          return i > range.first();
        }
        inner--;
      }
    }
    return false;
  }

  private boolean hasFinite(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sentence.token(i).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
