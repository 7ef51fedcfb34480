package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Reads what an international body has in a country: the U.N. mission in Sudan is no body of
 * Sudan's.
 */
final class Missions {

  private final Roster roster;

  Missions(Roster roster) {
    this.roster = roster;
  }

  /** Returns the mission, office or court that a phrase with such a body's name stands for. */
  Optional<Entity> of(Phrase phrase, List<Ref> own, Names names) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    if (sentence.token(chunk.head()).tag().endsWith("S")) {
      return Optional.empty();
    }
    return own.stream()
        .filter(ref -> ref.start() >= chunk.start() && ref.end() < chunk.head())
        .filter(ref -> ref.entities().size() == 1)
        .filter(ref -> ref.first().kind == ActorKind.INTERNATIONAL_BODY)
        .reduce((first, second) -> second)
        .map(owner -> mission(sentence, owner, chunk.head(), names));
  }

  private Entity mission(Sentence sentence, Ref owner, int head, Names names) {
    String text = PhraseText.text(sentence, owner.start(), endOfPlace(sentence, head, names));
    Entity mission = roster.organisation(text, ActorKind.INTERNATIONAL_BODY);
    if (mission.sector.isEmpty()) {
      mission.sector = owner.first().sector;
    }
    mission.alsoOf(PhraseText.topic(sentence, head, head));
    return mission;
  }

  private static int endOfPlace(Sentence sentence, int head, Names names) {
    if (!Grammar.is(sentence, head + 1, "in")) {
      return head;
    }
    int place = head + 2;
    if (place < sentence.size() && sentence.token(place).is("DT")) {
      place++;
    }
    return names.at(place).filter(name -> name.term() != null).map(Names.Name::end).orElse(head);
  }
}
