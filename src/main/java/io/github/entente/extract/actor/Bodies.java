package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.util.List;
import java.util.Optional;

/** Bodies that are known by name: {@code bodies.tsv}. */
final class Bodies {

  /**
   * A body.
   *
   * @param name its fullest name
   * @param country ISO 3166-1 alpha-3, or IGO, UNO, EUR, NGO; empty if it has none
   * @param kind what sort of body
   * @param sector its sector
   * @param second a refinement of the sector
   * @param wikidata its Wikidata item
   */
  record Body(
      String name,
      String country,
      ActorKind kind,
      Sector sector,
      Optional<Sector> second,
      Optional<String> wikidata) {}

  private final PhraseTable<Body> bodies = new PhraseTable<>(false);

  Bodies() {
    for (KnowledgeFile.Line line : KnowledgeFile.read("bodies.tsv")) {
      List<String> names = line.items(0);
      String[] sectors = line.column(3).split(",", -1);
      Body body =
          new Body(
              names.get(0),
              line.column(1),
              ActorKind.valueOf(line.column(2)),
              Sector.valueOf(sectors[0]),
              sectors.length > 1 ? Optional.of(Sector.valueOf(sectors[1])) : Optional.empty(),
              line.column(4).isEmpty() ? Optional.empty() : Optional.of(line.column(4)));
      names.forEach(name -> bodies.put(name, body));
    }
  }

  /** Returns the longest name that begins at a word. */
  Optional<PhraseTable.Hit<Body>> at(List<String> words, int index) {
    return bodies.longestAt(words, index);
  }

  /** Returns the body of a whole name. */
  Optional<Body> get(String name) {
    return bodies.get(name);
  }
}
