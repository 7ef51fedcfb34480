package io.github.entente.extract.actor;

import static java.util.Objects.requireNonNull;

/**
 * Tells whom a phrase names, without a story: {@code the Norwegian defence ministry} is NOR, GOV,
 * MIL. Needs no models. Immutable and safe for use by any number of threads.
 */
public final class ActorResolver {

  private final PhraseResolver phrases;
  private final Coordination coordination;

  private ActorResolver(Knowledge knowledge, ActorDictionary dictionary) {
    phrases = new PhraseResolver(knowledge, dictionary);
    coordination = new Coordination(knowledge);
  }

  /** Loads the knowledge that the library ships. */
  public static ActorResolver load() {
    return load(ActorDictionary.empty());
  }

  /** Loads the knowledge that the library ships; where the dictionary knows a name, it decides. */
  public static ActorResolver load(ActorDictionary dictionary) {
    return new ActorResolver(
        Knowledge.load(), requireNonNull(dictionary, "dictionary must not be null"));
  }

  /** Returns whom a phrase names; an empty answer if it names nobody that is known. */
  public ResolvedActor resolve(String phrase) {
    return resolve(ActorQuery.of(phrase));
  }

  /** Returns whom a phrase names in its context, on its day. */
  public ResolvedActor resolve(ActorQuery query) {
    requireNonNull(query, "query must not be null");
    return phrases.resolve(query, coordination.of(query.phrase(), query.context()));
  }
}
