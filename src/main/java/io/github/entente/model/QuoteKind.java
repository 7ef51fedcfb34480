package io.github.entente.model;

/** How much of what was said stands inside quotation marks. */
public enum QuoteKind {
  /** All of it. */
  DIRECT,
  /** It is reported, with quoted fragments. */
  MIXED,
  /** None of it: it is reported speech or writing. */
  INDIRECT
}
