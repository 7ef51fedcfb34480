package io.github.entente.model;

/** What sort of event it is: the PLOVER (2021) events that states of agreements give. */
public enum PloverEvent {
  /** A promise to act or to cooperate. */
  AGREE,
  /** Meeting or negotiating. */
  CONSULT,
  /** Diplomatic cooperation, formal signing included. */
  SUPPORT,
  /** Material cooperation. */
  COOPERATE,
  /** Leaving off fighting. */
  RETREAT,
  /** Refusing to cooperate. */
  REJECT,
  /** Reducing or ending cooperation. */
  SANCTION,
  /** Using force. */
  ASSAULT
}
