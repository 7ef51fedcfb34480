package io.github.entente.extract.agreement;

import io.github.entente.extract.date.DateMention;

/**
 * Gatherings at which an act was done: "signed it at a ceremony in Rome", "have agreed to share
 * water, officials said after two days of talks there that ended on Monday".
 */
final class Gatherings {

  private static final int REACH = 30;
  private static final int NEAR = 8;

  private final AgreementLexicon lexicon;

  Gatherings(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the noun is a gathering or a journey at which the act before it was done. */
  boolean isOf(Syntax syntax, Act act, int word, int noun) {
    int above = syntax.tree().is(noun, "nmod") ? syntax.tree().head(noun) : -1;
    boolean spell = // after ten days of talks in Rome, on the sidelines of talks in Rome
        above >= 0
            && syntax.preposition(noun).equals("of")
            && (CalendarWords.isSpan(syntax.word(above))
                || WordClass.SIDELINES.has(syntax.word(above))
                || WordClass.CLOSE.has(syntax.word(above)));
    String lead = syntax.preposition(spell ? above : noun);
    return (lexicon.is("venue", syntax.lemma(noun)) || lexicon.is("journey", syntax.word(noun)))
        && lead.matches("at|during|after|following|on|in")
        && (isOneClause(syntax, word, noun + 1)
            || act.form() == Act.Form.ACTIVE && isOverContent(syntax, word, noun + 1)
            || SmallWords.isAfter(lead)
                && StatusChooser.isMaking(act.status())
                && isSaidBehind(syntax, word, noun + 1));
  }

  /** "Have agreed, officials said after talks": whoever says so comes from where it was done. */
  private boolean isSaidBehind(Syntax syntax, int act, int until) {
    for (int at = act + 1; at < until; at++) {
      boolean said =
          lexicon.is("speech", syntax.lemma(at))
              && syntax.token(at).tag().matches("VBD|VBZ")
              && SmallWords.isAfter(syntax.word(at + 1));
      if (said) {
        return isOneClause(syntax, act, at) && isOneClause(syntax, at, until);
      }
    }
    return false;
  }

  /** "A pact that lets lorries cross the border after talks in Rome": over what it is about. */
  private boolean isOverContent(Syntax syntax, int act, int until) {
    boolean inside = false;
    for (int at = act + 1; at < until; at++) {
      String tag = syntax.token(at).tag();
      inside |= Tags.isRelativePronoun(tag) || syntax.word(at).equals("that");
      boolean other =
          tag.matches("VBD|VBN|WRB")
              || tag.matches("VBZ|VBP|MD") && !inside
              || syntax.isVerb(at)
                  && (syntax.lemma(at).equals("sign") || lexicon.is("speech", syntax.lemma(at)));
      if (other || syntax.word(at).matches("[;:,]")) {
        return false;
      }
    }
    return inside;
  }

  static boolean isOneClause(Syntax syntax, int act, int until) {
    for (int at = act + 1; at < until; at++) {
      boolean infinitive = syntax.token(at).tag().equals("VB") && syntax.word(at - 1).equals("to");
      if (!infinitive && syntax.token(at).tag().matches("VB|VBD|VBZ|VBP|MD|WDT|WP|WRB")
          || syntax.word(at).matches("[;:]")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the date is that of a gathering at which the act was done. */
  boolean isDate(Syntax syntax, Act act, DateMention date) {
    int last = Math.min(act.at() + REACH, date.first());
    for (int noun = act.at() + 1; noun < last; noun++) {
      if (date.first() - noun <= NEAR
          && lexicon.is("venue", syntax.lemma(noun))
          && isOf(syntax, act, act.at(), noun)
          && isOwn(syntax, noun, date)) {
        return true;
      }
    }
    return false;
  }

  /** "Talks in Rome on Monday", "talks here that ended on Monday". */
  private boolean isOwn(Syntax syntax, int noun, DateMention date) {
    for (int at = noun + 1; at < date.first(); at++) {
      boolean other = syntax.isVerb(at) && !lexicon.is("ended", syntax.lemma(at));
      if (other || SmallWords.isClauseMark(syntax.word(at))) {
        return false;
      }
    }
    return true;
  }
}
