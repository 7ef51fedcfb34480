package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.JudgingFrames.Frame;
import io.github.entente.extract.agreement.JudgingFrames.Otherwise;
import io.github.entente.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sides of those who give an agreement a name: "called the pact a surrender", "condemned
 * what it called a sell-out", "likened it to robbery".
 */
final class NamingSides {

  private static final int REACH = 8;

  private final AgreementLexicon lexicon;
  private final Verdicts verdicts;

  NamingSides(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.verdicts = new Verdicts(lexicon);
  }

  /** Called the treaty a surrender, described it as a milestone. */
  Optional<Frame> byName(Syntax syntax, int verb) {
    List<Integer> agents = syntax.agents(verb);
    if (syntax.isPassive(verb) && agents.isEmpty()) {
      return Optional.empty();
    }
    boolean relative = isObjectRelative(syntax, verb);
    int named = relative || syntax.isPassive(verb) ? verb : named(syntax, verb);
    Optional<Stance> judged = verdicts.from(syntax, named + 1);
    if (judged.isEmpty() && !isNamed(syntax, named)) {
      judged = verdicts.from(syntax, verb + 1); // the treaty, which it called a surrender
    }
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> objects = new ArrayList<>();
    for (int object : syntax.tree().children(verb, "obj", "xcomp", "ccomp", "nsubj", "iobj")) {
      if (object > verb) {
        if (object <= named || named == verb) { // what stands behind the name is the verdict
          objects.add(object);
        }
        objects.addAll(syntax.tree().children(object, "nsubj"));
      }
    }
    if (named > verb) {
      objects.add(named);
    }
    if (relative) {
      objects.add(syntax.tree().head(verb));
    }
    if (!agents.isEmpty()) { // called a surrender by the union
      objects.addAll(syntax.tree().children(verb, "nsubj"));
    }
    List<Integer> doers = agents.isEmpty() ? syntax.subjects(verb) : agents;
    if (doers.isEmpty() && verb > 0 && syntax.token(verb - 1).is("W")) {
      doers = List.of(verb - 1);
    }
    return Optional.of(new Frame(judged.get(), verb, doers, objects));
  }

  /** The treaty, which the union called a surrender. */
  private static boolean isObjectRelative(Syntax syntax, int verb) {
    return syntax.tree().is(verb, "acl")
        && syntax.tree().head(verb) >= 0
        && !syntax.token(verb - 1).is("W")
        && syntax.tree().children(verb).stream()
            .anyMatch(c -> SmallWords.isRelative(syntax.word(c)) && !syntax.tree().is(c, "nsubj"));
  }

  /** The last word of the first noun phrase behind the verb; the verb itself if none follows. */
  private static int named(Syntax syntax, int verb) {
    if (SmallWords.isPronounOfThing(syntax.word(verb + 1))
        && !syntax.tag(verb + 2).matches("NN.*|JJ.*")) {
      return verb + 1;
    }
    int noun = verb;
    if (SmallWords.isIndefiniteArticle(syntax.word(verb + 1))) {
      return verb; // called a surrender
    }
    int from = syntax.tag(verb + 1).matches("DT|PRP\\$") ? verb + 2 : verb + 1;
    for (int at = from; syntax.tag(at).matches("NN.*|JJ.*|CD|POS|HYPH|VBN"); at++) {
      noun = syntax.tag(at).startsWith("NN") ? at : noun;
    }
    return noun;
  }

  private boolean isNamed(Syntax syntax, int noun) {
    return SmallWords.isPronounOfThing(syntax.word(noun))
        || lexicon.is("standin", syntax.lemma(noun))
        || lexicon.noun(syntax.lemma(noun)).isPresent();
  }

  /** Condemned what it called a sell-out: what has been told, by a name that takes the side. */
  Optional<Frame> whatItCalled(Syntax syntax, int verb, Stance stance) {
    boolean what = syntax.word(verb + 1).equals("what");
    for (int at = verb + 2; what && at <= verb + REACH; at++) {
      if (syntax.isVerb(at) && lexicon.is("calling", syntax.lemma(at))) {
        int from = syntax.word(at + 1).equals("as") ? at + 2 : at + 1;
        int name = JudgingFrames.nounFrom(syntax, syntax.tag(from).equals("``") ? from + 1 : from);
        boolean named =
            name >= 0
                && isNameOfPact(syntax, name)
                && verdicts.from(syntax, from).filter(stance::equals).isPresent();
        return named
            ? Optional.of(
                new Frame(stance, verb, syntax.subjects(verb), List.of(), Otherwise.STORY, false))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A sell-out, a shabby deal, a courageous step; not illegal strikes. */
  private boolean isNameOfPact(Syntax syntax, int noun) {
    String lemma = syntax.lemma(noun);
    return lexicon.stances().judgement(lemma).isPresent()
        || lexicon.noun(lemma).isPresent()
        || lexicon.is("neutral", lemma)
        || lexicon.is("standin", lemma);
  }

  /** Likened the accord to a surrender, compared it with slavery. */
  Optional<Frame> byComparison(Syntax syntax, int verb) {
    List<Integer> objects = new ArrayList<>(syntax.tree().children(verb, "obj"));
    objects.add(JudgingFrames.nounFrom(syntax, verb + 1));
    objects.removeIf(object -> object < 0);
    for (int at = verb + 1; at <= verb + REACH; at++) {
      if (syntax.word(at).matches("to|with") && at > verb + 1) {
        return verdicts
            .from(syntax, at + 1)
            .map(side -> new Frame(side, verb, syntax.subjects(verb), objects));
      }
    }
    return Optional.empty();
  }
}
