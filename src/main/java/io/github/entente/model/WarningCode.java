package io.github.entente.model;

/** Why something was not read. */
public enum WarningCode {
  /** The text is not English: no quotations, actors or agreements were looked for. */
  LANGUAGE,
  /** No running text was found. */
  NO_TEXT,
  /** Bytes could not be decoded and were replaced. */
  ENCODING
}
