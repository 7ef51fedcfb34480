package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.AGREED;
import static io.github.entente.model.AgreementStatus.IN_FORCE;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import java.util.List;
import java.util.Optional;

/** Acts that make an agreement by the sense of the sentence, though no verb of making is there. */
final class AgreedActs {

  private final AgreementLexicon lexicon;
  private final VerbReadings verbs;
  private final LooseTies ties;

  AgreedActs(AgreementLexicon lexicon, VerbReadings verbs, LooseTies ties) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    this.ties = ties;
  }

  /** Adds them to those that were read, or takes what was read for one of them. */
  void complete(AgreementMention mention, List<Act> acts) {
    if (acts.isEmpty()) {
      unknown(mention).ifPresent(acts::add);
    }
    acts.replaceAll(act -> isUndertaken(mention, act) ? act.as(AGREED) : act);
    agreedIn(mention, acts).ifPresent(acts::add);
  }

  /** "Peru and Chile clasped a pact": whatever two have done to a new one, it is there. */
  private Optional<Act> unknown(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(mention.head());
    boolean done =
        mention.strong()
            && mention.isIndefinite()
            && syntax.isVerb(verb)
            && syntax.tree().is(mention.head(), "obj")
            && syntax.isPast(verb)
            && !syntax.isNegated(verb)
            && syntax.subjects(verb).size() > 1
            && lexicon.verbs(syntax.lemma(verb)).isEmpty()
            && lexicon.stances().ofVerb(syntax.lemma(verb)).isEmpty();
    return done
        ? Optional.of(verbs.act(mention, verb, AGREED, Doer.PARTY, Form.ACTIVE))
        : Optional.empty();
  }

  /** "Agreed to observe a truce": that makes it. */
  private static boolean isUndertaken(AgreementMention mention, Act act) {
    Syntax syntax = mention.syntax();
    int over = syntax.tree().head(act.at());
    return act.raw() == IN_FORCE
        && act.asserted()
        && act.form() == Form.ACTIVE
        && mention.isIndefinite()
        && syntax.tree().is(act.at(), "xcomp")
        && AgreeingClauses.agrees(syntax.lemma(over))
        && syntax.isPast(over);
  }

  /** "The rebels agreed to free the hostages in a deal with Peru": they agreed on the deal. */
  private Optional<Act> agreedIn(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    Optional<Act> joint = ties.doneIn(mention, acts);
    if (joint.isPresent()) {
      return joint;
    }
    boolean open =
        acts.size() == 1
            && mention.strong()
            && mention.isIndefinite()
            && (acts.get(0).form() == Form.FRAME || acts.get(0).doer() == Doer.MEDIATOR);
    if (!open || !syntax.word(mention.first() - 1).matches("in|under")) {
      return Optional.empty();
    }
    int over = mention.first() - 2;
    while (over > 0 && !makes(syntax, over) && !CoveredClauses.parts(syntax, over)) {
      over--;
    }
    return over >= 0 && makes(syntax, over)
        ? Optional.of(verbs.act(mention, over, AGREED, Doer.PARTY, Form.ACTIVE))
        : Optional.empty();
  }

  /** Agreed; announced they would, which two do who have agreed. */
  private boolean makes(Syntax syntax, int verb) {
    boolean told =
        lexicon.is("telling", syntax.lemma(verb))
            && syntax.isPast(verb)
            && syntax.subjects(verb).size() > 1;
    return syntax.isVerb(verb) && (AgreeingClauses.agrees(syntax.lemma(verb)) || told);
  }
}
