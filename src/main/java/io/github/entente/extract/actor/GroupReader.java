package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;

/** Reads groups and bodies without a name, and nouns that take up a body that has one. */
final class GroupReader {

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
    String head = PhraseWords.topic(sentence, chunk.head(), chunk.head());
    boolean plural = sentence.token(chunk.head()).tag().endsWith("S");
    if (definite && !plural && phrase.agentStart() <= chunk.inner()) {
      Optional<Entity> before =
          salience
              .last(e -> !e.isPerson() && e.named && e.isNamedWith(head))
              .or(
                  () ->
                      salience.last(
                          e -> !e.isPerson() && (endsWith(e, head) || isSort(e, agent, head))));
      before = before.or(() -> firm(agent));
      if (before.isPresent()) {
        return List.of(before.get());
      }
    }
    Entity entity =
        roster.described(
            Roster.kind(
                plural || agent.kind() == AgentLexicon.Kind.PERSON
                    ? AgentLexicon.Kind.GROUP
                    : agent.kind()),
            PhraseWords.text(
                sentence, chunk.hasPossessor() ? chunk.start() : chunk.inner(), chunk.head()));
    Roster.describe(entity, agent);
    entity.plural = plural || agent.kind() == AgentLexicon.Kind.GROUP;
    entity.topic = head;
    entity.country = offices.countryOf(phrase, own);
    if (entity.country.isEmpty()) {
      entity.country = Places.countryBehind(sentence, names, chunk.head(), 4).orElse("");
    }
    return List.of(entity);
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

  private static boolean endsWith(Entity entity, String head) {
    return entity.topic.endsWith(head) || entity.isNamedWith(head);
  }

  private static boolean isSort(Entity entity, AgentLexicon.Agent agent, String head) {
    if (!entity.named) {
      return false;
    }
    if (agent.sector() == Sector.OPP || agent.sector() == Sector.PTY) {
      return entity.sector.filter(s -> s == Sector.OPP || s == Sector.PTY).isPresent();
    }
    return switch (head) {
      case "bloc" -> entity.kind == ActorKind.INTERNATIONAL_BODY;
      case "group", "organisation", "organization", "movement" ->
          entity.kind == ActorKind.ORGANISATION || entity.kind == ActorKind.ARMED_GROUP;
      default -> entity.kind == Roster.kind(agent.kind());
    };
  }
}
