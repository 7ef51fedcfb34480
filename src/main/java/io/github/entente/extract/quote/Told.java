package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.Optional;

/** What of a content was told: not to whom and when; and whether it tells anything at all. */
final class Told {

  private static final int FARTHEST = 14;

  private final MarkedSentence sentence;
  private final int cue;
  private final Cue entry;
  private final CueLexicon lexicon;
  private final CueSyntax syntax;

  Told(CueSyntax syntax, CueLexicon lexicon) {
    this.sentence = syntax.sentence();
    this.cue = syntax.cue();
    this.entry = syntax.entry();
    this.lexicon = lexicon;
    this.syntax = syntax;
  }

  /** He had fled, jurors were told: what stands before those who only hear it. */
  static Optional<Range> heard(MarkedSentence sentence, int cue, CueLexicon lexicon) {
    int hearer = cue - 2;
    boolean told =
        hearer > 1
            && sentence.lemma(cue).equals("tell")
            && sentence.token(cue).tag().equals("VBN")
            && sentence.lemma(cue - 1).equals("be")
            && lexicon.isOn("hearer", sentence.lemma(hearer))
            && !sentence.isQuoted(hearer);
    int comma = hearer - 1;
    while (told && comma > 0 && NounPhrase.isPlain(sentence.token(comma))) {
      comma--;
    }
    int next = Math.min(cue + 1, sentence.size() - 1);
    boolean ends =
        sentence.isPunctuation(next) && !sentence.isQuoted(next)
            || sentence.token(next).is("IN") && !sentence.word(next).equals("that");
    return told && ends && sentence.isCommaOrDash(comma)
        ? Trim.range(sentence, 0, comma - 1)
        : Optional.empty();
  }

  /** Lee was reported to have said it was late: what he is said to have said counts. */
  static boolean isOfSaying(MarkedSentence sentence, int cue, CueLexicon lexicon) {
    int verb = cue + 3;
    return verb < sentence.size()
        && sentence.token(cue).tag().equals("VBN")
        && sentence.token(cue + 1).is("TO")
        && sentence.lower(cue + 2).equals("have")
        && !sentence.isQuoted(verb)
        && lexicon
            .verb(sentence.lemma(verb))
            .filter(c -> c.takes(Frame.DIRECT) || c.takes(Frame.CLAUSE))
            .isPresent();
  }

  /** Returns the content without whom it was told and when, and what the verb takes before it. */
  Range alone(Range content) {
    return asked(withoutCircumstance(withoutTime(withoutAddressee(content))));
  }

  /** Returns the content without the cue's own preposition: pleaded with the crew not to leave. */
  private Range asked(Range content) {
    boolean own = entry.takes(Frame.REQUEST) && content.first() == cue + 1;
    return own ? syntax.withoutPreposition(content) : content;
  }

  /** Said in a note read to the crew that it was late: what was said begins with “that”. */
  private Range withoutCircumstance(Range content) {
    int first = content.first();
    boolean phrase =
        first == cue + 1
            && (entry.takes(Frame.CLAUSE) || entry.takes(Frame.THAT))
            && !sentence.isQuoted(first)
            && (sentence.token(first).is("IN") && !lexicon.isOn("clause", syntax.lower(first))
                || isDate(first));
    for (int i = first + 1; phrase && i < content.last() && i < first + FARTHEST; i++) {
      if (sentence.isQuoted(i) || sentence.isPunctuation(i) || sentence.token(i).is("MD")) {
        return content;
      }
      if (syntax.lower(i).equals("that") && (sentence.token(i).is("IN") || isDate(first))) {
        return new Range(i, content.last());
      }
    }
    return content;
  }

  /** Last week, a day ago. */
  private boolean isDate(int at) {
    boolean modifier = sentence.token(at).is("JJ") || sentence.token(at).is("DT");
    return lexicon.isOn("time", sentence.word(at))
        || modifier && lexicon.isOn("time", sentence.word(Math.min(at + 1, sentence.size() - 1)));
  }

  /** Told reporters the ferry was late: the reporters are no part of what they were told. */
  private Range withoutAddressee(Range content) {
    boolean telling = content.first() == cue + 1 && lexicon.isOn("telling", entry.lemma());
    if (!telling) {
      return content;
    }
    for (int i = content.first(); i < content.last() && !sentence.token(i).isVerb(); i++) {
      if (!sentence.isQuoted(i) && sentence.word(i).equals(":")) {
        return new Range(i + 1, content.last());
      }
    }
    int from = new WordOrder(sentence, cue, lexicon).behindAddressee();
    return from > content.first() && from < content.last()
        ? new Range(from, content.last())
        : content;
  }

  /** Said last week his ship was late: when it was said. */
  private Range withoutTime(Range content) {
    int first = content.first();
    boolean dated =
        first == cue + 1
            && entry.takes(Frame.CLAUSE)
            && !sentence.isQuoted(first)
            && first + 2 < content.last()
            && !lexicon.isOn("time", sentence.word(first))
            && isDate(first);
    Token next = sentence.token(Math.min(first + 2, content.last()));
    boolean subject = next.is("DT") || next.is("PRP") || next.isProper() || next.is("EX");
    return dated && subject ? new Range(first + 2, content.last()) : content;
  }

  /** Denied the request, citing a draft: what one refuses, and whom or what one quotes. */
  boolean isThing(int object) {
    String lemma = sentence.lemma(object);
    boolean source = lexicon.isOn("document", lemma) || lexicon.isOn("source", lemma);
    return !sentence.isQuoted(object)
        && (entry.lemma().equals("deny") && lexicon.isOn("granted", lemma)
            || sentence.word(cue).equalsIgnoreCase("citing") && source);
  }

  /** Declared the pact void: who says so makes it so. */
  private boolean isPerformed(Range content) {
    boolean performed = false;
    for (int i = content.first(); i <= content.last(); i++) {
      if (sentence.isQuoted(i) || sentence.token(i).isFinite()) {
        return false;
      }
      performed |= lexicon.isOn("performed", sentence.word(i));
    }
    return performed && lexicon.isOn("performative", entry.lemma());
  }

  /** Was announced by Lee, who said it was late: what he said is not what was announced. */
  private boolean isOfSpeaker(Range content) {
    int who = content.first();
    return who > cue + 2
        && sentence.token(who).is("WP")
        && sentence.isCommaOrDash(who - 1)
        && who < content.last()
        && sentence.token(who + 1).isFinite()
        && lexicon.verb(sentence.lemma(who + 1)).filter(c -> c.takes(Frame.CLAUSE)).isPresent();
  }

  /** Was written for a pier that has gone: “that” is the subject of its clause. */
  private boolean isOfNoun(Range content) {
    int that = content.first();
    int verb = that + 1;
    while (verb < content.last() && sentence.token(verb).is("RB")) {
      verb++;
    }
    return syntax.lower(that).equals("that")
        && that > cue + 1
        && sentence.token(that - 1).isNoun()
        && sentence.token(verb).isFinite()
        && SpeakerFinder.isPassive(sentence, cue);
  }

  /** Asked that her name be withheld: a condition of what was said, not what was said. */
  private boolean asksForAnonymity(Range content) {
    boolean name = false;
    for (int i = content.first(); i <= content.last(); i++) {
      name |= sentence.lower(i).equals("name") && !sentence.isQuoted(i);
      String lemma = sentence.lemma(i);
      if (sentence.token(i).tag().equals("VBN")
          && (lexicon.isOn("anonymity", lemma) || name && lexicon.isOn("printing", lemma))
          && !sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** Denied it, hinted at that: a pronoun alone tells nothing. */
  boolean tells(Range content) {
    if ((entry.takes(Frame.REQUEST) || entry.lemma().equals("ask")) && asksForAnonymity(content)) {
      return false;
    }
    if (isPerformed(content) || isOfSpeaker(content) || isOfNoun(content)) {
      return false;
    }
    boolean account = // disputed that account, read as a clause
        content.last() == content.first() + 1
            && syntax.lower(content.first()).equals("that")
            && sentence.token(content.last()).isNoun();
    if (account) {
      return false;
    }
    return content.first() < content.last()
        || sentence.isQuoted(content.first())
        || !sentence.token(content.first()).is("PRP") && !sentence.token(content.first()).is("DT");
  }
}
