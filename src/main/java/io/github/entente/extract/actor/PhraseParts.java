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
  final List<Integer> lengths = new ArrayList<>();
  final List<Countries.Term> countries = new ArrayList<>();
  final List<Integer> countriesAt = new ArrayList<>();

  /** The country of somebody to whom others in the phrase belong: of Gaddafi's forces. */
  Optional<String> owner = Optional.empty();

  int named;
  boolean former;
  Optional<OfficeHolders.Holder> holder = Optional.empty();
  int holderAt = -1;

  void set(HolderFinder.Found found) {
    holder = Optional.of(found.holder());
    holderAt = found.at();
  }

  Optional<String> firstCountry() {
    return countries.stream().findFirst().map(Countries.Term::code);
  }

  /** The country named right before a body, or right behind it with "of". */
  Optional<String> countryOf(Bodies.Body body, List<String> words) {
    int at = bodies.indexOf(body);
    int start = bodiesAt.get(at);
    int end = start + lengths.get(at);
    for (int i = 0; i < countries.size(); i++) {
      int where = countriesAt.get(i);
      boolean before = where < start && allPlain(words, where + 1, start);
      boolean behind =
          where > end - 1 && end < words.size() && words.get(end).equals("of") && where <= end + 2;
      if (before || behind) {
        return Optional.of(countries.get(i).code());
      }
    }
    return Optional.empty();
  }

  private static boolean allPlain(List<String> words, int from, int to) {
    return to - from <= 4
        && words.subList(from, to).stream()
            .noneMatch(word -> word.equals(",") || PhraseReader.isBreak(Words.fold(word)));
  }

  /** The agent word nearest the head, before a limit if there is one. */
  Optional<AgentLexicon.Agent> agent(int limit, AgentLexicon lexicon) {
    Optional<AgentLexicon.Agent> best = Optional.empty();
    for (int i = 0; i < agents.size(); i++) {
      if (agentsAt.get(i) < limit) {
        AgentLexicon.Agent agent = agents.get(i).value();
        boolean vague =
            best.isPresent()
                && best.get().sector() != Sector.UNK
                && (lexicon.isVague(agent) || isOfFarmers(best.get(), agent));
        best = vague ? best : Optional.of(agent);
      }
    }
    return best.isEmpty() && !agents.isEmpty() && limit < Integer.MAX_VALUE
        ? agent(Integer.MAX_VALUE, lexicon)
        : best;
  }

  /** A farmers' union is one of farmers; any other union is one of labour. */
  private static boolean isOfFarmers(AgentLexicon.Agent before, AgentLexicon.Agent agent) {
    return before.sector() == Sector.AGR && agent.sector() == Sector.LAB;
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
