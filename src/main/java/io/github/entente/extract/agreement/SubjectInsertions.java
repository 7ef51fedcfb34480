package io.github.entente.extract.agreement;

import io.github.entente.extract.date.DateMention;

/**
 * What may stand between an agreement and what it is about: with whom, where, when and how it was
 * made, "an accord with Peru, signed here on Monday, to share water".
 */
final class SubjectInsertions {

  private static final int FAR = 40;
  private static final int LEAD = 3;
  private static final int BRACKET = 6;
  private static final int ASIDE = 12;

  private final AgreementLexicon lexicon;
  private final SubjectWords words;
  private final Circumstances circumstances;

  SubjectInsertions(AgreementLexicon lexicon, SubjectWords words, Circumstances circumstances) {
    this.lexicon = lexicon;
    this.words = words;
    this.circumstances = circumstances;
  }

  /** Returns the first token from here on that belongs to no insertion. */
  int over(AgreementMention mention, int from) {
    Syntax syntax = mention.syntax();
    int limit = Math.min(from + FAR, syntax.sentence().size() - 1);
    int at = from;
    while (at < limit) {
      int next = syntax.word(at).equals(",") ? aside(mention, at) : one(mention, at);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** ", signed on Monday,": between two commas, or open at the end. */
  private int aside(AgreementMention mention, int comma) {
    Syntax syntax = mention.syntax();
    int at = comma + 1;
    int next = one(mention, at);
    while (next > at) {
      at = next;
      next = one(mention, at);
    }
    if (at > comma + 1 && syntax.word(at).equals(",")) {
      return at + 1;
    }
    int closed = phrase(syntax, comma);
    boolean open = at > comma + 1 && !syntax.word(comma + 1).equals("with"); // with Peru objecting
    return closed == comma && open ? at : closed;
  }

  /** ", at a post on the frontier,": any phrase without a verb that a preposition leads. */
  private static int phrase(Syntax syntax, int comma) {
    int last = Math.min(comma + ASIDE, syntax.sentence().size() - 2);
    for (int at = comma + 1; at <= last; at++) {
      if (syntax.word(at).equals(",") && syntax.tag(comma + 1).equals("IN")) {
        return at + 1;
      }
      if (syntax.isVerb(at) || syntax.tag(at).matches("W.*|MD|TO|:")) {
        return comma;
      }
    }
    return comma;
  }

  /** Returns the token behind one insertion; the token itself if none begins here. */
  private int one(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    String word = syntax.word(at);
    int date = behindDate(mention, at);
    if (date > at) {
      return date;
    }
    if (words.is("aside", word)) {
      return at + 1;
    }
    if (word.equals("of") && behindDate(mention, at + 1) > at + 1) {
      return behindDate(mention, at + 1); // the treaty of 1950
    }
    if (word.equals("of") && WordClass.LETTER_TOPIC.has(syntax.word(at + 1))) {
      return at + 2;
    }
    if (word.equals("-lrb-") || word.equals("(")) {
      return behindBracket(syntax, at);
    }
    if (words.is("made", word) && syntax.tag(at).matches("VB[ND]|JJ")) {
      return words.is("particles", syntax.word(at + 1)) ? at + 2 : at + 1;
    }
    if (words.is("circumstances", word) && !syntax.tag(at + 1).startsWith("W")) {
      return behindNoun(mention, at);
    }
    return at;
  }

  /** Whether the token, such as a comma, stands in a date. */
  boolean isInDate(AgreementMention mention, int at) {
    return circumstances.dates(mention.sentence()).stream().anyMatch(d -> d.covers(at));
  }

  private int behindDate(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    for (DateMention date : circumstances.dates(mention.sentence())) {
      int lead = at;
      while (lead < date.first() && words.is("timing", syntax.word(lead))) {
        lead++;
      }
      if (lead == date.first() && lead - at <= LEAD) {
        int end = date.last() + 1;
        while (words.is("daytimes", syntax.word(end))) {
          end++;
        }
        return end;
      }
    }
    return behindCalendar(syntax, at);
  }

  /** "On Feb. 29" in a text of an unknown day, where it cannot be told what date that is. */
  private int behindCalendar(Syntax syntax, int at) {
    int day = at;
    while (day - at < LEAD
        && (words.is("timing", syntax.word(day)) || syntax.tag(day).matches("IN|DT|CD"))) {
      day++;
    }
    if (!syntax.tag(day).matches("NN.*") || !CalendarWords.isDateWord(syntax.word(day))) {
      return at;
    }
    int end = day + 1;
    while (syntax.tag(end).equals("CD")) {
      end++;
    }
    return end;
  }

  private static int behindBracket(Syntax syntax, int open) {
    for (int at = open + 1; at <= open + BRACKET; at++) {
      if (syntax.word(at).matches("-rrb-|\\)")) {
        return at + 1;
      }
    }
    return open;
  }

  /** "In the Kenyan port of Lamu", "with Peru and Chile"; the preposition itself if no noun. */
  private int behindNoun(AgreementMention mention, int preposition) {
    Syntax syntax = mention.syntax();
    int at = preposition + 1;
    int last = syntax.sentence().size() - 1;
    boolean noun = false;
    while (at <= last && isOfPhrase(syntax, at) && (!noun || behindDate(mention, at) == at)) {
      if (words.is("efforts", syntax.word(at)) && syntax.word(at + 1).equals("to")) {
        return preposition;
      }
      noun |= syntax.token(at).isNoun() || syntax.token(at).is("PRP");
      at++;
    }
    boolean event = // after an ambush on a convoy, which is not what it is about
        SmallWords.isAfter(syntax.word(preposition))
            && syntax.word(at).equals("on")
            && !lexicon.is("venue", syntax.lemma(at - 1))
            && !CalendarWords.isSpan(syntax.word(at - 1));
    return noun && !event ? at : preposition;
  }

  private boolean isOfPhrase(Syntax syntax, int at) {
    String tag = syntax.tag(at);
    boolean joins =
        (tag.equals("CC") || syntax.word(at).equals("of"))
            && syntax.tag(at + 1).matches("DT|JJ.*|NN.*|CD|PRP\\$");
    boolean crossing = // taggers take it for a verb
        tag.equals("VBG")
            && words.is("sites", syntax.word(at))
            && !syntax.tag(at + 1).matches("DT|NN.*");
    return joins || crossing || tag.matches("DT|PRP\\$?|JJ.*|CD|NN.*|POS|HYPH");
  }
}
