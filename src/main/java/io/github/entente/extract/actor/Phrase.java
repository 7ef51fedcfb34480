package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A base noun phrase taken apart: nationality, names, and the agent word it ends in or has before a
 * name.
 *
 * @param chunk the phrase
 * @param names the names in its core, in order
 * @param adjective the country of an adjective of nationality in it, or empty
 * @param agent what its last agent word means
 * @param agentStart the first token of that word, or -1
 * @param agentEnd the last token of that word, or -1
 * @param post what the office before a name is of, with its preposition
 */
record Phrase(
    Chunk chunk,
    List<Names.Name> names,
    String adjective,
    Optional<AgentLexicon.Agent> agent,
    int agentStart,
    int agentEnd,
    Optional<PostedNames.Post> post) {

  static Phrase of(Chunk chunk, Names known, Knowledge knowledge) {
    List<Names.Name> names = new ArrayList<>();
    String adjective = "";
    Optional<AgentLexicon.Agent> agent = Optional.empty();
    int agentStart = -1;
    int agentEnd = -1;
    Optional<PostedNames.Post> post = Optional.empty();
    for (int at = chunk.core(); at <= chunk.head(); at++) {
      if (post.isEmpty() && at < chunk.head() && known.postAt(at).isPresent()) {
        post = known.postAt(at);
        int start = agentStart;
        int end = post.get().end();
        Optional<AgentLexicon.Agent> whole =
            start < 0
                ? Optional.empty()
                : knowledge
                    .agents()
                    .at(known.words().subList(0, end + 1), start)
                    .filter(hit -> start + hit.length() - 1 == end)
                    .map(PhraseTable.Hit::value);
        if (whole.isPresent()) {
          agent = whole; // Secretary of State
          agentEnd = end;
          at = end;
        }
        continue;
      }
      Optional<Names.Name> name = known.at(at);
      if (name.isPresent()) {
        names.add(name.get());
        Countries.Term term = name.get().term();
        if (term != null
            && name.get().end() < chunk.head()
            && post.isEmpty()
            && !isFaith(known.words(), name.get().end())) {
          adjective = term.code();
        }
        at = name.get().end();
        continue;
      }
      if (post.isPresent()) {
        continue; // the field of an office is no other office
      }
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> hit =
          knowledge.agents().at(known.words().subList(0, nextName(known, at, chunk.head())), at);
      if (hit.isPresent() && at + hit.get().length() - 1 <= chunk.head()) {
        boolean rebels =
            agentEnd == at - 1
                && agent.filter(a -> a.sector() == Sector.REB).isPresent()
                && hit.get().value().kind() == AgentLexicon.Kind.ORGANISATION;
        agent = rebels ? agent.map(Phrase::group) : Optional.of(hit.get().value());
        agentStart = at;
        agentEnd = at + hit.get().length() - 1;
        at = agentEnd;
      }
    }
    if (agentEnd >= 0
        && agentEnd < chunk.head()
        && post.isEmpty()
        && !nameFollows(chunk, known, agentEnd)) {
      agent = Optional.empty();
    }
    return new Phrase(chunk, names, adjective, agent, agentStart, agentEnd, post);
  }

  /** {@code a jihadist faction}: a group of those. */
  private static AgentLexicon.Agent group(AgentLexicon.Agent people) {
    return new AgentLexicon.Agent(
        AgentLexicon.Kind.ARMED_GROUP, people.sector(), people.second(), people.words(), "");
  }

  /** {@code the Roman Catholic bishop} is not of Rome. */
  private static boolean isFaith(List<String> words, int at) {
    return words.get(at).equals("Roman") && words.get(at + 1).equals("Catholic");
  }

  /** A word of office does not reach into a name: the opposition | Party of the Quays. */
  private static int nextName(Names known, int from, int head) {
    int at = from;
    while (at <= head && known.at(at).isEmpty() && known.postAt(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private static boolean nameFollows(Chunk chunk, Names known, int agentEnd) {
    for (int i = agentEnd + 1; i <= chunk.head(); i++) {
      Token token = chunk.sentence().token(i);
      boolean proper = token.isProper() || token.entity() != EntityType.NONE;
      if (!proper && known.at(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  Sentence sentence() {
    return chunk.sentence();
  }

  /** Secretary of | Homeland Security: what an office of state is of is its field. */
  boolean isField(Names.Name name) {
    return name.sort() == Names.Sort.ORGANISATION
        && post.filter(p -> name.start() > p.start() && name.end() <= p.end()).isPresent()
        && agent.filter(a -> a.sector() == Sector.GOV).isPresent();
  }

  /** The name of the body or country that an office before a name is of. */
  Optional<Names.Name> postName() {
    return post.flatMap(
        p ->
            names.stream()
                .filter(name -> name.start() > p.start() && name.end() == p.end())
                .filter(name -> !isField(name))
                .findFirst());
  }

  Optional<Names.Name> lastName() {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
  }

  /** Returns where a name that the recogniser missed begins behind a title, or -1. */
  int unknownName() {
    boolean person = agent.map(a -> a.kind() == AgentLexicon.Kind.PERSON).orElse(false);
    if (!person || agentEnd == chunk.head()) {
      return -1;
    }
    Token first = sentence().token(agentEnd + 1);
    return post.isEmpty() && first.isProper() && Words.isCapitalised(first.text())
        ? agentEnd + 1
        : -1;
  }

  boolean hasTitleBefore(Names.Name name) {
    return agentEnd >= 0
        && agentEnd < name.start()
        && agent
            .filter(a -> a.kind() == AgentLexicon.Kind.PERSON)
            .filter(
                a -> a.sector() != Sector.REB || name.sort() == Names.Sort.PERSON) // rebel Front
            .isPresent();
  }

  /** Returns whether more than the bare word stands there: a country, a field of work. */
  boolean isSpecific() {
    return chunk.hasPossessor()
        || !adjective.isEmpty()
        || agentStart > chunk.inner()
        || agentEnd > agentStart;
  }

  /** Returns the first token behind determiners and nationality. */
  int ownStart() {
    int at = chunk.inner();
    for (Names.Name name : names) {
      if (name.start() == at && name.term() != null && name.end() < chunk.head()) {
        at = name.end() + 1;
      }
    }
    return at;
  }

  /**
   * Returns what the word before a name says that it is, whatever the recogniser takes it for:
   * {@code retailer Name}, {@code the militia Name}.
   */
  Optional<ActorKind> sortBefore(Names.Name name) {
    boolean fighters = // the rebel Dawn Brigades
        sentence().token(name.end()).tag().equals("NNPS")
            && agent
                .filter(a -> a.sector() == Sector.REB && agentEnd == name.start() - 1)
                .isPresent();
    if (fighters && name.term() == null) {
      return Optional.of(ActorKind.ARMED_GROUP);
    }
    int before = name.start() - 1;
    boolean called =
        before >= chunk.inner()
            && sentence().token(before).tag().equals("NN")
            && Societies.isCalled(sentence().token(before).text());
    if (name.sort() == Names.Sort.PERSON && called && agentEnd != before) {
      return Optional.of(ActorKind.ORGANISATION);
    }
    return agent
        .filter(a -> name.sort() == Names.Sort.PERSON && agentEnd == name.start() - 1)
        .filter(a -> a.sector() != Sector.OPP) // the opposition Name leads is no name
        .map(AgentLexicon.Agent::kind)
        .filter(
            kind ->
                kind == AgentLexicon.Kind.COMPANY
                    || kind == AgentLexicon.Kind.ORGANISATION
                    || kind == AgentLexicon.Kind.ARMED_GROUP)
        .map(Roster::kind);
  }
}
