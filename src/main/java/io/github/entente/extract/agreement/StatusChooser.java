package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.FollowUps.Added;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import java.util.List;
import java.util.Optional;

/** Chooses among the acts that an article tells of an agreement the one that gives its state. */
final class StatusChooser {

  private StatusChooser() {}

  /** An act and the mention that tells it. */
  record Told(MentionReading reading, Act act) {}

  /** Whether the acts tell of agreeing and nothing further. */
  static boolean isOnlyAgreed(List<Act> acts) {
    return acts.stream()
        .allMatch(a -> a.status() == AgreementStatus.AGREED || isSought(a.status()));
  }

  /** Whether signing or finishing an agreement is spoken of, asserted or not. */
  static boolean isSigning(Act act) {
    return act.raw() == AgreementStatus.SIGNED || act.raw() == AgreementStatus.AGREED;
  }

  /** Whether a signature is told, given or to be given. */
  static boolean isSigned(Act act) {
    return act.raw() == AgreementStatus.SIGNED || act.raw() == AgreementStatus.RATIFIED;
  }

  static boolean isMade(AgreementStatus status) {
    return switch (status) {
      case AGREED, SIGNED, RATIFIED, IN_FORCE, SUSPENDED, TERMINATED, VIOLATED -> true;
      case PROPOSED, NEGOTIATING, POSTPONED, REJECTED -> false;
    };
  }

  static boolean isSought(AgreementStatus status) {
    return switch (status) {
      case PROPOSED, NEGOTIATING, POSTPONED, REJECTED -> true;
      case AGREED, SIGNED, RATIFIED, IN_FORCE, SUSPENDED, TERMINATED, VIOLATED -> false;
    };
  }

  /** Whether the state is one of coming about. */
  static boolean isMaking(AgreementStatus status) {
    return switch (status) {
      case AGREED, SIGNED, RATIFIED -> true;
      case PROPOSED, NEGOTIATING, IN_FORCE, POSTPONED, REJECTED, SUSPENDED, TERMINATED, VIOLATED ->
          false;
    };
  }

  /** Whether the state is that of something refused, put off or ended. */
  static boolean isRefusal(AgreementStatus status) {
    return switch (status) {
      case POSTPONED, REJECTED, SUSPENDED, TERMINATED -> true;
      case PROPOSED, NEGOTIATING, AGREED, SIGNED, RATIFIED, IN_FORCE, VIOLATED -> false;
    };
  }

  /** Whether the state is that of an agreement whose time is over or which is broken. */
  static boolean isOver(AgreementStatus status) {
    return status == AgreementStatus.TERMINATED
        || status == AgreementStatus.SUSPENDED
        || status == AgreementStatus.VIOLATED;
  }

  /** Returns the act that reaches furthest; of equals the first told. */
  static Optional<Told> furthest(List<MentionReading> readings) {
    Told best = null;
    for (MentionReading reading : readings) {
      for (Act act : reading.acts()) {
        Told told = new Told(reading, act);
        if (isIntended(told)) {
          continue;
        }
        if (best == null || rank(told) > rank(best)) {
          best = told;
        }
      }
    }
    Told furthest = best == null ? null : begun(best, readings);
    return postponed(readings)
        .filter(p -> furthest != null && isLater(p, furthest))
        .or(() -> Optional.ofNullable(furthest));
  }

  /** "A truce brokered by Oman came into force": the main verb tells what has become of it. */
  private static Told begun(Told made, List<MentionReading> readings) {
    boolean behind = made.reading().mention().syntax().tree().is(made.act().at(), "acl");
    boolean truce = made.reading().kind().filter(k -> k == AgreementKind.CEASEFIRE).isPresent();
    boolean open = // what a cabinet approves of a truce begins only then
        made.act().status() == AgreementStatus.AGREED
            || truce && made.act().status() == AgreementStatus.RATIFIED;
    if (!open || !behind && !truce) {
      return made;
    }
    return readings.stream()
        .filter(r -> truce || r == made.reading())
        .flatMap(r -> r.acts().stream().map(act -> new Told(r, act)))
        .filter(t -> isBegun(t) || made.act().status() == AgreementStatus.AGREED && isHeld(t))
        .findFirst()
        .orElse(made);
  }

  /** Has held since, is holding: it has been made, and is kept. */
  private static boolean isHeld(Told told) {
    Syntax syntax = told.reading().mention().syntax();
    int verb = told.act().at();
    return told.act().status() == AgreementStatus.IN_FORCE
        && told.act().asserted()
        && told.act().form() == Form.OWN
        && syntax.lemma(verb).equals("hold")
        && syntax.tree().children(verb, "obj").isEmpty()
        && syntax.tree().head(told.reading().mention().head()) == verb
        && syntax.tree().children(verb, "aux").stream()
            .anyMatch(at -> syntax.tag(at).matches("VBZ|VBP"));
  }

  /** Took effect on Monday. */
  private static boolean isBegun(Told told) {
    Syntax syntax = told.reading().mention().syntax();
    return told.act().status() == AgreementStatus.IN_FORCE
        && told.act().asserted()
        && told.act().form() == Form.OWN
        && syntax.tree().head(told.reading().mention().head()) == told.act().at()
        && WordClass.TAKING_EFFECT.has(syntax.lemma(told.act().at()))
        && syntax.isPast(told.act().at());
  }

  /** "Will sign a pact that allows": what it allows, it is to allow. */
  private static boolean isIntended(Told told) {
    AgreementMention mention = told.reading().mention();
    return told.act().status() == AgreementStatus.IN_FORCE
        && told.act().form() == Form.OWN
        && (mention.isIndefinite() || mention.isPlural() && !mention.hasModifier("the"))
        && told.reading().acts().stream()
            .filter(a -> a.form() == Form.ACTIVE || a.form() == Form.PASSIVE)
            .anyMatch(a -> isSought(a.status()));
  }

  /** The main verb that tells of putting the agreement off or refusing it, if there is one. */
  private static Optional<Told> postponed(List<MentionReading> readings) {
    return readings.stream()
        .flatMap(r -> r.acts().stream().map(act -> new Told(r, act)))
        .filter(
            t ->
                t.act().status() == AgreementStatus.POSTPONED
                    || t.act().status() == AgreementStatus.REJECTED)
        .filter(t -> t.act().asserted())
        .filter(StatusChooser::isMain)
        .findFirst();
  }

  /** News comes first: "have put off the pact", then "it was initialled in May". */
  private static boolean isLater(Told postponed, Told made) {
    int first = postponed.reading().mention().sentence().index();
    int second = made.reading().mention().sentence().index();
    boolean unsigned =
        made.act().status() == AgreementStatus.AGREED
            || made.act().status() == AgreementStatus.IN_FORCE;
    boolean behind = // put off a pact agreed in May
        first == second && made.reading().mention().syntax().tree().is(made.act().at(), "acl");
    boolean refused = postponed.act().status() == AgreementStatus.REJECTED;
    return unsigned && (!refused && first < second || behind);
  }

  /**
   * Goes on from what an article tells with the agreement's noun to what it tells of "it": what was
   * agreed is signed, what was signed is suspended, what was offered is refused.
   */
  static Optional<Told> further(Optional<Told> told, Added added) {
    Optional<AgreementStatus> from = told.map(t -> t.act().status());
    boolean begun = told.filter(StatusChooser::isBegun).isPresent();
    return added.readings().stream()
        .flatMap(r -> r.acts().stream().map(act -> new Told(r, act)))
        .filter(t -> (t.act().asserted() || isUnratified(t.act())) && t.act().tells())
        .filter(t -> from.isEmpty() || isNext(from.get(), begun, t))
        .findFirst()
        .or(() -> told);
  }

  private static boolean isNext(AgreementStatus from, boolean begun, Told told) {
    AgreementStatus to = told.act().status();
    Syntax syntax = told.reading().mention().syntax();
    boolean gone = // it collapsed
        told.act().form() == Form.OWN
            && syntax.isVerb(told.act().at())
            && syntax.isPast(told.act().at());
    boolean done = gone || told.act().form() != Form.OWN && told.act().form() != Form.NOUN;
    return from == AgreementStatus.AGREED
            && (to == AgreementStatus.SIGNED || to == AgreementStatus.RATIFIED)
        || from == AgreementStatus.SIGNED && to == AgreementStatus.RATIFIED && isMain(told)
        || from == AgreementStatus.SUSPENDED && to == AgreementStatus.POSTPONED // never signed
        || isMade(from) && !isOver(from) && isOver(to) && done
        || isMade(from)
            && !isOver(from)
            && to == AgreementStatus.REJECTED
            && (isVotedDown(told) || isUnratified(told.act()))
        || (isOpen(from) || from == AgreementStatus.IN_FORCE && !begun)
            && isMaking(to)
            && done
            && isMain(told) // "they signed it in May"
        || isSought(from) && to == AgreementStatus.POSTPONED && done
        || from == AgreementStatus.REJECTED && to == AgreementStatus.TERMINATED && done
        || isOpen(from) && to == AgreementStatus.REJECTED && done;
  }

  /** "But parliament has refused to ratify it". */
  private static boolean isUnratified(Act act) {
    return act.raw() == AgreementStatus.RATIFIED && act.status() == AgreementStatus.REJECTED;
  }

  private static boolean isOpen(AgreementStatus status) {
    return status == AgreementStatus.PROPOSED || status == AgreementStatus.NEGOTIATING;
  }

  /** Not "in Lima, whose parliament approved it in May". */
  private static boolean isMain(Told told) {
    Syntax syntax = told.reading().mention().syntax();
    boolean whose =
        syntax.tree().children(told.act().at(), "nsubj").stream()
            .flatMap(subject -> syntax.tree().children(subject, "nmod:poss").stream())
            .anyMatch(at -> syntax.token(at).is("W"));
    return !whose && !syntax.tree().is(told.act().at(), "acl");
  }

  private static int rank(Told told) {
    Act act = told.act();
    if (act.form() == Form.FRAME) {
      return 0;
    }
    if (act.status() == AgreementStatus.REJECTED && act.asserted() && isVotedDown(told)) {
      return 8; // after it was signed
    }
    return switch (act.status()) {
      case PROPOSED -> 1;
      case NEGOTIATING -> 2;
      case REJECTED, POSTPONED -> 3;
      case IN_FORCE -> act.asserted() && act.raw() == AgreementStatus.IN_FORCE ? 4 : 5;
      case AGREED -> 6;
      case SIGNED -> 7;
      case RATIFIED -> 8;
      case SUSPENDED, VIOLATED -> 9;
      case TERMINATED -> 10;
    };
  }

  /** Thrown out, voted down: what parliaments do to what governments have signed. */
  private static boolean isVotedDown(Told told) {
    return told.act().voted()
        || WordClass.VOTING_DOWN.has(told.reading().mention().syntax().lemma(told.act().at()));
  }
}
