package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences that go on about an agreement by the ceremony of its signing. */
final class Ceremonies {

  private final AgreementLexicon lexicon;
  private final MentionReader reader;
  private final VerbReadings verbs;

  Ceremonies(AgreementLexicon lexicon, MentionReader reader) {
    this.lexicon = lexicon;
    this.reader = reader;
    this.verbs = new VerbReadings(lexicon);
  }

  /** Whether the noun is one for a ceremony of signing. */
  static boolean is(String noun) {
    return WordClass.CEREMONY.has(noun);
  }

  /** "Crowds cheered after the ceremony in Lima on Sunday": when and where it was signed. */
  List<MentionReading> held(Sentence sentence) {
    List<MentionReading> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean ceremony =
          token.isNoun()
              && is(Syntax.lemma(token))
              && (FollowUps.isDefined(sentence, token) || isMeasured(sentence, token.index()));
      if (ceremony) {
        AgreementMention mention = FollowUps.standIn(sentence, token.index());
        int verb = mention.syntax().tree().head(token.index());
        boolean happens = // took place in Lima yesterday
            mention.syntax().tree().is(token.index(), "nsubj")
                && lexicon.is("happening", mention.syntax().lemma(verb))
                && mention.syntax().isPast(verb);
        found.add(
            reader.readTold(
                mention,
                happens ? verb : token.index(),
                AgreementStatus.SIGNED,
                happens ? Form.PASSIVE : Form.NOUN));
      }
    }
    return found;
  }

  /** "The half-hour ceremony", "the two-hour signing ceremony". */
  private static boolean isMeasured(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at > 0 && sentence.token(at).tag().matches("NN|JJ|CD|HYPH")) {
      at--;
    }
    return at >= 0 && sentence.token(at).text().equals("the");
  }

  /** "The ceremony was put off", "they postponed the signing". */
  Optional<MentionReading> postponed(Sentence sentence, int noun) {
    AgreementMention mention = FollowUps.standIn(sentence, noun);
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(noun);
    boolean put =
        syntax.isVerb(verb)
            && syntax.tree().is(noun, "nsubj:pass", "obj", "nsubj")
            && !syntax.isNegated(verb)
            && !FollowUps.isAhead(syntax, verb)
            && verbs
                .verb(syntax, verb, "", AgreementLexicon.Frame.OBJECT)
                .filter(v -> v.status() == AgreementStatus.POSTPONED)
                .isPresent();
    return put
        ? Optional.of(reader.readTold(mention, verb, AgreementStatus.POSTPONED, Form.PASSIVE))
        : Optional.empty();
  }
}
