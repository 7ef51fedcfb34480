package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.JudgingFrames.Frame;
import io.github.entente.extract.agreement.JudgingFrames.Otherwise;
import io.github.entente.model.Stance;
import java.util.List;
import java.util.Optional;

/** Reads sides that are voiced: "raised objections", "declared its support for the pact". */
final class VoicedSides {

  private static final String ON = "to|for|of|over|about|at|against|with";

  private final AgreementLexicon lexicon;

  VoicedSides(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the side that is voiced with this verb. */
  Optional<Frame> at(Syntax syntax, int verb) {
    if (!lexicon.is("voicing", syntax.lemma(verb)) || syntax.isPassive(verb)) {
      return Optional.empty();
    }
    for (int noun : syntax.tree().children(verb, "obj")) {
      Optional<Stance> stance = lexicon.stances().ofNoun(syntax.lemma(noun));
      if (stance.isPresent() && !syntax.isNegated(noun)) {
        int object = on(syntax, noun);
        boolean bare =
            object < 0
                && lexicon.is("outspoken", syntax.lemma(noun))
                && syntax.word(noun + 1).matches("\\W*|and|but|while");
        if (object < 0 && !bare) {
          return Optional.empty();
        }
        return Optional.of(
            new Frame(
                stance.get(),
                verb,
                syntax.subjects(verb),
                bare ? List.of() : List.of(object),
                bare ? Otherwise.STORY : Otherwise.NOTHING,
                false));
      }
    }
    return Optional.empty();
  }

  /** What the side is taken on; -1 if that is not said. */
  private static int on(Syntax syntax, int noun) {
    return syntax.word(noun + 1).matches(ON) ? JudgingFrames.nounFrom(syntax, noun + 2) : -1;
  }
}
