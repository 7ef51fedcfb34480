package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that one sentence says of an agreement.
 *
 * @param mention the words that speak of it
 * @param acts what is done to it
 * @param parties who is bound
 * @param subject what it is about
 * @param dates the date of each act that has one
 * @param ownDate the date inside the noun phrase
 * @param kind what the noun phrase says it is about
 * @param terms how long it lasts, what it is worth, when it ends
 * @param label the word that tells it from others: earlier, new; empty if none
 */
record MentionReading(
    AgreementMention mention,
    List<Act> acts,
    Parties parties,
    Optional<SubjectReader.Phrase> subject,
    Map<Act, Stated> dates,
    Optional<Stated> ownDate,
    Optional<AgreementKind> kind,
    Terms terms,
    String label) {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "our", "his", "such");

  /** The same, about this. */
  MentionReading withKind(Optional<AgreementKind> other) {
    return new MentionReading(mention, acts, parties, subject, dates, ownDate, other, terms, label);
  }

  /** Whether it is told apart as the one that is in force. */
  boolean isCurrent() {
    return WordClass.CURRENT.has(label);
  }

  /** Whether the noun phrase speaks of an agreement that is known: the deal, this accord. */
  boolean isDefinite() {
    Syntax syntax = mention.syntax();
    if (mention.clause()) {
      return false;
    }
    for (int at = mention.first(); at < mention.head(); at++) {
      String tag = syntax.token(at).tag();
      if (DEFINITE.contains(syntax.word(at)) || tag.equals("POS") || tag.equals("PRP$")) {
        return true;
      }
      if (SmallWords.isIndefiniteArticle(syntax.word(at))) {
        return false;
      }
    }
    return syntax.token(mention.head()).isProper();
  }

  /** Whether some act says that the agreement has been made. */
  boolean isMade() {
    return acts.stream().anyMatch(act -> StatusChooser.isMade(act.status()));
  }

  /** Whether the acts say that it is still sought. */
  boolean isSought() {
    return acts.stream().anyMatch(act -> StatusChooser.isSought(act.status())) && !isMade();
  }

  /**
   * "Has no treaty with it", "no pact binds them": there is none, and nothing was done to it;
   * "every earlier truce collapsed" speaks of none in particular.
   */
  boolean isDenied() {
    boolean without = // even without new trade deals
        mention.isPlural()
            && mention.syntax().preposition(mention.head()).equals("without")
            && !mention.isWithSomebody()
            && !isDefinite();
    boolean either = // with or without a deal
        mention.syntax().word(mention.first() - 1).equals("without")
            && mention.syntax().word(mention.first() - 2).equals("or")
            && mention.syntax().word(mention.first() - 3).equals("with");
    int over = mention.syntax().tree().head(mention.head());
    boolean hint = // gave no hint of a deal
        mention.syntax().preposition(mention.head()).equals("of")
            && mention.syntax().lemma(over).equals("hint")
            && mention.syntax().word(over - 1).equals("no");
    return without
        || either
        || hint
        || mention.hasModifier("every") && parties.sure().isEmpty()
        || mention.hasModifier("no")
            && !acts.isEmpty()
            && acts.stream().allMatch(act -> act.raw() == AgreementStatus.IN_FORCE);
  }
}
