package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.AGREED;
import static io.github.entente.model.AgreementStatus.IN_FORCE;
import static io.github.entente.model.AgreementStatus.NEGOTIATING;
import static io.github.entente.model.AgreementStatus.PROPOSED;
import static io.github.entente.model.AgreementStatus.REJECTED;
import static io.github.entente.model.AgreementStatus.TERMINATED;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.AgreementLexicon.Event;
import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Dependencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a sentence says is done to an agreement that it speaks of. */
final class ActReader {

  private static final int HIGHEST = 8;

  private final AgreementLexicon lexicon;
  private final VerbReadings verbs;
  private final ActsBehind behind;
  private final VerbActs governing;
  private final OwnActs own;
  private final EventActs events;

  ActReader(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = new VerbReadings(lexicon);
    this.behind = new ActsBehind(verbs);
    this.governing = new VerbActs(lexicon, verbs);
    this.own = new OwnActs(lexicon);
    this.events = new EventActs(lexicon, verbs);
  }

  /** Returns the acts, those inside the noun phrase first. */
  List<Act> read(AgreementMention mention) {
    List<Act> acts = new ArrayList<>();
    if (mention.clause()) {
      boolean passive = mention.syntax().hasPassiveAuxiliary(mention.head());
      Form form = passive ? Form.PASSIVE : Form.ACTIVE;
      if (mention.isPlan()) {
        acts.add(new Act(mention.head(), AGREED, AGREED, Doer.PARTY, form)); // will share water
        return acts;
      }
      acts.add(verbs.act(mention, mention.head(), AGREED, Doer.PARTY, form));
      return acts;
    }
    behind.read(mention, acts);
    int inside = acts.size();
    above(mention, acts);
    if (acts.subList(inside, acts.size()).stream().noneMatch(Act::tells)) {
      beside(mention)
          .filter(act -> acts.stream().noneMatch(other -> other.at() == act.at()))
          .ifPresent(acts::add);
    }
    acts.removeIf(act -> isOfAnother(mention, act));
    own.complete(mention, acts);
    return acts;
  }

  /** "A deal that replaces one of 1989": a finite verb behind the noun does it to the other. */
  private static boolean isOfAnother(AgreementMention mention, Act act) {
    String tag = mention.syntax().token(act.at()).tag();
    return act.form() == Form.PASSIVE && (tag.equals("VBZ") || tag.equals("VBP"));
  }

  /** What governs the noun phrase: verbs, and nouns such as "violation". */
  private void above(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    int at = mention.head();
    for (int steps = 0; steps < HIGHEST; steps++) {
      int beside = steps == 0 ? events.beside(syntax, at) : -1;
      int head = beside < 0 ? tree.head(at) : beside;
      if (head < 0) {
        predicate(mention, at, acts);
        return;
      }
      if (tree.is(at, "conj") && !syntax.isVerb(head) || tree.is(at, "appos")) {
        at = head;
        continue;
      }
      Optional<Act> near = nearness(mention, at, head);
      if (near.isPresent()) {
        acts.add(near.get());
        return;
      }
      int parted = tree.head(head); // emerged from the talks with a pact
      if (syntax.preposition(at).equals("with") && parted >= 0 && tree.is(head, "obl")) {
        Optional<Act> led = verbs.done(mention, parted, "with", Form.of(syntax, parted));
        if (led.isPresent()) {
          acts.add(led.get());
          return;
        }
      }
      if (syntax.token(head).isNoun() && tree.is(at, "nmod", "compound", "obl")) {
        Optional<Act> pending = events.pendingPutOff(mention, head);
        Optional<Event> event = events.over(syntax, at, head);
        if (event.isPresent()) {
          AgreementStatus status = event.get().status();
          Optional<Act> done = events.done(mention, head, status);
          if (done.isPresent()) {
            acts.add(done.get());
            return;
          }
          acts.add(verbs.act(mention, head, status, event.get().doer(), Form.NOUN));
          if (status != NEGOTIATING && status != PROPOSED && status != IN_FORCE) {
            return;
          }
        } else if (pending.isPresent()) {
          acts.add(pending.get());
          return;
        } else if (!lexicon.is("share", syntax.lemma(head))
            && !isInnerNoun(syntax, at)
            && !events.isBehindDoer(syntax, at, head)) {
          frameOver(mention, at, head).ifPresent(acts::add);
          return;
        }
        at = head;
        continue;
      }
      int reduced = reducedRelative(syntax, at, head);
      if (reduced >= 0) {
        verbs.done(mention, reduced, "", Form.PASSIVE).ifPresent(acts::add);
        if (tree.head(reduced) < 0) {
          return;
        }
        int above = tree.head(reduced);
        verbs
            .verb(syntax, above, "", Frame.OBJECT)
            .filter(v -> syntax.isVerb(above))
            .map(v -> verbs.act(mention, above, v.status(), v.doer(), Form.ACTIVE))
            .ifPresent(acts::add);
        return;
      }
      boolean direct = at == mention.head();
      boolean sought =
          acts.stream()
              .anyMatch(
                  a -> a.form() == Form.NOUN && (a.raw() == NEGOTIATING || a.raw() == PROPOSED));
      governing
          .read(mention, at, head)
          .filter(a -> direct || !syntax.lemma(a.at()).equals("make"))
          .filter(a -> !sought || StatusChooser.isRefusal(a.raw()) || a.form() == Form.FRAME)
          .ifPresent(acts::add);
      if (tree.is(at, "nsubj") && syntax.isVerb(head)) {
        for (int next : tree.children(head, "conj")) {
          if (syntax.isVerb(next) && tree.children(next, "nsubj").isEmpty()) {
            verbs
                .verb(syntax, next, "", syntax.isPassive(next) ? Frame.OBJECT : Frame.SUBJECT)
                .map(v -> verbs.act(mention, next, v.status(), Doer.NONE, Form.OWN))
                .ifPresent(acts::add);
          }
        }
      }
      return;
    }
  }

  /** "A pause settled in spring", read by the tree as a clause of its own; -1 if it is not. */
  private int reducedRelative(Syntax syntax, int at, int verb) {
    boolean next =
        syntax.tree().relation(at).equals("nsubj") && (verb == at + 1 || isPair(syntax, at, verb));
    String tag = syntax.token(verb).tag();
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    boolean object = !syntax.tree().children(verb, "obj", "xcomp", "ccomp").isEmpty();
    boolean own = verbs.verb(syntax, verb, null, Frame.SUBJECT).isPresent();
    return next && past && !object && !own && verbs.verb(syntax, verb, "", Frame.OBJECT).isPresent()
        ? verb
        : -1;
  }

  /** Whether nothing but "with Chile" or "between the two" stands in between. */
  private static boolean isPair(Syntax syntax, int noun, int verb) {
    boolean pair = syntax.word(noun + 1).matches("with|between") && verb > noun + 2;
    for (int at = noun + 2; at < verb && pair; at++) {
      pair = syntax.token(at).tag().matches("NN.*|DT|JJ|CC|POS|CD");
    }
    return pair;
  }

  /** "Are close to a deal", "on the brink of a deal": those of whom it is said are its parties. */
  private Optional<Act> nearness(AgreementMention mention, int at, int head) {
    Syntax syntax = mention.syntax();
    int before = mention.first() - 2;
    if (syntax.word(before + 1).equals("to")
        && syntax.word(before).matches("nearer|closer")
        && syntax.isVerb(head)) { // left no nearer to a deal
      return Optional.of(new Act(head, NEGOTIATING, NEGOTIATING, Doer.PARTY, Form.ACTIVE));
    }
    if (lexicon.is("division", syntax.word(head))
        && syntax.preposition(at).matches("over|on|about")
        && !syntax.subjects(head).isEmpty()) { // remain divided over a treaty
      return Optional.of(new Act(head, NEGOTIATING, NEGOTIATING, Doer.PARTY, Form.ACTIVE));
    }
    if (syntax.word(before + 1).equals("of")
        && syntax.word(before).equals("out")
        && syntax.tree().is(at, "nmod")
        && syntax.token(head).isProper()) { // with Washington out of the treaty
      return Optional.of(new Act(head, TERMINATED, TERMINATED, Doer.NONE, Form.OWN));
    }
    boolean of = Set.of("to", "of", "on").contains(syntax.preposition(at));
    boolean predicate = !syntax.tree().children(head, "cop").isEmpty();
    boolean keen = // are keen on a deal
        predicate
            && syntax.token(head).is("JJ")
            && syntax.preposition(at).matches("on|in|for")
            && lexicon.hypothetical(syntax.lemma(head)).filter(s -> s == PROPOSED).isPresent();
    if (keen) {
      return Optional.of(new Act(head, PROPOSED, PROPOSED, Doer.MAYBE, Form.ACTIVE));
    }
    return of && predicate && !syntax.isVerb(head)
        ? lexicon
            .hypothetical(syntax.lemma(head))
            .filter(status -> status == NEGOTIATING)
            .map(status -> verbs.act(mention, head, status, Doer.PARTY, Form.ACTIVE))
        : Optional.empty();
  }

  /** "A status of forces agreement": the tree has hung the agreement on what it is of. */
  private static boolean isInnerNoun(Syntax syntax, int at) {
    return syntax.preposition(at).equals("of")
        && syntax.token(at).tag().equals("NN")
        && syntax.tree().children(at, "det", "nmod:poss", "amod").isEmpty()
        && syntax.tree().children(at, "compound").stream().anyMatch(c -> c == at - 1);
  }

  /** "Share power lines under an accord", where the tree ties it to the lines. */
  private static Optional<Act> frameOver(AgreementMention mention, int at, int noun) {
    Syntax syntax = mention.syntax();
    String preposition = syntax.preposition(at);
    boolean frame =
        preposition.equals("under")
            || preposition.equals("through")
            || at == mention.head()
                && mention.hasModifier("a")
                && (preposition.equals("in") || preposition.equals("with"));
    int verb = frame ? syntax.tree().head(noun) : -1;
    return verb >= 0 && syntax.isVerb(verb) && syntax.tree().is(noun, "obj", "obl")
        ? Optional.of(new Act(verb, IN_FORCE, IN_FORCE, Doer.NONE, Form.FRAME))
        : Optional.empty();
  }

  /** The noun itself is the predicate or the root: "there is no agreement". */
  private void predicate(AgreementMention mention, int at, List<Act> acts) {
    if (at == mention.head() && mention.syntax().isNegated(at)) {
      acts.add(new Act(at, AGREED, REJECTED, Doer.NONE, Form.OWN));
    }
  }

  /** The verb right before the noun phrase, where the tree shows none. */
  private Optional<Act> beside(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int before = mention.first() - 1;
    int verb = before;
    String preposition = "";
    if (before > 0 && !syntax.isVerb(before) && syntax.token(before).is("IN")) {
      preposition = syntax.word(before);
      verb = before - 1;
      while (verb > 0
          && (syntax.token(verb).is("R") || syntax.word(verb).matches("out|away|up|off|back"))
          && verb > before - 3) {
        verb--;
      }
    }
    if (verb < 0 || !syntax.isVerb(verb)) {
      return Optional.empty();
    }
    return verbs.done(mention, verb, preposition, Form.ACTIVE);
  }
}
