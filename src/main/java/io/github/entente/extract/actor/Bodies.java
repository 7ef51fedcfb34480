package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Bodies that are known by name. */
final class Bodies {

  private static final List<String> FILES =
      List.of(
          "bodies.tsv",
          "bodies-international.tsv",
          "bodies-armed.tsv",
          "bodies-state.tsv",
          "bodies-parties.tsv",
          "bodies-companies.tsv",
          "bodies-civil.tsv",
          "bodies-society.tsv");

  /**
   * A body.
   *
   * @param name its fullest name
   * @param country ISO 3166-1 alpha-3, or IGO, UNO, EUR, NGO; empty if it has none
   * @param kind what sort of body
   * @param sectors its sector and a refinement of it, each perhaps missing
   * @param wikidata its Wikidata item
   */
  record Body(
      String name,
      String country,
      ActorKind kind,
      List<Sector> sectors,
      Optional<String> wikidata) {

    Optional<Sector> sector() {
      return sectors.stream().findFirst();
    }

    Optional<Sector> second() {
      return sectors.stream().skip(1).findFirst();
    }
  }

  private final PhraseTable<Body> bodies = new PhraseTable<>(false);

  Bodies() {
    for (String file : FILES) {
      KnowledgeFile.readIfPresent(file).forEach(this::add);
    }
  }

  private void add(KnowledgeFile.Line line) {
    if (line.columns().size() < 5) {
      throw line.wrong("a body has at least five columns");
    }
    Optional<String> wikidata =
        line.column(5).isEmpty() ? Optional.empty() : Optional.of(line.column(5));
    Body body =
        new Body(
            line.column(0),
            line.column(2),
            ActorKind.valueOf(line.column(3)),
            sectors(line.column(4)),
            wikidata);
    addName(body.name(), body);
    line.items(1).forEach(name -> addName(name, body));
  }

  /** What was said first stays. */
  private void addName(String name, Body body) {
    if (bodies.get(name).isEmpty()) {
      bodies.put(name, body);
    }
  }

  /** Reads {@code GOV,MIL}. */
  static List<Sector> sectors(String column) {
    return Arrays.stream(column.split(",", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .map(Sector::valueOf)
        .toList();
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
