package io.github.entente.extract.agreement;

import io.github.entente.extract.date.DateMention;
import io.github.entente.nlp.EntityType;
import java.util.Optional;

/**
 * What stands at the end of a phrase and tells when and where the agreement was made, not what it
 * is about: "share water at a ceremony in Lima on Monday".
 */
final class SubjectTails {

  private static final int FAR = 10;
  private static final int LEAD = 6;

  private final AgreementLexicon lexicon;
  private final SubjectWords words;
  private final Circumstances circumstances;

  SubjectTails(AgreementLexicon lexicon, SubjectWords words, Circumstances circumstances) {
    this.lexicon = lexicon;
    this.words = words;
    this.circumstances = circumstances;
  }

  /** Returns the last token of the phrase without such words. */
  int trim(AgreementMention mention, int first, int last) {
    Syntax syntax = mention.syntax();
    int end = last;
    int before;
    do {
      before = end;
      end = withoutDate(mention, first, end);
      end = withoutPlace(mention, first, end);
      boolean here = end > first && words.is("aside", syntax.word(end));
      end = withoutLink(syntax, first, here ? end - 1 : end);
    } while (end < before);
    return end;
  }

  /** Leaves off the place at the end where the agreement is known to have been made. */
  static String withoutPlace(String phrase, Optional<String> place) {
    if (place.isEmpty() || !phrase.endsWith(" " + place.get())) {
      return phrase;
    }
    int name = phrase.length() - place.get().length() - 1;
    int lead = Math.max(phrase.lastIndexOf(" in ", name), phrase.lastIndexOf(" at ", name));
    boolean near = lead > 0 && phrase.substring(lead, name).split(" ").length <= LEAD;
    return near ? phrase.substring(0, lead) : phrase;
  }

  /** Leaves off words that lead on to what has been cut off. */
  static int withoutLink(Syntax syntax, int first, int last) {
    int end = last;
    while (end > first && syntax.token(end).tag().matches("IN|TO|DT|CC|MD|WDT|``|''|-LRB-")) {
      end--;
    }
    return end;
  }

  /** Leaves off "on Monday" and "this month" at the end; "in 1999" may be what was agreed. */
  private int withoutDate(AgreementMention mention, int first, int last) {
    Syntax syntax = mention.syntax();
    int day = last;
    while (day > first && words.is("daytimes", syntax.word(day))) {
      day--;
    }
    for (DateMention date : circumstances.dates(mention.sentence())) {
      int before = date.first() - 1;
      boolean bound =
          syntax.token(Math.max(0, before)).is("IN") && !syntax.word(before).equals("on");
      boolean closing = date.last() == last || date.last() == day;
      boolean made = // a pact on fish in 2005
          bound
              && syntax.word(before).equals("in")
              && circumstances.isLongAgo(date.past())
              && isNounPhrase(syntax, first, before);
      if (closing && date.first() > first && (!bound || made)) {
        return beforeTiming(syntax, first, before);
      }
    }
    return last;
  }

  private static boolean isNounPhrase(Syntax syntax, int first, int end) {
    for (int at = first; at < end; at++) {
      if (syntax.isVerb(at) || syntax.token(at).tag().matches("TO|W.*")) {
        return false;
      }
    }
    return true;
  }

  /** "Late on Monday", "earlier this month". */
  private int beforeTiming(Syntax syntax, int first, int last) {
    int end = last;
    while (end > first && words.is("timing", syntax.word(end))) {
      end--;
    }
    return end;
  }

  /** Leaves off "at a ceremony in Lima", and "in Lima" beside a date. */
  private int withoutPlace(AgreementMention mention, int first, int last) {
    Syntax syntax = mention.syntax();
    for (int at = last - 1; at > Math.max(first, last - FAR); at--) {
      String tag = syntax.token(at).tag();
      if (syntax.isVerb(at) || tag.matches("W.*|MD") || syntax.word(at).equals(",")) {
        break;
      }
      boolean gathering =
          syntax.word(at).matches("at|after|during|following") && isGathering(syntax, at, last);
      if (gathering || isBesideDate(mention, at, last)) {
        return at - 1;
      }
    }
    return last;
  }

  private boolean isGathering(Syntax syntax, int preposition, int last) {
    for (int at = preposition + 1; at <= last; at++) {
      boolean phrase = syntax.token(at).tag().matches("DT|JJ.*|NN.*|CD|POS|PRP\\$|HYPH|CC");
      boolean noun = syntax.token(at).isNoun();
      if (noun && (lexicon.is("venue", syntax.lemma(at)) || words.is("sites", syntax.word(at)))) {
        return true;
      }
      if (!phrase && !syntax.word(at).equals("of")) {
        return false;
      }
    }
    return false;
  }

  /** "In Lima on Monday", "on Monday in Lima". */
  private boolean isBesideDate(AgreementMention mention, int preposition, int last) {
    Syntax syntax = mention.syntax();
    boolean place =
        syntax.word(preposition).equals("in")
            && syntax.token(last).entity() == EntityType.LOCATION
            && syntax.token(last).isProper();
    return place
        && circumstances.dates(mention.sentence()).stream()
            .anyMatch(
                d ->
                    d.last() == preposition - 1
                        || d.first() == last + 1
                        || d.first() == last + 2 && words.is("timing", syntax.word(last + 1)));
  }

  /** "A so-called “safe zone”": with the mark behind it, if one in the phrase has opened it. */
  static int withMark(Syntax syntax, int first, int end) {
    return closes(syntax, first, end + 1) ? end + 1 : end;
  }

  private static boolean closes(Syntax syntax, int first, int end) {
    if (!syntax.tag(end).equals("''")) {
      return false;
    }
    for (int at = end - 1; at >= first; at--) {
      if (syntax.tag(at).matches("``|''")) {
        return syntax.tag(at).equals("``");
      }
    }
    return false;
  }
}
