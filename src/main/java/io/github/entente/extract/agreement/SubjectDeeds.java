package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.SubjectReader.Phrase;
import java.util.Optional;

/**
 * Subjects in what an agreement is told to do, where nothing says it better: "the accord restored
 * quotas", "the accord, worked out in Lima, seeks to restore quotas".
 */
final class SubjectDeeds {

  private static final int FAR = 20;

  private final SubjectWords words;
  private final SubjectPhrases phrases;

  SubjectDeeds(SubjectWords words, SubjectPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  Optional<Phrase> read(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int verb = verb(mention);
    boolean does =
        verb >= 0
            && !mention.hasModifier("no")
            && Tags.isTensed(syntax.token(verb).tag())
            && !syntax.isNegated(verb)
            && !syntax.isPassive(verb);
    if (!does) {
      return Optional.empty();
    }
    if (words.isAiming(syntax.lemma(verb))) {
      boolean to = syntax.word(verb + 1).equals("to") && syntax.isVerb(verb + 2);
      return to ? cut(mention, verb + 2) : Optional.empty();
    }
    return words.isEffect(syntax.lemma(verb))
            && syntax.token(verb + 1).tag().matches("DT|JJ.*|CD|NN.*|PRP\\$|VBN|VBG")
        ? cut(mention, verb)
        : Optional.empty();
  }

  /** "The truce, first agreed in May, covers the hills": what it is told to cover. */
  Optional<Phrase> covered(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int verb = verb(mention);
    boolean covers =
        verb >= 0
            && words.is("coverers", syntax.lemma(verb))
            && Tags.isTensed(syntax.tag(verb))
            && !syntax.isNegated(verb)
            && syntax.tag(verb + 1).matches("DT|JJ.*|NN.*|PRP\\$");
    return covers
        ? phrases.cut(
            mention,
            SubjectStarts.bare(syntax, verb + 1),
            syntax.sentence().size() - 1,
            SubjectReader.RELATIVE)
        : Optional.empty();
  }

  /** The verb whose subject is the agreement, over ", worked out in Lima,"; -1 if none is found. */
  private static int verb(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int next = mention.head() + 1;
    int last = Math.min(next + FAR, syntax.sentence().size() - 3);
    if (mention.first() == 0 && syntax.word(next).equals(",")) {
      for (int at = next + 1; at <= last; at++) {
        if (syntax.word(at).equals(",") && syntax.token(at + 1).tag().matches("VB[DZP]")) {
          return at + 1;
        }
      }
    }
    int verb = syntax.tree().head(mention.head());
    boolean own = verb > mention.head() && verb <= last;
    return own && syntax.tree().is(mention.head(), "nsubj") ? verb : -1;
  }

  private Optional<Phrase> cut(AgreementMention mention, int first) {
    int last = mention.syntax().sentence().size() - 1;
    return phrases.cut(mention, first, last, SubjectReader.TOLD);
  }
}
