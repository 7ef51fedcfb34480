package io.github.entente.extract.actor;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Sector;
import java.util.List;
import java.util.Optional;

/**
 * Whom a phrase names, in the codes of the PLOVER codebook (2021).
 *
 * @param name the name under which it is known, or the phrase; empty if it names nobody
 * @param country ISO 3166-1 alpha-3, or IGO, UNO (United Nations), EUR (European Union), NGO
 * @param sector its sector (code1)
 * @param secondSector a refinement of the sector (code2)
 * @param role the office of a person, such as {@code Prime Minister of Norway}
 * @param wiki the title under which an encyclopaedia has it, where it is known by name
 * @param wikidata the Wikidata item, where certain
 * @param actors the members of the coordination that the phrase stands in, if there is one
 */
public record ResolvedActor(
    String name,
    Optional<String> country,
    Optional<Sector> sector,
    Optional<Sector> secondSector,
    Optional<String> role,
    Optional<String> wiki,
    Optional<String> wikidata,
    List<String> actors) {

  /** Makes the value. */
  public ResolvedActor {
    requireNonNull(name, "name must not be null");
    requireNonNull(country, "country must not be null");
    requireNonNull(sector, "sector must not be null");
    requireNonNull(secondSector, "secondSector must not be null");
    requireNonNull(role, "role must not be null");
    requireNonNull(wiki, "wiki must not be null");
    requireNonNull(wikidata, "wikidata must not be null");
    actors = List.copyOf(actors);
  }

  /** Returns whether nothing is known of the phrase. */
  public boolean isEmpty() {
    return country.isEmpty() && sector.isEmpty() && wiki.isEmpty() && role.isEmpty();
  }
}
