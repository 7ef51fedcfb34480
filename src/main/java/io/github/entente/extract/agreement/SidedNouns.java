package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Nouns for what one side promises or puts to another, which are agreements only where the other is
 * named too and something has become of them: "broke a pledge to Chile", "turned down a Chilean
 * plan".
 */
final class SidedNouns {

  private static final int HIGHEST = 5;

  private final AgreementLexicon lexicon;
  private final JointActs joint;
  private final ActReader acts;

  SidedNouns(AgreementLexicon lexicon, ActReader acts) {
    this.lexicon = lexicon;
    this.joint = new JointActs(lexicon);
    this.acts = acts;
  }

  /** Whether the noun binds two sides, by what is done to it. */
  boolean is(Syntax syntax, int head) {
    if (isPromise(syntax, head)) {
      boolean given = !addressees(syntax, head).isEmpty();
      return given && syntax.preposition(head).equals("under")
          || isCharged(syntax, head)
          || (given || isOfBoth(syntax, head))
              && read(syntax, head).stream().anyMatch(act -> isKeptOrBroken(syntax, act));
    }
    return lexicon.is("blueprint", syntax.lemma(head))
        && syntax.phrases(head, "for", "of", "on").stream() // a plan for a truce
            .allMatch(at -> lexicon.noun(syntax.lemma(at)).isEmpty())
        && (isFrameOfBoth(syntax, head)
            || !owners(syntax, head).isEmpty()
                && read(syntax, head).stream().anyMatch(SidedNouns::isAnswer));
  }

  /** "Accused Peru of moving its ships in breach of a promise": both sides of it are told. */
  private boolean isCharged(Syntax syntax, int head) {
    int event = syntax.tree().head(head);
    boolean broken =
        syntax.preposition(head).equals("of")
            && lexicon
                .event(syntax.lemma(event))
                .filter(e -> e.status() == AgreementStatus.VIOLATED)
                .isPresent();
    for (int steps = 0; steps < HIGHEST && broken && event >= 0; steps++) {
      if (lexicon.is("charging", syntax.lemma(event)) && syntax.isVerb(event)) {
        return true;
      }
      event = syntax.tree().head(event);
    }
    return false;
  }

  /** "Under the proposal, Peru and Chile would give up the islands". */
  private boolean isFrameOfBoth(Syntax syntax, int head) {
    int verb = syntax.tree().head(head);
    List<Integer> doers =
        syntax.preposition(head).equals("under") && verb >= 0
            ? syntax.subjects(verb)
            : List.<Integer>of();
    return doers.size() > 1
        && doers.stream().allMatch(at -> syntax.token(at).entity() == EntityType.LOCATION)
        && isToCome(syntax, verb);
  }

  private static boolean isToCome(Syntax syntax, int verb) {
    return syntax.tree().children(verb, "aux").stream()
        .anyMatch(at -> syntax.word(at).matches("would|could|should"));
  }

  /**
   * What becomes of it: under a plan somebody "would" do it, to which nobody has agreed yet; that a
   * promise was made is told of how it is kept.
   */
  List<Act> told(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    if (mention.clause()) {
      return acts;
    }
    if (isPromise(syntax, mention.head())) {
      return acts.stream()
          .map(act -> isGiving(syntax, act.at()) ? act.as(AgreementStatus.IN_FORCE) : act)
          .toList();
    }
    return lexicon.is("blueprint", mention.lemma())
        ? acts.stream()
            .map(
                act -> act.form() == Form.FRAME && isToCome(syntax, act.at()) ? act.planned() : act)
            .toList()
        : acts;
  }

  private static boolean isGiving(Syntax syntax, int verb) {
    return syntax.lemma(verb).matches("make|give");
  }

  private boolean isPromise(Syntax syntax, int head) {
    return lexicon.is("assurance", syntax.lemma(head));
  }

  private List<Act> read(Syntax syntax, int head) {
    return acts.read(
        new AgreementMention(syntax, head, syntax.runStart(head), false, false, Optional.empty()));
  }

  private boolean isKeptOrBroken(Syntax syntax, Act act) {
    AgreementStatus raw = act.raw();
    boolean kept = raw == AgreementStatus.IN_FORCE && act.form() == Form.ACTIVE;
    return raw == AgreementStatus.VIOLATED
        || (raw == AgreementStatus.TERMINATED || raw == AgreementStatus.SUSPENDED)
            && act.form() != Form.OWN
        || kept && lexicon.is("promise kept", syntax.lemma(act.at()));
  }

  private static boolean isAnswer(Act act) {
    return act.raw() == AgreementStatus.REJECTED && act.form() == Form.ACTIVE;
  }

  /** Those on the other side, whom the noun phrase itself does not name. */
  List<Integer> others(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    if (isPromise(syntax, mention.head())) {
      return addressees(syntax, mention.head());
    }
    return lexicon.is("bid", mention.lemma()) // a proposal by Chile
        ? syntax.phrases(mention.head(), "by", "from")
        : TwoSidedNouns.helpers(lexicon, syntax, mention.head());
  }

  /** "A pledge to Chile", "made to Chile", "that it gave to Chile". */
  private static List<Integer> addressees(Syntax syntax, int head) {
    List<Integer> found = new ArrayList<>(syntax.phrases(head, "to"));
    Set<Integer> clauses = new LinkedHashSet<>(syntax.tree().children(head, "acl"));
    ContactClause.verb(syntax, head).ifPresent(clauses::add);
    for (int verb : clauses) {
      if (verb > head && isGiving(syntax, verb)) {
        found.addAll(syntax.phrases(verb, "to"));
      }
    }
    found.removeIf(at -> syntax.token(at).entity() == EntityType.NONE);
    return found;
  }

  /** "Peru and Chile kept their promise", "a promise they had made". */
  private boolean isOfBoth(Syntax syntax, int head) {
    int verb = syntax.tree().head(head);
    boolean theirs = // a pledge that they had made
        syntax.tree().children(head, "nmod:poss").stream()
                .anyMatch(at -> syntax.word(at).equals("their"))
            || ContactClause.verb(syntax, head).stream()
                .boxed()
                .flatMap(made -> syntax.subjects(made).stream())
                .anyMatch(at -> syntax.word(at).equals("they"));
    return theirs && verb >= 0 && syntax.isVerb(verb) && joint.isJoint(syntax, verb);
  }

  /** "A Chilean plan", "Chile's plan", "a plan by Chile": the words that name whose it is. */
  private static List<Integer> owners(Syntax syntax, int head) {
    List<Integer> found = new ArrayList<>(syntax.phrases(head, "by", "from"));
    for (int at = syntax.runStart(head); at < head; at++) {
      if (syntax.token(at).entity() == EntityType.LOCATION
          || PhraseWords.isNationality(syntax.sentence(), at)) {
        found.add(at);
      }
    }
    return found;
  }
}
