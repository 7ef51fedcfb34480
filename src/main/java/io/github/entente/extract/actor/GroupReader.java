package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads groups and bodies without a name, and nouns that take up a body that has one. */
final class GroupReader {

  /** The sectors of those who fight or rob without a state. */
  private static final Set<Sector> ARMED = Set.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.CRM);

  /** The sectors of those who help, teach or work. */
  private static final Set<Sector> UNARMED =
      Set.of(Sector.NGO, Sector.MED, Sector.EDU, Sector.LAB, Sector.AGR, Sector.BUS, Sector.JRN);

  /** What any firm may be called. */
  private static final Set<String> FIRM = WordLists.of("firm");

  /** What a body of states, and what any other body, may be called. */
  private static final Set<String> BLOCS = WordLists.of("bloc");

  private static final Set<String> GROUPS = WordLists.of("group");

  /** What teams of players call themselves, with a capital. */
  private static final Set<String> TEAMS = WordLists.of("team");

  /** A group of which a story seldom has two, so that no article is needed. */
  private static final String ALWAYS_ONE = "police";

  /** What those are to a state who are not of it: its creditors. */
  private static final Set<String> FOREIGN = WordLists.of("foreign-to-owner");

  private final Roster roster;
  private final Salience salience;
  private final OfficeReader offices;

  GroupReader(Roster roster, Salience salience, OfficeReader offices) {
    this.roster = roster;
    this.salience = salience;
    this.offices = offices;
  }

  /** Groups and nameless bodies; kept back until somebody asks for them. */
  List<Entity> read(Phrase phrase, AgentLexicon.Agent agent, List<Ref> own, Names names) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    boolean definite =
        sentence.token(chunk.core()).is("DT")
            && Words.fold(sentence.token(chunk.core()).text()).equals("the");
    String head = PhraseText.topic(sentence, chunk.head(), chunk.head());
    if (sentence.token(chunk.head()).tag().equals("NNPS")
        && Words.isCapitalised(sentence.token(chunk.head()).text())
        && TEAMS.contains(Words.fold(sentence.token(chunk.head()).text()))) {
      String team = PhraseText.text(sentence, chunk.inner(), chunk.head());
      return List.of(roster.organisation(team, ActorKind.ORGANISATION));
    }
    boolean plural = Grammar.isPlural(sentence, chunk.head());
    if (definite && !plural && phrase.agentStart() <= chunk.inner()) {
      Optional<Entity> before =
          salience
              .last(e -> !e.isPerson() && e.named && e.isCalled(head) && mayBe(e, agent))
              .or(
                  () ->
                      salience.last(
                          e -> !e.isPerson() && e.named && e.isNamedWith(head) && mayBe(e, agent)))
              .or(
                  () ->
                      salience.last(
                          e ->
                              !e.isPerson()
                                  && mayBe(e, agent)
                                  && !isOtherFirm(e, agent, head)
                                  && (endsWith(e, head) || isSort(e, agent, head))));
      before = before.or(() -> firm(agent)).or(() -> party(agent));
      if (before.isPresent()) {
        domestic(before.get(), agent, sentence, chunk.head(), names);
        return List.of(before.get());
      }
    }
    if (isBare(phrase, definite || plural || head.equals(ALWAYS_ONE))) {
      Optional<Entity> before =
          salience.last(
              e ->
                  !e.isPerson()
                      && (e.plural && !e.named && e.topic.equals(head)
                          || head.equals(ALWAYS_ONE) && (e.isOf(head) || e.isNamedWith(head))));
      boolean same = definite || head.equals(ALWAYS_ONE);
      boolean again = // experts, and once more experts
          chunk.start() == chunk.head()
              && before
                  .filter(
                      e ->
                          Words.fold(e.name())
                              .equals(Words.fold(sentence.token(chunk.head()).text())))
                  .isPresent();
      if (before.isPresent() && (same || again)) {
        return List.of(before.get());
      }
    }
    Optional<Entity> party = called(phrase, agent, own);
    if (party.isPresent()) {
      return List.of(party.get());
    }
    Entity entity =
        roster.described(
            Roster.kind(
                plural || agent.kind() == AgentLexicon.Kind.PERSON
                    ? AgentLexicon.Kind.GROUP
                    : agent.kind()),
            PhraseText.text(
                sentence,
                chunk.hasPossessor() ? chunk.start() : chunk.inner(),
                Chunk.endWithOf(sentence, names, chunk.head())));
    Roster.describe(entity, agent);
    entity.plural = plural || agent.kind() == AgentLexicon.Kind.GROUP;
    entity.topic = head;
    boolean foreign = Words.singulars(head).stream().anyMatch(FOREIGN::contains);
    entity.country = foreign ? phrase.adjective() : offices.countryOf(phrase, own);
    if (entity.country.isEmpty()) {
      entity.country = Places.countryBehind(sentence, names, chunk.head(), 4).orElse("");
    }
    return List.of(entity);
  }

  /** {@code the nationalist Dawn party}: what is said of a party is no part of its name. */
  private Optional<Entity> called(Phrase phrase, AgentLexicon.Agent agent, List<Ref> own) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    int start = chunk.head();
    while (start > chunk.inner() && isOfName(phrase, start - 1)) {
      start--;
    }
    int first = start;
    boolean party =
        agent.sector() == Sector.PTY
            && sentence.token(chunk.head()).is("NN")
            && Words.fold(sentence.token(chunk.head()).text()).equals("party");
    boolean free =
        start < chunk.head() && phrase.names().stream().allMatch(name -> name.end() < first);
    if (!party || !free) {
      return Optional.empty();
    }
    Entity named =
        roster.organisation(PhraseText.text(sentence, start, chunk.head()), ActorKind.ORGANISATION);
    if (agent.words().equals("party")) {
      roster.acronym(named, PhraseText.text(sentence, start, chunk.head() - 1));
    }
    Roster.describe(named, agent);
    named.of(offices.countryOf(phrase, own));
    return Optional.of(named);
  }

  private static boolean isOfName(Phrase phrase, int token) {
    Sentence sentence = phrase.sentence();
    boolean capital =
        Grammar.isCapitalNoun(sentence, token)
            || token > 0
                && sentence.token(token).is("JJ")
                && Words.isCapitalised(sentence.token(token).text());
    return capital && phrase.names().stream().noneMatch(name -> name.end() >= token);
  }

  /** {@code the Name, the main opposition party in Peru}: parties are of one country. */
  private static void domestic(
      Entity entity, AgentLexicon.Agent agent, Sentence sentence, int head, Names names) {
    if (BodyFacts.isParty(agent.sector()) && entity.country.isEmpty()) {
      Places.countryBehind(sentence, names, head, 1).ifPresent(entity::of);
    }
  }

  /** {@code the rebels}, {@code police}: no word tells them from those who were named before. */
  private static boolean isBare(Phrase phrase, boolean known) {
    return known
        && phrase.adjective().isEmpty()
        && !phrase.chunk().hasPossessor()
        && phrase.chunk().inner() == phrase.chunk().head();
  }

  /** What is taken up as the company is one: the last named body of which nothing is known. */
  private Optional<Entity> firm(AgentLexicon.Agent agent) {
    Optional<Entity> firm =
        agent.kind() == AgentLexicon.Kind.COMPANY
            ? salience.last(e -> e.named && e.kind == ActorKind.ORGANISATION && e.sector.isEmpty())
            : Optional.empty();
    firm.ifPresent(
        e -> {
          e.kind = ActorKind.COMPANY;
          Roster.describe(e, agent);
        });
    return firm;
  }

  /** The miner is not the firm that was said to be an airline. */
  private static boolean isOtherFirm(Entity entity, AgentLexicon.Agent agent, String head) {
    return agent.kind() == AgentLexicon.Kind.COMPANY
        && entity.kind == ActorKind.COMPANY
        && !FIRM.contains(head)
        && entity.isCalled()
        && FIRM.stream().noneMatch(entity::isCalled);
  }

  /** Who fights is no relief body, and a party no court: what is said of both must agree. */
  private static boolean mayBe(Entity entity, AgentLexicon.Agent agent) {
    boolean fights = ARMED.contains(agent.sector());
    if (fights && entity.named) {
      return entity.kind == ActorKind.ARMED_GROUP
          || entity.sector.filter(s -> !ARMED.contains(s) && !BodyFacts.isParty(s)).isEmpty();
    }
    if (entity.kind == ActorKind.ARMED_GROUP && agent.kind() == AgentLexicon.Kind.ORGANISATION) {
      return fights || UNARMED.stream().noneMatch(sector -> sector == agent.sector());
    }
    boolean party = agent.sector() == Sector.PTY;
    return !party || entity.kind != ActorKind.GOVERNMENT_BODY && entity.kind != ActorKind.COMPANY;
  }

  /** What is taken up as the party is one: the last named body of which nothing is known. */
  private Optional<Entity> party(AgentLexicon.Agent agent) {
    Optional<Entity> party =
        agent.sector() == Sector.PTY && agent.kind() == AgentLexicon.Kind.ORGANISATION
            ? salience.last(e -> e.named && e.kind == ActorKind.ORGANISATION && e.sector.isEmpty())
            : Optional.empty();
    party.ifPresent(e -> Roster.describe(e, agent));
    return party;
  }

  private static boolean endsWith(Entity entity, String head) {
    return entity.topic.endsWith(head) || entity.isNamedWith(head);
  }

  private static boolean isSort(Entity entity, AgentLexicon.Agent agent, String head) {
    if (!entity.named) {
      return false;
    }
    if (BodyFacts.isParty(agent.sector())) {
      return entity.sector.filter(BodyFacts::isParty).isPresent();
    }
    if (BLOCS.contains(head)) {
      return entity.kind == ActorKind.INTERNATIONAL_BODY;
    }
    return GROUPS.contains(head)
        ? entity.kind == ActorKind.ORGANISATION || entity.kind == ActorKind.ARMED_GROUP
        : entity.kind == Roster.kind(agent.kind());
  }
}
