package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.AGREED;
import static io.github.entente.model.AgreementStatus.IN_FORCE;
import static io.github.entente.model.AgreementStatus.NEGOTIATING;
import static io.github.entente.model.AgreementStatus.PROPOSED;
import static io.github.entente.model.AgreementStatus.REJECTED;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.AgreementLexicon.Event;
import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import io.github.entente.extract.agreement.AgreementLexicon.Verb;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Dependencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a sentence says is done to an agreement that it speaks of. */
final class ActReader {

  private static final Set<String> EVENT_PREPOSITIONS =
      Set.of("of", "for", "on", "from", "to", "in", "over", "about", "toward", "towards", "with");
  private static final int HIGHEST = 8;

  private final AgreementLexicon lexicon;
  private final VerbReadings verbs;
  private final ActsBehind behind;

  ActReader(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = new VerbReadings(lexicon);
    this.behind = new ActsBehind(verbs);
  }

  /** Returns the acts, those inside the noun phrase first. */
  List<Act> read(AgreementMention mention) {
    List<Act> acts = new ArrayList<>();
    if (mention.clause()) {
      acts.add(verbs.act(mention, mention.head(), AGREED, Doer.PARTY, Form.ACTIVE));
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
    if (acts.isEmpty() && isThereNone(mention)) {
      acts.add(new Act(mention.head(), AGREED, REJECTED, Doer.NONE, Form.OWN));
    }
    if (!mention.hasModifier("a") && !mention.hasModifier("an")) {
      acts.removeIf(
          act -> act.raw() == AGREED && lexicon.is("naming", mention.syntax().lemma(act.at())));
    }
    if (acts.stream().anyMatch(act -> StatusChooser.isSought(act.status()))) {
      drawnBack(mention).ifPresent(acts::add);
    }
    boolean offered = acts.stream().anyMatch(act -> act.status() == PROPOSED && act.asserted());
    if (mention.hasModifier("draft") && !offered) {
      acts.add(new Act(mention.head(), NEGOTIATING, NEGOTIATING, Doer.NONE, Form.OWN));
    } else if (acts.stream().noneMatch(Act::tells)
        && (mention.hasModifier("recent") || mention.hasModifier("new"))
        && !isUnderNoun(mention)) {
      acts.add(new Act(mention.head(), AGREED, AGREED, Doer.NONE, Form.OWN));
    }
    if (mention.hasModifier("draft")) {
      acts.removeIf(act -> act.status() == IN_FORCE);
      return acts;
    }
    if (mention.hasModifier("proposed") || mention.hasModifier("planned")) {
      acts.add(new Act(mention.head(), PROPOSED, PROPOSED, Doer.NONE, Form.OWN));
    } else if (mention.hasModifier("defunct") || mention.hasModifier("expired")) {
      acts.add(
          new Act(
              mention.head(),
              AgreementStatus.TERMINATED,
              AgreementStatus.TERMINATED,
              Doer.NONE,
              Form.OWN));
    }
    return acts;
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
        if (particle && !object) {
          return Optional.of(new Act(at, REJECTED, REJECTED, Doer.NONE, Form.OWN));
        }
      }
    }
    return Optional.empty();
  }

  /** What governs the noun phrase: verbs, and nouns such as "violation". */
  private void above(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    int at = mention.head();
    for (int steps = 0; steps < HIGHEST; steps++) {
      int head = tree.head(at);
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
      if (syntax.token(head).isNoun() && tree.is(at, "nmod", "compound", "obl")) {
        Optional<Event> event = eventOver(syntax, at, head);
        if (event.isPresent()) {
          AgreementStatus status = event.get().status();
          Optional<Act> off = calledOff(mention, head, status);
          if (off.isPresent()) {
            acts.add(off.get());
            return;
          }
          acts.add(verbs.act(mention, head, status, event.get().doer(), Form.NOUN));
          if (status != NEGOTIATING && status != PROPOSED && status != IN_FORCE) {
            return;
          }
        } else if (!lexicon.is("share", syntax.lemma(head))) {
          frameOver(mention, at, head).ifPresent(acts::add);
          return;
        }
        at = head;
        continue;
      }
      int reduced = reducedRelative(syntax, at, head);
      if (reduced >= 0) {
        verbs
            .verb(syntax, reduced, "", Frame.OBJECT)
            .map(v -> verbs.act(mention, reduced, v.status(), v.doer(), Form.PASSIVE))
            .ifPresent(acts::add);
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
      verbOver(mention, at, head)
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
    boolean of = Set.of("to", "of", "on").contains(syntax.preposition(at));
    boolean predicate = !syntax.tree().children(head, "cop").isEmpty();
    return of && predicate && !syntax.isVerb(head)
        ? lexicon
            .hypothetical(syntax.lemma(head))
            .filter(status -> status == NEGOTIATING)
            .map(status -> verbs.act(mention, head, status, Doer.PARTY, Form.ACTIVE))
        : Optional.empty();
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

  /** "The signing was put off": what is done to the event is done to the agreement. */
  private Optional<Act> calledOff(AgreementMention mention, int event, AgreementStatus status) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(event);
    boolean made = status == AgreementStatus.SIGNED || status == AgreementStatus.RATIFIED;
    if (!made || verb < 0 || !syntax.tree().is(event, "nsubj", "obj")) {
      return Optional.empty();
    }
    Form form = syntax.isPassive(verb) ? Form.PASSIVE : Form.ACTIVE;
    return verbs
        .verb(syntax, verb, "", Frame.OBJECT)
        .filter(v -> v.status() == AgreementStatus.POSTPONED)
        .map(v -> verbs.act(mention, verb, v.status(), v.doer(), form));
  }

  private Optional<Event> eventOver(Syntax syntax, int at, int head) {
    boolean linked =
        syntax.tree().is(at, "compound") || EVENT_PREPOSITIONS.contains(syntax.preposition(at));
    return linked ? lexicon.event(syntax.lemma(head)) : Optional.empty();
  }

  /** The act of the verb that the noun is tied to, or of the one that this leads to. */
  private Optional<Act> verbOver(AgreementMention mention, int at, int verb) {
    Optional<Act> direct = directly(mention, at, verb);
    Syntax syntax = mention.syntax();
    int next = syntax.tree().is(at, "nsubj") ? syntax.controlled(verb) : -1;
    if (direct.isPresent() || next < 0) {
      return direct;
    }
    return syntax.isPassive(next)
        ? verbs
            .verb(syntax, next, "", Frame.OBJECT)
            .map(v -> verbs.act(mention, next, v.status(), v.doer(), Form.PASSIVE))
        : verbs.own(mention, next);
  }

  private Optional<Act> directly(AgreementMention mention, int at, int verb) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    String preposition = syntax.preposition(at);
    if (tree.relation(at).equals("nsubj")) {
      boolean reducedPassive =
          syntax.token(verb).tag().equals("VBN")
              && tree.children(verb, "aux").isEmpty()
              && verb > at;
      if (reducedPassive) {
        return verbs
            .verb(syntax, verb, "", Frame.OBJECT)
            .map(v -> verbs.act(mention, verb, v.status(), v.doer(), Form.PASSIVE));
      }
      if (!syntax.isVerb(verb)) {
        return predicateWord(mention, verb);
      }
      return verbs.own(mention, verb);
    }
    if (tree.is(at, "nsubj")) {
      return verbs
          .verb(syntax, verb, "", Frame.OBJECT)
          .or(() -> verbs.verb(syntax, verb, null, Frame.SUBJECT))
          .map(v -> verbs.act(mention, verb, v.status(), v.doer(), Form.PASSIVE));
    }
    if (preposition.isEmpty() || tree.is(at, "obj", "iobj")) {
      Form form = syntax.isPassive(verb) ? Form.PASSIVE : Form.ACTIVE;
      if (isPutOnHold(syntax, verb)) {
        return Optional.of(verbs.act(mention, verb, AgreementStatus.SUSPENDED, Doer.PARTY, form));
      }
      return verbs
          .verb(syntax, verb, "", Frame.OBJECT)
          .map(v -> verbs.act(mention, verb, v.status(), v.doer(), form));
    }
    Optional<Verb> led = verbs.verb(syntax, verb, preposition, Frame.OBJECT);
    if (led.isPresent()) {
      Form form = syntax.isPassive(verb) ? Form.PASSIVE : Form.ACTIVE;
      return led.map(v -> verbs.act(mention, verb, v.status(), v.doer(), form));
    }
    if (!syntax.isVerb(verb) && !preposition.equals("without")) {
      return Optional.empty();
    }
    if (preposition.equals("without")) {
      int over = verb;
      while (over >= 0 && !syntax.isVerb(over)) {
        over = tree.head(over);
      }
      return Optional.of(
          new Act(over < 0 ? verb : over, AGREED, REJECTED, Doer.PARTY, Form.ACTIVE));
    }
    boolean present = mention.hasModifier("this") && preposition.equals("with");
    return Optional.of(
        present
            ? new Act(verb, AGREED, AGREED, Doer.PARTY, Form.ACTIVE)
            : new Act(verb, IN_FORCE, IN_FORCE, Doer.NONE, Form.FRAME));
  }

  /** "Put the treaty on hold", "is holding it in abeyance". */
  private boolean isPutOnHold(Syntax syntax, int verb) {
    return lexicon.is("hold", syntax.lemma(verb))
        && syntax.phrases(verb, "on", "in").stream()
            .anyMatch(at -> lexicon.is("abeyance", syntax.lemma(at)));
  }

  /** A word that the agreement is the subject of: "is close", "is in force". */
  private Optional<Act> predicateWord(AgreementMention mention, int at) {
    if (lexicon.is("dead", mention.syntax().lemma(at))) {
      return Optional.of(verbs.act(mention, at, AgreementStatus.TERMINATED, Doer.NONE, Form.OWN));
    }
    if (mention.syntax().preposition(at).matches("under|in|on")) {
      return lexicon
          .condition(mention.syntax().lemma(at))
          .or(() -> lexicon.condition(mention.syntax().word(at)))
          .or(() -> lexicon.hypothetical(mention.syntax().lemma(at)))
          .map(status -> verbs.act(mention, at, status, Doer.NONE, Form.OWN));
    }
    boolean ending =
        mention.syntax().phrases(at, "to", "of").stream()
            .flatMap(noun -> lexicon.event(mention.syntax().lemma(noun)).stream())
            .anyMatch(event -> StatusChooser.isOver(event.status()));
    if (ending) {
      return Optional.of(new Act(at, IN_FORCE, IN_FORCE, Doer.NONE, Form.OWN));
    }
    return lexicon
        .hypothetical(mention.syntax().lemma(at))
        .map(status -> new Act(at, status, status, Doer.NONE, Form.OWN));
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
    int found = verb;
    return verbs
        .verb(syntax, verb, preposition, Frame.OBJECT)
        .map(v -> verbs.act(mention, found, v.status(), v.doer(), Form.ACTIVE));
  }
}
