package io.github.entente.extract.actor;

import java.util.Set;
import java.util.stream.Collectors;

/** What the library knows of the world before it reads a story. Immutable once made. */
record Knowledge(
    Countries countries,
    AgentLexicon agents,
    Bodies bodies,
    OfficeHolders holders,
    Set<String> agencies) {

  /** Reads the resource files. */
  static Knowledge load() {
    Set<String> agencies =
        KnowledgeFile.read("agencies.tsv").stream()
            .flatMap(line -> line.items(0).stream())
            .map(Words::fold)
            .collect(Collectors.toUnmodifiableSet());
    return new Knowledge(
        new Countries(), new AgentLexicon(), new Bodies(), new OfficeHolders(), agencies);
  }
}
