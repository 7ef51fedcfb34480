package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;

/** Mentions that are told as coming on top of others, and so speak of agreements of their own. */
final class Additions {

  private Additions() {}

  /** "An agreement on gas and an agreement on fish": each of a list is one of its own. */
  static boolean isListed(MentionReading reading, Cluster cluster) {
    AgreementMention own = reading.mention();
    return cluster.readings().stream()
        .map(MentionReading::mention)
        .filter(m -> m.sentence().equals(own.sentence()) && !m.clause() && !own.clause())
        .filter(m -> m.isIndefinite() && own.isIndefinite())
        .anyMatch(m -> own.syntax().coordinated(m.head()).contains(own.head()));
  }

  /** "The two also decided to build a dam", "signed, too, a pact": it comes on top of others. */
  static boolean isAdded(MentionReading reading) {
    AgreementMention mention = reading.mention();
    return (mention.clause() || mention.isIndefinite())
        && reading.acts().stream()
            .filter(act -> act.form() == Act.Form.ACTIVE && StatusChooser.isMaking(act.raw()))
            .anyMatch(
                act ->
                    isBesides(mention.syntax(), act.at())
                        || mention.syntax().tree().is(act.at(), "conj")
                            && isBesides(mention.syntax(), first(mention.syntax(), act.at())));
  }

  /** "Also agreed to build a dam, and signed a pact": the verb that leads what is done. */
  private static int first(Syntax syntax, int verb) {
    int first = syntax.tree().head(verb);
    return syntax.tree().is(first, "xcomp") && syntax.isPast(verb)
        ? syntax.tree().head(first)
        : first;
  }

  private static boolean isBesides(Syntax syntax, int verb) {
    return syntax.tree().children(verb, "advmod").stream()
        .anyMatch(at -> WordClass.IN_ADDITION.has(syntax.word(at)));
  }

  /** "Ruled out any pact that splits the country", after the news of one that is to be signed. */
  static boolean isAny(MentionReading reading, Cluster cluster) {
    boolean refused =
        !reading.acts().isEmpty()
            && reading.acts().stream().allMatch(a -> a.status() == AgreementStatus.REJECTED);
    AgreementMention mention = reading.mention();
    return refused
        && mention.hasModifier("any")
        && SmallWords.isRelative(mention.syntax().word(mention.head() + 1))
        && cluster.isOnItsWay();
  }
}
