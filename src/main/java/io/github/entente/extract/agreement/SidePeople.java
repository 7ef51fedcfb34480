package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.JudgingFrames.Frame;
import io.github.entente.extract.agreement.JudgingFrames.Otherwise;
import io.github.entente.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the nouns for those who take a side: "a critic of the deal", "one of its backers", "are
 * enthusiastic supporters".
 */
final class SidePeople {

  private final AgreementLexicon lexicon;

  SidePeople(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the side that those take who are called so. */
  Optional<Frame> at(Syntax syntax, int noun) {
    Optional<Stance> stance = lexicon.stances().side(syntax.lemma(noun));
    if (stance.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> objects = new ArrayList<>(syntax.phrases(noun, "of"));
    objects.addAll(syntax.tree().children(noun, "nmod:poss"));
    List<Integer> called = called(syntax, noun);
    if (objects.isEmpty()) {
      return isBare(syntax, noun) && !called.isEmpty()
          ? Optional.of(new Frame(stance.get(), noun, called, List.of(), Otherwise.STORY, false))
          : Optional.empty();
    }
    List<Integer> doers = new ArrayList<>(syntax.tree().children(noun, "appos"));
    doers.addAll(called);
    if (syntax.tree().is(noun, "appos") && syntax.tree().head(noun) >= 0) {
      doers.add(syntax.tree().head(noun));
    }
    doers.addAll(syntax.phrases(noun, "including")); // opponents of the deal, including X
    return Optional.of(new Frame(stance.get(), noun, doers, objects));
  }

  /** Those who are, remain, are among or are one of the critics. */
  private List<Integer> called(Syntax syntax, int noun) {
    int above = syntax.tree().head(noun);
    boolean oneOf =
        above >= 0
            && syntax.preposition(noun).equals("of")
            && syntax.word(above).matches("one|some|many|most");
    int predicate = oneOf ? above : noun;
    if (!syntax.tree().children(predicate, "cop").isEmpty()) {
      List<Integer> found = new ArrayList<>();
      for (int subject : syntax.tree().children(predicate, "nsubj")) {
        found.addAll(syntax.coordinated(subject));
      }
      return found;
    }
    int verb = syntax.tree().head(predicate);
    boolean linked =
        syntax.isVerb(verb)
            && lexicon.is("linking", syntax.lemma(verb))
            && syntax.tree().is(predicate, "obj", "xcomp", "obl")
            && syntax.preposition(predicate).matches("|among");
    return linked && !syntax.isNegated(verb) ? syntax.subjects(verb) : List.of();
  }

  /** "Fierce critics", and nothing that says of what. */
  private static boolean isBare(Syntax syntax, int noun) {
    return syntax.tree().children(noun, "compound", "nmod", "acl", "obl").isEmpty()
        && !syntax.tag(noun - 1).startsWith("NN")
        && syntax.word(noun + 1).matches("\\W*|and|but|while");
  }
}
