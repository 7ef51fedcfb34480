package io.github.entente.extract.agreement;

/** Where within the words that tell what an agreement is about the statement itself begins. */
final class SubjectStarts {

  private static final int FAR = 14;

  private final SubjectWords words;
  private final Politics politics;

  SubjectStarts(SubjectWords words, Politics politics) {
    this.words = words;
    this.politics = politics;
  }

  /** Without "providing for", "covering" and "setting out", which only lead on. */
  int content(Syntax syntax, int verb) {
    if (WordClass.CLEARING.has(syntax.word(verb)) && syntax.word(verb + 2).equals("way")) {
      int to = verb + 3; // for both to join
      while (to < verb + FAR && !syntax.isVerb(to) && !syntax.word(to).equals("to")) {
        to++;
      }
      return syntax.word(to).equals("to") && syntax.isVerb(to + 1) ? to + 1 : verb;
    }
    if (syntax.word(verb + 1).equals("for") && words.is("callers", syntax.lemma(verb))) {
      return bare(syntax, verb + 2);
    }
    if (syntax.tag(verb + 1).matches("WRB|WP")) {
      return verb + 1; // showing how to do it
    }
    if (syntax.word(verb + 1).equals("out") && syntax.tag(verb + 2).matches("WRB|WP")) {
      return verb + 2;
    }
    if (WordClass.LETTING.has(syntax.lemma(verb))) {
      int doer = bare(syntax, verb + 1);
      int to =
          syntax.word(doer).matches("each|both") && words.is("sides", syntax.word(doer + 1))
              ? doer + 2
              : doer + 1;
      boolean theirs = words.is("sides", syntax.word(to - 1)) || syntax.tag(verb + 1).equals("PRP");
      boolean bare = // lets it ship oil
          syntax.lemma(verb).equals("let")
              && syntax.tag(verb + 1).equals("PRP")
              && syntax.tag(verb + 2).matches("VB|NN"); // taggers take "ship" for a noun
      if (bare) {
        return verb + 2;
      }
      if (theirs && syntax.word(to).equals("to") && SubjectOpenings.isInfinitive(syntax, to + 1)) {
        return to + 1;
      }
    }
    if (WordClass.STATING.has(syntax.lemma(verb)) && syntax.token(verb).isFinite()) {
      return syntax.word(verb + 1).equals("that") ? verb + 2 : verb + 1;
    }
    boolean leads = words.isAiming(syntax.lemma(verb)) || words.isPromising(syntax.lemma(verb));
    if (leads && syntax.word(verb + 1).equals("to")) {
      return verb + 2;
    }
    return words.is("coverers", syntax.lemma(verb)) ? bare(syntax, verb + 1) : verb;
  }

  static int bare(Syntax syntax, int at) {
    return syntax.word(at).matches("the|a|an|its|their") ? at + 1 : at;
  }

  /** "Under which Peru and Chile will set up patrols": what they do, not who; "fish are sold". */
  int behindParties(Syntax syntax, int first) {
    int at = first;
    int last = Math.min(first + FAR, syntax.sentence().size() - 2);
    while (at < last && !syntax.isVerb(at) && !syntax.tag(at).equals("MD")) {
      at++;
    }
    boolean sides = at > first; // both, the two countries
    for (int side = first; side < at && sides; side++) {
      boolean lead = side < at - 1 && syntax.tag(side).matches("DT|CD|JJ");
      sides = lead || words.is("sides", syntax.word(side)) || syntax.tag(side).equals("PRP");
    }
    if (!sides && (at == first || !isParties(syntax, first, at - 1))) {
      return first;
    }
    while (at < last && (syntax.tag(at).matches("MD|RB|TO") || syntax.isAuxiliary(at))) {
      at++;
    }
    if (words.isPromising(syntax.lemma(at)) && syntax.word(at + 1).equals("to")) {
      return at + 2;
    }
    return syntax.isVerb(at) && !syntax.isPassive(at) ? at : first;
  }

  /** "Peru and Chile", "the Peruvian army"; not "lorries from Peru". */
  private boolean isParties(Syntax syntax, int first, int last) {
    for (int at = first; at < last; at++) {
      if (syntax.tag(at).equals("IN") && Tags.isCommonNoun(syntax.tag(Math.max(first, at - 1)))) {
        return false;
      }
    }
    return !politics.named(syntax, first, last).isEmpty();
  }
}
