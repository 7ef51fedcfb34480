package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;

/** Names that agreements have of their own: "the Coral Start treaty", of no body that is known. */
final class OwnNames {

  private OwnNames() {}

  /** Whether the name right before the noun is no place or body, but the agreement's own. */
  static boolean is(AgreementMention mention, int at, Politics politics) {
    Syntax syntax = mention.syntax();
    return mention.strong()
        && mention.hasModifier("the")
        && !mention.lemma().equals("deal")
        && at == mention.head() - 1
        && syntax.token(at).isProper()
        && syntax.token(at).entity() == EntityType.ORGANIZATION
        && politics.nameEndingAt(syntax, at, mention.head()).stream()
            .map(politics.cast()::actor)
            .allMatch(
                actor ->
                    actor.country().isEmpty()
                        && actor.sector().isEmpty()
                        && !politics.sides().isSovereign(actor.id()));
  }
}
