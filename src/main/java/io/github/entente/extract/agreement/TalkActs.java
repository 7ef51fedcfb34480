package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import java.util.List;
import java.util.Optional;

/** Reads what becomes of the agreement that talks are to end in: they collapse, are put off. */
final class TalkActs {

  private final Talks talks;
  private final EventActs events;
  private final VerbActs governing;

  TalkActs(AgreementLexicon lexicon, EventActs events, VerbActs governing) {
    this.talks = new Talks(lexicon);
    this.events = events;
    this.governing = governing;
  }

  /** Returns the end of the talks, if they have one, and that they are held. */
  List<Act> read(AgreementMention mention, Act held) {
    if (!talks.isTalks(mention.lemma())) {
      return List.of(held);
    }
    return events
        .done(mention, mention.head(), AgreementStatus.NEGOTIATING)
        .or(() -> stopped(mention))
        .map(end -> List.of(end, held))
        .orElse(List.of(held));
  }

  /** "Broke off the talks", "pulled out of them", "the talks were suspended". */
  private Optional<Act> stopped(AgreementMention mention) {
    int verb = mention.syntax().tree().head(mention.head());
    return mention.syntax().isVerb(verb)
        ? governing
            .read(mention, mention.head(), verb)
            .filter(act -> act.form() != Act.Form.FRAME && act.form() != Act.Form.OWN)
            .flatMap(act -> Talks.after(act.status()).map(act::as))
        : Optional.empty();
  }
}
