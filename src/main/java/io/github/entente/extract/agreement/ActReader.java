package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.AGREED;
import static io.github.entente.model.AgreementStatus.IN_FORCE;
import static io.github.entente.model.AgreementStatus.NEGOTIATING;
import static io.github.entente.model.AgreementStatus.POSTPONED;
import static io.github.entente.model.AgreementStatus.PROPOSED;
import static io.github.entente.model.AgreementStatus.REJECTED;
import static io.github.entente.model.AgreementStatus.SUSPENDED;
import static io.github.entente.model.AgreementStatus.TERMINATED;
import static io.github.entente.model.AgreementStatus.VIOLATED;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.AgreementLexicon.Event;
import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Dependencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a sentence says is done to an agreement that it speaks of. */
final class ActReader {

  private static final int HIGHEST = 8;

  private final AgreementLexicon lexicon;
  private final VerbReadings verbs;
  private final ActsBehind behind;
  private final VerbActs governing;
  private final OwnActs own;
  private final EventActs events;
  private final OccasionActs occasions;
  private final NearnessActs nearness;
  private final LooseTies ties;
  private final PhraseActs phrases;
  private final UntiedVerbs untied;
  private final ActsOfSome some;
  private final AgreedActs agreed;
  private final TalkActs talks;
  private final Breaches breaches;
  private final Answers answers;
  private final Attempts attempts;

  ActReader(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = new VerbReadings(lexicon);
    this.behind = new ActsBehind(verbs);
    this.governing = new VerbActs(lexicon, verbs);
    this.own = new OwnActs(lexicon);
    this.events = new EventActs(lexicon, verbs);
    this.occasions = new OccasionActs(lexicon, verbs);
    this.nearness = new NearnessActs(lexicon, verbs);
    this.ties = new LooseTies(lexicon, verbs);
    this.phrases = new PhraseActs(lexicon, verbs);
    this.untied = new UntiedVerbs(verbs);
    this.some = new ActsOfSome(lexicon);
    this.agreed = new AgreedActs(lexicon, verbs, ties);
    this.talks = new TalkActs(lexicon, events, governing);
    this.breaches = new Breaches(lexicon);
    this.attempts = new Attempts(lexicon);
    this.answers = new Answers(lexicon);
  }

  /** Returns the acts, those inside the noun phrase first. */
  List<Act> read(AgreementMention mention) {
    if (mention.repeated().isPresent()) {
      return List.of(Repeats.act(mention, mention.repeated().get(), verbs));
    }
    Optional<Act> tried = mention.clause() ? attempts.act(mention) : Optional.empty();
    if (tried.isPresent()) {
      return List.of(tried.get());
    }
    if (mention.clause()) {
      return talks.read(mention, verbs.ofClause(mention));
    }
    List<Act> acts = new ArrayList<>();
    behind.read(mention, acts);
    int inside = acts.size();
    Optional<Act> phrase = phrases.read(mention);
    if (phrase.isPresent()) {
      acts.add(phrase.get());
    } else {
      above(mention, acts);
    }
    if (acts.subList(inside, acts.size()).stream().noneMatch(Act::tells)) {
      untied
          .beside(mention)
          .filter(act -> acts.stream().noneMatch(other -> other.at() == act.at()))
          .ifPresent(acts::add);
    }
    acts.removeIf(act -> isOfAnother(mention, act));
    if (acts.isEmpty()) {
      yetToBe(mention).ifPresent(acts::add);
    }
    acts.removeIf(act -> some.isOnlyOfSome(mention.syntax(), act));
    if (mention.hasModifier("any")) { // vowed to wreck any deal
      acts.removeIf(act -> act.raw() == VIOLATED && act.status() == IN_FORCE);
    }
    agreed.complete(mention, acts);
    own.complete(mention, acts);
    breaches.complete(mention, acts);
    answers.complete(mention, acts);
    acts.removeIf(act -> isOldTerm(mention, act, acts));
    return acts;
  }

  /** "The agreement has yet to be concluded": they are still at it. */
  private Optional<Act> yetToBe(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int have = syntax.tree().head(mention.head());
    if (!syntax.isVerb(have)) {
      return Optional.empty();
    }
    int verb =
        syntax.tree().children(have, "xcomp", "ccomp").stream()
            .filter(at -> at > have && syntax.word(have + 2).equals("to"))
            .findFirst()
            .orElse(-1);
    boolean yet =
        verb >= 0
            && syntax.tree().is(mention.head(), "nsubj")
            && syntax.lemma(have).equals("have")
            && syntax.word(have + 1).equals("yet");
    return yet
        ? verbs
            .verb(syntax, verb, "", Frame.OBJECT)
            .map(v -> verbs.act(mention, verb, v.status(), v.doer(), Form.PASSIVE))
        : Optional.empty();
  }

  /** "Renewed a truce that ran out in May": what has been renewed is not over. */
  private boolean isOldTerm(AgreementMention mention, Act act, List<Act> acts) {
    return act.raw() == TERMINATED
        && act.form() == Form.OWN
        && act.at() > mention.head()
        && acts.stream()
            .anyMatch(
                other ->
                    other.at() < mention.head()
                        && other.raw() == AGREED
                        && lexicon.is("again", mention.syntax().lemma(other.at())));
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
    if (syntax.isNegated(at) && !tree.children(at, "expl").isEmpty()) {
      acts.add(new Act(at, AGREED, REJECTED, Doer.NONE, Form.OWN)); // there will be no truce
      return;
    }
    for (int steps = 0; steps < HIGHEST; steps++) {
      int beside = steps == 0 ? events.beside(syntax, at) : -1;
      int head = ties.governor(syntax, at, beside < 0 ? tree.head(at) : beside);
      if (head < 0) {
        predicate(mention, at, acts);
        return;
      }
      if (tree.is(at, "conj") && !syntax.isVerb(head) || tree.is(at, "appos")) {
        at = head;
        continue;
      }
      Optional<Act> told = ties.read(mention, at, head);
      if (told.isPresent()) {
        acts.add(told.get());
        return;
      }
      Optional<Act> near = nearness.read(mention, at, head);
      if (near.isPresent()) {
        acts.add(near.get());
        return;
      }
      int parted = tree.head(head); // emerged from the talks with a pact, ended days of talks with
      while (syntax.preposition(at).equals("with")
          && parted >= 0
          && (isTalks(syntax, parted) || syntax.token(parted).is("RB"))) {
        parted = tree.head(parted);
      }
      boolean refused = tree.is(head, "obj") && syntax.word(head).equals("no"); // said no to it
      boolean emerged =
          syntax.preposition(at).equals("with")
              && (tree.is(head, "obl") || isTalks(syntax, head) && syntax.isVerb(parted));
      if (parted >= 0 && (emerged || refused)) {
        Optional<Act> led =
            verbs.done(mention, parted, syntax.preposition(at), Form.of(syntax, parted));
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
          if (status == NEGOTIATING) { // talks on the renewal of a pact
            acts.removeIf(a -> a.form() == Form.NOUN && lexicon.is("again", syntax.lemma(a.at())));
          }
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
            && !LooseTies.isInnerNoun(syntax, at)
            && !events.isBehindDoer(syntax, at, head)) {
          ties.frameOver(mention, at, head).ifPresent(acts::add);
          return;
        }
        at = head;
        continue;
      }
      int reduced = untied.reducedRelative(syntax, at, head);
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
      int point = at;
      boolean sought =
          acts.stream()
              .anyMatch(
                  a -> a.form() == Form.NOUN && (a.raw() == NEGOTIATING || a.raw() == PROPOSED));
      Optional<Act> act = governing.read(mention, at, head);
      Optional<Act> off = act.flatMap(a -> occasions.calledOff(mention, a));
      off.ifPresent(acts::add);
      act.flatMap(a -> occasions.handedOver(mention, a)).ifPresent(acts::add);
      act.map(a -> off.isPresent() ? a.planned() : a)
          .filter(a -> !(sought && isOfTalks(syntax, a)))
          .map(a -> sought && a.raw() == TERMINATED && a.asserted() ? a.as(REJECTED) : a)
          .map(a -> sought && a.status() == SUSPENDED ? a.as(POSTPONED) : a) // talks are
          .map(a -> a.status() == AGREED && isInPart(mention, point) ? a.as(NEGOTIATING) : a)
          .filter(a -> direct || !syntax.lemma(a.at()).equals("make"))
          .filter(a -> !sought || StatusChooser.isRefusal(a.raw()) || a.form() == Form.FRAME)
          .ifPresent(acts::add);
      if (tree.is(at, "nsubj") && syntax.isVerb(head)) {
        for (int next : tree.children(head, "conj")) {
          if (syntax.isVerb(next) && tree.children(next, "nsubj").isEmpty()) {
            alsoDone(mention, next).ifPresent(acts::add);
          }
        }
      }
      return;
    }
  }

  /** "Agreed on most points of a pact". */
  private boolean isInPart(AgreementMention mention, int at) {
    return at != mention.head() && lexicon.is("partial", mention.syntax().lemma(at));
  }

  /** "Talks on a pact ended", "buried differences over it": that ends no pact. */
  private boolean isOfTalks(Syntax syntax, Act act) {
    boolean gap =
        syntax.tree().children(act.at(), "obj").stream()
            .anyMatch(noun -> lexicon.is("gap", syntax.lemma(noun)));
    return act.raw() == TERMINATED && (gap || syntax.lemma(act.at()).equals("end"));
  }

  /** Talks, days of talks. */
  private boolean isTalks(Syntax syntax, int noun) {
    boolean own =
        syntax.token(noun).isNoun()
            && lexicon.event(syntax.lemma(noun)).filter(e -> e.status() == NEGOTIATING).isPresent();
    boolean summit = syntax.token(noun).isNoun() && lexicon.is("venue", syntax.lemma(noun));
    return own || summit || syntax.phrases(noun, "of").stream().anyMatch(of -> isTalks(syntax, of));
  }

  /** "Was signed in 1990 and expires in May": the second thing told of the agreement. */
  private Optional<Act> alsoDone(AgreementMention mention, int verb) {
    return mention.syntax().isPassive(verb)
        ? verbs
            .verb(mention.syntax(), verb, "", Frame.OBJECT)
            .map(v -> verbs.act(mention, verb, v.status(), Doer.NONE, Form.OWN))
        : verbs.own(mention, verb);
  }

  /** The noun itself is the predicate or the root: "there is no agreement". */
  private void predicate(AgreementMention mention, int at, List<Act> acts) {
    if (at == mention.head() && mention.syntax().isNegated(at)) {
      acts.add(new Act(at, AGREED, REJECTED, Doer.NONE, Form.OWN));
      return;
    }
    Syntax syntax = mention.syntax();
    if (syntax.preposition(at).equals("near") && !syntax.tree().children(at, "cop").isEmpty()) {
      acts.add(Act.told(at, NEGOTIATING, Doer.PARTY, Form.ACTIVE)); // are near a deal
    }
  }
}
