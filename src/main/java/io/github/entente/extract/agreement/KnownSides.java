package io.github.entente.extract.agreement;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The other side of agreements that everybody knows: those on Brexit are with the Union. */
final class KnownSides {

  private static final String LEAVING = "GBR";

  private final AgreementLexicon lexicon;
  private final Politics politics;

  KnownSides(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** Returns both sides, where one of them is known and the article names the other; else none. */
  Set<String> of(Cluster cluster, Set<String> parties) {
    boolean leaving =
        parties.size() < 2
            && cluster.readings().stream().map(MentionReading::mention).anyMatch(this::isOfExit);
    Set<String> sides = new LinkedHashSet<>();
    if (leaving) {
      sides.addAll(parties);
      sides.addAll(
          politics
              .representation()
              .those(
                  actor ->
                      actor.country().filter(LEAVING::equals).isPresent()
                              && politics.sides().isCountry(actor.id())
                          || lexicon.is("exited", actor.name().toLowerCase(Locale.ROOT))));
    }
    return sides.size() == 2 ? sides : Set.of();
  }

  /** "The Brexit trade deal", "her withdrawal agreement". */
  private boolean isOfExit(AgreementMention mention) {
    return !mention.clause() && mention.hasModifier(WordClass.OF_EXIT);
  }
}
