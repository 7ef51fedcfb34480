package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.AGREED;
import static io.github.entente.model.AgreementStatus.IN_FORCE;
import static io.github.entente.model.AgreementStatus.NEGOTIATING;
import static io.github.entente.model.AgreementStatus.PROPOSED;
import static io.github.entente.model.AgreementStatus.REJECTED;
import static io.github.entente.model.AgreementStatus.VIOLATED;

import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Dependencies;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is left of a state when modality, negation and aspect have been taken into account. */
final class Modality {

  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "could", "may", "might", "must", "should", "shall", "can", "'ll", "wo",
          "ca", "ought");
  private static final Set<String> IS = Set.of("is", "are", "was", "were", "have", "has");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "till", "before");
  private static final Set<AgreementStatus> MADE =
      Set.of(AGREED, AgreementStatus.SIGNED, AgreementStatus.RATIFIED);
  private static final Set<AgreementStatus> SOUGHT = Set.of(PROPOSED, NEGOTIATING);
  private static final int HIGHEST = 6;

  private final AgreementLexicon lexicon;

  Modality(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What stands over an act. */
  private static final class Over {
    private boolean negated;
    private boolean refused;
    private boolean agreed;
    private boolean still;
    private boolean announced;
    private boolean failed;
    private Optional<AgreementStatus> hypothetical = Optional.empty();

    private void suppose(AgreementStatus status) {
      if (hypothetical.isEmpty()) {
        hypothetical = Optional.of(status);
      }
    }
  }

  /** Returns the state that is asserted by an act whose word stands for {@code raw}. */
  AgreementStatus apply(AgreementMention mention, int at, AgreementStatus raw) {
    Over over = over(mention, at);
    if (MADE.contains(raw)) {
      AgreementStatus status = made(over, raw);
      boolean again = lexicon.is("again", mention.syntax().lemma(at));
      return again && status != raw ? IN_FORCE : status;
    }
    if (SOUGHT.contains(raw)) {
      return sought(mention, at, over, raw);
    }
    if (raw == IN_FORCE) {
      if (over.hypothetical.isPresent()) {
        // "promised to respect the truce": it is there already
        return isThere(mention, at) ? IN_FORCE : isKept(mention, at) ? AGREED : PROPOSED;
      }
      if (over.agreed && isProlonged(mention, at)) {
        return AGREED;
      }
      return over.negated || over.failed ? VIOLATED : IN_FORCE;
    }
    if (raw == REJECTED) {
      return over.negated || over.hypothetical.isPresent() ? PROPOSED : REJECTED;
    }
    if (raw == AgreementStatus.POSTPONED) {
      return over.negated || over.hypothetical.isPresent() ? PROPOSED : raw;
    }
    if (raw == AgreementStatus.TERMINATED && over.announced && !over.negated && !over.refused) {
      return raw; // announced that it would withdraw
    }
    return over.negated || over.refused || over.hypothetical.isPresent() ? IN_FORCE : raw;
  }

  /** "Agreed to stick with the pact for two more years". */
  private static boolean isProlonged(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    for (int word = at + 1; word < syntax.sentence().size() - 1; word++) {
      if (syntax.word(word).matches("more|another|further")
          && syntax.word(word - 1).matches("for|\\d+|[a-z]+")
          && syntax.lemma(word + 1).matches("day|week|month|year|decade|season|term")) {
        return true;
      }
    }
    return false;
  }

  /** "Both will observe a truce from Friday": they have agreed on it. */
  private static boolean isKept(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    return syntax.lemma(at).matches("observe|honou?r|respect|keep|hold")
        && mention.hasModifier("a")
        && syntax.tree().children(at, "aux").stream().anyMatch(c -> syntax.word(c).equals("will"))
        && syntax.subjects(at).size() > 1;
  }

  private static boolean isThere(AgreementMention mention, int at) {
    return !mention.clause()
        && mention.syntax().tree().head(mention.head()) == at
        && mention.syntax().tree().is(mention.head(), "obj", "obl")
        && (mention.hasModifier("the") || mention.hasModifier("their"));
  }

  private static AgreementStatus made(Over over, AgreementStatus raw) {
    if (raw == AgreementStatus.RATIFIED && over.negated && !over.refused) {
      return AGREED; // made, and not yet ratified
    }
    if (over.negated && over.still && !over.refused) {
      return NEGOTIATING; // they have still not signed
    }
    if (over.refused || over.negated) {
      return REJECTED;
    }
    if (over.agreed) {
      return AGREED;
    }
    return over.hypothetical.orElse(raw);
  }

  private AgreementStatus sought(AgreementMention mention, int at, Over over, AgreementStatus raw) {
    Syntax syntax = mention.syntax();
    if (lexicon.is("gap", syntax.lemma(at))) {
      return NEGOTIATING;
    }
    if (over.refused || over.negated) {
      return REJECTED;
    }
    boolean done =
        syntax.lemma(at).equals("negotiate")
            && (syntax.token(at).tag().equals("VBD") || syntax.token(at).tag().equals("VBN"))
            && !hasContinuous(syntax, at);
    if (done && over.hypothetical.isEmpty()) {
      return AGREED;
    }
    return raw == NEGOTIATING && over.hypothetical.isPresent() ? PROPOSED : raw;
  }

  private static boolean hasContinuous(Syntax syntax, int at) {
    return syntax.tree().children(at, "aux").stream()
        .anyMatch(child -> syntax.word(child).equals("being"));
  }

  private Over over(AgreementMention mention, int start) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    Over over = new Over();
    if (!mention.clause()) {
      over.negated = mention.hasModifier("no") || mention.hasModifier("neither");
    }
    int at = start;
    for (int steps = 0; steps < HIGHEST; steps++) {
      own(syntax, at, over);
      int head = tree.head(at);
      if (head < 0 || !reachesUp(syntax, at)) {
        break;
      }
      String lemma = syntax.lemma(head);
      over.refused |= tree.is(at, "csubj") && lexicon.is("failing", lemma) && isEffort(syntax, at);
      if (lexicon.is("leaving", lemma) && !syntax.isNegated(head)) {
        over.announced = true;
        if (syntax.token(head).isNoun()) {
          break; // what becomes of the decision to leave is another thing
        }
      }
      boolean held = // keep him from tearing it up; keep a promise to sign
          !lemma.matches("keep|prevent|dissuade|deter|discourage")
              || syntax.preposition(at).equals("from");
      if (lexicon.is("negative", lemma) && held) {
        if (lemma.equals("deny") || lemma.equals("avoid") || lemma.equals("stop")) {
          over.negated = true;
        } else {
          over.refused = true;
          over.failed |= lemma.equals("fail");
        }
      } else if (lemma.equals("agree") && tree.is(at, "xcomp", "ccomp", "advcl")) {
        over.agreed = true;
      } else if (lemma.equals("be") && tree.is(at, "xcomp") && syntax.word(at - 1).equals("to")) {
        over.suppose(PROPOSED);
      } else if (isOver(syntax, at, head)) {
        lexicon.hypothetical(lemma).ifPresent(over::suppose);
        over.refused |= lexicon.hypothetical(lemma).isPresent() && isVain(syntax, head);
      }
      at = head;
    }
    return over;
  }

  /** "Attempts to sign", read as though the attempts signed. */
  private boolean isEffort(Syntax syntax, int verb) {
    return syntax.tree().children(verb, "nsubj").stream()
        .anyMatch(at -> lexicon.hypothetical(syntax.lemma(at)).isPresent());
  }

  /** "Attempts to sign have foundered". */
  private boolean isVain(Syntax syntax, int noun) {
    int verb = syntax.tree().head(noun);
    return syntax.token(noun).isNoun()
        && syntax.isVerb(verb)
        && syntax.tree().is(noun, "nsubj")
        && lexicon.is("failing", syntax.lemma(verb))
        && !syntax.isNegated(verb);
  }

  /** A hypothetical word reaches over what it governs as a complement, not over what stands by. */
  private boolean isOver(Syntax syntax, int at, int head) {
    Dependencies tree = syntax.tree();
    if (tree.is(at, "xcomp", "ccomp")) {
      return true;
    }
    String preposition = syntax.preposition(at);
    boolean infinitive = preposition.equals("to") || syntax.word(at - 1).equals("to");
    boolean gerund =
        syntax.token(at).tag().equals("VBG")
            && (preposition.equals("of") || preposition.equals("to") || preposition.equals("on"));
    boolean noun = !syntax.isVerb(at) && tree.is(at, "nmod", "obj", "obl");
    boolean wanted =
        noun
            && syntax.isVerb(head)
            && (preposition.equals("for")
                || tree.is(at, "obj") && !lexicon.is("calling", syntax.lemma(head)));
    boolean adjective = syntax.token(head).is("JJ") || syntax.token(head).isNoun() || wanted;
    return (infinitive || gerund) && tree.is(at, "acl", "advcl", "obl", "nmod")
        || noun && adjective;
  }

  private boolean reachesUp(Syntax syntax, int at) {
    Dependencies tree = syntax.tree();
    int head = tree.head(at);
    if (tree.relation(at).equals("acl:relcl") || tree.is(at, "parataxis")) {
      return false;
    }
    if (tree.is(at, "acl")
        && !syntax.token(at).tag().equals("VB")
        && !syntax.token(at).tag().equals("VBG")) {
      return false;
    }
    if (!syntax.isVerb(at) && syntax.token(head).isNoun()) {
      String lemma = syntax.lemma(head);
      return lexicon.is("negative", lemma) || lexicon.hypothetical(lemma).isPresent();
    }
    if (tree.is(at, "conj")) {
      return syntax.isVerb(at) && syntax.isVerb(head) && sharesModal(syntax, at, head);
    }
    if (tree.is(at, "advcl")) {
      String mark = syntax.preposition(at);
      return mark.isEmpty()
          || mark.equals("to")
          || mark.equals("of")
          || syntax.word(at - 1).equals("to");
    }
    return true;
  }

  /** "will sign and ratify": the second verb has no subject or tense of its own. */
  private static boolean sharesModal(Syntax syntax, int at, int head) {
    return syntax.token(at).tag().equals(syntax.token(head).tag())
        && syntax.tree().children(at, "nsubj", "aux").isEmpty();
  }

  private void own(Syntax syntax, int at, Over over) {
    boolean little =
        syntax.tree().children(at, "amod", "det").stream()
            .anyMatch(child -> syntax.word(child).equals("little"));
    if (syntax.isNegated(at) || little) {
      over.negated = true;
      over.still |=
          syntax.tree().children(at, "advmod").stream()
              .anyMatch(child -> syntax.word(child).matches("still|yet"));
    }
    for (int child : syntax.tree().children(at)) {
      String word = syntax.word(child).toLowerCase(Locale.ROOT);
      if (syntax.tree().is(child, "aux") && MODALS.contains(word)) {
        over.suppose(PROPOSED);
      } else if (syntax.tree().is(child, "mark") && CONDITIONS.contains(word)) {
        over.suppose(PROPOSED);
      }
    }
    if (syntax.word(at - 1).equals("to") && !syntax.isVerb(at - 2)) {
      lexicon.hypothetical(syntax.lemma(at - 2)).ifPresent(over::suppose);
    }
    boolean subject =
        syntax.token(at).tag().equals("VBG") && syntax.tree().is(at, "csubj", "nsubj");
    boolean isToBe =
        syntax.isVerb(at)
            && syntax.tree().children(at, "mark").stream()
                .anyMatch(c -> syntax.word(c).equals("to"))
            && syntax.tree().children(at, "aux:pass", "aux").stream()
                .anyMatch(c -> syntax.word(c).matches("be|been"))
            && syntax.tree().is(at, "acl", "root", "xcomp", "advcl");
    int above = syntax.tree().head(at);
    if (above >= 0 && lexicon.is("finding", syntax.lemma(above)) && syntax.tree().is(at, "xcomp")) {
      return; // declared it to be in breach
    }
    boolean isTo = syntax.word(at - 1).equals("to") && IS.contains(syntax.word(at - 2));
    if (isToBe || isTo || subject) {
      over.suppose(PROPOSED);
    }
  }
}
