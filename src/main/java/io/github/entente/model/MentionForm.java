package io.github.entente.model;

/** How the words of a mention name their actor. */
public enum MentionForm {
  /** By a name or an acronym. */
  NAME,
  /** By a capital or seat that stands for a government. */
  METONYM,
  /** By a noun phrase: the minister, opposition parties. */
  DESCRIPTION,
  /** By a pronoun. */
  PRONOUN
}
