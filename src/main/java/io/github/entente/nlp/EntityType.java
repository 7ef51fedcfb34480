package io.github.entente.nlp;

/** The sort of name a token belongs to, as the three-class recogniser sees it. */
public enum EntityType {
  /** No name. */
  NONE,
  /** A person's name. */
  PERSON,
  /** A place's name. */
  LOCATION,
  /** A body's name. */
  ORGANIZATION
}
