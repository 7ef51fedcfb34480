package io.github.entente.extract.actor;

/** What the library knows of the world before it reads a story. Immutable once made. */
record Knowledge(Countries countries, AgentLexicon agents, Bodies bodies) {

  /** Reads the resource files. */
  static Knowledge load() {
    return new Knowledge(new Countries(), new AgentLexicon(), new Bodies());
  }
}
