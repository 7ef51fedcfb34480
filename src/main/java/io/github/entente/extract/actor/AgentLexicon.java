package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import java.util.List;
import java.util.Optional;

/** What words for offices, bodies and groups mean: {@code agents.tsv}. */
final class AgentLexicon {

  /** What sort of thing a word denotes. */
  enum Kind {
    PERSON,
    GROUP,
    GOVERNMENT_BODY,
    ORGANISATION,
    COMPANY,
    ARMED_GROUP,
    INTERNATIONAL_BODY,
    /** A place or thing: no actor in a story, yet of a sector. */
    THING
  }

  /**
   * What a word or phrase means.
   *
   * @param kind what it denotes
   * @param sector its sector
   * @param second a refinement of the sector
   * @param words the phrase as the lexicon has it
   */
  record Agent(Kind kind, Sector sector, Optional<Sector> second, String words) {}

  private final PhraseTable<Agent> agents = new PhraseTable<>(true);

  AgentLexicon() {
    for (KnowledgeFile.Line line : KnowledgeFile.read("agents.tsv")) {
      String[] sectors = line.column(0).split(",", -1);
      Optional<Sector> second =
          sectors.length > 1 ? Optional.of(Sector.valueOf(sectors[1])) : Optional.empty();
      Kind kind = Kind.valueOf(line.column(1));
      for (String words : line.items(2)) {
        add(words, new Agent(kind, Sector.valueOf(sectors[0]), second, words));
      }
    }
  }

  private void add(String words, Agent agent) {
    // what stands first in the file stays
    if (agents.get(words).filter(a -> Words.fold(a.words()).equals(Words.fold(words))).isEmpty()) {
      agents.put(words, agent);
    }
  }

  /** Returns the longest entry that begins at a word. */
  Optional<PhraseTable.Hit<Agent>> at(List<String> words, int index) {
    return agents.longestAt(words, index);
  }

  /** Returns what a whole phrase means. */
  Optional<Agent> get(String phrase) {
    return agents.get(phrase);
  }
}
