package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An answer while it is put together. */
final class Answer {

  private static final Set<Sector> ARMED_SERVICES = Set.of(Sector.COP, Sector.SPY, Sector.MIL);

  private static final Set<Sector> OFFICIAL =
      Set.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.SPY, Sector.PTY);

  /** What people do who are not armed by their calling. */
  private static final Set<Sector> UNARMED =
      Set.of(
          Sector.CVL,
          Sector.AGR,
          Sector.EDU,
          Sector.LAB,
          Sector.REL,
          Sector.REF,
          Sector.OPP,
          Sector.UNK);

  String name = "";
  Optional<String> country = Optional.empty();
  Optional<Sector> sector = Optional.empty();
  Optional<Sector> second = Optional.empty();
  Optional<String> role = Optional.empty();
  Optional<String> wiki = Optional.empty();
  Optional<String> wikidata = Optional.empty();
  List<String> actors = List.of();

  void set(Bodies.Body body) {
    name = body.name();
    country = Optional.of(body.country()).filter(code -> !code.isEmpty());
    sector = body.sector().filter(s -> s != Sector.IGO);
    second = body.second();
    if (body.sector().equals(Optional.of(Sector.IGO))) {
      sector = Optional.empty();
      second = Optional.empty();
    }
    wiki = Optional.of(body.name()).filter(known -> !known.isEmpty());
    wikidata = body.wikidata();
  }

  void set(AgentLexicon.Agent agent) {
    sector = Optional.of(agent.sector());
    second = agent.second();
    if (agent.sector() == Sector.IGO || agent.sector() == Sector.NGO) {
      country = country.or(() -> Optional.of(agent.sector().name()));
    }
  }

  /** Takes over what a user's dictionary says. */
  void set(CameoCode code) {
    if (!code.isAgent()) {
      country = Optional.of(code.country());
    }
    if (!code.isAgent() || !code.sectors().isEmpty()) {
      sector = code.sectors().stream().findFirst();
      second = code.sectors().stream().skip(1).findFirst();
    }
  }

  /** An agent word behind a body's name: legislators of the Union, a party's lawmaker. */
  void refine(AgentLexicon.Agent agent) {
    boolean own =
        switch (agent.sector()) {
          case LEG, JUD, MED, EDU, JRN, BUS -> true;
          // an agent or officer of a spy agency is no policeman
          case COP, SPY, MIL -> sector.filter(ARMED_SERVICES::contains).isEmpty();
          // rebels who govern
          case GOV -> sector.isEmpty() || sector.get() == Sector.REB && isGovernment(agent);
          default -> sector.isEmpty();
        };
    if (own
        && agent.sector() != Sector.UNK
        && (sector.isEmpty()
            || sector.get() == Sector.REB && isGovernment(agent)
            || agent.kind() == AgentLexicon.Kind.PERSON)) {
      sector = Optional.of(agent.sector()).filter(s -> s != Sector.IGO);
      second = agent.second();
    }
  }

  private static boolean isGovernment(AgentLexicon.Agent agent) {
    String words = agent.words();
    return words.endsWith("minister")
        || words.endsWith("ministry")
        || words.equals("government")
        || words.equals("cabinet");
  }

  /** Returns whether those who leave a sector are former officials. */
  static boolean isOfficial(Sector sector) {
    return OFFICIAL.contains(sector);
  }

  /** Who held an office or led an army is an elder now; a soldier who has left is none. */
  void elder(AgentLexicon.Agent agent, boolean former) {
    boolean led = agent.words().contains("chief") || agent.words().startsWith("head of ");
    boolean office = sector.filter(s -> OFFICIAL.contains(s) || s == Sector.MIL && led).isPresent();
    if (former && office && agent.kind() == AgentLexicon.Kind.PERSON) {
      sector = Optional.of(Sector.ELI);
      second = Optional.empty();
    }
  }

  /** Civilians with arms are no civilians. */
  void arm(List<String> words) {
    if (sector.filter(UNARMED::contains).isPresent()
        && words.stream().map(Words::fold).anyMatch("armed"::equals)) {
      sector = Optional.of(Sector.UAF);
      second = Optional.empty();
    }
  }

  /** A person of a body is not the body. */
  void leaveWikidata() {
    wikidata = Optional.empty();
  }

  /** A body of the same name is not the one that is known. */
  void leaveWiki() {
    wiki = Optional.empty();
    wikidata = Optional.empty();
  }

  ResolvedActor build(String phrase) {
    boolean nothing = country.isEmpty() && sector.isEmpty() && wiki.isEmpty();
    String shown = nothing ? "" : name.isEmpty() ? phrase : name;
    return new ResolvedActor(shown, country, sector, second, role, wiki, wikidata, actors);
  }
}
