package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.nlp.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose government it is that makes a truce with "the rebels": of the state that was told to face
 * them before, and not of one that was merely named since.
 */
final class NamedFoes {

  private final Politics politics;
  private final Seats seats;
  private final AnalysedText body;

  NamedFoes(Politics politics, Seats seats, AnalysedText body) {
    this.politics = politics;
    this.seats = seats;
    this.body = body;
  }

  /** Returns the sides, with the state that faces the fighters for one that has no name there. */
  Set<String> named(Cluster cluster, Set<String> parties) {
    NamedGroups.dropNameless(parties, politics);
    List<String> states = parties.stream().filter(politics.sides()::isCountry).toList();
    List<String> fighters = parties.stream().filter(politics.sides()::isArmed).toList();
    Sentence sentence = cluster.first().mention().sentence();
    boolean open =
        parties.size() == 2
            && states.size() == 1
            && fighters.size() == 1
            && cluster.readings().stream()
                .noneMatch(r -> isNamed(r.mention().syntax(), states.get(0)));
    for (int at = sentence.index() - 1; open && at >= 0; at--) {
      Optional<String> foe = foe(body.sentences().get(at), fighters.get(0));
      if (foe.isPresent()) {
        Set<String> mended = new LinkedHashSet<>();
        parties.forEach(id -> mended.add(states.contains(id) ? foe.get() : id));
        return mended;
      }
    }
    return parties;
  }

  /** The state that a sentence has talk to the fighters, or fight them. */
  private Optional<String> foe(Sentence sentence, String fighters) {
    Set<String> pair = seats.actingPair(sentence);
    return pair.contains(fighters)
        ? pair.stream().filter(politics.sides()::isCountry).findFirst()
        : Optional.empty();
  }

  /** Whether a word with a capital names the state, as "the government" does not. */
  private boolean isNamed(Syntax syntax, String state) {
    for (int at = 0; at < syntax.sentence().size(); at++) {
      boolean capital = Character.isUpperCase(syntax.token(at).text().charAt(0));
      if (capital && politics.named(syntax, at, at).contains(state)) {
        return true;
      }
    }
    return false;
  }
}
