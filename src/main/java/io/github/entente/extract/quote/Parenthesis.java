package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads an attribution between commas within or behind what was said, by the order of the words:
 * The deal, she said, would hold. It was late, she said on Friday, because of the storm.
 */
final class Parenthesis {

  private static final int LONGEST = 14;

  /**
   * An attribution and what it interrupts.
   *
   * @param attribution the tokens between the commas
   * @param speaker the noun or pronoun that speaks
   * @param content what was said, the attribution included where it stands within
   */
  record Inserted(Range attribution, int speaker, Range content) {}

  private final MarkedSentence sentence;
  private final int cue;
  private final CueLexicon lexicon;
  private final AroundParenthesis around;

  Parenthesis(MarkedSentence sentence, int cue, CueLexicon lexicon) {
    this.sentence = sentence;
    this.cue = cue;
    this.lexicon = lexicon;
    this.around = new AroundParenthesis(sentence, cue, lexicon);
  }

  /** Returns the attribution that stands within what was said, or behind it. */
  Optional<Inserted> find() {
    Optional<Inserted> relative = relative();
    if (relative.isPresent()) {
      return relative;
    }
    Described described = new Described(sentence, cue);
    Optional<Range> phrases = described.phrases();
    int open =
        phrases.map(all -> all.first() - 1).orElseGet(() -> isFinite() && !isDeed() ? open() : -1);
    int close = open < 1 || isBehindWords(open) ? -1 : close();
    if (close < 0) {
      return Optional.empty();
    }
    Optional<Range> before = before(open);
    int speaker = phrases.isPresent() ? described.speaker() : speaker(open, close);
    if (before.isEmpty() || speaker < 0) {
      return Optional.empty();
    }
    Range attribution = new Range(open + 1, Math.max(cue, close - 1));
    int pronoun = open - 1;
    if (close + 1 < sentence.size() && pronoun > 0 && sentence.token(pronoun).is("W")) {
      // a book in which, she said, nobody dies
      int first = sentence.token(pronoun - 1).is("IN") ? pronoun - 1 : pronoun;
      return Trim.range(sentence, first, end(close + 1))
          .map(all -> new Inserted(attribution, speaker, all));
    }
    if (close + 1 < sentence.size() && around.goesOn(before.get(), close + 1)) {
      return Trim.range(sentence, before.get().first(), end(close + 1))
          .map(all -> new Inserted(attribution, speaker, all));
    }
    return around.isClause(before.get()) || isInverted(before.get(), speaker)
        ? before.map(all -> new Inserted(new Range(open + 1, cue), speaker, all))
        : Optional.empty();
  }

  /** “It leaks”, divers said; but: it would be “mad”, divers said, for the port to open. */
  private boolean isBehindWords(int comma) {
    boolean within = sentence.hasWordOutside(0, comma - 1) && !sentence.isQuoted(0);
    return sentence.isQuoted(comma - 1) && !within;
  }

  /** The pier leaks, divers said; the pier leaks, divers have said. */
  private boolean isFinite() {
    return sentence.token(cue).isFinite()
        || sentence.token(cue).tag().equals("VBN")
            && cue > 1
            && sentence.lemma(cue - 1).equals("have")
            && sentence.token(cue - 1).isFinite();
  }

  /** The pier reopened, said a diver: the verb before may be read as a participle. */
  private boolean isInverted(Range before, int speaker) {
    boolean verb = false;
    for (int i = before.first() + 1; i <= before.last(); i++) {
      verb |= sentence.token(i).tag().equals("VBN");
    }
    Token first = sentence.token(before.first());
    return verb
        && speaker > cue
        && sentence.token(cue + 1).is("DT")
        && sentence.lemma(cue).equals("say")
        && (first.is("DT") || first.isNoun());
  }

  /** In Oslo, the crew added two ropes, the paper said: what is added is no speech. */
  private boolean isDeed() {
    int noun = cue + 2;
    return noun < sentence.size()
        && sentence.token(cue + 1).is("CD")
        && sentence.token(noun).isNoun()
        && !sentence.isQuoted(noun)
        && !lexicon.isOn("telling", sentence.lemma(cue))
        && !lexicon.isOn("moment", sentence.lemma(noun));
  }

  /** The fire, which police say was laid: what is said has its subject before the attribution. */
  private Optional<Inserted> relative() {
    int next = cue + 1;
    while (next < sentence.size() - 1 && sentence.token(next).is("RB")) {
      next++;
    }
    if (cue == 0
        || !sentence.token(cue).isFinite()
        || next >= sentence.size()
        || sentence.isQuoted(next)
        || !sentence.token(next).isFinite() && !isMistaken(next)) {
      return Optional.empty();
    }
    int pronoun = cue - 1;
    while (pronoun > 0 && cue - pronoun < LONGEST / 2 && isName(pronoun)) {
      pronoun--;
    }
    int speaker = speaker(pronoun, cue);
    boolean which =
        sentence.token(pronoun).is("W") && pronoun < cue - 1 && !sentence.isQuoted(pronoun);
    if (!which || speaker < 0) {
      return Optional.empty();
    }
    int last = next;
    while (last + 1 < sentence.size() && !sentence.word(last + 1).equals(",")) {
      last++;
    }
    return Trim.range(sentence, pronoun, last)
        .map(all -> new Inserted(new Range(all.first() + 1, cue), speaker, all));
  }

  /** Which divers said raised the boat: a verb with an object, taken for a participle. */
  private boolean isMistaken(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && sentence.lemma(cue).equals("say")
        && sentence.tree().child(verb, "obj").isPresent();
  }

  private boolean isName(int at) {
    Token token = sentence.token(at);
    return !sentence.isQuoted(at)
        && (token.isNoun()
            || token.is("DT")
            || token.is("JJ")
            || token.is("PRP")
            || token.is("POS")
            || token.is("CD"));
  }

  /** The last noun or pronoun before the cue; where there is none, the first name behind it. */
  private int speaker(int open, int end) {
    for (int i = cue - 1; i > open; i--) {
      if (isNominal(i)) {
        return i;
      }
    }
    if (lexicon.isOn("telling", sentence.lemma(cue)) && hasSubjectBefore()) {
      return -1; // the judge, Ann Lee, asked the pilot, Jon Roth, whether
    }
    for (int i = cue + 1; i < end && !sentence.isQuoted(i); i++) {
      if (sentence.token(i).is("IN")) {
        return -1;
      }
      boolean last = i + 1 >= end || !sentence.token(i + 1).isNoun();
      if (isNominal(i) && last) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasSubjectBefore() {
    OptionalInt own = sentence.tree().child(cue, "nsubj");
    return own.isPresent() && own.getAsInt() < cue;
  }

  private boolean isNominal(int at) {
    Token token = sentence.token(at);
    return token.isNoun() || token.tag().equals("PRP") || token.is("CD");
  }

  /** The comma before the cue and its speaker, or -1. */
  private int open() {
    for (int i = cue - 1; i > 0 && i >= cue - LONGEST && !sentence.isQuoted(i); i--) {
      Token token = sentence.token(i);
      if (isComma(i)) {
        return i;
      }
      boolean name =
          isName(i)
              || token.is("RB")
              || token.tag().equals("VBN")
              || token.is("IN")
                  && Set.of("of", "for", "from", "in", "at", "on", "by").contains(sentence.lower(i))
              || token.is("CC") && isName(i - 1) && isName(i + 1) // current and former aides
              || Set.of("has", "have", "had", "also", "'s").contains(sentence.lower(i));
      if (!name) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The comma, or the end of the sentence, behind the cue and its adjuncts or, where it is
   * inverted, its speaker; -1 where something else follows.
   */
  private int close() {
    for (int i = cue + 1; i < sentence.size() && i <= cue + LONGEST && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      if (isComma(i) || i == sentence.size() - 1 && sentence.isPunctuation(i)) {
        return i;
      }
      boolean out =
          token.is("VB")
              || token.is("MD")
              || token.is("W")
              || token.is("TO")
              || token.is("CC")
              || sentence.lower(i).equals("that")
              || sentence.isPunctuation(i);
      if (out) {
        return -1;
      }
    }
    return -1;
  }

  /** What stands before: from the start of the sentence or from behind a semicolon. */
  private Optional<Range> before(int open) {
    int first = 0;
    for (int i = open - 1; i >= 0; i--) {
      if (!sentence.isQuoted(i) && ";:".contains(sentence.word(i))) {
        first = i + 1;
        break;
      }
    }
    for (int i = first; i < open; i++) {
      Token token = sentence.token(i);
      boolean report =
          token.isFinite()
              && !sentence.isQuoted(i)
              && lexicon.verb(token.lemma()).filter(c -> c.takes(Frame.CLAUSE)).isPresent();
      boolean asOpen = i == open - 1; // he believed, she said, that it was late
      if (report && !asOpen && !token.lemma().equals("be")) {
        return Optional.empty();
      }
    }
    return Trim.range(sentence, first, open - 1);
  }

  private int end(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (!sentence.isQuoted(i) && sentence.word(i).equals(";")) {
        return i - 1;
      }
    }
    return sentence.size() - 1;
  }

  private boolean isComma(int at) {
    return sentence.isCommaOrDash(at);
  }
}
