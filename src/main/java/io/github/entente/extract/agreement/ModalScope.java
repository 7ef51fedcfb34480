package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.PROPOSED;

import io.github.entente.model.AgreementStatus;
import java.util.Optional;
import java.util.Set;

/** What stands over an act in its sentence: "not", "will", "refused to", "if". */
final class ModalScope {

  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "could", "may", "might", "must", "should", "shall", "can", "'ll", "wo",
          "ca", "ought");
  private static final Set<String> IS = Set.of("is", "are", "was", "were", "have", "has");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "until", "till", "before", "once");
  private static final int HIGHEST = 6;

  private final AgreementLexicon lexicon;
  private final Syntax syntax;
  private final Hindrances hindrances;
  private final ModalReach reach;
  private boolean negated;
  private boolean refused;
  private boolean agreed;
  private boolean still;
  private boolean announced;
  private boolean willed;
  private boolean failed;
  private boolean noLonger;
  private boolean putOff;
  private boolean uncertain;
  private Optional<AgreementStatus> hypothetical = Optional.empty();

  private ModalScope(AgreementLexicon lexicon, Syntax syntax) {
    this.lexicon = lexicon;
    this.syntax = syntax;
    this.hindrances = new Hindrances(lexicon, syntax);
    this.reach = new ModalReach(lexicon, syntax, hindrances);
  }

  /** Returns what stands over a word of the mention's sentence. */
  static ModalScope of(AgreementLexicon lexicon, AgreementMention mention, int word) {
    ModalScope scope = new ModalScope(lexicon, mention.syntax());
    if (!mention.clause()) {
      scope.negated = mention.hasModifier("no") || mention.hasModifier("neither");
    }
    scope.climb(word);
    return scope;
  }

  private void climb(int word) {
    announced |= isAnnouncedBehind(word);
    int at = word;
    for (int steps = 0; steps < HIGHEST; steps++) {
      own(at);
      int head = syntax.tree().head(at);
      if (head < 0 || !reach.reachesUp(at)) {
        break;
      }
      above(at, head);
      if (announced && syntax.token(head).isNoun()) {
        break; // what becomes of the decision to leave is another thing
      }
      at = head;
    }
  }

  /** What the word right above says of what is beneath it. */
  private void above(int at, int head) {
    String lemma = syntax.lemma(head);
    noLonger |= lemma.equals("cease"); // ceased to apply
    refused |=
        syntax.tree().is(at, "csubj") && lexicon.is("failing", lemma) && hindrances.isEffort(at);
    announced |= isLeaving(head) && !syntax.isNegated(head) && !uncertain && !isOpen(head);
    putOff |= hindrances.isBarred(at, head) || hindrances.isPutOff(at, head);
    boolean held = // keep him from tearing it up; keep a promise to sign
        !lexicon.is("restraint", lemma) || syntax.preposition(at).equals("from");
    negated |= WordClass.REPORT.has(syntax.lemma(at)) && WordClass.REFUTING.has(lemma);
    if (lexicon.is("negative", lemma) && held) {
      if (WordClass.AVOIDING.has(lemma)) {
        negated = true;
      } else {
        refused = true;
        failed |= lemma.equals("fail");
      }
    } else if (lemma.equals("agree") && syntax.tree().is(at, "xcomp", "ccomp", "advcl")) {
      agreed = true;
    } else if (lemma.equals("be")
        && syntax.tree().is(at, "xcomp")
        && syntax.word(at - 1).equals("to")) {
      suppose(PROPOSED);
    } else if (lexicon.is("suggesting", lemma)
        && syntax.tree().is(at, "ccomp")
        && (syntax.token(at).tag().matches("VBP?") || syntax.word(at - 1).equals("be"))
        && syntax.tree().children(at, "aux").stream().allMatch(c -> syntax.word(c).equals("be"))) {
      suppose(PROPOSED); // suggested that they sign it, that it not be renewed
    } else if (syntax.tree().is(at, "xcomp", "advcl")
        && syntax.tag(at).equals("VB")
        && syntax.tree().children(head, "nsubj").stream()
            .anyMatch(noun -> lexicon.hypothetical(syntax.lemma(noun)).isPresent())) {
      suppose(PROPOSED); // efforts went on to agree a truce
    } else if (reach.isWished(at)) {
      suppose(PROPOSED);
    } else if (reach.isOver(at, head) && !isCalledSo(at, head)) {
      lexicon.hypothetical(lemma).ifPresent(this::suppose);
      refused |= lexicon.hypothetical(lemma).isPresent() && hindrances.isVain(head);
    }
  }

  /** "Called the raid a breach of the truce", which is no call for one. */
  private boolean isCalledSo(int at, int head) {
    return syntax.token(at).isNoun()
        && syntax.tree().is(at, "xcomp")
        && lexicon.is("calling", syntax.lemma(head));
  }

  /** "Would give notice that it is leaving", which it has not. */
  private boolean isOpen(int verb) {
    return syntax.isVerb(verb)
        && syntax.tree().children(verb, "aux").stream()
            .anyMatch(aux -> syntax.word(aux).matches("would|could|may|might|can"));
  }

  /** "Announced that it would quit", "gave notice that it would". */
  private boolean isLeaving(int head) {
    boolean says = // said it would pull out
        syntax.lemma(head).equals("say")
            && syntax.tree().children(head, "ccomp").stream()
                .flatMap(c -> syntax.subjects(c).stream())
                .anyMatch(at -> syntax.word(at).matches("it|he|she"))
            && syntax.sentence().tokens().stream()
                .noneMatch(t -> lexicon.is("condition word", t.text()));
    return says
        || lexicon.is("leaving", syntax.lemma(head))
        || lexicon.is("giving", syntax.lemma(head))
            && syntax.tree().children(head, "obj").stream()
                .anyMatch(at -> lexicon.is("leaving", syntax.lemma(at)));
  }

  /** "Will withdraw from the pact, it announced on Monday". */
  private boolean isAnnouncedBehind(int word) {
    return syntax.tree().children(word, "parataxis").stream()
        .anyMatch(
            behind ->
                behind > word
                    && lexicon.is("leaving", syntax.lemma(behind))
                    && syntax.isPast(behind)
                    && !syntax.isNegated(behind)
                    && !syntax.subjects(behind).isEmpty());
  }

  /** What the auxiliaries, marks and adverbs of a word say of it. */
  private void own(int at) {
    noLonger |=
        syntax.tree().children(at, "advmod").stream()
            .anyMatch(c -> syntax.word(c).equals("longer") && syntax.word(c - 1).matches("no|any"));
    boolean little =
        syntax.tree().children(at, "amod", "det").stream()
            .anyMatch(child -> syntax.word(child).equals("little"));
    if (syntax.isNegated(at) || little) {
      negated = true;
      still |=
          syntax.tree().children(at, "advmod").stream()
              .anyMatch(child -> syntax.word(child).matches("still|yet"));
    }
    boolean unmade = // have still to agree terms, have yet to be concluded
        syntax.word(at - 1).equals("to") && syntax.word(at - 2).equals("still")
            || syntax.word(at - 1).equals("be")
                && syntax.word(at - 2).equals("to")
                && syntax.word(at - 3).equals("yet");
    if (unmade) {
      negated = true;
      still = true;
    }
    for (int child : syntax.tree().children(at)) {
      String word = syntax.word(child);
      if (syntax.tree().is(child, "aux") && MODALS.contains(word)) {
        uncertain |= word.matches("may|might|could"); // announced that it might leave
        willed |= word.equals("will") && isTold(at);
        suppose(PROPOSED);
      } else if (syntax.tree().is(child, "mark")
          && CONDITIONS.contains(word)
          && !(word.equals("before") && isPastOfPast(at))) {
        suppose(PROPOSED);
      }
    }
    if (Pleas.isPleadedFor(syntax, at)) {
      suppose(PROPOSED);
    }
    if (syntax.word(at - 1).equals("to") && !syntax.isVerb(at - 2)) {
      lexicon.hypothetical(syntax.lemma(at - 2)).ifPresent(this::suppose);
    }
    boolean subject =
        syntax.token(at).tag().equals("VBG") && syntax.tree().is(at, "csubj", "nsubj");
    boolean isToBe =
        syntax.isVerb(at)
            && syntax.tree().children(at, "mark").stream()
                .anyMatch(c -> syntax.word(c).equals("to"))
            && syntax.tree().children(at, "aux:pass", "aux").stream()
                .anyMatch(c -> syntax.word(c).matches("be|been"))
            && syntax.tree().is(at, "acl", "root", "xcomp", "advcl", "ccomp", "parataxis");
    int above = syntax.tree().head(at);
    if (above >= 0 && isFact(above) && syntax.tree().is(at, "xcomp")) {
      return; // declared it to be in breach
    }
    boolean isTo = syntax.word(at - 1).equals("to") && IS.contains(syntax.word(at - 2));
    boolean wasToHave = // was to have signed
        syntax.word(at - 1).equals("have")
            && syntax.word(at - 2).equals("to")
            && syntax.word(at - 3).matches("was|were");
    boolean isHeadline = // Peru, Chile to sign pact
        syntax.tree().head(at) < 0
            && syntax.token(at).tag().equals("VB")
            && syntax.word(at - 1).equals("to");
    boolean leaves = // left for Lima to sign it
        syntax.word(at - 1).equals("to")
            && syntax.isVerb(above)
            && above < at
            && WordClass.SETTING_OUT.has(syntax.lemma(above));
    if (leaves || isToBe || isTo || isHeadline || wasToHave || subject) {
      suppose(PROPOSED);
    }
  }

  private boolean isFact(int verb) {
    String lemma = syntax.lemma(verb);
    return lexicon.is("finding", lemma) || lexicon.is("seeming", lemma); // seems to be holding
  }

  /** "No longer abides by it". */
  boolean isNoLonger() {
    return noLonger;
  }

  /** "Put off signing it", "was barred from signing it". */
  boolean isPutOff() {
    return putOff;
  }

  /** "Did not sign". */
  boolean isNegated() {
    return negated;
  }

  /** "Refused to sign". */
  boolean isRefused() {
    return refused;
  }

  /** "Agreed to sign". */
  boolean isAgreed() {
    return agreed;
  }

  /** "Have still not signed". */
  boolean isStill() {
    return still;
  }

  /** "Announced that it would leave". */
  boolean isAnnounced() {
    return announced;
  }

  /** "Peru will not renew it, the ministry said": what one side will do, told on its behalf. */
  private boolean isTold(int at) {
    int above = syntax.tree().head(at);
    boolean said =
        syntax.tree().is(at, "ccomp") && above >= 0 && lexicon.is("speech", syntax.lemma(above));
    return said
        || syntax.tree().children(at, "parataxis").stream()
            .anyMatch(verb -> lexicon.is("speech", syntax.lemma(verb)));
  }

  /** "Will not renew it", as its side says. */
  boolean isWilled() {
    return willed;
  }

  /** "Failed to comply". */
  boolean isFailed() {
    return failed;
  }

  /** The state of what is only wished, planned or feared: "hopes to sign". */
  Optional<AgreementStatus> hypothetical() {
    return hypothetical;
  }

  private void suppose(AgreementStatus status) {
    if (hypothetical.isEmpty()) {
      hypothetical = Optional.of(status);
    }
  }

  /** "Trade was small before the accord took effect": it did, unless it was undone before. */
  private boolean isPastOfPast(int verb) {
    int main = syntax.tree().head(verb);
    return syntax.tag(verb).equals("VBD")
        && syntax.isPast(verb)
        && main >= 0
        && lexicon.verbs(syntax.lemma(main)).stream()
            .noneMatch(v -> StatusChooser.isRefusal(v.status()));
  }
}
