package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.util.Optional;

/** Writes down what the words in and before a body's name tell of its kind, sector and country. */
final class BodyFacts {

  private final Setting setting;

  BodyFacts(Setting setting) {
    this.setting = setting;
  }

  /** Whether a sector is that of parties, in power or not. */
  static boolean isParty(Sector sector) {
    return sector == Sector.PTY || sector == Sector.OPP;
  }

  /** {@code the opposition Harbour Party}: parties are of the story's country. */
  void domestic(Entity entity, AgentLexicon.Agent agent, String adjective) {
    Roster.describe(entity, agent);
    boolean party = isParty(agent.sector());
    if (agent.sector() == Sector.REB && entity.kind == ActorKind.ORGANISATION) {
      entity.kind = ActorKind.ARMED_GROUP;
    }
    if (agent.kind() == AgentLexicon.Kind.COMPANY && entity.kind == ActorKind.ORGANISATION) {
      entity.kind = ActorKind.COMPANY; // the state oil company HPC
    }
    if (entity.country.isEmpty() && entity.kind != ActorKind.INTERNATIONAL_BODY) {
      entity.country = adjective.isEmpty() && party ? setting.country() : adjective;
    }
  }

  /** A party of no country that is known is of the story's. */
  void party(Entity entity) {
    if (entity.country.isEmpty()) {
      entity.country = setting.country();
    }
    if (entity.sector.isEmpty()) {
      entity.sector = Optional.of(Sector.PTY);
    }
  }

  /** {@code the Ministry of Home Affairs (MHA)}: of the story's country. */
  void domestic(Entity entity) {
    entity.kind = ActorKind.GOVERNMENT_BODY;
    if (entity.country.isEmpty()) {
      entity.country = setting.country();
    }
    if (entity.sector.isEmpty()) {
      entity.sector = Optional.of(Sector.GOV);
    }
  }

  /** Lets the last word of a name tell what it is of: a Union, an Alliance, a Ministry. */
  boolean refine(Entity entity, AgentLexicon.Agent agent) {
    boolean tells =
        agent.kind() != AgentLexicon.Kind.PERSON
            && agent.kind() != AgentLexicon.Kind.THING
            && agent.kind() != AgentLexicon.Kind.GROUP;
    if (tells) {
      entity.kind = Roster.kind(agent.kind());
      Roster.describe(entity, agent);
    }
    return tells;
  }
}
