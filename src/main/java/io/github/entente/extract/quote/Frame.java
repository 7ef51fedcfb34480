package io.github.entente.extract.quote;

/** What a cue takes as its content. */
enum Frame {
  /** Words in quotation marks: “No,” he said. */
  DIRECT,
  /** A that-clause, with or without the conjunction: said (that) it was ready. */
  CLAUSE,
  /** A that-clause with the conjunction only: held that it was void. */
  THAT,
  /** A question: asked whether it was ready. */
  QUESTION,
  /** What the speaker will do or not do: promised to pay. */
  INFINITIVE,
  /** What one says one did or did not do: denied taking the money. */
  GERUND,
  /** What another is to do: urged both sides to stop. */
  REQUEST,
  /** A deed and who did it: accused them of cheating. */
  CHARGE,
  /** A thing and what it is said to be: called it a mistake, described it as one. */
  NAMING,
  /** A naming that needs no as: called it a mistake. */
  CALLING,
  /** What is spoken of, as an object: denied the charges. */
  OBJECT,
  /** What is spoken of, if it is something that one says: claimed victory. */
  OCCURRENCE,
  /** What is spoken of, behind a preposition of its own: called for a vote. */
  TOPIC,
  /** Only a document does so: the report showed that it was late. */
  DOCUMENT,
  /** A that-clause of a noun that somebody voices: expressed hope that it would hold. */
  VOICED
}
