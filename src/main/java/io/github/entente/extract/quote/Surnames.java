package io.github.entente.extract.quote;

import io.github.entente.extract.actor.Cast;
import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Attribution;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds speakers whose last names are words, which taggers take for such: Long said. */
final class Surnames {

  private static final List<String> TAGS = List.of("RB", "JJ", "VB");

  private final Story story;
  private final Cast cast;
  private @Nullable Map<String, List<Place>> places;

  private record Place(MarkedSentence sentence, int at) {}

  Surnames(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  /** Returns whom a word with a capital means that elsewhere ends the name of a person. */
  Optional<Voice> at(MarkedSentence sentence, int at) {
    if (at < 0 || sentence.isQuoted(at)) {
      return Optional.empty();
    }
    Token word = sentence.token(at);
    boolean capital = Character.isUpperCase(word.text().charAt(0)) && word.text().length() > 2;
    if (!capital || TAGS.stream().noneMatch(word::is)) {
      return Optional.empty();
    }
    return places().getOrDefault(word.text(), List.of()).stream()
        .filter(this::isPerson)
        .findFirst()
        .map(
            place ->
                new Voice(
                    cast.require(place.sentence().sentence(), place.at()),
                    Optional.of(word.span()),
                    Attribution.STATED));
  }

  /** Where the second and later words of names stand, in order; read when first asked for. */
  private Map<String, List<Place>> places() {
    Map<String, List<Place>> known = places;
    if (known == null) {
      known = new HashMap<>();
      for (MarkedSentence sentence : story.sentences()) {
        for (int at = 1; at < sentence.size(); at++) {
          if (sentence.token(at).isProper() && sentence.token(at - 1).isProper()) {
            known
                .computeIfAbsent(sentence.word(at), word -> new ArrayList<>())
                .add(new Place(sentence, at));
          }
        }
      }
      places = known;
    }
    return known;
  }

  private boolean isPerson(Place place) {
    return cast.actorAt(place.sentence().sentence(), place.at())
        .filter(id -> cast.actor(id).kind() == ActorKind.PERSON)
        .isPresent();
  }
}
