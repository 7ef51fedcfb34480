package io.github.entente.extract.quote;

import java.util.OptionalInt;

/** The mayor, who said: the mention at the cue is the pronoun. */
final class RelativeMention {

  /** Who fights, claims and insists: so many verbs may share a pronoun. */
  private static final int JOINED = 5;

  private RelativeMention() {}

  /** Returns the pronoun, if one stands between the speaker and the cue. */
  static OptionalInt of(Report report) {
    MarkedSentence sentence = report.sentence();
    int verb = report.cue();
    OptionalInt beside = RelativeSubject.pronoun(sentence, verb);
    if (beside.isPresent()
        && report.speaker().filter(head -> head < beside.getAsInt()).isPresent()) {
      return beside;
    }
    for (int step = 0; step < JOINED && verb >= 0; step++) {
      OptionalInt subject = sentence.tree().child(verb, "nsubj");
      if (subject.isPresent()) {
        int child = subject.getAsInt();
        boolean pronoun = sentence.token(child).is("W");
        boolean other = report.speaker().filter(head -> head < child).isPresent();
        return pronoun && child < report.cue() && other && isBeside(report, child)
            ? subject
            : OptionalInt.empty();
      }
      boolean shared = sentence.tree().is(verb, "conj") || isLead(sentence, verb);
      verb = shared ? sentence.tree().head(verb) : -1;
    }
    return OptionalInt.empty();
  }

  /** Who was chosen after promising it: a gerund with the subject of its clause. */
  private static boolean isLead(MarkedSentence sentence, int verb) {
    return verb > 0
        && sentence.tree().is(verb, "advcl")
        && sentence.token(verb).tag().equals("VBG")
        && sentence.token(verb - 1).is("IN");
  }

  /** Whether no verb parts the pronoun from the one who speaks, as from who carries a banner. */
  private static boolean isBeside(Report report, int pronoun) {
    for (int i = report.speaker().orElse(pronoun) + 1; i < pronoun; i++) {
      if (report.sentence().token(i).isFinite() && !report.sentence().isQuoted(i)) {
        return false;
      }
    }
    return true;
  }
}
