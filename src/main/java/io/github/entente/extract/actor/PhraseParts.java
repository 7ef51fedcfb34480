package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found in the words of a phrase, from left to right. */
final class PhraseParts {

  final List<PhraseTable.Hit<AgentLexicon.Agent>> agents = new ArrayList<>();
  final List<Integer> agentsAt = new ArrayList<>();
  final List<Bodies.Body> bodies = new ArrayList<>();
  final List<Integer> bodiesAt = new ArrayList<>();
  final List<Countries.Term> countries = new ArrayList<>();
  int named;
  boolean former;
  Optional<OfficeHolders.Holder> holder = Optional.empty();
  int holderAt = -1;

  Optional<String> firstCountry() {
    return countries.stream().findFirst().map(Countries.Term::code);
  }

  /** The agent word nearest the head, before a limit if there is one. */
  Optional<AgentLexicon.Agent> agent(int limit, AgentLexicon lexicon) {
    Optional<AgentLexicon.Agent> best = Optional.empty();
    for (int i = 0; i < agents.size(); i++) {
      if (agentsAt.get(i) < limit) {
        AgentLexicon.Agent agent = agents.get(i).value();
        boolean vague =
            best.isPresent() && lexicon.isVague(agent) && best.get().sector() != Sector.UNK;
        best = vague ? best : Optional.of(agent);
      }
    }
    return best.isEmpty() && !agents.isEmpty() && limit < Integer.MAX_VALUE
        ? agent(Integer.MAX_VALUE, lexicon)
        : best;
  }

  /** The first body before a limit. */
  Optional<Bodies.Body> body(int limit) {
    for (int i = 0; i < bodies.size(); i++) {
      if (bodiesAt.get(i) < limit) {
        return Optional.of(bodies.get(i));
      }
    }
    return Optional.empty();
  }
}
