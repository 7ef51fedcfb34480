package io.github.entente.model;

/** What a PLOVER (2021) event is about: the contexts that kinds of agreements give. */
public enum PloverContext {
  /** Armed forces. */
  MILITARY,
  /** Intelligence. */
  INTELLIGENCE,
  /** Trade and finance. */
  ECONOMIC,
  /** Energy and other resources. */
  RESOURCE,
  /** Law and courts. */
  LEGAL,
  /** Territory and borders. */
  TERRITORY,
  /** Climate and environment. */
  ENVIRONMENT,
  /** Health. */
  HEALTH
}
