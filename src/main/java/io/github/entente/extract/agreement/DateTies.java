package io.github.entente.extract.agreement;

import io.github.entente.extract.date.DateMention;

/** How a date stands to an act of its sentence: "signed it on Monday", "Monday's signing". */
final class DateTies {

  private static final int NEAR = 4;

  private static final int HIGHEST = 12;

  private DateTies() {}

  /** Whether the verb or noun is the next one above the date. */
  static boolean governs(Syntax syntax, int act, DateMention date, AgreementMention mention) {
    int above = syntax.tree().head(act);
    if (above >= 0 && date.covers(above) && syntax.tree().is(act, "acl")) {
      return true;
    }
    for (int start = date.first(); start <= date.last(); start++) {
      int at = start;
      for (int steps = 0; steps < HIGHEST; steps++) {
        int head = syntax.tree().head(at);
        if (head < 0) {
          break;
        }
        if (head == act) {
          return true;
        }
        if (head == mention.head()
            && syntax.tree().is(at, "nmod", "obl", "appos")
            && isAbove(syntax, act, head)) {
          return true;
        }
        if (syntax.isVerb(head) && !date.covers(head)) {
          break;
        }
        at = head;
      }
    }
    return false;
  }

  /** Whether the date is tied to the word without another verb in between. */
  static boolean isUnder(Syntax syntax, DateMention date, int word) {
    int at = date.last();
    for (int steps = 0; steps < HIGHEST && at >= 0 && at != word; steps++) {
      at = syntax.isVerb(at) && !date.covers(at) ? -1 : syntax.tree().head(at);
    }
    return at == word;
  }

  /** "Until after elections in April". */
  private static boolean isBehindUntil(Syntax syntax, DateMention date) {
    int at = date.first() - 1;
    boolean event = true; // until midnight after the ceremony on Sunday: of the ceremony
    while (at > 0 && event && syntax.token(at).tag().matches("IN|DT|JJ|NN.*|CD")) {
      if (syntax.word(at).matches("until|till")) {
        return true;
      }
      event =
          !syntax.token(at).is("IN")
              || syntax.word(at).matches("of|in|on")
              || syntax.word(at - 1).matches("until|till");
      at--;
    }
    return false;
  }

  private static boolean isAbove(Syntax syntax, int act, int head) {
    return syntax.tree().isUnder(head, act) || syntax.tree().head(act) == head;
  }

  /** Tuesday's signing: the date in the phrase of the noun that tells the act. */
  static boolean isOfEvent(Syntax syntax, Act act, DateMention date) {
    return act.form() == Act.Form.NOUN
        && date.last() < act.at()
        && date.first() >= syntax.runStart(act.at());
  }

  /** "The collapse of the truce last year": right behind what it happened to. */
  static boolean isBehindEvent(AgreementMention mention, Act act, DateMention date) {
    Syntax syntax = mention.syntax();
    boolean behind =
        act.form() == Act.Form.NOUN
            && act.at() < mention.first()
            && syntax.word(act.at() + 1).equals("of")
            && date.first() > mention.head();
    for (int at = mention.head() + 1; at < date.first() && behind; at++) {
      behind = // between Peru and Chile
          syntax.word(at).matches("with|between|and") || syntax.tag(at).matches("NN.*|DT|JJ");
    }
    return behind;
  }

  /** "Rebuilding a link blown up in 1975": when that was done of which a participle tells. */
  static boolean isOfParticiple(AgreementMention mention, Act act, DateMention date) {
    Syntax syntax = mention.syntax();
    int verb = date.first() - 2;
    if (verb > 0 && syntax.tag(verb).equals("RP")) {
      verb--;
    }
    return verb > mention.head()
        && verb != act.at()
        && Tags.isPastOrParticiple(syntax.tag(verb))
        && syntax.token(verb - 1).isNoun();
  }

  /** "The accord dates from 1947", "a truce dating back to May", "the letter is dated May 4". */
  static boolean isDated(AgreementMention mention, DateMention date) {
    Syntax syntax = mention.syntax();
    int at = date.first() - 1;
    while (at > mention.head() && syntax.word(at).matches("from|back|to")) {
      at--;
    }
    boolean dated = at > mention.head() && WordClass.DATING.has(syntax.word(at));
    for (int between = mention.head() + 1; between < at && dated; between++) {
      dated = !syntax.isVerb(between) || syntax.isAuxiliary(between);
    }
    return dated;
  }

  /** Whether a relative clause stands between the word and the date behind it. */
  static boolean isInRelative(Syntax syntax, DateMention date, int word) {
    for (int at = word + 1; at < date.first(); at++) {
      if (Tags.isRelativePronoun(syntax.token(at).tag())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what the date stands with tells what is in the agreement: "a pact letting them in". */
  static boolean isBehindGerund(Syntax syntax, int noun, DateMention date) {
    for (int at = noun + 1; at < date.first(); at++) {
      if (syntax.token(at).tag().equals("VBG") && syntax.tree().is(at, "acl", "advcl", "xcomp")) {
        return true;
      }
    }
    return false;
  }

  /** "A pact to meet in May": whether an infinitive stands between the noun and the date. */
  static boolean isBehindInfinitive(Syntax syntax, int noun, DateMention date) {
    for (int at = noun + 1; at < date.first(); at++) {
      if (syntax.token(at).tag().equals("VB")) {
        return true;
      }
    }
    return false;
  }

  /** "In the 18 months since Peru signed it": counted back, the months give its date. */
  static boolean isSinceAct(Syntax syntax, DateMention date, int act) {
    int since = date.last() + 1;
    boolean counted = syntax.word(since).equals("since") && since < act;
    for (int at = since + 1; at < act && counted; at++) {
      counted = !syntax.isVerb(at) || syntax.isAuxiliary(at);
    }
    return counted;
  }

  /** "On Monday signed": no other verb stands between the act and the date. */
  static boolean isNear(Syntax syntax, int act, DateMention date) {
    int from = Math.min(act, date.last()) + 1;
    int to = Math.max(act, date.first());
    if (to - from > NEAR) {
      return false;
    }
    for (int at = from; at < to; at++) {
      boolean next = act > date.last() && syntax.token(at).is("CC"); // last year and plans another
      if (next || syntax.isVerb(at) || syntax.word(at).equals(",") && at < to - 1) {
        return false;
      }
    }
    return true;
  }

  /** "Until May", "for three years": no day on which something was done. */
  static boolean isLimit(Syntax syntax, DateMention date) {
    int before = date.first() - 1;
    while (before > 0 && WordClass.UP_TO.has(syntax.word(before))) {
      before--;
    }
    int above = syntax.tree().head(date.first());
    while (above >= 0 && date.covers(above)) {
      above = syntax.tree().head(above);
    }
    boolean counts =
        syntax.word(before).equals("since")
            && above >= 0
            && !syntax.word(above).equals("force") // in force since 1995
            && (syntax.token(above).is("JJ") || syntax.token(above).is("NN"));
    boolean particle = // fell through last month
        before > 0 && syntax.word(before).equals("through") && syntax.isVerb(before - 1);
    boolean compared = // less than in 1986
        syntax.word(date.first() - 1).equals("than")
            || syntax.word(date.first() - 2).equals("than");
    boolean begins = // starting on December 10, effective from May
        syntax.token(Math.max(0, date.first() - 1)).is("IN")
            && WordClass.BEGINNING.has(syntax.word(date.first() - 2));
    boolean ahead = // before the November election
        syntax.word(date.first() - 1).equals("before")
            || syntax.word(date.first() - 1).equals("the")
                && syntax.word(date.first() - 2).equals("before");
    boolean weekend = // over the weekend
        syntax.word(before).equals("over") && syntax.word(date.last()).equals("weekend");
    return !particle
        && !weekend
        && (counts
            || isBehindUntil(syntax, date)
            || compared
            || ahead
            || begins
            || syntax.word(date.last() + 1).equals("since")
            || WordClass.LIMIT.has(syntax.word(date.first() - 1))
            || WordClass.LIMIT.has(syntax.word(before)));
  }
}
