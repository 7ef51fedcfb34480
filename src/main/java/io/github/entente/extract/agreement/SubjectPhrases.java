package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.SubjectReader.Phrase;
import io.github.entente.nlp.Dependencies;
import java.util.List;
import java.util.Optional;

/** Cuts phrases that state a subject to their right length. */
final class SubjectPhrases {

  private static final int SHORTEST = 5;
  private static final int REACH = 24;
  private static final int LONGEST = 12;

  private final AgreementLexicon lexicon;
  private final SubjectWords words;
  private final SubjectTails tails;
  private final Circumstances circumstances;
  private final String text;

  SubjectPhrases(
      AgreementLexicon lexicon,
      SubjectWords words,
      SubjectTails tails,
      Circumstances circumstances,
      String text) {
    this.lexicon = lexicon;
    this.tails = tails;
    this.words = words;
    this.circumstances = circumstances;
    this.text = text;
  }

  /** Returns the phrase from the first token on, at most to the last, cut where another begins. */
  Optional<Phrase> cut(AgreementMention mention, int first, int last, int rank) {
    Syntax syntax = mention.syntax();
    if (first > last || words.isEnd(syntax.word(first))) {
      return Optional.empty();
    }
    int end = first;
    int limit = Math.min(last, first + REACH);
    while (end < limit && (!isEnd(syntax, end + 1) || isListed(syntax, end + 1))) {
      boolean main = // the verb that the agreement itself is the subject of
          first > mention.head() && isOfAgreement(syntax, mention.head(), end + 1);
      boolean outside =
          syntax.word(first - 1).equals("to")
              && syntax.token(end + 1).tag().matches("VBD|VBZ|MD")
              && !syntax.tree().isUnder(end + 1, first);
      boolean judged = isJudged(mention, end + 1);
      if (outside || main || judged || end > first && isRelative(syntax, end + 1)) {
        break;
      }
      end++;
    }
    end = tails.trim(mention, first, end);
    if (first == end && syntax.tag(first).equals("PRP")) {
      return Optional.empty(); // agreed on it
    }
    if (isTimeAlone(mention, first, end)) {
      return Optional.empty();
    }
    if (end >= first + LONGEST) {
      int stop = beforeBreak(syntax, first + SHORTEST, first + LONGEST);
      end = tails.trim(mention, first, stop);
    }
    if (rank == SubjectReader.ABOUT) {
      end = wholeNoun(syntax, end);
    }
    int closed = SubjectTails.withMark(syntax, first, end);
    return Optional.of(new Phrase(mention.sentence().span(first, closed).in(text), rank));
  }

  /** "Hailed a pact letting boats pass as a triumph": behind "as" stands what it is called. */
  private boolean isJudged(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(mention.head());
    return syntax.word(at).equals("as")
        && syntax.isVerb(verb)
        && verb < mention.first()
        && lexicon.is("calling", syntax.lemma(verb));
  }

  /** "On Monday", "the": no more than when it was, or what is left of a phrase that was cut. */
  private boolean isTimeAlone(AgreementMention mention, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (!mention.syntax().token(at).tag().matches("DT|IN|CD|,|PRP\\$") && !isDate(mention, at)) {
        return false;
      }
    }
    return true;
  }

  /** Where a long phrase may stop: before its last "and", preposition or infinitive. */
  private static int beforeBreak(Syntax syntax, int first, int last) {
    for (int at = last; at > first; at--) {
      boolean joint =
          syntax.token(at).tag().matches("CC|TO|IN|WDT|WP|WRB") && !syntax.word(at).equals("of");
      if (joint) {
        return at - 1;
      }
    }
    return last - 1;
  }

  private boolean isEnd(Syntax syntax, int at) {
    boolean sum = // five million dollars worth of rice
        syntax.word(at).equals("worth") && syntax.word(at + 1).equals("of");
    boolean frame = isFrame(syntax, at);
    boolean aside = // on squid on the sidelines of a summit
        syntax.word(at).equals("on") && WordClass.SIDELINES.has(syntax.word(at + 2));
    boolean span = // on fish hours after Peru left
        CalendarWords.isSpan(syntax.word(at)) && syntax.word(at + 1).matches("after|before");
    boolean term = // share water within two months
        syntax.word(at).equals("within") && CalendarWords.isSpan(syntax.word(at + 2));
    return frame || term || aside || span || words.isEnd(syntax.word(at)) && !sum;
  }

  /** "Open the border in a deal", "set up under the 1980 pact": the agreement it is in. */
  private boolean isFrame(Syntax syntax, int at) {
    if (!syntax.word(at).matches("in|under") || !syntax.tag(at + 1).equals("DT")) {
      return false;
    }
    int noun = at + 2;
    while (syntax.tag(noun).matches("JJ|CD|NN|NNP") && syntax.tag(noun + 1).startsWith("NN")) {
      noun++;
    }
    return lexicon.noun(syntax.lemma(noun)).filter(AgreementLexicon.Noun::strong).isPresent();
  }

  /**
   * What "agreed on" leads to, without "the terms of" and "a common position on", and without what
   * is told of it: "the terms of a lease that will bring in millions".
   */
  Optional<Phrase> topic(AgreementMention mention, int first) {
    Syntax syntax = mention.syntax();
    int size = syntax.sentence().size();
    if (first >= size) {
      return Optional.empty();
    }
    int start = first;
    for (int at = first;
        at < Math.min(first + 5, size) && syntax.token(at).tag().matches("DT|JJ|NNS?");
        at++) {
      boolean frame =
          words.isFrame(syntax.word(at)) && syntax.word(at + 1).matches("on|of|for|over");
      if (frame && at + 2 < size) {
        start = at + 2;
        break;
      }
    }
    if (start > first && start + 1 < size && syntax.token(start).tag().equals("DT")) {
      start++;
    }
    int last = start;
    while (last + 1 < size && !isTold(syntax, start, last + 1)) {
      last++;
    }
    return cut(mention, start, last, SubjectReader.ABOUT);
  }

  private static boolean isTold(Syntax syntax, int first, int at) {
    boolean outside = // a position on fish to take into the next round
        syntax.word(at).equals("to") && syntax.isVerb(at + 1) && syntax.tree().head(at + 1) < first;
    return isRelative(syntax, at) || outside;
  }

  /**
   * "A lease that will bring in millions": whether a relative clause begins right behind a noun.
   */
  static boolean isRelative(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("WDT") && syntax.token(at - 1).isNoun();
  }

  /** "Rice, tea and cocoa": the comma before a further noun of the same list. */
  private boolean isListed(Syntax syntax, int comma) {
    if (!syntax.word(comma).equals(",") || !syntax.token(comma - 1).isNoun()) {
      return false;
    }
    for (int at = comma + 1; at < syntax.sentence().size(); at++) {
      if (!syntax.token(at).tag().matches("NN.*|JJ.*|CD|DT|,|CC|HYPH|POS|PRP\\$")) {
        return false;
      }
      boolean last = at + 1 == syntax.sentence().size();
      boolean joins = syntax.word(at).equals("and") && at > comma + 1 && !last;
      if (joins && syntax.token(at + 1).tag().matches("NN.*|JJ.*|CD|DT|PRP\\$")) {
        int next = comma + 1;
        while (next < at && !syntax.token(next).isNoun()) {
          next++;
        }
        while (next + 1 < syntax.sentence().size() && syntax.token(next + 1).isNoun()) {
          next++;
        }
        return syntax.tree().is(next, "conj") && !isSpeaker(syntax, at + 1);
      }
    }
    return false;
  }

  /** "Mines and Energy Minister Ana Soto said": no more of the list, but who tells of it. */
  private boolean isSpeaker(Syntax syntax, int first) {
    int at = first;
    while (at < syntax.sentence().size() && syntax.tag(at).matches("NN.*|JJ.*|POS|HYPH")) {
      at++;
    }
    return syntax.token(at - 1).isProper() && lexicon.is("speech", syntax.lemma(at));
  }

  private static boolean isOfAgreement(Syntax syntax, int head, int verb) {
    int main = syntax.tree().head(head);
    return main > head
        && syntax.tree().is(head, "nsubj")
        && (verb == main || syntax.tree().head(verb) == main && syntax.tree().is(verb, "aux"));
  }

  /** Leaves off the parties: "peace between A and B". */
  static int beforePair(Politics politics, Syntax syntax, int first, int last) {
    for (int at = first + 1; at < last; at++) {
      if (syntax.word(at).equals("between") && politics.named(syntax, at + 1, last).size() > 1) {
        return at - 1;
      }
    }
    return last;
  }

  /** Goes on to the noun where a compound was cut before it. */
  private static int wholeNoun(Syntax syntax, int last) {
    int end = last;
    if (end + 1 < syntax.sentence().size()
        && syntax.token(end).is("JJ")
        && syntax.token(end + 1).is("N")) {
      end++;
    }
    while (end + 1 < syntax.sentence().size()
        && syntax.token(end).isNoun()
        && !CalendarWords.isSpan(syntax.word(end + 1))
        && syntax.token(end + 1).is("NN")) {
      end++;
    }
    return end;
  }

  /** Whether a token belongs to a date. */
  boolean isDate(AgreementMention mention, int at) {
    return circumstances.dates(mention.sentence()).stream().anyMatch(d -> d.covers(at))
        || CalendarWords.isDateWord(mention.syntax().word(at));
  }

  /** "Covering 1983-88": the years in which it holds. */
  boolean isYears(Syntax syntax, int at) {
    return syntax.word(at).matches("1\\d{3}.*|20\\d\\d.*");
  }

  /** Returns the last token of the unbroken run below a head. */
  static int lastOf(Dependencies tree, int head) {
    List<Integer> all = tree.subtree(head);
    int last = head;
    for (int at : all) {
      if (at == last + 1) {
        last = at;
      } else if (at > last + 1) {
        break;
      }
    }
    return last;
  }
}
