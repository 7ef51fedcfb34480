package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * The meeting that the sentence before an agreement tells of: "the two met in Lima on Monday. They
 * signed a pact".
 */
final class MeetingsBefore {

  private final AgreementLexicon lexicon;
  private final MentionReader reader;

  MeetingsBefore(AgreementLexicon lexicon, MentionReader reader) {
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /** The act as one of the meeting, if those who met are only taken up where it is told. */
  Optional<MentionReading> read(Sentence before, Cluster cluster) {
    Sentence sentence = cluster.first().mention().sentence();
    return StatusChooser.furthest(cluster.readings())
        .filter(told -> told.reading().mention().sentence() == sentence)
        .map(StatusChooser.Told::act)
        .filter(act -> isOfThose(Syntax.of(sentence), act))
        .flatMap(act -> meeting(before, act));
  }

  /** "They signed", "both signed", "their ministers signed". */
  private static boolean isOfThose(Syntax syntax, Act act) {
    List<Integer> doers = syntax.subjects(act.at());
    return act.asserted()
        && act.form() == Act.Form.ACTIVE
        && StatusChooser.isMaking(act.status())
        && doers.size() == 1
        && (syntax.word(doers.get(0)).matches("they|both")
            || syntax.word(syntax.phraseStart(doers.get(0))).matches("their|both")
            || syntax.word(doers.get(0) - 1).equals("two"));
  }

  private Optional<MentionReading> meeting(Sentence before, Act act) {
    Syntax syntax = Syntax.of(before);
    for (int at = 0; at < before.size(); at++) {
      boolean met =
          syntax.tree().head(at) < 0
              && syntax.isPast(at)
              && !syntax.isNegated(at)
              && lexicon.is("gathering", syntax.lemma(at));
      if (met && !syntax.subjects(at).isEmpty()) {
        AgreementMention those = FollowUps.standIn(before, syntax.subjects(at).get(0));
        return Optional.of(
            reader.readActs(
                those, List.of(Act.told(at, act.status(), Doer.NONE, Act.Form.ACTIVE))));
      }
    }
    return Optional.empty();
  }
}
