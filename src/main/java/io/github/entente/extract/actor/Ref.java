package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.model.Span;
import io.github.entente.nlp.Sentence;
import java.util.List;

/**
 * Words of a sentence that stand for one or several entities.
 *
 * @param sentence the sentence
 * @param start the first token of the phrase
 * @param core the first token that may be asked for: behind the possessor
 * @param end the last token
 * @param entities whom they stand for; several for "the two countries"
 * @param form how they name them
 * @param subject whether the phrase seems to be a subject
 * @param place whether a country or capital is only a place here
 */
record Ref(
    Sentence sentence,
    int start,
    int core,
    int end,
    List<Entity> entities,
    MentionForm form,
    boolean subject,
    boolean place) {

  /** Refers to somebody by a whole phrase, which is no mere place. */
  static Ref to(Chunk chunk, List<Entity> entities, MentionForm form) {
    return new Ref(
        chunk.sentence(),
        chunk.start(),
        chunk.core(),
        chunk.head(),
        entities,
        form,
        Grammar.isSubject(chunk.sentence(), chunk.start(), chunk.head()),
        false);
  }

  /** Returns those who are meant, each under the entity that it turned out to be. */
  @Override
  public List<Entity> entities() {
    return entities.stream().allMatch(entity -> entity.merged == null)
        ? entities
        : entities.stream().map(Entity::self).distinct().toList();
  }

  Span span() {
    return sentence.span(start, end);
  }

  boolean covers(int token) {
    return core <= token && token <= end;
  }

  int length() {
    return end - core + 1;
  }

  /** Returns whether it is a name, and one of nobody else besides. */
  boolean isNameOfOne() {
    return form == MentionForm.NAME && entities().size() == 1;
  }

  /** Returns whether one body, state or firm is meant, that "it" may stand for. */
  boolean isBody() {
    Entity one = first();
    return entities().size() == 1
        && !one.isPerson()
        && !one.plural
        && (one.kind != ActorKind.GROUP || one.reported);
  }

  /** Returns whether one person is meant, and not several. */
  boolean isOnePerson() {
    return entities().size() == 1 && first().isPerson() && !first().plural;
  }

  Entity first() {
    return entities.get(0).self();
  }
}
