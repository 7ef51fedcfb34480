package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import java.util.Optional;

/**
 * Places told before an act: "after talks in Rome, the two signed", "in Rome, the two signed",
 * "ministers meeting in Rome agreed", "talks in Rome collapsed".
 */
final class PlacesBefore {

  private static final int NEAR = 4;
  private static final int FAR = 10;

  private final AgreementLexicon lexicon;
  private final PlaceNames names;
  private final Gatherings gatherings;
  private final Summits summits;

  PlacesBefore(AgreementLexicon lexicon, PlaceNames names) {
    this.lexicon = lexicon;
    this.gatherings = new Gatherings(lexicon);
    this.names = names;
    this.summits = new Summits(lexicon, names);
  }

  Optional<String> place(Syntax syntax, Act act) {
    return opening(syntax, act)
        .or(() -> visiting(syntax, act))
        .or(() -> present(syntax, act))
        .or(() -> bare(syntax, act))
        .or(() -> met(syntax, act))
        .or(() -> seated(syntax, act))
        .or(() -> talks(syntax, act));
  }

  /** "Visiting Rome, the president signed": the city that the first words name. */
  private Optional<String> visiting(Syntax syntax, Act act) {
    boolean city =
        syntax.word(0).equals("visiting")
            && act.at() > 2
            && syntax.token(1).isProper()
            && syntax.token(1).entity() == EntityType.LOCATION
            && !names.isCountry(syntax, 1);
    int end = city ? PlaceNames.end(syntax.sentence(), 1) : 0;
    return city && syntax.word(end + 1).equals(",")
        ? Optional.of(names.words(syntax.sentence(), 1))
        : Optional.empty();
  }

  /** "Was in Rome when the pact was signed", "was in Rome to sign it": where they were. */
  private Optional<String> present(Syntax syntax, Act act) {
    int place = syntax.tree().head(act.at());
    boolean there =
        place > 0
            && place < act.at()
            && act.asserted()
            && syntax.token(place).isProper()
            && !syntax.tree().children(place, "cop").isEmpty()
            && syntax.preposition(place).matches("in|at")
            && (syntax.tree().is(act.at(), "xcomp")
                || syntax.tree().children(act.at(), "advmod", "mark").stream()
                    .anyMatch(m -> syntax.word(m).matches("when|as|while")));
    for (int at = place - 1; there && at > 0; at--) {
      int name = names.at(syntax, at, act.at() - 1);
      if (name >= 0) {
        return Optional.of(names.words(syntax.sentence(), name));
      }
    }
    return Optional.empty();
  }

  /** "After talks in Rome, the two signed": a venue that opens the sentence of the act. */
  private Optional<String> opening(Syntax syntax, Act act) {
    int town = act.at() > 1 ? summits.town(syntax, 0) : -1; // at their Rome summit the two agreed
    if (town >= 0 && town < act.at()) {
      return Optional.of(names.words(syntax.sentence(), town));
    }
    boolean opens = syntax.word(0).matches("after|at|during|following|in|on");
    for (int at = 1; at < act.at() && opens && !syntax.word(at).equals(","); at++) {
      int name = names.at(syntax, at, act.at() - 1);
      if (name >= 0 && lexicon.is("venue", syntax.lemma(at - 1))) {
        return Optional.of(names.words(syntax.sentence(), name));
      }
      opens = !syntax.token(at).isFinite();
    }
    return Optional.empty();
  }

  /**
   * "In Rome, the two signed", "in a palace in Rome, the two signed", "said that in Rome the two
   * signed"; not "in Rome, a spokesman said that they had signed".
   */
  private Optional<String> bare(Syntax syntax, Act act) {
    for (int start = 0; start < act.at() - 1; start++) {
      boolean opens =
          start == 0
              || syntax.word(start - 1).equals("that") && syntax.isVerb(start - 2)
              || lexicon.is("speech", syntax.lemma(start - 1)) && isOfVenue(syntax, start);
      if (opens && syntax.word(start).matches("in|at|outside|near|after|during|on")) {
        int occasion = Occasions.verb(syntax, act); // ended the talks by signing
        boolean by = occasion >= 0 && occasion < act.at() && occasion > start;
        return opening(syntax, start, by ? occasion : act.at());
      }
    }
    return Optional.empty();
  }

  /** "Said at a summit in Rome, the two had signed". */
  private boolean isOfVenue(Syntax syntax, int start) {
    for (int at = start + 1; at < start + NEAR && !syntax.word(at).equals(","); at++) {
      if (lexicon.is("venue", syntax.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  /** The name of a city in the phrase that begins here, a comma before the clause of the act. */
  private Optional<String> opening(Syntax syntax, int start, int act) {
    for (int at = start; at < act - 1 && !syntax.word(at).equals(","); at++) {
      if (syntax.isVerb(at)) {
        return Optional.empty();
      }
      int name = names.at(syntax, at, act - 1);
      if (name >= 0 && !names.isCountry(syntax, name)) { // not "in Peru, rebels declared"
        int end = PlaceNames.end(syntax.sentence(), name);
        int comma = end + 1;
        while (syntax.word(end + 1).matches("'s|’s") // in Rome's town hall
            && comma < act
            && !syntax.word(comma).equals(",")
            && !syntax.isVerb(comma)) {
          comma++;
        }
        if (syntax.word(comma).equals("on") && CalendarWords.isDateWord(syntax.word(comma + 1))) {
          comma += 2; // in Rome on Monday, the two signed
        }
        boolean closed = syntax.word(comma).equals(",") || at > start && comma == end + 1;
        return closed && ClauseTimes.isOneClause(syntax, comma - 1, ClauseTimes.main(syntax, act))
            ? Optional.of(names.words(syntax.sentence(), name))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Ministers meeting in Rome agreed", "the two, who met in Rome on Monday, signed". */
  private Optional<String> met(Syntax syntax, Act act) {
    for (int verb = 0; verb < act.at(); verb++) {
      boolean gathers = lexicon.is("gathering", syntax.lemma(verb)) && isAside(syntax, verb);
      for (int at = verb + 1; gathers && at < Math.min(verb + FAR, act.at()); at++) {
        if (syntax.isVerb(at) || syntax.word(at).equals(",")) {
          break;
        }
        int name = names.at(syntax, at, act.at() - 1);
        if (name >= 0 && isNext(syntax, PlaceNames.end(syntax.sentence(), name), act.at())) {
          return Optional.of(names.words(syntax.sentence(), name));
        }
      }
    }
    return Optional.empty();
  }

  /** "Negotiators in Rome struck a deal": where those met who did it. */
  private Optional<String> seated(Syntax syntax, Act act) {
    boolean made = act.form() == Act.Form.ACTIVE && StatusChooser.isMaking(act.status());
    for (int at = Math.max(1, act.at() - NEAR); made && at < act.at() - 1; at++) {
      boolean those =
          syntax.token(at - 1).tag().equals("NNS")
              && lexicon.is("representative", syntax.lemma(at - 1))
              && !lexicon.is("soldiers", syntax.lemma(at - 1))
              && !WordClass.INSURGENT.has(syntax.lemma(at - 1));
      int name = those && syntax.word(at).equals("in") ? names.at(syntax, at, act.at() - 1) : -1;
      if (name >= 0 && !names.isCountry(syntax, name)) {
        int next = PlaceNames.end(syntax.sentence(), name) + 1;
        while (next < act.at() && syntax.isAuxiliary(next)) {
          next++;
        }
        return next == act.at()
            ? Optional.of(names.words(syntax.sentence(), name))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the verb is told of those who did the act: a participle, or behind "who". */
  private static boolean isAside(Syntax syntax, int verb) {
    String tag = syntax.token(verb).tag();
    boolean relative = false;
    for (int at = Math.max(0, verb - NEAR); at < verb; at++) {
      relative |= syntax.word(at).matches("who|whose");
    }
    boolean participle = syntax.word(verb).endsWith("ing") && !syntax.word(verb - 1).equals("a");
    return participle && !tag.equals("NNS") || relative && tag.equals("VBD");
  }

  /** "Talks in Rome collapsed": the place behind the subject. */
  private Optional<String> talks(Syntax syntax, Act act) {
    for (int subject : syntax.subjects(act.at())) {
      if (subject < act.at() && lexicon.is("venue", syntax.lemma(subject))) {
        int town = summits.ofSubject(syntax, subject);
        if (town >= 0) {
          return Optional.of(names.words(syntax.sentence(), town));
        }
        for (int at = subject + 1; at < act.at() && !syntax.isVerb(at); at++) {
          int name = names.at(syntax, at, act.at() - 1);
          if (name >= 0) {
            return Optional.of(names.words(syntax.sentence(), name));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether no other verb has its clause between the two. */
  private static boolean isNext(Syntax syntax, int from, int act) {
    for (int at = from + 1; at < act; at++) {
      if (syntax.token(at).isFinite() && !syntax.isAuxiliary(at)) {
        return false;
      }
    }
    return true;
  }

  /** "Will share water, their ministers decided at a meeting in Rome". */
  Optional<String> decided(Syntax syntax, Act act) {
    for (int at = act.at() + 1; at < syntax.sentence().size(); at++) {
      boolean told =
          syntax.tag(at).equals("VBD")
              && (WordClass.DECIDING.has(syntax.lemma(at))
                  || lexicon.is("speech", syntax.lemma(at)));
      if (told) {
        return gathered(syntax, act, at);
      }
    }
    return Optional.empty();
  }

  /** "Talks between army officers in Rome": the noun over those who met there. */
  private static int gathering(Syntax syntax, int verb, int last) {
    int at = last;
    while (at > verb + 1 && syntax.tag(at).matches("NNS?|JJ|DT|CC|CD")) {
      at--;
    }
    return at < last && syntax.word(at).matches("between|among|of") ? at - 1 : last;
  }

  /** "At a meeting in Rome", behind a verb. */
  Optional<String> gathered(Syntax syntax, Act act, int verb) {
    int last = syntax.sentence().size() - 1;
    for (int at = verb + 1; at < last; at++) {
      int name = names.at(syntax, at, last);
      if (name >= 0 && gatherings.isOf(syntax, act, verb, gathering(syntax, verb, at - 1))) {
        return Optional.of(names.words(syntax.sentence(), name));
      }
    }
    return Optional.empty();
  }
}
