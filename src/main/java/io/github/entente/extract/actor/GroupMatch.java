package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.util.Set;

/** Tells whether a body may be what a noun such as the company or the militia takes up. */
final class GroupMatch {

  /** The sectors of those who fight or rob without a state. */
  private static final Set<Sector> ARMED = Set.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.CRM);

  /** The sectors of those who help, teach or work. */
  private static final Set<Sector> UNARMED =
      Set.of(Sector.NGO, Sector.MED, Sector.EDU, Sector.LAB, Sector.AGR, Sector.BUS, Sector.JRN);

  /** What any firm may be called. */
  private static final Set<String> FIRM = WordLists.of("firm");

  /** What a body of states, and what any other body, may be called. */
  private static final Set<String> BLOCS = WordLists.of("bloc");

  private static final Set<String> NO_BLOCS = WordLists.of("no-bloc");

  private static final Set<String> GROUPS = WordLists.of("group");

  private GroupMatch() {}

  /** The miner is not the firm that was said to be an airline. */
  static boolean isOtherFirm(Entity entity, AgentLexicon.Agent agent, String head) {
    return agent.kind() == AgentLexicon.Kind.COMPANY
        && entity.kind == ActorKind.COMPANY
        && !FIRM.contains(head)
        && entity.isCalled()
        && FIRM.stream().noneMatch(entity::isCalled);
  }

  /** Who fights is no relief body, and a party no court: what is said of both must agree. */
  static boolean mayBe(Entity entity, AgentLexicon.Agent agent) {
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

  static boolean endsWith(Entity entity, String head) {
    return entity.topic.endsWith(head) || entity.isNamedWith(head);
  }

  static boolean isSort(Entity entity, AgentLexicon.Agent agent, String head) {
    if (!entity.named) {
      return false;
    }
    if (BodyFacts.isParty(agent.sector())) {
      return entity.sector.filter(BodyFacts::isParty).isPresent();
    }
    if (BLOCS.contains(head)) {
      return entity.kind == ActorKind.INTERNATIONAL_BODY
          && NO_BLOCS.stream().noneMatch(entity::isNamedWith);
    }
    return GROUPS.contains(head)
        ? entity.kind == ActorKind.ORGANISATION || entity.kind == ActorKind.ARMED_GROUP
        : entity.kind == Roster.kind(agent.kind());
  }
}
