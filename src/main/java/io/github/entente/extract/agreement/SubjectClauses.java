package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.SubjectReader.Phrase;
import java.util.Optional;

/** Reads what an agreement is about that is told by a clause and by no noun. */
final class SubjectClauses {

  private final Politics politics;
  private final SubjectPhrases phrases;
  private final SubjectTalks talks;
  private final SubjectOpenings openings;

  SubjectClauses(
      Politics politics, SubjectPhrases phrases, SubjectTalks talks, SubjectOpenings openings) {
    this.politics = politics;
    this.phrases = phrases;
    this.talks = talks;
    this.openings = openings;
  }

  /** Agreed to build a dam. */
  Optional<Phrase> read(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    if (mention.repeated().isPresent()) {
      return Optional.empty();
    }
    if (talks.isOf(mention)) {
      return talks.held(mention);
    }
    if (mention.isPlan()) { // will share water
      return phrases.cut(
          mention, mention.head(), lastOfPlan(syntax, mention.head()), SubjectReader.TOLD);
    }
    Optional<Phrase> done = arranged(mention);
    if (done.isPresent()) {
      return done;
    }
    Optional<Phrase> opened =
        openings
            .agreed(mention, mention.head())
            .flatMap(
                o ->
                    phrases.cut(
                        mention, o.first(), syntax.sentence().size() - 1, SubjectReader.ABOUT));
    if (opened.isPresent()) {
      return opened;
    }
    for (int at = mention.head() + 1; at < syntax.sentence().size(); at++) {
      boolean to = syntax.word(at).equals("to") && syntax.isVerb(at + 1);
      boolean on = syntax.word(at).matches("on|upon") && !phrases.isDate(mention, at + 1);
      boolean plan = // agreed to a hotline
          syntax.word(at).equals("to")
              && syntax.tag(at).equals("IN")
              && !syntax.word(at + 1).equals("terms");
      if (on || plan) {
        return phrases.topic(mention, at + 1);
      }
      if (to) {
        return phrases.cut(mention, at + 1, syntax.sentence().size() - 1, SubjectReader.ABOUT);
      }
    }
    return syntax.tree().children(mention.head(), "obj").stream()
        .findFirst()
        .flatMap(
            o ->
                phrases.cut(
                    mention,
                    syntax.phraseStart(o),
                    SubjectPhrases.lastOf(syntax.tree(), o),
                    SubjectReader.RELATIVE));
  }

  /** "An evacuation of the village was agreed": the passive's subject. */
  private Optional<Phrase> arranged(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    return syntax.isPassive(mention.head())
        ? syntax.tree().children(mention.head(), "nsubj").stream()
            .filter(noun -> noun < mention.head() && Tags.isCommonNoun(syntax.tag(noun)))
            .findFirst()
            .flatMap(noun -> whole(mention, noun))
        : Optional.empty();
  }

  /** A noun and what hangs on it behind, without its article. */
  private Optional<Phrase> whole(AgreementMention mention, int noun) {
    Syntax syntax = mention.syntax();
    int first = syntax.runStart(noun);
    while (first < noun && syntax.tag(first).matches("DT|PRP\\$|POS")) {
      first++;
    }
    int last = SubjectPhrases.lastOf(syntax.tree(), noun);
    return phrases.cut(
        mention,
        first,
        SubjectPhrases.beforePair(politics, syntax, first, last),
        SubjectReader.RELATIVE);
  }

  /** The word before the verb that tells what became of an attempt to do it. */
  private static int lastOfPlan(Syntax syntax, int verb) {
    int last = verb;
    boolean attempt = syntax.word(verb - 1).equals("to");
    while (last + 1 < syntax.sentence().size()
        && !(attempt && syntax.tag(last + 1).matches("VBD|VBZ|VBP"))) {
      last++;
    }
    return last;
  }
}
