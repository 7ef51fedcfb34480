package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
   * @param country the only country that has such an office or group, else empty
   */
  record Agent(Kind kind, Sector sector, Optional<Sector> second, String words, String country) {}

  private final PhraseSource<Agent> agents;
  private final Set<String> vague;
  private final Set<String> vagueBeforeOf;
  private final Set<String> relational;

  AgentLexicon() {
    vague = vague("before");
    vagueBeforeOf = vague("behind");
    relational = words("agents-relational.tsv");
    PhraseTable<Agent> table = new PhraseTable<>(true);
    for (KnowledgeFile.Line line : KnowledgeFile.read("agents.tsv")) {
      String[] sectors = line.column(0).split(",", -1);
      Optional<Sector> second =
          sectors.length > 1 ? Optional.of(Sector.valueOf(sectors[1])) : Optional.empty();
      Kind kind = Kind.valueOf(line.column(1));
      for (String words : line.items(2)) {
        Agent agent = new Agent(kind, Sector.valueOf(sectors[0]), second, words, line.column(4));
        add(words, agent, table);
        int of = words.indexOf(" of ");
        if (of > 0 && kind == Kind.PERSON && !words.substring(0, of).endsWith("s")) {
          add(words.substring(0, of) + "s" + words.substring(of), agent, table); // heads of state
        }
      }
    }
    agents = table;
  }

  private AgentLexicon(PhraseSource<Agent> agents, AgentLexicon other) {
    this.agents = agents;
    this.vague = other.vague;
    this.vagueBeforeOf = other.vagueBeforeOf;
    this.relational = other.relational;
  }

  private static Set<String> vague(String where) {
    return KnowledgeFile.read("agents-vague.tsv").stream()
        .filter(line -> line.column(0).equals(where))
        .flatMap(line -> line.items(1).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> words(String file) {
    return KnowledgeFile.read(file).stream()
        .flatMap(line -> line.items(0).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether a word tells how one stands to another, and no office: counterpart. */
  boolean isRelational(Agent agent) {
    return relational.contains(agent.words());
  }

  /** Returns these with a user's own above them. */
  AgentLexicon with(PhraseSource<Agent> own) {
    return new AgentLexicon(agents.under(own), this);
  }

  /** Words that take their colour from what stands before them: leader, member, worker, group. */
  boolean isVague(Agent agent) {
    return agent.sector() == Sector.UNK || vague.contains(agent.words());
  }

  /** Words that take their colour from what they are of: a spokesman for, a crowd of. */
  boolean isVagueBeforeOf(Agent agent) {
    return agent.sector() == Sector.UNK && agent.kind() == Kind.PERSON
        || vagueBeforeOf.contains(agent.words());
  }

  private static void add(String words, Agent agent, PhraseTable<Agent> table) {
    // what stands first in the file stays, unless it is known to be of one country
    if (!agent.country().isEmpty()
        || table
            .get(words)
            .filter(a -> Words.fold(a.words()).equals(Words.fold(words)))
            .isEmpty()) {
      table.put(words, agent);
    }
  }

  /** Returns the longest entry that begins at a word. */
  Optional<PhraseTable.Hit<Agent>> at(List<String> words, int index) {
    return agents.longestAt(words, index);
  }

  /** Returns the longest entry that begins at a word, if it is what a person is called. */
  Optional<PhraseTable.Hit<Agent>> officeAt(List<String> words, int index) {
    return at(words, index).filter(hit -> hit.value().kind() == Kind.PERSON);
  }

  /** Returns what a whole phrase means. */
  Optional<Agent> get(String phrase) {
    return agents.get(phrase);
  }
}
