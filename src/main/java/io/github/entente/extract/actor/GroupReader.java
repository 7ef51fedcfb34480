package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads groups and bodies without a name, and nouns that take up a body that has one. */
final class GroupReader {

  private static final Set<String> CREEDS = WordLists.of("creed");

  /** What stands behind the name of a party, and of those who fight, and tells what they are. */
  private static final Set<String> PARTIES = WordLists.of("party-called");

  private static final Set<String> ARMIES = WordLists.of("army-called");

  /** What teams of players call themselves, with a capital. */
  private static final Set<String> TEAMS = WordLists.of("team");

  /** A group of which a story seldom has two, so that no article is needed. */
  private static final String ALWAYS_ONE = "police";

  /** All parties that do not govern: none of them alone. */
  private static final String OPPOSITION = "opposition";

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
    boolean anybody = head.equals(OPPOSITION) || isCalledNext(chunk, names);
    if (definite && !plural && !anybody && phrase.agentStart() <= chunk.inner()) {
      Optional<Entity> before =
          salience
              .last(e -> !e.isPerson() && e.named && e.isCalled(head) && GroupMatch.mayBe(e, agent))
              .or(
                  () ->
                      salience.last(
                          e ->
                              !e.isPerson()
                                  && e.named
                                  && e.isNamedWith(head)
                                  && GroupMatch.mayBe(e, agent)))
              .or(
                  () ->
                      salience.last(
                          e ->
                              !e.isPerson()
                                  && GroupMatch.mayBe(e, agent)
                                  && !GroupMatch.isOtherFirm(e, agent, head)
                                  && (GroupMatch.endsWith(e, head)
                                      || GroupMatch.isSort(e, agent, head))));
      before = before.or(() -> firm(agent)).or(() -> party(agent));
      if (before.isPresent()) {
        domestic(before.get(), agent, sentence, chunk.head(), names);
        return List.of(before.get());
      }
    }
    if (definite && !plural && !anybody && isOfSortOnly(phrase)) {
      Optional<Entity> before = // Name. The Lebanese militia
          salience.last(
              e ->
                  e.isNamedBody()
                      && GroupMatch.mayBe(e, agent)
                      && e.kind == Roster.kind(agent.kind())
                      && e.sector.equals(Optional.of(agent.sector()))
                      && (phrase.adjective().isEmpty() || e.country.equals(phrase.adjective())));
      if (before.isPresent()) {
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
    Optional<Entity> body = ofName(phrase, own);
    if (body.isPresent()) {
      return List.of(body.get());
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
            FighterNames.of(chunk, names)
                .orElseGet(
                    () ->
                        PhraseText.text(
                            sentence,
                            chunk.hasPossessor() ? chunk.start() : chunk.inner(),
                            Chunk.endWithOf(sentence, names, chunk.head()))));
    Roster.describe(entity, agent);
    entity.plural = plural || agent.kind() == AgentLexicon.Kind.GROUP;
    entity.topic = head;
    boolean foreign = Words.singulars(head).stream().anyMatch(FOREIGN::contains);
    entity.country = foreign ? phrase.adjective() : offices.countryOf(phrase, own);
    if (entity.country.isEmpty()) {
      entity.country = Places.countryBehind(sentence, names, chunk.head(), 4).orElse("");
    }
    if (head.equals(ALWAYS_ONE)) {
      entity.perhapsOf(offices.home(head));
    }
    return List.of(entity);
  }

  /** {@code the Lebanese militia}, {@code the Shiite militia}: a people or creed, and a sort. */
  private static boolean isOfSortOnly(Phrase phrase) {
    Chunk chunk = phrase.chunk();
    String word = Words.fold(chunk.sentence().token(chunk.inner()).text());
    boolean people = !phrase.adjective().isEmpty() && phrase.names().size() == 1;
    return !chunk.hasPossessor()
        && phrase.agentStart() == chunk.inner() + 1
        && phrase.agentEnd() == chunk.head()
        && (people || CREEDS.contains(word));
  }

  /** {@code the oil firm, Name, said}: the name tells which one it is. */
  private static boolean isCalledNext(Chunk chunk, Names names) {
    Sentence sentence = chunk.sentence();
    int comma = chunk.head() + 1;
    Optional<Names.Name> name =
        names
            .at(comma + 1)
            .filter(n -> n.sort() == Names.Sort.BODY || n.sort() == Names.Sort.ORGANISATION);
    return Grammar.is(sentence, comma, ",")
        && name.filter(n -> n.start() == comma + 1 && Grammar.is(sentence, n.end() + 1, ","))
            .isPresent();
  }

  /** {@code the Dawn coalition}, {@code Dawn fighters}: the body, with the noun for what it is. */
  private static Optional<Entity> ofName(Phrase phrase, List<Ref> own) {
    Chunk chunk = phrase.chunk();
    String noun = Words.fold(chunk.sentence().token(chunk.head()).text());
    return phrase.names().stream()
        .filter(name -> name.end() == chunk.head() - 1 && name.term() == null)
        .flatMap(name -> own.stream().filter(r -> r.end() == name.end() && r.isNameOfOne()))
        .map(Ref::first)
        .filter(Entity::isNamedBody)
        .filter(e -> OfficeReader.isParty(e) && PARTIES.contains(noun) || isArmy(e, noun))
        .findFirst();
  }

  private static boolean isArmy(Entity body, String noun) {
    return body.kind == ActorKind.ARMED_GROUP && ARMIES.contains(noun);
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
    boolean creed = CREEDS.contains(Words.fold(sentence.token(token).text()));
    return capital && !creed && phrase.names().stream().noneMatch(name -> name.end() >= token);
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

  /** What is taken up as the party is one: the last named body of which nothing is known. */
  private Optional<Entity> party(AgentLexicon.Agent agent) {
    Optional<Entity> party =
        agent.sector() == Sector.PTY && agent.kind() == AgentLexicon.Kind.ORGANISATION
            ? salience.last(e -> e.named && e.kind == ActorKind.ORGANISATION && e.sector.isEmpty())
            : Optional.empty();
    party.ifPresent(e -> Roster.describe(e, agent));
    return party;
  }
}
