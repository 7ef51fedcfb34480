package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    NoActors nobody,
    Map<String, ActorKind> endings,
    PhraseSource<Bodies.Body> own,
    SharedPlaces sharedPlaces) {

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
        new NoActors(),
        readEndings(),
        PhraseSource.none(),
        new SharedPlaces());
  }

  /** What the last words of names tell: name-endings.tsv. */
  private static Map<String, ActorKind> readEndings() {
    Map<String, ActorKind> endings = new HashMap<>();
    for (KnowledgeFile.Line line : KnowledgeFile.read("name-endings.tsv")) {
      ActorKind kind = ActorKind.valueOf(line.column(0));
      line.items(1).forEach(word -> endings.putIfAbsent(word, kind));
    }
    return Map.copyOf(endings);
  }

  /** Returns whether a last word of a name is that of a society or state body, not of a firm. */
  boolean isSociety(String word) {
    return agents
        .get(word)
        .filter(a -> a.kind() != AgentLexicon.Kind.COMPANY && a.kind() != AgentLexicon.Kind.THING)
        .isPresent();
  }

  /** Returns this as it was on a day, with what a user's dictionary says of it above. */
  Knowledge with(ActorDictionary dictionary, LocalDate day) {
    Countries then = countries.on(day);
    if (dictionary.size() == 0) {
      return withCountries(then);
    }
    DictionaryView view = new DictionaryView(dictionary, day, countries::knows);
    return new Knowledge(
        then.with(view::countryAt),
        agents.with(view::agentAt),
        bodies.with(view::bodyAt),
        holders,
        agencies,
        nobody,
        endings,
        view::bodyAt,
        sharedPlaces);
  }

  /**
   * Returns this with places that share their name where a story has them: in the other country.
   */
  Knowledge placing(List<SharedPlaces.Place> others) {
    return others.isEmpty() ? this : withCountries(countries.with(SharedPlaces.others(others)));
  }

  /** Returns this as a story means it that names these countries. */
  Knowledge naming(Set<String> named) {
    Bodies meant = bodies.naming(named);
    return new Knowledge(
        countries, agents, meant, holders, agencies, nobody, endings, own, sharedPlaces);
  }

  private Knowledge withCountries(Countries other) {
    return new Knowledge(
        other, agents, bodies, holders, agencies, nobody, endings, own, sharedPlaces);
  }
}
