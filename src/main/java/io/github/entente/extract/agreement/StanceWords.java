package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.JudgingFrames.Frame;
import io.github.entente.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the single words that take a side: verbs of praise and blame ("welcomed the pact", "voted
 * against it", "called it a surrender"), nouns ("protests from") and adjectives ("critical of").
 */
final class StanceWords {

  private static final Set<String> FROM = Set.of("from", "by", "of");
  private static final int LONGEST_NAME = 10;
  private static final String[] ABOUT = {"of", "about", "to", "over", "with", "at", "by"};

  private final AgreementLexicon lexicon;

  StanceWords(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the sides that this word takes, unless it is denied or only possible. */
  List<Frame> at(Syntax syntax, int at) {
    List<Frame> found = new ArrayList<>();
    String lemma = syntax.lemma(at);
    boolean verb = syntax.isVerb(at);
    Optional<Stance> side = verb ? lexicon.stances().ofVerb(lemma) : Optional.empty();
    Optional<Stance> noun =
        syntax.token(at).isNoun() ? lexicon.stances().ofNoun(lemma) : Optional.empty();
    if (side.isPresent()) {
      found.add(byVerb(syntax, at, side.get()));
    } else if (noun.isPresent()) {
      byNoun(syntax, at, noun.get()).ifPresent(found::add);
    } else if (verb && lexicon.is("calling", lemma)) {
      byName(syntax, at).ifPresent(found::add);
    } else if (verb) {
      found.addAll(byPreposition(syntax, at));
    } else if (lemma.equals("against")) {
      byCopula(syntax, at).ifPresent(found::add);
    } else if (syntax.token(at).is("JJ") && lexicon.is("critical", lemma)) {
      found.add(byAdjective(syntax, at, Stance.OPPOSES));
    } else if (syntax.token(at).tag().matches("JJ|VBN") && lexicon.is("pleased", lemma)) {
      found.add(byAdjective(syntax, at, Stance.SUPPORTS));
    }
    return found;
  }

  private static Frame byVerb(Syntax syntax, int verb, Stance stance) {
    boolean passive = syntax.isPassive(verb);
    List<Integer> doers = passive ? syntax.agents(verb) : syntax.subjects(verb);
    List<Integer> objects = new ArrayList<>();
    if (passive) {
      objects.addAll(syntax.tree().children(verb, "nsubj"));
    } else {
      objects.addAll(syntax.tree().children(verb, "obj"));
      objects.addAll(syntax.phrases(verb, "to", "against", "at", "for"));
      for (int object : syntax.tree().children(verb, "obj")) {
        objects.addAll(syntax.phrases(object, "for", "over")); // commended both sides for it
      }
    }
    boolean relative =
        syntax.tree().is(verb, "acl") && objects.stream().allMatch(o -> syntax.token(o).is("W"));
    if (relative || passive && syntax.tree().is(verb, "acl")) {
      objects.add(syntax.tree().head(verb));
    }
    return new Frame(stance, verb, doers, objects);
  }

  /** Called the treaty a surrender, described it as a milestone. */
  private Optional<Frame> byName(Syntax syntax, int verb) {
    List<Integer> agents = syntax.agents(verb);
    if (syntax.isPassive(verb) && agents.isEmpty()) {
      return Optional.empty();
    }
    Optional<Stance> judged = Optional.empty();
    int last = Math.min(verb + LONGEST_NAME, syntax.sentence().size() - 1);
    for (int at = verb + 1; at <= last && judged.isEmpty(); at++) {
      if (syntax.word(at).matches("not|no|hardly|n't|without|less")) {
        return Optional.empty();
      }
      judged = lexicon.stances().judgement(syntax.lemma(at));
    }
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> objects = new ArrayList<>();
    for (int object : syntax.tree().children(verb, "obj", "xcomp", "ccomp", "nsubj", "iobj")) {
      if (object > verb) {
        objects.add(object);
        objects.addAll(syntax.tree().children(object, "nsubj"));
      }
    }
    IntStream.rangeClosed(verb + 1, Math.min(verb + 3, last)).forEach(objects::add);
    if (!agents.isEmpty()) { // called a surrender by the union
      objects.addAll(syntax.tree().children(verb, "nsubj"));
    }
    List<Integer> doers = agents.isEmpty() ? syntax.subjects(verb) : agents;
    return Optional.of(new Frame(judged.get(), verb, doers, objects));
  }

  /** Voted against the treaty, objected to it. */
  private List<Frame> byPreposition(Syntax syntax, int verb) {
    List<Frame> found = new ArrayList<>();
    lexicon
        .stances()
        .byPreposition(syntax.lemma(verb))
        .forEach(
            (preposition, side) ->
                found.add(
                    new Frame(
                        side, verb, syntax.subjects(verb), syntax.phrases(verb, preposition))));
    return found;
  }

  /** Norway is against the treaty. */
  private static Optional<Frame> byCopula(Syntax syntax, int against) {
    int noun = syntax.tree().head(against);
    boolean predicate =
        syntax.tree().is(against, "case")
            && noun >= 0
            && !syntax.tree().children(noun, "cop").isEmpty();
    return predicate
        ? Optional.of(new Frame(Stance.OPPOSES, noun, syntax.subjects(noun), List.of(noun)))
        : Optional.empty();
  }

  /** Despite protests from C, with praise from D. */
  private Optional<Frame> byNoun(Syntax syntax, int noun, Stance stance) {
    int verb = syntax.tree().head(noun);
    boolean none =
        syntax.isNegated(noun)
            || syntax.preposition(noun).equals("without")
            || verb >= 0
                && syntax.isVerb(verb)
                && (syntax.isNegated(verb)
                    || Assertion.isHypothetical(lexicon, syntax, verb)
                    || lexicon.hypothetical(syntax.lemma(verb)).isPresent());
    List<Integer> doers = new ArrayList<>();
    for (int child : syntax.tree().children(noun, "nmod", "obl")) {
      if (FROM.contains(syntax.preposition(child))) {
        doers.addAll(syntax.coordinated(child));
      }
    }
    doers.addAll(syntax.tree().children(noun, "nmod:poss"));
    int from = noun + 1;
    if (doers.isEmpty() && FROM.contains(syntax.word(from)) && syntax.tree().is(from, "case")) {
      doers.addAll(syntax.coordinated(syntax.tree().head(from)));
    }
    List<Integer> objects = syntax.phrases(noun, "to", "for", "of", "against");
    return none || doers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Frame(stance, noun, doers, objects, true));
  }

  private static Frame byAdjective(Syntax syntax, int at, Stance stance) {
    int noun = syntax.tree().head(at);
    boolean beside = noun >= 0 && noun < at && syntax.tree().is(at, "amod", "acl");
    List<Integer> doers = beside && !syntax.isVerb(noun) ? List.of(noun) : syntax.subjects(at);
    return new Frame(stance, at, doers, syntax.phrases(at, ABOUT));
  }
}
