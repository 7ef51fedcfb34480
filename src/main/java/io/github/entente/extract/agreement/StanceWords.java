package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.JudgingFrames.Frame;
import io.github.entente.extract.agreement.JudgingFrames.Otherwise;
import io.github.entente.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the single words that take a side: verbs of praise and blame ("welcomed the pact", "voted
 * against it", "called it a surrender"), nouns ("protests from") and adjectives ("critical of").
 */
final class StanceWords {

  private static final Set<String> FROM = Set.of("from", "by", "of");
  private static final int STEPS = 3;

  /** How far behind the verb may stand what somebody is blamed for doing. */
  private static final int DEED = 8;

  private static final String OVER = "at|against|over|to|of|for|about";
  private static final String[] ABOUT = {"of", "about", "to", "over", "with", "at", "by"};

  private final AgreementLexicon lexicon;
  private final NamingSides naming;

  StanceWords(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.naming = new NamingSides(lexicon);
  }

  /** Returns the sides that this word takes, unless it is denied or only possible. */
  List<Frame> at(Syntax syntax, int at) {
    List<Frame> found = new ArrayList<>();
    String lemma = syntax.lemma(at);
    boolean verb = syntax.isVerb(at);
    Optional<Stance> side = verb ? lexicon.stances().ofVerb(lemma) : Optional.empty();
    Optional<Stance> noun =
        syntax.token(at).isNoun() && !isStillOpen(syntax, at)
            ? lexicon.stances().ofNoun(lemma)
            : Optional.empty();
    if (verb && isRefused(syntax, at)) {
      Frame refused = byVerb(syntax, at, Stance.OPPOSES);
      found.add(
          new Frame(
              Stance.OPPOSES, at, refused.doers(), refused.objects(), Otherwise.NOTHING, true));
    } else if (side.isPresent()) {
      naming.whatItCalled(syntax, at, side.get()).ifPresent(found::add);
      found.add(byVerb(syntax, at, side.get()));
    } else if (verb && lexicon.is("likening", lemma)) {
      naming.byComparison(syntax, at).ifPresent(found::add);
    } else if (noun.isPresent()) {
      byNoun(syntax, at, noun.get()).ifPresent(found::add);
    } else if (verb && lexicon.is("calling", lemma)) {
      naming.byName(syntax, at).ifPresent(found::add);
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

  /** Subject to approval by the board: nobody has approved yet. */
  private static boolean isStillOpen(Syntax syntax, int noun) {
    int start = syntax.phraseStart(noun);
    return start > 1
        && syntax.word(start - 1).equals("to")
        && syntax.word(start - 2).equals("subject");
  }

  private Frame byVerb(Syntax syntax, int verb, Stance stance) {
    boolean passive = syntax.isPassive(verb);
    List<Integer> doers = passive ? syntax.agents(verb) : syntax.subjects(verb);
    List<Integer> objects = new ArrayList<>();
    if (passive) {
      objects.addAll(syntax.tree().children(verb, "nsubj"));
    } else {
      objects.addAll(syntax.tree().children(verb, "obj"));
      boolean bare = objects.isEmpty(); // what delays to the pact are lamented is not the pact
      objects.addAll(
          bare
              ? syntax.phrases(verb, "to", "against", "at", "for")
              : syntax.phrases(verb, "for", "over"));
      for (int object : syntax.tree().children(verb, "obj")) {
        objects.addAll(syntax.phrases(object, "for", "over")); // commended both sides for it
      }
    }
    objects.addAll(made(syntax, verb));
    int staged = Assertion.staged(lexicon, syntax, verb);
    if (doers.isEmpty() && !passive && staged >= 0) {
      doers = syntax.subjects(staged);
    }
    boolean relative =
        syntax.tree().is(verb, "acl") && objects.stream().allMatch(o -> syntax.token(o).is("W"));
    if (relative || passive && syntax.tree().is(verb, "acl")) {
      objects.add(syntax.tree().head(verb));
    }
    return new Frame(stance, verb, doers, objects);
  }

  /** Criticised Peru for signing the treaty: what somebody is praised or blamed for making. */
  private List<Integer> made(Syntax syntax, int verb) {
    List<Integer> found = new ArrayList<>();
    for (int deed = verb + 1; deed <= Math.min(verb + DEED, syntax.sentence().size() - 1); deed++) {
      boolean making =
          syntax.word(deed - 1).equals("for")
              && syntax.tag(deed).equals("VBG")
              && lexicon.verbs(syntax.lemma(deed)).stream()
                  .anyMatch(
                      act ->
                          act.frame() == AgreementLexicon.Frame.OBJECT
                              && StatusChooser.isMaking(act.status()));
      if (making) {
        found.addAll(syntax.tree().children(deed, "obj"));
        found.addAll(syntax.phrases(deed, "to", "on", "into"));
      }
    }
    return found;
  }

  /** Will not accept, cannot support, do not recognise. */
  private boolean isRefused(Syntax syntax, int verb) {
    if (!lexicon.is("accepting", syntax.lemma(verb)) || !syntax.isNegated(verb)) {
      return false;
    }
    boolean reported = syntax.tree().is(verb, "ccomp");
    return !Assertion.isConditional(syntax, verb)
        && syntax.tree().children(verb, "aux").stream()
            .map(syntax::word)
            .anyMatch(
                aux ->
                    aux.matches("will|wo|can|ca|do|does")
                        || reported && aux.matches("would|could"));
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
            || Trades.isPrice(syntax, noun)
            || syntax.preposition(noun).equals("without")
            || verb >= 0
                && syntax.isVerb(verb)
                && (syntax.isNegated(verb)
                    || Assertion.isHypothetical(lexicon, syntax, verb)
                    || !lexicon.is("drawing", syntax.lemma(verb))
                        && lexicon.hypothetical(syntax.lemma(verb)).isPresent());
    boolean given = // gave the pact its blessing, which is the verb's
        verb >= 0
            && lexicon.is("giving", syntax.lemma(verb))
            && syntax.word(noun - 1).matches("its|his|her|their")
            && !syntax.tree().children(verb, "iobj").isEmpty();
    if (none || given) {
      return Optional.empty();
    }
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
    if (syntax.preposition(noun).equals("in") && syntax.word(noun - 1).equals("in")) {
      return byAction(syntax, noun, stance);
    }
    List<Integer> objects = syntax.phrases(noun, "to", "for", "of", "against");
    int over = syntax.verbOver(noun, STEPS);
    if (over >= 0 && (syntax.isPassive(over) || lexicon.is("drawing", syntax.lemma(over)))) {
      objects.addAll(syntax.tree().children(over, "nsubj")); // the pact drew praise from Oslo
    }
    return doers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Frame(stance, noun, doers, objects, Otherwise.CLAUSE, false));
  }

  /** Marched in protest at the pact, spoke in support of it: those who did so. */
  private static Optional<Frame> byAction(Syntax syntax, int noun, Stance stance) {
    int verb = syntax.verbOver(noun, STEPS);
    if (verb < 0 || syntax.isPassive(verb) || !syntax.word(noun + 1).matches(OVER)) {
      return Optional.empty();
    }
    int object = JudgingFrames.nounFrom(syntax, noun + 2);
    return object < 0
        ? Optional.empty()
        : Optional.of(new Frame(stance, verb, syntax.subjects(verb), List.of(object)));
  }

  private static Frame byAdjective(Syntax syntax, int at, Stance stance) {
    int noun = syntax.tree().head(at);
    boolean beside = noun >= 0 && noun < at && syntax.tree().is(at, "amod", "acl");
    List<Integer> doers = beside && !syntax.isVerb(noun) ? List.of(noun) : syntax.subjects(at);
    return new Frame(stance, at, doers, syntax.phrases(at, ABOUT));
  }
}
