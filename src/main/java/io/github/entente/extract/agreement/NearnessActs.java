package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.NEGOTIATING;
import static io.github.entente.model.AgreementStatus.PROPOSED;
import static io.github.entente.model.AgreementStatus.TERMINATED;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.model.AgreementStatus;
import java.util.Optional;
import java.util.Set;

/** Reads how near two sides are to an agreement: close to it, divided over it, keen on it. */
final class NearnessActs {

  private final AgreementLexicon lexicon;
  private final VerbReadings verbs;

  NearnessActs(AgreementLexicon lexicon, VerbReadings verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** "Are close to a deal", "on the brink of a deal": those of whom it is said are its parties. */
  Optional<Act> read(AgreementMention mention, int at, int head) {
    Syntax syntax = mention.syntax();
    int before = mention.first() - 2;
    if (syntax.word(before + 1).equals("to")
        && WordClass.NEARER.has(syntax.word(before))
        && syntax.isVerb(head)) { // left no nearer to a deal
      return Optional.of(Act.told(head, NEGOTIATING, Doer.PARTY, Form.ACTIVE));
    }
    int way = syntax.tree().head(head);
    if (syntax.preposition(at).matches("to|towards?")
        && WordClass.NEARER.has(syntax.word(head))
        && way >= 0
        && syntax.isVerb(way)) { // inched closer to a deal
      return Optional.of(verbs.act(mention, way, NEGOTIATING, Doer.PARTY, Form.ACTIVE));
    }
    boolean beside = syntax.isVerb(head) && lexicon.is("division", syntax.word(head + 1));
    if ((beside || lexicon.is("division", syntax.word(head)))
        && syntax.preposition(at).matches("over|on|about")
        && (!syntax.subjects(head).isEmpty()
            || !syntax.tree().children(head, "nsubj:pass").isEmpty())) { // remain divided over it
      return Optional.of(Act.told(head, NEGOTIATING, Doer.PARTY, Form.ACTIVE));
    }
    if (syntax.word(before + 1).equals("of")
        && syntax.word(before).equals("out")
        && syntax.tree().is(at, "nmod")
        && syntax.token(head).isProper()) { // with Washington out of the treaty
      return Optional.of(Act.told(head, TERMINATED, Doer.NONE, Form.OWN));
    }
    boolean membership =
        syntax.preposition(at).matches("to|of") && lexicon.is("membership", syntax.lemma(head));
    boolean predicate = !syntax.tree().children(head, "cop").isEmpty();
    int over = syntax.tree().head(head);
    if (membership && over >= 0 && syntax.lemma(over).equals("become")) { // became a party to it
      return Optional.of(verbs.act(mention, over, AgreementStatus.SIGNED, Doer.PARTY, Form.ACTIVE));
    }
    if (membership && predicate && syntax.isNegated(head)) { // is not a party to the deal
      return Optional.of(Act.told(head, AgreementStatus.IN_FORCE, Doer.NONE, Form.FRAME));
    }
    if (membership && predicate) { // is a signatory to the treaty
      AgreementStatus status =
          syntax.lemma(head).equals("signatory")
              ? AgreementStatus.SIGNED
              : AgreementStatus.IN_FORCE;
      return Optional.of(verbs.act(mention, head, status, Doer.PARTY, Form.ACTIVE));
    }
    boolean of = Set.of("to", "of", "on").contains(syntax.preposition(at));
    boolean keen = // are keen on a deal
        predicate
            && syntax.token(head).is("JJ")
            && syntax.preposition(at).matches("on|in|for")
            && lexicon.hypothetical(syntax.lemma(head)).filter(s -> s == PROPOSED).isPresent();
    if (keen) {
      AgreementStatus status = syntax.isNegated(head) ? AgreementStatus.REJECTED : PROPOSED;
      return Optional.of(Act.told(head, status, Doer.MAYBE, Form.ACTIVE));
    }
    return of && predicate && !syntax.isVerb(head)
        ? lexicon
            .hypothetical(syntax.lemma(head))
            .filter(status -> status == NEGOTIATING)
            .map(status -> verbs.act(mention, head, status, Doer.PARTY, Form.ACTIVE))
        : Optional.empty();
  }
}
