package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementKind;
import java.util.Set;
import java.util.stream.Stream;

/** Agreements that end a war, whose sides need not be states. */
final class PeaceDeals {

  private final AgreementLexicon lexicon;
  private final Politics politics;

  PeaceDeals(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** "A deal to end five years of war": by its kind, or by what it is about. */
  boolean is(Cluster cluster) {
    return cluster
            .kind()
            .filter(k -> k == AgreementKind.CEASEFIRE || k == AgreementKind.PEACE)
            .isPresent()
        || cluster.readings().stream()
            .flatMap(r -> r.subject().stream())
            .flatMap(s -> Stream.of(s.text().split(" ", -1)))
            .anyMatch(word -> lexicon.is("bloodshed", word));
  }

  /** "Hutu and Tutsi leaders signed a peace accord": peoples end a war who have no state. */
  boolean isOfPeoples(Cluster cluster, Set<String> parties) {
    return is(cluster)
        && cluster.acts().anyMatch(a -> StatusChooser.isSigning(a) && a.asserted())
        && !parties.isEmpty()
        && parties.stream()
            .map(politics.cast()::actor)
            .allMatch(a -> a.country().isPresent() && a.name().matches(".*\\b\\p{Lu}.*"));
  }
}
