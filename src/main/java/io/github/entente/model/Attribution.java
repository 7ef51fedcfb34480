package io.github.entente.model;

/** How the speaker of a quotation was found. */
public enum Attribution {
  /** Named beside the quotation. */
  STATED,
  /** Carried over from the quotation before. */
  CONTINUED,
  /** Concluded from the context. */
  INFERRED
}
