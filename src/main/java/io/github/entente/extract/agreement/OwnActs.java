package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.AGREED;
import static io.github.entente.model.AgreementStatus.IN_FORCE;
import static io.github.entente.model.AgreementStatus.NEGOTIATING;
import static io.github.entente.model.AgreementStatus.PROPOSED;
import static io.github.entente.model.AgreementStatus.REJECTED;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.model.AgreementStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads what the noun phrase itself tells of its state: a draft treaty, the defunct pact, no deal.
 */
final class OwnActs {

  private final AgreementLexicon lexicon;

  OwnActs(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds to the acts read elsewhere what the words before the noun tell, or takes some away. */
  void complete(AgreementMention mention, List<Act> acts) {
    if (acts.isEmpty() && isThereNone(mention)) {
      acts.add(new Act(mention.head(), AGREED, REJECTED, Doer.NONE, Form.OWN));
    }
    if (!mention.isIndefinite()) {
      acts.removeIf(
          act -> act.raw() == AGREED && lexicon.is("naming", mention.syntax().lemma(act.at())));
    }
    acts.removeIf(act -> act.raw() == AGREED && isCalledSo(mention, act.at()));
    if (mention.isIndefinite() && acts.stream().anyMatch(OwnActs::isWanted)) {
      acts.removeIf(act -> isContent(mention, act)); // talks on a pact requiring visas
    }
    if (acts.stream().anyMatch(act -> StatusChooser.isSought(act.status()))) {
      drawnBack(mention).ifPresent(acts::add);
    }
    if (WordClass.HANDOVER.has(mention.lemma()) // freed five men in a swap with Chile
        || mention.isIndefinite() && mention.isWithSomebody()) {
      acts.replaceAll(act -> isSwap(mention, act) ? act.as(AGREED, Form.OWN) : act);
    }
    boolean offered = acts.stream().anyMatch(act -> act.status() == PROPOSED && act.asserted());
    if (mention.hasModifier("signed")) { // came out with a signed protocol
      acts.add(Act.told(mention.head(), AgreementStatus.SIGNED, Doer.NONE, Form.OWN));
    }
    if (mention.hasModifier("draft") && !offered) {
      acts.add(Act.told(mention.head(), NEGOTIATING, Doer.NONE, Form.OWN));
    } else if (acts.stream().noneMatch(Act::tells) && mention.hasModifier("any")) {
      acts.add(Act.told(mention.head(), PROPOSED, Doer.NONE, Form.OWN));
    } else if (acts.stream().noneMatch(Act::tells)
        && mention.hasModifier(WordClass.RECENT)
        && !isUnderNoun(mention)) {
      boolean open = // unless a new accord is in place
          mention.syntax().word(mention.first() - 1).matches("if|unless|until");
      acts.add(Act.told(mention.head(), open ? PROPOSED : AGREED, Doer.NONE, Form.OWN));
    }
    if (isStoppedShort(mention.syntax())) {
      acts.replaceAll(
          act ->
              act.status() == AgreementStatus.TERMINATED
                  ? new Act(act.at(), act.raw(), IN_FORCE, act.doer(), act.form())
                  : act);
    }
    if (mention.hasModifier("draft")) {
      replace( // never made
          acts, act -> act.raw() == AgreementStatus.TERMINATED && act.asserted(), REJECTED);
      acts.removeIf(act -> act.status() == IN_FORCE && act.form() != Form.FRAME);
      replace(acts, act -> act.status() == IN_FORCE, NEGOTIATING);
      return;
    }
    boolean planned =
        acts.stream().anyMatch(a -> a.status() == PROPOSED && StatusChooser.isMaking(a.raw()));
    if (planned) { // were to sign a pact that is now on hold
      replace(
          acts,
          act -> act.status() == AgreementStatus.SUSPENDED && act.asserted(),
          AgreementStatus.POSTPONED);
    }
    if (mention.hasModifier(WordClass.PLANNED)) {
      acts.add(Act.told(mention.head(), PROPOSED, Doer.NONE, Form.OWN));
    } else if (mention.hasModifier(WordClass.DEFUNCT)) {
      acts.add(Act.told(mention.head(), AgreementStatus.TERMINATED, Doer.NONE, Form.OWN));
    }
    if (isOpposed(mention)) {
      acts.removeIf(act -> act.form() == Form.FRAME); // dropped its objections to it
    }
    if (mention.hasModifier("no")) { // said no pact was possible
      replace(acts, act -> WordClass.FEASIBLE.has(mention.syntax().word(act.at())), REJECTED);
    }
  }

  private static boolean isOpposed(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    return !mention.isWithSomebody()
        && syntax.word(mention.first() - 1).matches("to|against|about|over|of")
        && WordClass.OBJECTION.has(syntax.lemma(mention.first() - 2));
  }

  private static boolean isSwap(AgreementMention mention, Act act) {
    Syntax syntax = mention.syntax();
    return act.form() == Form.FRAME
        && syntax.preposition(mention.head()).matches("in|through|as")
        && syntax.isPast(ClauseTimes.main(syntax, act.at()))
        && !syntax.isNegated(act.at());
  }

  /** "Want it called a declaration": a name is given, and no truce is called. */
  private boolean isCalledSo(AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    return lexicon.is("naming", syntax.lemma(verb))
        && verb < mention.head()
        && (syntax.isPassive(verb)
            || syntax.tree().children(verb, "nsubj", "obj", "iobj").stream()
                    .filter(at -> at != mention.head() && at < mention.first())
                    .count()
                > 1
            || syntax.word(verb - 1).matches("it|them"));
  }

  private static void replace(List<Act> acts, Predicate<Act> some, AgreementStatus status) {
    acts.replaceAll(act -> some.test(act) ? act.as(status) : act);
  }

  /** "There will be no deal". */
  private static boolean isThereNone(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int be = syntax.tree().head(mention.head());
    return mention.hasModifier("no")
        && be >= 0
        && syntax.lemma(be).equals("be")
        && !syntax.tree().children(be, "expl").isEmpty();
  }

  /** "Denounced the pact but stopped short of scrapping it": it stands. */
  private boolean isStoppedShort(Syntax syntax) {
    for (int at = 1; at < syntax.sentence().size() - 2; at++) {
      boolean isShort = // stopped short of scrapping
          syntax.lemma(at - 1).equals("stop")
              && syntax.word(at).equals("short")
              && syntax.word(at + 1).equals("of");
      if (isShort) {
        return lexicon.verbs(syntax.lemma(at + 2)).stream()
            .anyMatch(v -> v.status() == AgreementStatus.TERMINATED);
      }
    }
    return false;
  }

  /** "Agreement on a new accord": what becomes of it is told with the noun above. */
  private boolean isUnderNoun(AgreementMention mention) {
    int above = mention.syntax().tree().head(mention.head());
    return above >= 0
        && mention.syntax().token(above).isNoun()
        && (lexicon.noun(mention.syntax().lemma(above)).isPresent()
            || lexicon.event(mention.syntax().lemma(above)).isPresent());
  }

  /** "Were about to sign the treaty, but Lima backed out": one side drew back in the end. */
  private Optional<Act> drawnBack(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    for (int at = mention.head() + 1; at < syntax.sentence().size(); at++) {
      boolean finite = syntax.token(at).tag().equals("VBD");
      if (finite && lexicon.is("back", syntax.lemma(at))) {
        boolean particle =
            syntax.lemma(at).startsWith("back") && syntax.lemma(at).length() > 4
                || syntax.word(at + 1).matches("out|away|back|off");
        boolean object = !syntax.tree().children(at, "obj").isEmpty();
        boolean troops = // if troops pulled back
            syntax.subjects(at).stream().anyMatch(s -> lexicon.is("soldiers", syntax.lemma(s)));
        if (particle && !object && !troops) {
          return Optional.of(Act.told(at, REJECTED, Doer.NONE, Form.OWN));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWanted(Act act) {
    return act.form() == Form.NOUN && (act.raw() == NEGOTIATING || act.raw() == PROPOSED);
  }

  private static boolean isContent(AgreementMention mention, Act act) {
    return act.form() == Form.OWN
        && act.status() == IN_FORCE
        && mention.syntax().token(act.at()).tag().equals("VBG")
        && mention.syntax().tree().head(act.at()) == mention.head();
  }
}
