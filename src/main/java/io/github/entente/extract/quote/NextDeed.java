package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.OptionalInt;

/**
 * Finds whose next deed a verb of speaking tells that the parser joined to what was said: Lee said
 * the port had been closed and urged captains to wait.
 */
final class NextDeed {

  private final CueLexicon lexicon;

  NextDeed(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the verb of speaking before, in the tense of this one, if what it reports is told by an
   * auxiliary, which the next deed does without.
   */
  OptionalInt reporter(MarkedSentence sentence, int cue) {
    Dependencies tree = sentence.tree();
    int joint = cue - 1;
    while (joint > 0 && sentence.token(joint).is("RB")) {
      joint--;
    }
    boolean perfect = // say it is late, and have accused the port
        joint > 2
            && sentence.isCommaOrDash(joint - 2)
            && sentence.token(cue).tag().equals("VBN")
            && sentence.lemma(joint).equals("have")
            && sentence.token(joint).isFinite();
    joint -= perfect ? 1 : 0;
    int said = tree.is(cue, "conj") ? tree.head(cue) : -1;
    boolean joined =
        said > 0
            && said < cue
            && joint > said
            && (sentence.token(cue).isFinite() || isMistaken(sentence, cue) || perfect)
            && sentence.token(joint).is("CC")
            && tree.child(cue, "nsubj").isEmpty();
    if (joined && sentence.word(joint - 1).equals(",")) {
      OptionalInt main = main(sentence, participle(sentence, said), cue);
      if (main.isPresent()) {
        return main;
      }
    }
    int reporter = joined && tree.is(said, "ccomp") ? tree.head(said) : -1;
    if (reporter < 0 || reporter > said || sentence.isQuoted(reporter)) {
      return OptionalInt.empty();
    }
    boolean auxiliary = false;
    for (int child : tree.children(said, "aux", "cop")) {
      auxiliary |= child < said && child > reporter && !sentence.isQuoted(child);
    }
    boolean told = tree.child(said, "mark").isPresent() && isOfSpeaker(sentence, cue);
    boolean reports =
        lexicon.verb(sentence.lemma(reporter)).filter(c -> c.takes(Frame.CLAUSE)).isPresent()
            && (sentence.token(reporter).tag().equals(sentence.token(cue).tag())
                || sentence.token(reporter).is("VBD") && isMistaken(sentence, cue)
                || perfect
                    && sentence.token(reporter).tag().equals(sentence.token(joint + 1).tag()))
            && !SpeakerFinder.isPassive(sentence, reporter);
    return (auxiliary || told) && reports ? OptionalInt.of(reporter) : OptionalInt.empty();
  }

  /** Was calm and accused Peru of it: a verb with an object, taken for a participle. */
  private static boolean isMistaken(MarkedSentence sentence, int cue) {
    return sentence.token(cue).tag().equals("VBN")
        && sentence.tree().child(cue, "aux").isEmpty()
        && sentence.tree().child(cue, "obj").isPresent();
  }

  /** Said that it stood firm and accused the port: whoever blames and urges is who was speaking. */
  private boolean isOfSpeaker(MarkedSentence sentence, int cue) {
    return lexicon
        .verb(sentence.lemma(cue))
        .filter(c -> c.takes(Frame.CHARGE) || c.takes(Frame.REQUEST))
        .isPresent();
  }

  /** The participle of speaking over the verb, also where it is read as a conjunction. */
  private int participle(MarkedSentence sentence, int said) {
    Dependencies tree = sentence.tree();
    int over = tree.is(said, "ccomp") ? tree.head(said) : -1;
    for (int mark : tree.children(said, "mark")) {
      over = lexicon.verb(sentence.lemma(mark)).isPresent() ? mark : over;
    }
    return over;
  }

  /** They refused, saying it was late, and asked for help: the verb before the participle. */
  private static OptionalInt main(MarkedSentence sentence, int participle, int cue) {
    boolean saying = participle > 0 && sentence.token(participle).tag().equals("VBG");
    for (int i = participle - 1; saying && i > 0; i--) {
      if (!sentence.isQuoted(i) && sentence.token(i).isFinite()) {
        boolean same = sentence.token(i).tag().equals(sentence.token(cue).tag());
        return same ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
