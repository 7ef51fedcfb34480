package io.github.entente.extract.actor;

import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds whom he, she, it and they stand for. */
final class Pronouns {

  private final Salience salience;
  private final ItReader its;

  Pronouns(Salience salience, NoActors nobody) {
    this.salience = salience;
    this.its = new ItReader(salience, nobody);
  }

  /** Returns whom a personal pronoun refers to, if anybody fits. */
  Optional<Ref> read(Sentence sentence, int token, boolean quoting) {
    Token word = sentence.token(token);
    List<Entity> found =
        switch (word.text().toLowerCase(Locale.ROOT)) {
          case "he", "him", "his" -> optional(salience.person(sentence, token, Entity.Gender.MALE));
          case "she", "her", "hers" ->
              optional(salience.person(sentence, token, Entity.Gender.FEMALE));
          case "it" -> optional(its.read(sentence, token, quoting));
          case "its" -> optional(salience.thing(sentence, token));
          case "they", "them", "their" -> {
            List<Entity> many = salience.several(sentence, token);
            yield many.isEmpty() ? optional(salience.thing(sentence, token)) : many;
          }
          default -> List.of();
        };
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Ref(
            sentence,
            token,
            token,
            token,
            found,
            MentionForm.PRONOUN,
            word.tag().equals("PRP") && Grammar.isSubject(sentence, token, token),
            false));
  }

  private static List<Entity> optional(Optional<Entity> entity) {
    return entity.map(List::of).orElse(List.of());
  }
}
