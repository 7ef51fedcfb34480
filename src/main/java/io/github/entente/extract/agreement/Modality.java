package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.AGREED;
import static io.github.entente.model.AgreementStatus.IN_FORCE;
import static io.github.entente.model.AgreementStatus.NEGOTIATING;
import static io.github.entente.model.AgreementStatus.PROPOSED;
import static io.github.entente.model.AgreementStatus.REJECTED;
import static io.github.entente.model.AgreementStatus.TERMINATED;
import static io.github.entente.model.AgreementStatus.VIOLATED;

import io.github.entente.model.AgreementStatus;
import java.util.Set;

/** What is left of a state when modality, negation and aspect have been taken into account. */
final class Modality {

  private static final Set<AgreementStatus> MADE =
      Set.of(AGREED, AgreementStatus.SIGNED, AgreementStatus.RATIFIED);
  private static final Set<AgreementStatus> SOUGHT = Set.of(PROPOSED, NEGOTIATING);

  private final AgreementLexicon lexicon;

  Modality(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the state that is asserted by an act whose word stands for {@code raw}. */
  AgreementStatus apply(AgreementMention mention, int at, AgreementStatus raw) {
    ModalScope over = ModalScope.of(lexicon, mention, at);
    if (MADE.contains(raw)) {
      if (over.isPutOff()) {
        return AgreementStatus.POSTPONED;
      }
      if (isNearly(mention.syntax(), at) || isPurpose(mention.syntax(), at)) {
        return NEGOTIATING;
      }
      boolean underWay = // still being worked out
          raw == AGREED
              && !mention.syntax().lemma(at).equals("initial")
              && hasContinuous(mention.syntax(), at)
              && over.hypothetical().isEmpty()
              && !over.isNegated();
      AgreementStatus status = underWay ? NEGOTIATING : made(over, raw);
      boolean again = lexicon.is("again", mention.syntax().lemma(at));
      return again && status != raw ? unrenewed(over) : status;
    }
    if (SOUGHT.contains(raw)) {
      return sought(mention, at, over, raw);
    }
    if (raw == IN_FORCE && over.isNoLonger()) { // a truce that no longer holds is broken
      return lexicon.is("keeping", mention.syntax().lemma(at)) ? VIOLATED : TERMINATED;
    }
    if (raw == IN_FORCE) {
      boolean kept = // would stick to a pact of 2009
          lexicon.is("upholding", mention.syntax().lemma(at))
              && !over.isNegated()
              && !over.isFailed()
              && !over.isRefused()
              && !over.isAgreed();
      if (kept && isObject(mention, at) && !mention.clause()) {
        return IN_FORCE;
      }
      if (over.hypothetical().isPresent()) {
        // "promised to respect the truce": it is there already
        return isThere(mention, at) ? IN_FORCE : isKept(mention, at) ? AGREED : PROPOSED;
      }
      if (over.isAgreed() && isProlonged(mention, at)) {
        return AGREED;
      }
      boolean lets = lexicon.is("content", mention.syntax().lemma(at)); // it does not cover fish
      if (over.isNegated() && mention.syntax().lemma(at).equals("have")) {
        return REJECTED; // denied that it had a secret pact
      }
      boolean defied = // refused to abide by it
          over.isRefused() && lexicon.is("upholding", mention.syntax().lemma(at));
      return (over.isNegated() || over.isFailed() || defied) && !lets ? VIOLATED : IN_FORCE;
    }
    if (raw == REJECTED) {
      return over.isNegated() || over.hypothetical().isPresent() ? PROPOSED : REJECTED;
    }
    if (raw == AgreementStatus.POSTPONED) {
      return over.isNegated() || over.hypothetical().isPresent() ? PROPOSED : raw;
    }
    boolean ends = raw == TERMINATED || raw == AgreementStatus.SUSPENDED;
    if (ends && over.isAnnounced() && !over.isNegated() && !over.isRefused()) {
      return raw; // announced that it would withdraw
    }
    boolean unreal = // the truce nearly collapsed
        over.isNegated()
            || over.isRefused()
            || over.hypothetical().isPresent()
            || isNearly(mention.syntax(), at);
    return unreal ? IN_FORCE : raw;
  }

  /** "Are meeting to thrash out a pact", "are in Lima to hammer it out": they are at it. */
  private boolean isPurpose(Syntax syntax, int at) {
    int over = syntax.tree().head(at);
    boolean infinitive =
        lexicon.is("devising", syntax.lemma(at))
            && syntax.token(at).tag().equals("VB")
            && syntax.word(at - 1).equals("to")
            && over >= 0
            && !AgreeingClauses.agrees(syntax.lemma(at));
    boolean there =
        infinitive
            && syntax.preposition(over).matches("in|at")
            && !syntax.tree().children(over, "cop").isEmpty();
    return there
        || infinitive
            && syntax.isVerb(over)
            && (lexicon.is("gathering", syntax.lemma(over))
                || lexicon.is("travelling", syntax.lemma(over)));
  }

  /** "Have almost concluded": not yet. */
  private boolean isNearly(Syntax syntax, int at) {
    boolean allBut = syntax.word(at - 1).equals("but") && syntax.word(at - 2).equals("all");
    return allBut || lexicon.is("nearly", syntax.word(at - 1));
  }

  /** "Refused to renew it", "did not": it runs out; what they will not renew still holds. */
  private static AgreementStatus unrenewed(ModalScope over) {
    boolean past =
        over.isRefused()
            || over.isNegated()
                && (over.hypothetical().isEmpty() || over.isAnnounced() || over.isWilled());
    return past && !over.isStill() ? TERMINATED : IN_FORCE;
  }

  /** "Agreed to stick with the pact for two more years". */
  private static boolean isProlonged(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    for (int word = at + 1; word < syntax.sentence().size() - 1; word++) {
      if (WordClass.MORE.has(syntax.word(word))
          && syntax.word(word - 1).matches("for|\\d+|[a-z]+")
          && WordClass.SPAN.has(syntax.lemma(word + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Both will observe a truce from Friday": they have agreed on it. */
  private boolean isKept(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    return lexicon.is("keeping", syntax.lemma(at))
        && mention.hasModifier("a")
        && syntax.tree().children(at, "aux").stream().anyMatch(c -> syntax.word(c).equals("will"))
        && (syntax.subjects(at).size() > 1
            || syntax.subjects(at).stream().anyMatch(s -> syntax.word(s).equals("they")));
  }

  /** Whether the verb is done to the agreement, or to the terms of it. */
  private boolean isObject(AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    int over = syntax.tree().head(mention.head());
    boolean terms =
        syntax.preposition(mention.head()).equals("of")
            && (lexicon.is("share", syntax.lemma(over))
                || lexicon.is("partial", syntax.lemma(over)));
    return (terms ? syntax.tree().head(over) : over) == verb;
  }

  private boolean isThere(AgreementMention mention, int at) {
    return !mention.clause()
        && isObject(mention, at)
        && mention.syntax().tree().is(mention.head(), "obj", "obl", "nmod")
        && (mention.hasModifier("the")
            || mention.hasModifier("their")
            || mention.hasModifier("its"));
  }

  private static AgreementStatus made(ModalScope over, AgreementStatus raw) {
    if (raw == AgreementStatus.RATIFIED && over.isNegated() && !over.isRefused()) {
      return AGREED; // made, and not yet ratified
    }
    if (over.isNegated() && over.isStill() && !over.isRefused()) {
      return NEGOTIATING; // they have still not signed
    }
    if (over.isRefused() || over.isNegated()) {
      return REJECTED;
    }
    if (over.isAgreed()) {
      return AGREED;
    }
    return over.hypothetical().orElse(raw);
  }

  private AgreementStatus sought(
      AgreementMention mention, int at, ModalScope over, AgreementStatus raw) {
    Syntax syntax = mention.syntax();
    if (lexicon.is("gap", syntax.lemma(at))) {
      return NEGOTIATING;
    }
    if (over.isRefused() || over.isNegated()) {
      return REJECTED;
    }
    boolean done =
        (syntax.lemma(at).equals("negotiate")
                || syntax.lemma(at).equals("draw") && syntax.hasPassiveAuxiliary(at))
            && Tags.isPastOrParticiple(syntax.token(at).tag())
            && !hasContinuous(syntax, at);
    if (done && over.hypothetical().isEmpty()) {
      return AGREED;
    }
    boolean brought = // talks led to a pact
        lexicon.is("outcome", syntax.lemma(at))
            && syntax.isPast(at)
            && over.hypothetical().isEmpty();
    if (brought) {
      return AGREED;
    }
    int above = syntax.tree().head(at);
    boolean goesOn = // would continue talks
        above >= 0 && WordClass.CARRYING_ON.has(syntax.lemma(above)) && syntax.tree().is(at, "obj");
    return raw == NEGOTIATING && over.hypothetical().isPresent() && !goesOn ? PROPOSED : raw;
  }

  private static boolean hasContinuous(Syntax syntax, int at) {
    return syntax.word(at - 1).equals("being")
        || syntax.tree().children(at, "aux").stream()
            .anyMatch(child -> syntax.word(child).equals("being"));
  }
}
