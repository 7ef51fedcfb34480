package io.github.entente.extract.agreement;

import io.github.entente.extract.date.DateMention;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.PartialDate;
import java.util.List;
import java.util.Optional;

/** Reads how long an agreement is to last, what it is worth and when it ends. */
final class TermReader {

  private static final int REACH = 8;
  private static final int HIGHEST = 8;

  private final TermWords words;
  private final Circumstances circumstances;

  TermReader(TermWords words, Circumstances circumstances) {
    this.words = words;
    this.circumstances = circumstances;
  }

  Terms read(AgreementMention mention, List<Act> acts, String text) {
    return new Terms(duration(mention, acts, text), value(mention, text), expiry(mention, acts));
  }

  private Optional<String> duration(AgreementMention mention, List<Act> acts, String text) {
    Syntax syntax = mention.syntax();
    int first = mention.first(); // a 25-year, $60 billion accord
    while (first > 0
        && (isMoney(syntax.word(first - 1))
            || syntax.word(first - 1).equals(",")
            || words.isDuration(syntax.word(first - 1)))) {
      first--;
    }
    for (int at = first; at < mention.head(); at++) {
      if (words.isDuration(syntax.word(at))) {
        return Optional.of(mention.sentence().span(at, at).in(text));
      }
    }
    for (int at = mention.head() + 1; at < syntax.sentence().size(); at++) {
      int last = stretch(syntax, at);
      if (last < 0) {
        continue;
      }
      int lead = at - 1;
      while (lead > 0 && words.is("more", syntax.word(lead))) {
        lead--;
      }
      int verb = syntax.verbOver(last, HIGHEST);
      boolean by = syntax.word(lead).equals("by") && verb >= 0 && changes(syntax, verb);
      boolean led = syntax.word(lead).equals("for") || by;
      int owner = led ? lead : at;
      boolean lasts =
          syntax.isVerb(lead)
              && syntax.lemma(lead).equals("last")
              && isOf(syntax, lead, mention)
              && !isElapsed(syntax, lead);
      if (lasts || led && bindsFor(syntax, owner, last, mention, acts)) {
        return Optional.of(mention.sentence().span(at, last).in(text));
      }
      at = last;
    }
    return Optional.empty();
  }

  /** Returns the last token of a number with a unit of time that begins here; -1 if none does. */
  private int stretch(Syntax syntax, int at) {
    if (!words.isNumber(syntax.word(at))) {
      return -1;
    }
    int unit = at + 1;
    while (words.is("more", syntax.word(unit)) && unit < at + 3) {
      unit++;
    }
    boolean ago = WordClass.POINT_OF_TIME.has(syntax.word(unit + 1));
    return words.is("unit", syntax.word(unit)) && !ago ? unit : -1;
  }

  /** Whether "for ten years" is said of how long the agreement binds, not of what came before. */
  private boolean bindsFor(
      Syntax syntax, int preposition, int noun, AgreementMention mention, List<Act> acts) {
    int at = noun;
    for (int steps = 0; steps < HIGHEST; steps++) {
      int head = syntax.tree().head(at);
      if (head < 0) {
        return false;
      }
      if (head == mention.head()) {
        return true;
      }
      if (syntax.isVerb(head) || syntax.token(head).is("JJ")) {
        return isBinding(syntax, head, mention, acts) && preposition > head;
      }
      at = head;
    }
    return false;
  }

  private boolean isBinding(Syntax syntax, int verb, AgreementMention mention, List<Act> acts) {
    boolean made =
        acts.stream()
            .anyMatch(
                act ->
                    act.at() == verb
                        && (act.raw() == AgreementStatus.SIGNED
                            || act.raw() == AgreementStatus.AGREED)
                        && act.form() != Act.Form.FRAME);
    boolean lasting =
        (words.is("lasting", syntax.lemma(verb)) || syntax.lemma(verb).equals("valid"))
            && isOf(syntax, verb, mention)
            && !isElapsed(syntax, verb);
    return made || lasting;
  }

  /** Whether the verb's subject, or what it is done to, is the agreement. */
  private static boolean isOf(Syntax syntax, int verb, AgreementMention mention) {
    Iterable<Integer> objects = syntax.tree().children(verb, "obj");
    for (int object : objects) {
      if (object == mention.head()) {
        return true;
      }
    }
    return isSubject(syntax, verb, mention);
  }

  private static boolean isSubject(Syntax syntax, int verb, AgreementMention mention) {
    int shared = syntax.tree().is(verb, "conj") ? syntax.tree().head(verb) : -1;
    if (shared >= 0
        && syntax.tree().children(verb, "nsubj").isEmpty()
        && syntax.tree().children(shared, "nsubj").contains(mention.head())) {
      return true;
    }
    for (int subject : syntax.tree().children(verb, "nsubj")) {
      boolean relative = syntax.token(subject).is("W") && isNearest(syntax, subject, mention);
      if (subject == mention.head() || relative) {
        return true;
      }
    }
    return syntax.subjects(verb).contains(mention.head());
  }

  /** Whether only a comma stands between the agreement and its relative pronoun. */
  private static boolean isNearest(Syntax syntax, int relative, AgreementMention mention) {
    int above = syntax.tree().head(syntax.tree().head(relative));
    return above == mention.head() || relative > mention.head() && relative <= mention.head() + 2;
  }

  /** "Has held for", "held for": time that has passed. */
  private static boolean isElapsed(Syntax syntax, int verb) {
    boolean perfect =
        syntax.tree().children(verb, "aux").stream().anyMatch(c -> syntax.lemma(c).equals("have"));
    boolean copula =
        syntax.tree().children(verb, "cop").stream()
            .anyMatch(c -> Tags.isPastOrParticiple(syntax.token(c).tag()));
    return perfect || copula || syntax.token(verb).tag().equals("VBD") && !changes(syntax, verb);
  }

  private static boolean changes(Syntax syntax, int verb) {
    return WordClass.PROLONGING.has(syntax.lemma(verb));
  }

  private Optional<String> value(AgreementMention mention, String text) {
    Syntax syntax = mention.syntax();
    int first = mention.first();
    while (first > 0 && isMoney(syntax.word(first - 1))) {
      first--;
    }
    for (int at = first; at < mention.head(); at++) {
      if (words.isSum(syntax.word(at))) {
        return Optional.of(mention.sentence().span(at, at).in(text));
      }
      int last = Sums.end(syntax, words, at);
      if (last >= at && last < mention.head()) {
        return Optional.of(mention.sentence().span(at, last).in(text));
      }
    }
    for (int at = mention.head() + 1; at < syntax.sentence().size(); at++) {
      if (words.is("worth", syntax.lemma(at)) && isWorthOf(syntax, at, mention)) {
        for (int start = at + 1; start <= at + REACH; start++) {
          int last = Sums.end(syntax, words, start);
          if (last >= start) {
            int rated = Sums.withRate(syntax, words, last);
            return Optional.of(mention.sentence().span(start, rated).in(text));
          }
          if (syntax.isVerb(start) && !syntax.token(start).tag().equals("VBN")) {
            break;
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether what is worth so much is the agreement: it is the noun right before, or the subject.
   */
  private static boolean isWorthOf(Syntax syntax, int at, AgreementMention mention) {
    if (!syntax.word(at).equals("worth") && !syntax.isVerb(at)) {
      return false;
    }
    int head = syntax.tree().head(at);
    if (head == mention.head() || at == mention.head() + 1 || isOf(syntax, at, mention)) {
      return true;
    }
    return syntax.subjects(at).contains(mention.head());
  }

  /** "a $40m (£31m) deal": what may stand between the article and the noun. */
  private boolean isMoney(String word) {
    return words.is("currency", word)
        || words.is("scale", word)
        || words.isAmount(word)
        || word.matches("[()]|-[lr]rb-");
  }

  private Optional<PartialDate> expiry(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    for (DateMention date : circumstances.dates(mention.sentence())) {
      int before = date.first() - 1;
      while (before > mention.head() && WordClass.UP_TO.has(syntax.word(before))) {
        before--;
      }
      boolean until = words.is("until", syntax.word(before));
      int above = governor(syntax, date, mention);
      if (above < 0 || date.first() < mention.head()) {
        continue;
      }
      boolean lasting =
          until
              && (above == mention.head()
                  || words.is("lasting", syntax.lemma(above)) && isOf(syntax, above, mention)
                  || isBinding(syntax, above, mention, acts));
      boolean ending = isEnding(syntax, above) && isSubject(syntax, above, mention);
      if (lasting) {
        return Optional.of(date.ahead());
      }
      if (ending && !syntax.word(date.first() - 1).matches("since|after|from|for")) {
        return Optional.of(isPast(syntax, above) ? date.past() : date.ahead());
      }
    }
    return Optional.empty();
  }

  /** Expires, runs out; running alone is no end. */
  private boolean isEnding(Syntax syntax, int verb) {
    boolean runs = syntax.lemma(verb).equals("run");
    return words.is("ending", syntax.lemma(verb)) && (!runs || syntax.word(verb + 1).equals("out"));
  }

  private static boolean isPast(Syntax syntax, int verb) {
    return Tags.isPastOrParticiple(syntax.token(verb).tag());
  }

  /** The verb or adjective that the date hangs on; the agreement itself; -1 if neither. */
  private static int governor(Syntax syntax, DateMention date, AgreementMention mention) {
    int at = date.last();
    for (int steps = 0; steps < HIGHEST; steps++) {
      int head = syntax.tree().head(at);
      if (head < 0) {
        return -1;
      }
      if (head == mention.head()
          || !date.covers(head) && (syntax.isVerb(head) || syntax.token(head).is("JJ"))) {
        return head;
      }
      at = head;
    }
    return -1;
  }
}
