package io.github.entente.extract.agreement;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "A second rebel group has agreed to leave. Norrhavn said it had reached a deal": the next
 * sentence names the group, and tells of the same agreement.
 */
final class NamedGroups {

  private NamedGroups() {}

  /** The agreement of the nameless group that the reading goes on about, if any. */
  static Optional<Cluster> before(MentionReading reading, List<Cluster> clusters) {
    AgreementMention mention = reading.mention();
    boolean told = !mention.clause() && mention.isIndefinite() && isTold(mention);
    return told && reading.isMade()
        ? clusters.stream()
            .filter(c -> c.readings().size() == 1)
            .filter(c -> c.last().mention().sentence().index() + 1 == mention.sentence().index())
            .filter(c -> isOfNameless(c.last().mention()))
            .findFirst()
        : Optional.empty();
  }

  /** "Norrhavn said it had reached a deal": a name, which is no state's, and "it". */
  private static boolean isTold(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(mention.head());
    int said = syntax.isVerb(verb) ? syntax.tree().head(verb) : -1;
    return said >= 0
        && syntax.tree().is(mention.head(), "obj")
        && WordClass.SAYING.has(syntax.lemma(said))
        && syntax.subjects(verb).stream().anyMatch(at -> syntax.word(at).equals("it"))
        && syntax.subjects(said).stream().allMatch(at -> syntax.token(at).isProper());
  }

  /** "A second rebel group has agreed". */
  private static boolean isOfNameless(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    return mention.clause()
        && syntax.subjects(mention.head()).size() == 1
        && syntax.subjects(mention.head()).stream()
            .filter(at -> WordClass.BAND.has(syntax.word(at)))
            .anyMatch(at -> syntax.word(syntax.runStart(at)).matches("an?|another"));
  }

  /** Drops the nameless group where one with a name has taken its place. */
  static void dropNameless(Set<String> parties, Politics politics) {
    boolean named =
        parties.stream()
            .filter(politics.sides()::isNamedFighters)
            .anyMatch(id -> !isNameless(politics.cast().actor(id)));
    if (named && parties.size() > 2) {
      parties.removeIf(id -> isNameless(politics.cast().actor(id)));
    }
  }

  private static boolean isNameless(Actor actor) {
    return (actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.ARMED_GROUP)
        && WordClass.BAND.has(Sides.lastWord(actor))
        && actor.name().equals(actor.name().toLowerCase(Locale.ROOT));
  }
}
