package io.github.entente.extract.agreement;

import java.util.Optional;

/** Where the words behind an agreement begin to tell what it is about. */
final class SubjectOpenings {

  private static final int REACH = 30;

  private final SubjectWords words;
  private final SubjectInsertions insertions;
  private final SubjectStarts starts;
  private final Politics politics;

  SubjectOpenings(SubjectWords words, SubjectInsertions insertions, Politics politics) {
    this.words = words;
    this.insertions = insertions;
    this.politics = politics;
    this.starts = new SubjectStarts(words, politics);
  }

  /** How the words lead to what it is about. */
  enum Sort {
    /** To share water. */
    INFINITIVE,
    /** On sharing water. */
    ABOUT,
    /** Aimed at sharing water, in an effort to share it. */
    PURPOSE,
    /** Dividing the water. */
    GERUND,
    /** A treaty in Lima, dividing the water. */
    ASIDE,
    /** Which divides the water, under which they divide it. */
    RELATIVE,
    /** Under which boats may pass. */
    FRAME,
    /** That divided the water. */
    TOLD
  }

  /**
   * An opening.
   *
   * @param first the first token of what is told
   */
  record Opening(Sort sort, int first) {}

  Optional<Opening> find(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int at = behindPassive(mention, insertions.over(mention, mention.head() + 1));
    boolean aside = syntax.word(at).equals(",");
    if (aside) {
      at++;
    }
    if (at + 1 >= syntax.sentence().size()) {
      return Optional.empty();
    }
    String word = syntax.word(at);
    if (words.is("purposes", word) && syntax.word(at + 1).matches("at|to|for")) {
      return Optional.of(new Opening(Sort.PURPOSE, SubjectStarts.bare(syntax, at + 2)));
    }
    if (!aside && word.equals("to") && isInfinitive(syntax, at + 1)) {
      return starts(syntax, at + 1)
          ? Optional.empty()
          : Optional.of(new Opening(Sort.INFINITIVE, at + 1));
    }
    if (!aside && isTopic(mention, at)) {
      return Optional.of(new Opening(Sort.ABOUT, SubjectStarts.bare(syntax, at + 1)));
    }
    Optional<Opening> effort = effort(syntax, at);
    if (effort.isPresent()) {
      return effort;
    }
    if (word.equals("whereby") || words.is("frameleads", word) && isWhich(syntax, at + 1)) {
      int first = word.equals("whereby") ? at + 1 : at + 2;
      int deed = starts.behindParties(syntax, first);
      return Optional.of(new Opening(deed > first ? Sort.RELATIVE : Sort.FRAME, deed));
    }
    if (isWhich(syntax, at) || word.equals("that") && !aside) {
      return relative(syntax, at + 1);
    }
    if (aside && words.isPromising(syntax.lemma(at)) && syntax.word(at + 1).equals("to")) {
      return Optional.of(new Opening(Sort.ASIDE, at + 2)); // taggers take "undertaking" for a noun
    }
    if (syntax.tag(at).equals("VBG") && !words.is("links", word)) {
      boolean goesOn = // a pact in Lima, promising elections
          words.isPromising(syntax.lemma(at))
              || words.isEffect(syntax.lemma(at))
              || isEnding(syntax, at)
              || syntax.word(at).equals("setting");
      if (aside && !goesOn) {
        return Optional.empty();
      }
      return gerund(syntax, at).map(first -> new Opening(aside ? Sort.ASIDE : Sort.GERUND, first));
    }
    return Optional.empty();
  }

  /** "On fish", "for the return of prisoners"; not "for two years", "for $5 million". */
  private boolean isTopic(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    if (!words.isAbout(syntax.word(at)) || !syntax.tag(at).matches("IN|VBG|RP|TO")) {
      return false;
    }
    if (syntax.word(at).equals("of") && syntax.tag(at + 1).equals("PRP$")) {
      return false; // of their leaders
    }
    int noun = SubjectStarts.bare(syntax, at + 1);
    if (words.is("questions", syntax.word(noun))) {
      return true;
    }
    while (noun < syntax.sentence().size()
        && syntax.tag(noun).matches("JJ.*|VBN|CD|NN|PRP\\$")
        && (syntax.tag(noun + 1).startsWith("NN")
            || syntax.tag(noun).equals("CD") && syntax.tag(noun + 1).equals("CD")
            || syntax.tag(noun).startsWith("JJ") && syntax.tag(noun + 1).startsWith("JJ"))) {
      noun++;
    }
    if (isGround(syntax, at)) {
      return false;
    }
    String tag = syntax.tag(noun);
    boolean sum = syntax.tag(at + 1).matches("CD|\\$|#");
    boolean named =
        syntax.word(at).matches("of|for")
            && !politics.named(syntax, at + 1, noun).isEmpty()
            && !(mention.lemma().equals("settlement") && syntax.tag(noun).equals("NN"));
    return tag.matches("NNS?|VBG|NNPS?|JJ") && !sum && !named && !words.isApart(syntax.word(noun));
  }

  /** "On the Lima Castle lawn", "on the shore of the lake": where it was signed. */
  private boolean isGround(Syntax syntax, int at) {
    int name = at + 2;
    int size = syntax.sentence().size();
    if (name >= size || !syntax.word(at).equals("on") || !syntax.word(at + 1).equals("the")) {
      return false;
    }
    if (words.is("lawns", syntax.word(name)) && name + 1 < size) {
      return syntax.word(name + 1).equals("of");
    }
    if (!syntax.token(name).isProper()) {
      return false;
    }
    int end = name;
    while (end + 1 < size && syntax.token(end + 1).isProper()) {
      end++;
    }
    String noun = syntax.word(end + 1);
    boolean site = words.is("lawns", noun) || words.is("crossings", noun);
    return site && (words.is("lawns", noun) || words.is("sites", syntax.word(at - 1)));
  }

  /** "An accord was signed in Lima to share water": behind the signing; else the token itself. */
  private int behindPassive(AgreementMention mention, int from) {
    Syntax syntax = mention.syntax();
    int at = from;
    while (at + 1 < syntax.sentence().size() && isLead(syntax, at)) {
      at++;
    }
    boolean made =
        at > from && syntax.lemma(at - 1).equals("be") && words.is("made", syntax.word(at));
    return made ? insertions.over(mention, at) : from;
  }

  /** "Under the accord, both will share water": what is done under it. */
  Optional<Integer> fronted(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    if (!syntax.word(mention.first() - 1).matches("under|through")) {
      return Optional.empty();
    }
    int comma = mention.head() + 1;
    if (syntax.tag(mention.head()).equals("PRP") && syntax.tag(comma).matches("DT|NN.*|JJ|PRP")) {
      return Optional.of(starts.behindParties(syntax, comma)); // under them both will share water
    }
    int last = Math.min(comma + REACH, syntax.sentence().size() - 3);
    while (comma <= last && !opensClause(mention, comma)) {
      comma++;
    }
    return comma > last ? Optional.empty() : Optional.of(starts.behindParties(syntax, comma + 1));
  }

  /** "It will let lorries pass": what it is told to do, by a verb of agreements only. */
  Optional<Integer> content(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int last = syntax.sentence().size() - 1;
    int at = mention.head() + 1;
    while (at < last && syntax.tag(at).matches("MD|RB")) {
      at++;
    }
    String lemma = syntax.lemma(at);
    boolean told =
        at < last
            && syntax.isVerb(at)
            && (words.isContent(lemma) || words.isObliging(lemma))
            && !syntax.isNegated(at)
            && !(words.is("callers", lemma) && !syntax.word(at + 1).equals("for"));
    return told ? Optional.of(starts.content(syntax, at)) : Optional.empty();
  }

  private boolean opensClause(AgreementMention mention, int comma) {
    Syntax syntax = mention.syntax();
    String tag = syntax.tag(comma + 1);
    return syntax.word(comma).equals(",")
        && !insertions.isInDate(mention, comma)
        && (tag.matches("DT|PRP\\$?|NN.*|JJ.*|CD") || words.is("sides", syntax.word(comma + 1)))
        && !words.is("made", syntax.word(comma + 1));
  }

  /** What a verb of agreeing leads to: agreed in Lima to share water, agreed on how to share it. */
  Optional<Opening> agreed(AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    int at = insertions.over(mention, verb + 1);
    if (syntax.word(at).equals("to") && isInfinitive(syntax, at + 1)) {
      return Optional.of(new Opening(Sort.INFINITIVE, at + 1));
    }
    int question = syntax.word(at).equals("on") ? at + 1 : at;
    return words.is("questions", syntax.word(question))
        ? Optional.of(new Opening(Sort.ABOUT, question))
        : Optional.empty();
  }

  private static boolean isWhich(Syntax syntax, int at) {
    return syntax.word(at).equals("which");
  }

  /** "In an effort to end the war". */
  private Optional<Opening> effort(Syntax syntax, int at) {
    int noun = syntax.tag(at + 1).equals("DT") ? at + 2 : at + 1;
    boolean found =
        syntax.word(at).equals("in")
            && words.is("efforts", syntax.word(noun))
            && syntax.word(noun + 1).equals("to")
            && isInfinitive(syntax, noun + 2);
    return found ? Optional.of(new Opening(Sort.PURPOSE, noun + 2)) : Optional.empty();
  }

  /** "That will let lorries pass", "which is meant to end the war", "which provides for". */
  private Optional<Opening> relative(Syntax syntax, int first) {
    int last = syntax.sentence().size() - 1;
    int at = first;
    while (at < last && isLead(syntax, at)) {
      at++;
    }
    if (at >= last || at > first && syntax.word(at - 1).equals("not")) {
      return Optional.empty();
    }
    if (words.is("purposes", syntax.word(at)) && syntax.word(at + 1).matches("at|to|for")) {
      return syntax.isVerb(at + 2)
          ? Optional.of(new Opening(Sort.PURPOSE, at + 2))
          : Optional.empty(); // aimed at a rival
    }
    boolean planned = at > first && syntax.word(at - 1).equals("to");
    boolean own =
        syntax.isVerb(at)
            && !(at > first && syntax.lemma(at - 1).equals("be")) // which was signed
            && (!words.isTerm(syntax.lemma(at)) || isEnding(syntax, at));
    boolean told =
        !planned && Tags.isPastOrParticiple(syntax.tag(at)) && !syntax.tag(first).equals("MD");
    return own
        ? Optional.of(new Opening(told ? Sort.TOLD : Sort.RELATIVE, starts.content(syntax, at)))
        : Optional.empty();
  }

  private static boolean isLead(Syntax syntax, int at) {
    return syntax.tag(at).matches("MD|RB|TO")
        || syntax.lemma(at).matches("have|be") && syntax.tag(at + 1).matches("VB.|RB|TO");
  }

  /** "Ends a feud"; not "ends in May". */
  private static boolean isEnding(Syntax syntax, int at) {
    return syntax.lemma(at).equals("end") && syntax.tag(at + 1).matches("DT|JJ|NN.*|CD|PRP\\$");
  }

  private Optional<Integer> gerund(Syntax syntax, int at) {
    boolean term = words.isTerm(syntax.lemma(at)) && !isEnding(syntax, at);
    boolean years = syntax.word(at + 1).matches("1\\d{3}.*|20\\d\\d.*");
    return term || years ? Optional.empty() : Optional.of(starts.content(syntax, at));
  }

  /** A verb in its base form; taggers take British spellings such as "normalise" for adjectives. */
  static boolean isInfinitive(Syntax syntax, int at) {
    String tag = syntax.tag(at);
    return tag.equals("VB") || tag.matches("JJ|NN") && syntax.word(at).matches(".{3,}(ise|yse)");
  }

  /** "For the pact to take effect": it tells of the pact, not of what is in it. */
  static boolean starts(Syntax syntax, int at) {
    return syntax.word(at).matches("be|begin|start")
        || WordClass.TAKING_EFFECT.has(syntax.word(at))
            && (WordClass.EFFECT.has(syntax.word(at + 1))
                || WordClass.EFFECT.has(syntax.word(at + 2)));
  }
}
