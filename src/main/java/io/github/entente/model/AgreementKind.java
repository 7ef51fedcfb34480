package io.github.entente.model;

/** What an agreement is mainly about. */
public enum AgreementKind {
  /** Trade. */
  TRADE,
  /** Security. */
  SECURITY,
  /** Intelligence. */
  INTELLIGENCE,
  /** Arms control. */
  ARMS_CONTROL,
  /** Peace. */
  PEACE,
  /** Ceasefire. */
  CEASEFIRE,
  /** Climate. */
  CLIMATE,
  /** Energy. */
  ENERGY,
  /** Transport. */
  TRANSPORT,
  /** Border. */
  BORDER,
  /** Extradition. */
  EXTRADITION,
  /** Finance. */
  FINANCE,
  /** Technology. */
  TECHNOLOGY,
  /** Health. */
  HEALTH,
  /** Culture. */
  CULTURE,
  /** General. */
  GENERAL
}
