package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import java.util.List;

/** Ties nouns behind prepositions to what they belong to, where a tree has lost them. */
final class PrepositionRepair {

  private final Sentence sentence;
  private final MendedTree mended;

  PrepositionRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** "Put their names to a pact": a preposition that was taken for a clause of its own. */
  void behindPreposition(int noun) {
    int preposition = mended.tree().head(noun);
    int over = preposition < 0 ? -1 : mended.tree().head(preposition);
    boolean led =
        over >= 0
            && over < preposition
            && preposition < noun
            && mended.tree().is(noun, "dep")
            && sentence.token(preposition).tag().matches("IN|TO")
            && mended.tree().is(preposition, "advcl", "dep")
            && mended.tree().children(preposition).equals(List.of(noun));
    for (int at = preposition + 1; led && at < noun; at++) {
      led = sentence.token(at).tag().matches("DT|JJ.*|NN.*|CD|PRP\\$|POS|HYPH");
    }
    if (led) {
      mended.attach(noun, over, sentence.token(over).isVerb() ? "obl" : "nmod");
      mended.attach(preposition, noun, "case");
      mended.done();
    }
  }

  /** "A breach by the rebels of the truce": what is broken is not the rebels'. */
  void behindAgent(int noun) {
    int agent = mended.tree().head(noun);
    boolean led =
        agent >= 0
            && agent == noun - beforeNoun(noun) - 1
            && mended.isLed(noun, "of")
            && mended.isLed(agent, "by");
    int deed = led ? agent - beforeNoun(agent) - 1 : -1;
    if (deed >= 0 && sentence.token(deed).tag().equals("NN")) {
      mended.attach(agent, deed, "nmod");
      mended.attach(noun, deed, "nmod");
      for (int told : mended.tree().children(agent, "acl")) {
        if (told == noun + 1) { // of the truce reached in May
          mended.attach(told, noun, "acl");
        }
      }
      mended.done();
    }
  }

  /** How many words of the phrase stand before its noun, with its preposition. */
  private int beforeNoun(int noun) {
    int first = noun;
    while (first > 0 && mended.tree().head(first - 1) == noun) {
      first--;
    }
    return noun - first;
  }
}
