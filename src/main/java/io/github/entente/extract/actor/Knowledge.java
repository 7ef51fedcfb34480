package io.github.entente.extract.actor;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of the world before a story is read. Immutable once made.
 *
 * @param own names of a user's dictionary; it decides on persons too
 */
record Knowledge(
    Countries countries,
    AgentLexicon agents,
    Bodies bodies,
    OfficeHolders holders,
    Set<String> agencies,
    PhraseSource<Bodies.Body> own) {

  /** Reads the resource files. */
  static Knowledge load() {
    Set<String> agencies =
        KnowledgeFile.read("agencies.tsv").stream()
            .flatMap(line -> line.items(0).stream())
            .map(Words::fold)
            .collect(Collectors.toUnmodifiableSet());
    return new Knowledge(
        new Countries(),
        new AgentLexicon(),
        new Bodies(),
        new OfficeHolders(),
        agencies,
        PhraseSource.none());
  }

  /** Returns this with what a user's dictionary says on a day above it. */
  Knowledge with(ActorDictionary dictionary, LocalDate day) {
    if (dictionary.size() == 0) {
      return this;
    }
    DictionaryView view = new DictionaryView(dictionary, day, countries::knows);
    return new Knowledge(
        countries.with(view::countryAt),
        agents.with(view::agentAt),
        bodies.with(view::bodyAt),
        holders,
        agencies,
        view::bodyAt);
  }
}
