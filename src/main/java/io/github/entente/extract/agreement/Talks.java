package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Talks that two sides hold on an agreement which no noun names: "peace talks between Peru and the
 * rebels", "broke off free trade talks with Peru". Talks that somebody only wants, and those at
 * which something else was done, are none.
 */
final class Talks {

  private static final int HIGHEST = 6;

  private final AgreementLexicon lexicon;

  Talks(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isTalks(String lemma) {
    return lexicon.is("talks noun", lemma);
  }

  /** Whether they are held, or have ended, and can only end in an agreement. */
  boolean is(Syntax syntax, int talks) {
    return (aim(syntax, talks) >= 0
            || isWithFighters(syntax, talks)
            || isToSettle(syntax, talks)
            || isOver(syntax, talks))
        && isTold(syntax, talks)
        && !isWished(syntax, talks);
  }

  /** "Peace talks", "free trade negotiations": where the words for what is to come begin; or -1. */
  int aim(Syntax syntax, int talks) {
    for (int at = talks - 1; at >= syntax.runStart(talks); at--) {
      if (lexicon.is("talks aim", syntax.word(at - 1) + ' ' + syntax.word(at))) {
        return at - 1;
      }
      if (lexicon.is("talks aim", syntax.word(at))) {
        return at;
      }
    }
    return -1;
  }

  /** "Talks with the rebels", "with a rebel army": those who fight talk about ending it. */
  private boolean isWithFighters(Syntax syntax, int talks) {
    return syntax.phrases(talks, "with", "between").stream()
        .anyMatch(
            side ->
                syntax.tag(side).equals("NNS") && lexicon.is("rebellious", syntax.lemma(side))
                    || lexicon.is("owned", syntax.lemma(side)) && isRebel(syntax, side));
  }

  private boolean isRebel(Syntax syntax, int head) {
    return IntStream.range(syntax.runStart(head), head)
        .anyMatch(at -> lexicon.is("rebellious", syntax.lemma(at)));
  }

  /** "Talks to end their quarrel", "held talks to settle it": what they are for. */
  private boolean isToSettle(Syntax syntax, int talks) {
    List<Integer> purposes = new ArrayList<>(syntax.tree().children(talks, "acl", "advcl"));
    int verb = syntax.tree().head(talks);
    if (verb >= 0) {
      purposes.addAll(syntax.tree().children(verb, "advcl", "xcomp"));
    }
    return purposes.stream()
        .anyMatch(
            at ->
                at > talks
                    && syntax.word(at - 1).equals("to")
                    && (lexicon.is("joint deed", syntax.lemma(at))
                        || lexicon.is("talks purpose", syntax.lemma(at))));
  }

  /** "Broke off the talks", "negotiations broke down": a meeting would be cancelled or put off. */
  private boolean isOver(Syntax syntax, int talks) {
    int verb = syntax.tree().head(whole(syntax, talks));
    boolean meeting =
        syntax.lemma(talks).equals("talk") && lexicon.is("talks put off", syntax.lemma(verb));
    boolean known = // those talks
        !syntax.phrases(talks, "with", "between").isEmpty()
            || syntax.word(talks - 1).matches("those|these");
    return syntax.isVerb(verb)
        && known
        && !meeting
        && !lexicon.is("talks held", syntax.lemma(verb))
        && lexicon.verbs(syntax.lemma(verb)).stream().anyMatch(v -> after(v.status()).isPresent());
  }

  /** "Talks on a replacement", "consultations on a new text": of an agreement that there is. */
  boolean isOnSuccessor(Syntax syntax, int talks) {
    return isTalks(syntax.lemma(talks))
        && syntax.phrases(talks, "on", "over", "about").stream()
            .anyMatch(at -> lexicon.is("successor", syntax.lemma(at)));
  }

  /** Whether the sentence tells of them, and not of what else was done at, before or after them. */
  private boolean isTold(Syntax syntax, int talks) {
    int whole = whole(syntax, talks);
    int verb = syntax.tree().head(whole);
    if (syntax.tree().is(whole, "nsubj", "obj") && syntax.isVerb(verb)) {
      return !isOther(syntax, verb);
    }
    return syntax.preposition(whole).matches("of|from")
        && syntax.isVerb(verb)
        && lexicon.is("talks left", syntax.lemma(verb));
  }

  /** "Criticised the peace talks": nothing is said of how they go. */
  private boolean isOther(Syntax syntax, int verb) {
    return lexicon.stances().ofVerb(syntax.lemma(verb)).isPresent();
  }

  /** Days of talks, a round of talks. */
  private static int whole(Syntax syntax, int talks) {
    int over = syntax.tree().head(talks);
    boolean part =
        syntax.tree().is(talks, "nmod")
            && syntax.preposition(talks).equals("of")
            && over >= 0
            && (WordClass.SPAN.has(syntax.lemma(over)) || WordClass.ROUND.has(syntax.word(over)));
    return part ? over : talks;
  }

  /** "Called for peace talks", "would not begin them": nobody holds them. */
  private boolean isWished(Syntax syntax, int talks) {
    int at = talks;
    for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
      boolean off = syntax.word(at + 1).equals("off"); // called off
      if (at != talks
          && (syntax.isNegated(at) || !off && lexicon.is("talks wish", syntax.lemma(at)))) {
        return true;
      }
      boolean within = syntax.tree().is(at, "obj", "obl", "nmod", "nsubj", "xcomp", "acl");
      at = within && !syntax.tree().relation(at).equals("acl:relcl") ? syntax.tree().head(at) : -1;
    }
    return syntax.isNegated(talks);
  }

  /** What the end of talks makes of the agreement that was to come of them. */
  static Optional<AgreementStatus> after(AgreementStatus end) {
    return switch (end) {
      case TERMINATED, REJECTED -> Optional.of(AgreementStatus.REJECTED);
      case SUSPENDED, POSTPONED -> Optional.of(AgreementStatus.POSTPONED);
      default -> Optional.empty();
    };
  }
}
