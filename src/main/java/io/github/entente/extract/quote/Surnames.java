package io.github.entente.extract.quote;

import io.github.entente.extract.actor.Cast;
import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Attribution;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Optional;

/** Finds speakers whose last names are words, which taggers take for such: Long said. */
final class Surnames {

  private static final List<String> TAGS = List.of("RB", "JJ", "VB");

  private final Story story;
  private final Cast cast;

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
    for (MarkedSentence other : story.sentences()) {
      for (int i = 1; i < other.size(); i++) {
        if (other.word(i).equals(word.text()) && isPerson(other, i)) {
          return Optional.of(
              new Voice(
                  cast.require(other.sentence(), i), Optional.of(word.span()), Attribution.STATED));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(MarkedSentence sentence, int at) {
    return sentence.token(at).isProper()
        && sentence.token(at - 1).isProper()
        && cast.actorAt(sentence.sentence(), at)
            .filter(id -> cast.actor(id).kind() == ActorKind.PERSON)
            .isPresent();
  }
}
