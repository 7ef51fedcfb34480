package io.github.entente.model;

/** The furthest state of an agreement that the text itself asserts. */
public enum AgreementStatus {
  /** Wanted, called for, offered, planned or still to be signed. */
  PROPOSED,
  /** Talks are under way, a draft exists, or it is near. */
  NEGOTIATING,
  /** Reached, struck, concluded, announced or renewed. */
  AGREED,
  /** Signed. */
  SIGNED,
  /** Ratified or approved by a parliament. */
  RATIFIED,
  /** Operating or binding. */
  IN_FORCE,
  /** Called off late or put on hold. */
  POSTPONED,
  /** Refused or denied; talks failed. */
  REJECTED,
  /** Made without effect for a time. */
  SUSPENDED,
  /** Withdrawn from, abandoned, expired, replaced or collapsed. */
  TERMINATED,
  /** Broken, or said to be broken. */
  VIOLATED
}
