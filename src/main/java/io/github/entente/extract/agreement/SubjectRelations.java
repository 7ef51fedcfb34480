package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.SubjectReader.Phrase;
import io.github.entente.nlp.Dependencies;
import java.util.Optional;

/** Subjects in what stands behind the noun: on water, that will let lorries pass. */
final class SubjectRelations {

  private static final int FAR = 14;

  private final SubjectWords words;
  private final SubjectPhrases phrases;
  private final Politics politics;

  SubjectRelations(SubjectWords words, SubjectPhrases phrases, Politics politics) {
    this.words = words;
    this.phrases = phrases;
    this.politics = politics;
  }

  /** "A deal for the charter of tankers to carry oil": the infinitive is of the charter. */
  Optional<Phrase> charged(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int last = Math.min(mention.head() + FAR, syntax.sentence().size() - 2);
    for (int at = mention.head() + 1; at <= last; at++) {
      String word = syntax.word(at);
      if (word.matches("on|for") && syntax.tree().is(at, "case")) {
        int noun = syntax.tree().head(at);
        boolean action = noun > at && syntax.word(noun + 1).equals("of");
        return action ? about(mention) : Optional.empty();
      }
      if (syntax.isVerb(at) || word.matches("[,;:]|to|that|which")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A deal on water, a treaty of friendship. */
  Optional<Phrase> about(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    for (int at = mention.head() + 1;
        at <= Math.min(mention.head() + 8, syntax.sentence().size() - 2);
        at++) {
      String word = syntax.word(at);
      if (words.isAbout(word) && (tree.is(at, "case", "mark") || tree.is(at, "acl"))) {
        int noun = tree.is(at, "acl") ? at + 1 : tree.head(at);
        boolean date = phrases.isDate(mention, noun) || syntax.token(noun).tag().equals("CD");
        boolean dateOnly =
            word.matches("on|about|regarding|concerning")
                && at <= mention.head() + 5
                && !syntax.token(noun).tag().equals("NNP");
        boolean adjacent =
            dateOnly
                || at == mention.head() + 1
                || tree.head(noun) == mention.head()
                || tree.is(at, "acl");
        boolean question = syntax.word(at + 1).matches("who|how|whether|where|what");
        boolean apart =
            words.isApart(syntax.word(noun)) || syntax.token(at + 1).is("W") && !question;
        boolean understanding = word.equals("of") && syntax.word(at + 1).equals("understanding");
        boolean money =
            word.equals("for")
                && (!syntax.tree().children(noun, "nummod").isEmpty()
                    || syntax.tree().subtree(noun).stream()
                        .anyMatch(t -> syntax.word(t).matches("[$€£]")));
        boolean group =
            (word.equals("of") || word.equals("for")) && !politics.at(syntax, noun).isEmpty();
        if (noun > at && !date && adjacent && !apart && !understanding && !group && !money) {
          int start = syntax.word(at + 1).matches("the|a|an|its|their") ? at + 2 : at + 1;
          while (start < noun && politics.named(syntax, start, start).size() > 1) {
            start++;
          }
          int last =
              question
                  ? syntax.sentence().size() - 1
                  : Math.max(noun, SubjectPhrases.lastOf(tree, noun));
          int told =
              question ? -1 : words.isFrame(mention.lemma()) ? relative(syntax, start, last) : -1;
          int end = told > start ? told - 1 : beforePair(syntax, start, last);
          return phrases.cut(mention, start, end, SubjectReader.ABOUT);
        }
      } else if (syntax.isVerb(at) && !syntax.token(at).tag().equals("VBN")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** That will let lorries pass, under which the two share water, ending subsidies. */
  Optional<Phrase> relative(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int last = syntax.sentence().size() - 1;
    int next = mention.head() + 1;
    if (next < last && syntax.word(next).matches("with|between|in|at")) {
      int end =
          SubjectPhrases.lastOf(
              syntax.tree(), syntax.tree().head(next) < 0 ? next : syntax.tree().head(next));
      for (int at = next + 1; at < end; at++) {
        if (syntax.word(at).equals(",")) { // with Chile, reached in 1992, which
          end = at - 1;
        }
      }
      if (end > next && end < last) {
        next = end + 1;
      }
    }
    if (next < last && syntax.word(next).equals(",")) {
      next++;
    }
    int behind = behindPartner(mention);
    if (next >= last && behind < 0) {
      return Optional.empty();
    }
    boolean ends = // an accord ending a feud; not "ending in May"
        behind > 0 && syntax.lemma(behind).equals("end") && hasObject(mention, behind);
    if (behind > 0
        && syntax.word(behind).matches("paving|clearing")
        && syntax.word(behind + 2).equals("way")) {
      return way(mention, behind + 3);
    }
    if (behind > 0 && (ends || !words.isTerm(syntax.lemma(behind)))) {
      next = behind;
      boolean led = syntax.word(next + 1).equals("for");
      boolean covering = syntax.lemma(next).equals("cover");
      int start = led ? next + 2 : covering ? next + 1 : next;
      if (start <= last && syntax.word(start).equals("the")) {
        start++;
      }
      return start > last
              || syntax.token(start).tag().equals("CD") && phrases.isYears(syntax, start)
          ? Optional.empty()
          : phrases.cut(mention, start, last, SubjectReader.ABOUT);
    }
    int under = behind(syntax, mention.head(), "under");
    if (under > 0 && under + 2 <= last) {
      return phrases.cut(mention, behindParties(syntax, under + 2), last, SubjectReader.RELATIVE);
    }
    boolean aside = syntax.token(next).tag().equals("VBD") && syntax.word(next - 1).equals(",");
    if (aside || syntax.token(next).tag().equals("VBN")) {
      next = Math.max(next, behind(syntax, next, "that|which"));
    }
    if (!syntax.word(next).equals("that") && !syntax.word(next).equals("which")) {
      return Optional.empty();
    }
    int verb = next + 1;
    while (verb < last && (syntax.token(verb).is("MD") || syntax.token(verb).is("RB"))) {
      verb++;
    }
    boolean own = syntax.isVerb(verb) && !words.isTerm(syntax.lemma(verb));
    boolean told = own && syntax.token(verb).tag().equals("VBD");
    return own
        ? phrases.cut(mention, verb, last, told ? SubjectReader.TOLD : SubjectReader.RELATIVE)
        : Optional.empty();
  }

  /** "A pact paving the way for them to join the union": what they will do. */
  private Optional<Phrase> way(AgreementMention mention, int first) {
    Syntax syntax = mention.syntax();
    int last = syntax.sentence().size() - 1;
    int start = first + 1;
    for (int at = first; at < Math.min(first + FAR, last) && !syntax.isVerb(at); at++) {
      if (syntax.word(at).equals("to") && syntax.isVerb(at + 1)) {
        start = at + 1;
      }
    }
    return start > last ? Optional.empty() : phrases.cut(mention, start, last, SubjectReader.ABOUT);
  }

  /** "The terms of a lease that will bring in millions": where what is told of it begins; -1. */
  private static int relative(Syntax syntax, int first, int last) {
    for (int at = first + 1; at <= last; at++) {
      if (SubjectPhrases.isRelative(syntax, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean hasObject(AgreementMention mention, int verb) {
    return mention.syntax().tree().children(verb, "obj").stream()
        .anyMatch(o -> o > verb && !phrases.isDate(mention, o));
  }

  /** "A pact setting quotas", "a pact with Chile setting quotas": the gerund; -1 if none. */
  private static int behindPartner(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int at = mention.head() + 1;
    int last = Math.min(at + FAR, syntax.sentence().size() - 1);
    boolean with = syntax.word(at).equals("with");
    while (with && at < last && syntax.token(at).tag().matches("IN|NN.*|CC|DT|JJ|POS")) {
      at++;
    }
    boolean gerund =
        at <= last
            && syntax.token(at).tag().equals("VBG")
            && (!with || syntax.token(at - 1).isNoun()); // not "before allowing"
    return gerund && (!with || syntax.tree().is(at, "acl", "xcomp", "advcl", "dep")) ? at : -1;
  }

  /** "Under which Peru and Chile will set up patrols": what they do, not who; "fish are sold". */
  private int behindParties(Syntax syntax, int first) {
    int at = first;
    int last = Math.min(first + FAR, syntax.sentence().size() - 2);
    while (at < last && !syntax.isVerb(at) && !syntax.token(at).is("MD")) {
      at++;
    }
    boolean pronoun = at == first + 1 && syntax.token(first).tag().equals("PRP");
    if (!pronoun && politics.named(syntax, first, at - 1).isEmpty()) {
      return first;
    }
    while (at < last && (syntax.token(at).tag().matches("MD|RB|TO") || syntax.isAuxiliary(at))) {
      at++;
    }
    return syntax.isVerb(at) && !syntax.isPassive(at) ? at : first;
  }

  /**
   * Where a relative clause begins that no finite verb or comma parts from a word: "a deal struck
   * on Friday that lets them go"; -1 if there is none.
   */
  private static int behind(Syntax syntax, int from, String words) {
    int last = Math.min(from + FAR, syntax.sentence().size() - 2);
    for (int at = from + 1; at <= last; at++) {
      boolean relative = !words.equals("under") || syntax.word(at + 1).equals("which");
      if (syntax.word(at).matches(words) && relative) {
        return at;
      }
      if (syntax.token(at).tag().matches("VBD|VBZ|VBP|MD|:") || syntax.word(at).equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** Leaves off the parties: "peace between A and B". */
  private int beforePair(Syntax syntax, int first, int last) {
    for (int at = first + 1; at < last; at++) {
      if (syntax.word(at).equals("between") && politics.named(syntax, at + 1, last).size() > 1) {
        return at - 1;
      }
    }
    return last;
  }
}
