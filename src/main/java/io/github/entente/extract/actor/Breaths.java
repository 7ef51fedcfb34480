package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Countries that are named in one breath, and what refers back to them. */
final class Breaths {

  private static final Set<String> NUMBERS =
      Set.of("two", "both", "three", "four", "either", "neither", "each");
  private static final Set<String> STATES = WordLists.of("states-together");
  private final Roster roster;
  private final Salience salience;

  Breaths(Roster roster, Salience salience) {
    this.roster = roster;
    this.salience = salience;
  }

  /** Returns the countries that the two countries, both sides and the like mean. */
  List<Entity> several(Phrase phrase, String last) {
    Chunk chunk = phrase.chunk();
    String number = Words.fold(chunk.sentence().token(phrase.chunk().core()).text());
    if (number.equals("the") || number.equals("all")) {
      number = Words.fold(chunk.sentence().token(Math.min(chunk.core() + 1, chunk.head())).text());
    }
    boolean states = Words.singulars(last).stream().anyMatch(STATES::contains);
    if (!NUMBERS.contains(number) || !states || chunk.hasPossessor()) {
      return List.of();
    }
    int size = number.equals("three") ? 3 : number.equals("four") ? 4 : 2;
    return salience.countries(size, roster::country);
  }

  /** Countries named in one breath are what "the two" later means. */
  void read(Sentence sentence, List<Ref> own) {
    List<Entity> run = new ArrayList<>();
    int end = -3;
    for (Ref ref : own) {
      boolean country =
          ref.entities().size() == 1
              && ref.first().kind == ActorKind.COUNTRY
              && ref.form() != MentionForm.PRONOUN;
      if (!country) {
        continue;
      }
      boolean joined =
          end >= 0 && ref.start() - end <= 3 && Grammar.isList(sentence, end, ref.start());
      if (!joined) {
        keep(run);
        run.clear();
      }
      if (!run.contains(ref.first())) {
        run.add(ref.first());
      }
      end = ref.end();
    }
    keep(run);
  }

  private void keep(List<Entity> run) {
    if (run.size() > 1) {
      salience.pair(run);
    }
  }
}
