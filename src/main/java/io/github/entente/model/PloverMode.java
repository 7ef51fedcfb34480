package io.github.entente.model;

/** How a PLOVER (2021) event was done: the modes that states of agreements give. */
public enum PloverMode {
  /** Of CONSULT: with a mediator. */
  THIRD_PARTY,
  /** Of CONSULT: among more than two. */
  MULTILATERAL,
  /** Of RETREAT: by a truce. */
  CEASEFIRE,
  /** Of SANCTION: by ending or reducing cooperation. */
  DISCONTINUE
}
