package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Set;

/** Tells whose a government is by the rebels that it is named with. */
final class Opponents {

  /** What joins the two sides of a war or of talks. */
  private static final Set<String> OPPOSED = Set.of("and", "with", "between", "against");

  private Opponents() {}

  /** {@code Liberia's rebels and the government}: whom rebels fight or talk to is their own. */
  static String country(Sentence sentence, int start, List<Ref> own) {
    if (start == 0 || !OPPOSED.contains(Words.fold(sentence.token(start - 1).text()))) {
      return "";
    }
    return own.stream()
        .filter(r -> r.end() < start && r.entities().size() == 1)
        .map(Ref::first)
        .filter(e -> e.sector.filter(s -> s == Sector.REB).isPresent())
        .filter(e -> !e.isPerson() && !Codes.isNoCountry(e.country))
        .map(e -> e.country)
        .filter(code -> !code.isEmpty())
        .reduce((first, second) -> second)
        .orElse("");
  }
}
