package io.github.entente.extract.actor;

import io.github.entente.model.Actor;
import io.github.entente.model.Span;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Who appears in one article, and which words mean whom: the state of one parse, confined to its
 * thread. Extractors of quotations and agreements ask it about noun phrases by the token that heads
 * them; ids stay the same for the life of the cast.
 */
public interface Cast {

  /**
   * Returns the id of the actor that the noun phrase with this head denotes: a name, a metonym, a
   * title, a description or a pronoun, resolved over the article.
   *
   * @param sentence a sentence of the body
   * @param head the index of the head of the noun phrase
   * @return nothing if it denotes no actor known so far
   */
  Optional<String> actorAt(Sentence sentence, int head);

  /**
   * Returns the id of the actor that the noun phrase denotes, and makes one of it if there is none:
   * for the subject of a speech verb or the party of an agreement. A pronoun without an antecedent
   * gives nothing.
   */
  Optional<String> require(Sentence sentence, int head);

  /**
   * Returns the ids of all actors that the noun phrase denotes: several for {@code the two
   * countries}, {@code both sides}, {@code they} or {@code the defence ministries of Poland and
   * Lithuania}, one for what {@link #actorAt} resolves; made known by the asking.
   */
  List<String> actorsAt(Sentence sentence, int head);

  /**
   * Returns the span of the mention that the noun phrase with this head is, as it should be shown.
   */
  Span mention(Sentence sentence, int head);

  /**
   * Returns the id of the country that an actor stands for: itself for a country, its country for a
   * ministry, capital or office-holder; makes the country's actor if the article does not name it.
   */
  Optional<String> countryOf(String actorId);

  /**
   * Returns the id of a people that has no state of its own, such as {@code Turkish Cypriots};
   * makes its actor if the article does not call it by that name.
   *
   * @param name the name in the plural
   * @param country the code of the country that it lives in
   */
  String people(String name, String country);

  /**
   * Returns the actor as it is known now.
   *
   * @throws IllegalArgumentException if the id is not of this cast
   */
  Actor actor(String id);

  /**
   * Returns the ids of the actors that a piece of text names, in order: for headlines and captions,
   * whose sentences are not of the body.
   */
  List<String> actorsIn(Sentence sentence);

  /**
   * Returns the ids of the actors that a stretch of a sentence names, in order and each once, made
   * if they are not known yet: names, adjectives of nationality, and the parts of compounds such as
   * {@code US-Turkish}, {@code U.S./USSR} or {@code South Korea-Japan}. For the words before a noun
   * (the US-Turkish deal) and wherever the tree cannot be trusted; descriptions and pronouns are
   * left out.
   *
   * @param first the index of the first token
   * @param last the index of the last token, included
   */
  List<String> namedIn(Sentence sentence, int first, int last);

  /** Returns all actors worth reporting, in order of first mention, with all their mentions. */
  List<Actor> actors();
}
