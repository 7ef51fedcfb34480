package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was found in the words of a phrase, from left to right. */
final class PhraseParts {

  private static final Set<String> BELONGING = Set.of("of", "for", "from");

  final List<PhraseTable.Hit<AgentLexicon.Agent>> agents = new ArrayList<>();
  final List<Integer> agentsAt = new ArrayList<>();
  final List<Bodies.Body> bodies = new ArrayList<>();
  final List<Integer> bodiesAt = new ArrayList<>();
  final List<Integer> lengths = new ArrayList<>();
  final List<Countries.Term> countries = new ArrayList<>();
  final List<Integer> countriesAt = new ArrayList<>();

  /** The country of somebody to whom others in the phrase belong: of Gaddafi's forces. */
  Optional<String> owner = Optional.empty();

  /** The country or kind of body in a compound: of a NATO-led force in Kosovo. */
  Optional<String> compound = Optional.empty();

  /** The sector in which that person is on the day. */
  Optional<Sector> ownerSector = Optional.empty();

  int named;
  boolean former;
  Optional<OfficeHolders.Holder> holder = Optional.empty();
  int holderAt = -1;

  void set(HolderFinder.Found found) {
    holder = Optional.of(found.holder());
    holderAt = found.at();
  }

  /** The person found is one to whom others in the phrase belong. */
  void belong(OfficeHolders.Holder person, LocalDate day) {
    Optional<OfficeHolders.Term> now = person.on(day);
    owner = Optional.of(now.orElseGet(() -> person.lastBefore(day)).country());
    ownerSector = now.flatMap(term -> term.sectors().stream().findFirst());
  }

  Optional<String> firstCountry() {
    return compound.or(() -> countries.stream().findFirst().map(Countries.Term::code));
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

  /** The country of the body that others are of: the breakaway region of | Somaliland. */
  Optional<String> countryOfBodyBehindOf(List<String> words) {
    for (int i = 0; i < bodies.size(); i++) {
      int before = bodiesAt.get(i) - 1;
      before -= before > 0 && words.get(before).equals("the") ? 1 : 0;
      if (before > 0 && words.get(before).equals("of")) {
        return Optional.of(bodies.get(i).country()).filter(code -> !code.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** The countries in a list behind an office: ministers | of Peru, Chile and the Netherlands. */
  List<String> severalCountries(List<String> words) {
    int limit = PhraseReader.end(words);
    if (countriesAt.size() < 2
        || limit >= words.size()
        || !words.get(limit).equals("of")
        || countriesAt.size() != countries.size()
        || countriesAt.get(0) > limit + 2) {
      return List.of();
    }
    int last = countriesAt.get(countriesAt.size() - 1);
    List<String> between = words.subList(countriesAt.get(0), last);
    boolean named = countries.stream().allMatch(term -> term.is(Countries.Form.NAME));
    boolean alone = bodies.isEmpty() && agentsAt.stream().allMatch(at -> at < limit);
    boolean listed = between.contains("and") && between.stream().noneMatch(PhraseReader::isBreak);
    List<String> codes = countries.stream().map(Countries.Term::code).distinct().toList();
    return named && alone && listed && codes.size() > 1 ? codes : List.of();
  }

  /** The body of states that stands before the name of a person: EU Commissioner | Name. */
  Optional<Bodies.Body> bodyBeforeHolder() {
    for (int i = 0; i < bodies.size(); i++) {
      if (bodies.get(i).kind() == ActorKind.INTERNATIONAL_BODY
          && bodiesAt.get(i) + lengths.get(i) < holderAt
          && Codes.isNoCountry(bodies.get(i).country())) {
        return Optional.of(bodies.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean allPlain(List<String> words, int from, int to) {
    return to - from <= 4
        && words.subList(from, to).stream()
            .noneMatch(word -> word.equals(",") || PhraseReader.isBreak(Words.fold(word)));
  }

  /** What the phrase's own noun is, with the sector of what it is of where it has none itself. */
  Optional<AgentLexicon.Agent> agent(List<String> words, AgentLexicon lexicon) {
    int limit = PhraseReader.end(words);
    Optional<AgentLexicon.Agent> head = agent(0, limit, lexicon);
    if (head.filter(lexicon::isVagueBeforeOf).isEmpty()) {
      return head;
    }
    int of = limit;
    for (int i = 0; i < agents.size(); i++) {
      if (agentsAt.get(i) < limit) {
        of = agentsAt.get(i) + agents.get(i).length();
      }
    }
    if (of >= words.size() || !BELONGING.contains(words.get(of))) {
      return head;
    }
    int end = PhraseReader.end(words, of + 1);
    boolean body = bodiesAt.stream().anyMatch(at -> at > limit && at < end);
    Optional<AgentLexicon.Agent> whole =
        body ? Optional.empty() : agent(of + 1, end, lexicon).filter(a -> !lexicon.isVague(a));
    return whole.isEmpty()
        ? head
        : head.map(
            a ->
                new AgentLexicon.Agent(
                    a.kind(),
                    whole.get().sector(),
                    whole.get().second(),
                    a.words(),
                    whole.get().country()));
  }

  /** The agent word nearest the head between two words; in the whole phrase, else the last one. */
  private Optional<AgentLexicon.Agent> agent(int from, int limit, AgentLexicon lexicon) {
    Optional<AgentLexicon.Agent> best = Optional.empty();
    for (int i = 0; i < agents.size(); i++) {
      if (agentsAt.get(i) >= from && agentsAt.get(i) < limit) {
        AgentLexicon.Agent agent = agents.get(i).value();
        boolean vague =
            best.isPresent()
                && best.get().sector() != Sector.UNK
                && (lexicon.isVague(agent) || isOfFarmers(best.get(), agent));
        best = vague ? best : Optional.of(agent);
      }
    }
    return best.isEmpty() && !agents.isEmpty() && from == 0 && limit < Integer.MAX_VALUE
        ? agent(0, Integer.MAX_VALUE, lexicon)
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
