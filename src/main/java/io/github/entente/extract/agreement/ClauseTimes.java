package io.github.entente.extract.agreement;

import io.github.entente.extract.date.DateMention;
import io.github.entente.model.PartialDate;
import io.github.entente.nlp.EntityType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates that open or end the clause of an act, told by the order of words where the tree ties them
 * to something else: "on Monday, Peru, which has a coast, and Chile signed", "signed a pact that
 * lets lorries cross the border on Monday".
 */
final class ClauseTimes {

  private static final int RECENT = 31;
  private static final int GROUP = 3;
  private static final int TALKS = 5;

  private final AgreementLexicon lexicon;
  private final Optional<LocalDate> published;

  ClauseTimes(AgreementLexicon lexicon, Optional<LocalDate> published) {
    this.lexicon = lexicon;
    this.published = published;
  }

  /** "On Monday refused to sign it", "refused on Monday to sign it". */
  boolean isOfRefusal(Syntax syntax, Act act, DateMention date) {
    int verb = main(syntax, act.at());
    return verb != act.at()
        && (DateTies.isUnder(syntax, date, verb) || DateTies.isNear(syntax, verb, date))
        && date.first() < act.at();
  }

  /** "On Monday, the two signed", "said that on Monday the two signed". */
  boolean opens(Syntax syntax, Act act, DateMention date) {
    int verb = main(syntax, act.at());
    if (date.last() >= verb || !tells(act)) {
      return false;
    }
    int start = start(syntax, date);
    boolean said = start > 0 && lexicon.is("speech", syntax.lemma(start - 1));
    boolean first =
        start == 0
            || syntax.word(start - 1).equals("that")
            || said && syntax.word(date.last() + 1).equals(",");
    return first && isOneClause(syntax, date.last(), verb);
  }

  /** Whether no other clause stands between a word and a verb, but insertions may. */
  static boolean isOneClause(Syntax syntax, int from, int verb) {
    for (int at = from + 1; at < verb; at++) {
      if (isRelative(syntax, at)) {
        while (at < verb && !syntax.word(at).equals(",")) {
          at++;
        }
        if (at >= verb) {
          return false; // the verb is that of the insertion
        }
        continue;
      }
      boolean auxiliary =
          syntax.isAuxiliary(at)
              || verb - at <= GROUP && syntax.lemma(at).matches("have|be|do|will|would");
      if (syntax.token(at).isFinite() && !auxiliary || syntax.word(at).matches("[;:]")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRelative(Syntax syntax, int at) {
    return syntax.token(at).tag().matches("WDT|WP|WP\\$|WRB")
        || syntax.word(at).equals("that") && at > 0 && syntax.token(at - 1).isNoun();
  }

  /** "Refused to sign": the verb over the one of the act. */
  static int main(Syntax syntax, int verb) {
    boolean led =
        syntax.word(verb - 1).equals("to") && syntax.isVerb(verb - 2) && syntax.isPast(verb - 2);
    return led ? verb - 2 : verb;
  }

  private static boolean tells(Act act) {
    return act.form() == Act.Form.ACTIVE || act.form() == Act.Form.PASSIVE;
  }

  /** The first word of the phrase: in the early hours of Monday. */
  private static int start(Syntax syntax, DateMention date) {
    int start = date.first();
    while (start > 0 && WordClass.BEFORE_DATE.has(syntax.word(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether the date ends the clause of this word, over what the agreement is about. */
  boolean ends(AgreementMention mention, Act act, int word, DateMention date) {
    Syntax syntax = mention.syntax();
    int start = start(syntax, date);
    boolean behind = start > word && start > mention.head();
    boolean other = act.form() == Act.Form.FRAME || act.form() == Act.Form.OWN;
    int before = date.first() - 2;
    boolean described = // restore relations cut in 1961
        DateTies.isOfParticiple(mention, act, date)
            || before > mention.head()
                && before != act.at()
                && Tags.isPastOrParticiple(syntax.tag(before));
    if (!behind || other || described || !isEnd(syntax, date.last() + 1)) {
      return false;
    }
    int content = content(mention, word, start);
    return content == -1
        ? syntax.token(date.first() - 1).is("IN") || isPastTold(syntax, act, date)
        : content >= 0
            && (isPastTold(syntax, act, date)
                || !mention.clause() && isNear(syntax, date) && !isScheduled(syntax, content));
  }

  private static boolean isEnd(Syntax syntax, int at) {
    return at >= syntax.sentence().size()
        || syntax.word(at).matches("[,.;)]|''|\"|”")
        || syntax.word(at).matches("in|at|after|during|before|as|when|while|following|despite");
  }

  /**
   * The last verb of what the agreement is about between the two; -1 if there is none, -2 if they
   * are no one clause.
   */
  private int content(AgreementMention mention, int from, int to) {
    Syntax syntax = mention.syntax();
    boolean inside = false;
    int verb = -1;
    for (int at = from + 1; at < to; at++) {
      String tag = syntax.token(at).tag();
      boolean behind = at > mention.head();
      int closed = behind ? behindInsertion(syntax, at, to) : at;
      if (closed > at) {
        at = closed;
        continue;
      }
      if (Tags.isRelativePronoun(tag) || syntax.word(at).equals("that")) {
        inside = behind;
      } else if (tag.matches("VBG|VB") && behind || isParticiple(mention, at)) {
        inside = true;
        verb = at;
      } else if (tag.matches("VBZ|VBP|MD")) {
        if (!inside || tells(syntax, at)) {
          return -2;
        }
        verb = at;
      } else if (tag.matches("VBD|WRB") || isBreak(syntax, at)) {
        return -2;
      }
    }
    return verb;
  }

  /** The comma that closes ", under which ships pass,"; the token itself if it opens no such. */
  private static int behindInsertion(Syntax syntax, int comma, int to) {
    int which = syntax.token(comma + 1).is("IN") ? comma + 2 : comma + 1;
    boolean relative = Tags.isRelativePronoun(syntax.tag(which));
    boolean apposed = syntax.word(comma + 1).equals("the"); // , the first in years,
    boolean opens = syntax.word(comma).equals(",") && (relative || apposed);
    for (int at = which; at < to && opens; at++) {
      if (syntax.word(at).equals(",")) {
        return at;
      }
      opens = relative || !syntax.isVerb(at);
    }
    return comma;
  }

  /** "A pact meant to end a row": a participle that taggers take for a past tense. */
  private static boolean isParticiple(AgreementMention mention, int at) {
    return at == mention.head() + 1
        && mention.syntax().token(at).tag().equals("VBD")
        && mention.syntax().word(at + 1).matches("to|at|by");
  }

  /** Whether the verb has a day fixed for it: "a pact that ends on Monday", not "ends a row". */
  private boolean isScheduled(Syntax syntax, int verb) {
    boolean ends =
        WordClass.BEGINNING_OR_ENDING.has(syntax.lemma(verb))
            && !syntax.tree().children(verb, "obj").isEmpty();
    return lexicon.is("scheduled", syntax.lemma(verb)) && !ends;
  }

  /** Whether the verb is one of saying, so that its clause is not what the agreement is about. */
  private boolean tells(Syntax syntax, int verb) {
    return lexicon.is("speech", syntax.lemma(verb));
  }

  private boolean isBreak(Syntax syntax, int at) {
    String word = syntax.word(at);
    if (SmallWords.isAfter(word)) {
      return !isGathering(syntax, at);
    }
    return word.matches("[;:(]|``|since|until|before|because|as|while|if|than")
        || word.equals(",") && !isOfPlace(syntax, at);
  }

  /** "After three days of talks". */
  private boolean isGathering(Syntax syntax, int after) {
    for (int at = after + 1; at <= Math.min(after + TALKS, syntax.sentence().size() - 1); at++) {
      if (syntax.isVerb(at)) {
        return false;
      }
      if (lexicon.is("venue", syntax.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  /** "In the capital, Lima, on Monday". */
  private static boolean isOfPlace(Syntax syntax, int comma) {
    return WordClass.SETTLEMENT.has(syntax.word(comma - 1))
        || syntax.token(comma - 1).entity() == EntityType.LOCATION;
  }

  /** Words that cannot be of something to come: last week, yesterday, two days ago. */
  private boolean isPastTold(Syntax syntax, Act act, DateMention date) {
    boolean perfect =
        syntax.tree().children(act.at(), "aux").stream()
            .anyMatch(aux -> syntax.word(aux).matches("have|has"));
    boolean year = // have signed a pact to lease a port in 2021: of the lease
        !perfect
            && date.past().precision() == PartialDate.Precision.YEAR
            && published.filter(d -> date.past().latest().isBefore(d)).isPresent();
    return year
        || WordClass.PAST_DATE.has(syntax.word(date.first()))
        || WordClass.AGO.has(syntax.word(date.last()))
        || syntax.word(date.first() - 1).equals("earlier");
  }

  /** A day of the last weeks, rather than one of those to come. */
  private boolean isNear(Syntax syntax, DateMention date) {
    boolean week = // at the weekend, this week
        syntax.word(date.last()).equals("weekend")
            || syntax.word(date.first()).equals("this") && syntax.word(date.last()).equals("week");
    return week
        || published.isPresent()
            && date.past().day().filter(d -> isRecent(d, published.get())).isPresent();
  }

  private static boolean isRecent(LocalDate day, LocalDate published) {
    return day.isAfter(published.minusDays(RECENT)) && !day.isAfter(published);
  }

  /** Whether the next such date is nearer than the last: in March, "a pact to meet in May". */
  boolean isRatherAhead(DateMention date) {
    if (published.isEmpty() || date.past().equals(date.ahead())) {
      return false;
    }
    LocalDate today = published.get();
    long back = today.toEpochDay() - date.past().latest().toEpochDay();
    long ahead = date.ahead().earliest().toEpochDay() - today.toEpochDay();
    return ahead < back && back > RECENT;
  }
}
