package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.SubjectReader.Phrase;
import java.util.List;
import java.util.Optional;

/** Subjects of talks that have brought no agreement, or have. */
final class SubjectTalks {

  private final SubjectWords words;
  private final SubjectPhrases phrases;
  private final Talks talks;

  SubjectTalks(AgreementLexicon lexicon, SubjectWords words, SubjectPhrases phrases) {
    this.talks = new Talks(lexicon);
    this.words = words;
    this.phrases = phrases;
  }

  /** Whether the talks themselves tell of the agreement. */
  boolean isOf(AgreementMention mention) {
    return mention.clause() && talks.isTalks(mention.lemma());
  }

  /** Talks on sharing water; free trade talks. */
  Optional<Phrase> held(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    for (int at = mention.head() + 1; at + 1 < syntax.sentence().size(); at++) {
      if (syntax.word(at).matches("on|over|about") && !phrases.isDate(mention, at + 1)) {
        int end = at + 1;
        while (end + 1 < syntax.sentence().size() && !syntax.token(end + 1).isFinite()) {
          end++;
        }
        boolean before = end + 1 < syntax.sentence().size(); // talks on water have ended
        return before || syntax.tag(at + 1).equals("VBG")
            ? phrases.cut(mention, at + 1, end, SubjectReader.ABOUT)
            : phrases.topic(mention, at + 1);
      }
      if (syntax.token(at).isFinite()) {
        break;
      }
    }
    int aim = talks.aim(syntax, mention.head());
    return aim < 0
        ? Optional.empty()
        : phrases.cut(mention, aim, mention.head() - 1, SubjectReader.MODIFIER);
  }

  /** Talks on sharing water ended without a deal. */
  Optional<Phrase> read(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    for (Act act : acts) {
      Optional<Phrase> ended = ofObject(mention, act);
      if (ended.isPresent()) {
        return ended;
      }
      for (int subject : syntax.subjects(act.at())) {
        for (int at = subject; at < act.at(); at++) {
          boolean about = syntax.word(at).equals("on") || syntax.word(at).equals("about");
          boolean itself = mention.first() > at && mention.head() < act.at();
          if (about && !itself && at + 1 < act.at() && !syntax.token(at + 1).tag().equals("NNP")) {
            return phrases.cut(mention, at + 1, act.at() - 1, SubjectReader.RELATIVE);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Ended talks on sharing water with no deal. */
  private Optional<Phrase> ofObject(AgreementMention mention, Act act) {
    Syntax syntax = mention.syntax();
    for (int object : syntax.tree().children(act.at(), "obj")) {
      boolean about =
          object < mention.first()
              && words.is("gatherings", syntax.lemma(object))
              && syntax.word(object + 1).matches("on|about|over");
      if (about) {
        return phrases.cut(mention, object + 2, mention.first() - 2, SubjectReader.RELATIVE);
      }
    }
    return Optional.empty();
  }
}
