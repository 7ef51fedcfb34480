package io.github.entente.model;

/** What sort of actor it is. */
public enum ActorKind {
  /** A state or territory. */
  COUNTRY,
  /** A ministry, agency, parliament, court or army of a state. */
  GOVERNMENT_BODY,
  /** A single person. */
  PERSON,
  /** A party, association, institute or other body. */
  ORGANISATION,
  /** An armed group that is not a state's. */
  ARMED_GROUP,
  /** A body of states. */
  INTERNATIONAL_BODY,
  /** A business. */
  COMPANY,
  /** People without a name: activists, residents, a senior official. */
  GROUP
}
