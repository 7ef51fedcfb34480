package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.OptionalInt;

/** Tells of two subjects, one in what the other reports, which of them goes on to speak. */
final class Reporters {

  private static final int DEEPEST = 6;

  private final CueLexicon lexicon;

  Reporters(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** “He says he likes her and calls her “wise””: of two pronouns alike the one that reports. */
  int of(MarkedSentence sentence, int subject, int cue) {
    Dependencies tree = sentence.tree();
    int verb = tree.head(subject);
    int over = verb < 0 ? -1 : tree.head(verb);
    boolean aside = Participles.isParted(sentence, cue);
    boolean thing = // said the pier would help, adding
        aside && sentence.token(subject).is("NN") && !sentence.token(subject).isProper();
    int first = tree.subtree(subject).get(0);
    OptionalInt before = repeated(sentence, subject, cue);
    if (before.isPresent()) {
      return before.getAsInt();
    }
    boolean reported =
        over >= 0
            && first > 0
            && (thing || sentence.token(subject).tag().equals("PRP"))
            && tree.is(verb, "ccomp")
            && !sentence.word(first - 1).equals(",")
            && !sentence.isQuoted(first - 1)
            && !sentence.isQuoted(over)
            && lexicon.verb(sentence.lemma(over)).isPresent();
    if (reported && tree.is(over, "xcomp") && tree.head(over) >= 0) {
      over = tree.head(over); // he seemed to say he knew it, warning that
    }
    int refusing = over > 0 && sentence.token(over).isNoun() ? tree.head(over) : -1;
    if (aside
        && refusing >= 0
        && tree.is(verb, "ccomp")
        && lexicon.isOn("refusing", sentence.lemma(refusing))
        && !sentence.isQuoted(refusing)) {
      return tree.child(refusing, "nsubj").orElse(subject); // rejected claims that it leaked
    }
    OptionalInt outer = reported ? tree.child(over, "nsubj") : OptionalInt.empty();
    // the yard said it would appeal, calling the ruling “weak”
    return outer.isPresent()
            && outer.getAsInt() < subject
            && (sentence.word(outer.getAsInt()).equalsIgnoreCase(sentence.word(subject))
                || aside && sentence.token(outer.getAsInt()).isNoun())
        ? outer.getAsInt()
        : subject;
  }

  /** “She said she was ill but added”: by the order of the words, where the tree is lost. */
  private OptionalInt repeated(MarkedSentence sentence, int subject, int cue) {
    int verb = subject - 1;
    boolean again =
        verb > 0
            && subject < cue
            && sentence.token(subject).tag().equals("PRP")
            && sentence.word(verb - 1).equalsIgnoreCase(sentence.word(subject))
            && sentence.token(verb).isFinite()
            && sentence.token(cue).tag().equals(sentence.token(verb).tag())
            && !sentence.isQuoted(verb - 1)
            && !sentence.isQuoted(verb);
    return again
            && lexicon.verb(sentence.lemma(verb)).filter(c -> c.takes(Frame.CLAUSE)).isPresent()
        ? OptionalInt.of(verb - 1)
        : OptionalInt.empty();
  }

  /** Told the port to explain why crews earn less, calling it a shame: who demands to know. */
  OptionalInt demanding(MarkedSentence sentence, int cue) {
    Dependencies tree = sentence.tree();
    int verb = Participles.isParted(sentence, cue) ? tree.head(cue) : -1;
    boolean question = false;
    for (int i = 0; i < DEEPEST && verb >= 0 && verb < cue && !sentence.isQuoted(verb); i++) {
      OptionalInt who = tree.child(verb, "nsubj");
      boolean asks =
          question
              && lexicon
                  .verb(sentence.lemma(verb))
                  .filter(entry -> entry.takes(Frame.REQUEST) || entry.takes(Frame.THAT))
                  .isPresent();
      if (asks && who.isPresent() && who.getAsInt() < verb) {
        return who;
      }
      for (int child : tree.children(verb, "advmod", "mark")) {
        question |= child < verb && lexicon.isOn("questioning", sentence.word(child));
      }
      boolean under = tree.is(verb, "conj", "xcomp", "ccomp") || question && tree.is(verb, "advcl");
      verb = under ? tree.head(verb) : -1;
    }
    return OptionalInt.empty();
  }
}
