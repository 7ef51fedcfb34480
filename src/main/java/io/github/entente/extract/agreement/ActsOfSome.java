package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.EntityType;
import java.util.List;

/**
 * What some do who neither make nor undo an agreement: one who stays outside, a party in a vote.
 */
final class ActsOfSome {

  private final AgreementLexicon lexicon;

  ActsOfSome(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the act leaves the agreement what it was. */
  boolean isOnlyOfSome(Syntax syntax, Act act) {
    return act.status() == AgreementStatus.REJECTED
        && act.form() == Act.Form.ACTIVE
        && (isOutside(syntax, act) || isVoteOfSome(syntax, act.at()));
  }

  /** "Peru, which has not signed the treaty, ...": it stays outside. */
  private static boolean isOutside(Syntax syntax, Act act) {
    return act.raw() == AgreementStatus.SIGNED
        && syntax.isRelative(act.at())
        && syntax.isNegated(act.at());
  }

  /** "Whose party voted against it", "Diaz, who voted against it", "a senator voted against it". */
  private boolean isVoteOfSome(Syntax syntax, int verb) {
    List<Integer> doers = syntax.subjects(verb);
    return syntax.lemma(verb).equals("vote")
        && !syntax.word(verb + 1).equals("down")
        && !doers.isEmpty()
        && doers.stream().allMatch(at -> isSome(syntax, at));
  }

  private boolean isSome(Syntax syntax, int at) {
    if (syntax.token(at).is("W")) {
      int clause = syntax.tree().head(at);
      int whose = clause >= 0 ? syntax.tree().head(clause) : -1;
      return whose >= 0 && whose != at && !syntax.token(whose).is("W") && isSome(syntax, whose);
    }
    boolean counted = // three senators
        !syntax.tree().children(at, "nummod").isEmpty();
    boolean votes = lexicon.is("voting", syntax.lemma(at));
    return switch (syntax.tag(at)) {
      case "NNP" -> syntax.token(at).entity() == EntityType.PERSON;
      case "NN" -> lexicon.is("partisan", syntax.lemma(at));
      case "NNS" -> votes ? counted : lexicon.is("partisan", syntax.lemma(at));
      default -> false;
    };
  }
}
