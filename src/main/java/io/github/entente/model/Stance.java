package io.github.entente.model;

/** The side an actor takes towards an agreement. */
public enum Stance {
  /** For it. */
  SUPPORTS,
  /** Against it. */
  OPPOSES
}
