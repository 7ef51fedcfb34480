package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;

/** Clauses that tell an agreement without a noun for it: "the two agreed to build a dam". */
final class AgreeingClauses {

  /** So many words behind its verb what was agreed may stand. */
  private static final int FAR = 14;

  private final AgreementLexicon lexicon;
  private final JointActs joint;
  private final Idioms idioms;
  private final Offers offers;
  private final JointTellings told;
  private final Trades trades;
  private final Promises promises;
  private final JointMatters matters;
  private final CoveredClauses covered;
  private final PassiveIdioms passives;
  private final Attempts attempts;

  AgreeingClauses(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.joint = new JointActs(lexicon);
    this.idioms = new Idioms(lexicon);
    this.offers = new Offers(lexicon);
    this.told = new JointTellings(lexicon, joint);
    this.trades = new Trades(lexicon);
    this.promises = new Promises(lexicon);
    this.matters = new JointMatters(lexicon, joint);
    this.covered = new CoveredClauses(lexicon, idioms);
    this.attempts = new Attempts(lexicon);
    this.passives = new PassiveIdioms(lexicon);
  }

  /** Whether the verb, whoever does it, is one of agreeing. */
  static boolean agrees(String lemma) {
    return WordClass.AGREEING.has(lemma);
  }

  /** Whether whoever does it is bound by it to somebody: to agree, to undertake. */
  static boolean binds(String lemma) {
    return agrees(lemma) || lemma.equals("undertake");
  }

  /** To agree, to come to terms, to bury the hatchet; talks, and to be in accord. */
  boolean isAgreeing(Sentence sentence, Token verb) {
    if (!verb.is("VB")) {
      return matters.mayBe(sentence, verb);
    }
    String lemma = Syntax.lemma(verb);
    if (agrees(lemma) || lexicon.is("promising", lemma)) {
      return true;
    }
    if (attempts.mayBe(sentence, verb)
        || told.mayBe(sentence, verb)
        || lexicon.is("arranging", lemma)
        || isDevised(sentence, verb)
        || trades.mayBe(sentence, verb)
        || passives.mayBe(sentence, verb)
        || promises.mayBe(sentence, verb)
        || matters.mayPropose(sentence, verb)) {
      return true;
    }
    if (joint.isPlanned(sentence, verb) || isBargaining(verb) || offers.mayBe(sentence, verb)) {
      return true;
    }
    if (Idioms.isSettling(sentence, verb.index()) || joint.mayFound(sentence, verb)) {
      return true;
    }
    return idioms.is(sentence, verb.index());
  }

  /** "Was thrashed out between Peru and Chile"; needs no tree. */
  private boolean isDevised(Sentence sentence, Token verb) {
    int between = verb.index() + 1;
    if (between < sentence.size() && sentence.token(between).is("RP")) {
      between++;
    }
    return verb.tag().equals("VBN")
        && between < sentence.size()
        && sentence.token(between).text().equals("between")
        && lexicon.is("devising", Syntax.lemma(verb))
        && !agrees(Syntax.lemma(verb));
  }

  private boolean isBargaining(Token verb) {
    return verb.tag().equals("VBG") && lexicon.is("bargaining", Syntax.lemma(verb));
  }

  /** "Is negotiating with Chile over the dam": talks that have not been called talks. */
  private boolean isUnderWay(Syntax syntax, int verb) {
    boolean going =
        syntax.tree().children(verb, "aux").stream().anyMatch(a -> syntax.lemma(a).equals("be"));
    return going
        && (!syntax.phrases(verb, "with").isEmpty() || joint.isJoint(syntax, verb))
        && (!syntax.phrases(verb, "over", "on", "about", "for").isEmpty()
            || syntax.tree().children(verb, "obj").stream()
                .anyMatch(at -> lexicon.is("joint matter", syntax.lemma(at))));
  }

  /** Two sides agreed to do something, and no noun beneath says it. */
  boolean isClause(Syntax syntax, int verb, List<AgreementMention> nouns) {
    if (!syntax.isVerb(verb)) {
      return nouns.isEmpty() && matters.is(syntax, verb);
    }
    if (attempts.mayBe(syntax.sentence(), syntax.token(verb)) && attempts.is(syntax, verb)) {
      return nouns.isEmpty();
    }
    if (matters.mayPropose(syntax.sentence(), syntax.token(verb))
        && !trades.mayBe(syntax.sentence(), syntax.token(verb))) {
      return nouns.isEmpty() && !isNegated(syntax, verb) && matters.isProposed(syntax, verb);
    }
    if (told.mayBe(syntax.sentence(), syntax.token(verb)) && !isCovered(syntax, verb, nouns)) {
      return told.isAgreement(syntax, verb);
    }
    if (promises.isAddressed(syntax, verb) && !joint.isJoint(syntax, verb)) {
      return !isNegated(syntax, verb) && !isCovered(syntax, verb, nouns);
    }
    if (promises.mayBe(syntax.sentence(), syntax.token(verb)) && nouns.isEmpty()) {
      return !isNegated(syntax, verb) && promises.is(syntax, verb);
    }
    if (passives.mayBe(syntax.sentence(), syntax.token(verb)) && passives.is(syntax, verb)) {
      return !isCovered(syntax, verb, nouns);
    }
    if (trades.mayBe(syntax.sentence(), syntax.token(verb))) {
      return nouns.isEmpty() && trades.is(syntax, verb); // "under the deal, Peru will free" is told
    }
    boolean done = // compromised their values
        WordClass.AGREEING_ON.has(syntax.lemma(verb))
            && !syntax.tree().children(verb, "obj").isEmpty();
    if (done) {
      return false;
    }
    boolean settledOn = // agreed on how far each is to go
        agrees(syntax.lemma(verb)) && !nounsOn(syntax, verb).isEmpty();
    boolean complement =
        !settledOn
            && syntax.tree().children(verb, "ccomp").stream()
                .anyMatch(
                    c ->
                        (syntax.preposition(c).equals("that")
                                || !syntax.tree().children(c, "nsubj").isEmpty())
                            && !JointTellings.isQuestion(syntax, verb, c)
                            && !JointTellings.isOfEach(syntax, c));
    boolean settles = Idioms.isSettling(syntax.sentence(), verb);
    boolean disagree = isNegated(syntax, verb) && !isDisagreeing(syntax, verb);
    if (complement && !settles || disagree || isCovered(syntax, verb, nouns)) {
      return false;
    }
    if (isDevised(syntax.sentence(), syntax.token(verb))) {
      return syntax.hasPassiveAuxiliary(verb) && syntax.phrases(verb, "between").size() > 1;
    }
    if (lexicon.is("arranging", syntax.lemma(verb)) && syntax.hasPassiveAuxiliary(verb)) {
      return !syntax.phrases(verb, "between").isEmpty(); // the evacuation was arranged between
    }
    if (lexicon.is("arranging", syntax.lemma(verb))) {
      return (!syntax.phrases(verb, "with").isEmpty() || joint.isJoint(syntax, verb))
          && isToAct(syntax, verb);
    }
    if (joint.isPlanned(syntax.sentence(), syntax.token(verb))) {
      return joint.isPlan(syntax, verb);
    }
    if (lexicon.is("promising", syntax.lemma(verb))) {
      return Tags.isTensedOrParticiple(syntax.token(verb).tag())
          && (joint.isJoint(syntax, verb) || nouns.isEmpty() && binds(syntax.lemma(verb)))
          && (isToAct(syntax, verb) || isCommitted(syntax, verb));
    }
    if (offers.isAnswering(syntax.lemma(verb))) {
      return offers.isAnswered(syntax, verb);
    }
    if (joint.mayFound(syntax.sentence(), syntax.token(verb))) {
      return joint.isFounded(syntax, verb);
    }
    if (isBargaining(syntax.token(verb))) {
      return isUnderWay(syntax, verb);
    }
    if (settles) {
      return (syntax.isPast(verb) || isNegated(syntax, verb))
          && (joint.isJoint(syntax, verb)
              || joint.isOfCounted(syntax, verb)
              || idioms.is(syntax.sentence(), verb));
    }
    if (!agrees(syntax.lemma(verb)) && isAlone(syntax, verb)) {
      return false;
    }
    if (!agrees(syntax.lemma(verb))) {
      int above = syntax.tree().head(verb);
      boolean near = // close to settling terms
          syntax.token(verb).tag().equals("VBG")
              && above >= 0
              && lexicon.hypothetical(syntax.lemma(above)).isPresent();
      boolean failed = // failed to come to terms
          syntax.token(verb).tag().equals("VB")
              && above >= 0
              && lexicon.is("negative", syntax.lemma(above))
              && syntax.tree().is(verb, "xcomp");
      return near || failed || Tags.isTensedOrParticiple(syntax.token(verb).tag());
    }
    int act = infinitive(syntax, verb);
    if (act >= 0) {
      return !isMeeting(syntax, act) && !isPurchase(syntax, act);
    }
    if (told.isAgreedBy(syntax, verb) || JointTellings.isOnQuestion(syntax, verb)) {
      return true;
    }
    if (syntax.tree().children(verb, "ccomp", "advcl").stream()
        .anyMatch(
            c ->
                JointTellings.isOfEach(syntax, c) && !isMeeting(syntax, c)
                    || JointTellings.isQuestion(syntax, verb, c))) {
      return true;
    }
    if (syntax.hasPassiveAuxiliary(verb)) { // an evacuation was agreed by the two
      return (!syntax.agents(verb).isEmpty() || isAtTalks(syntax, verb))
          && syntax.tree().children(verb, "nsubj").stream().anyMatch(c -> syntax.token(c).isNoun());
    }
    boolean object =
        syntax.tree().children(verb, "obj").stream()
            .anyMatch(c -> c > verb && syntax.token(c).isNoun());
    boolean what = // what the two agreed in Doha
        joint.isJoint(syntax, verb)
            && syntax.subjects(verb).stream()
                .anyMatch(s -> s < verb && syntax.word(syntax.runStart(s) - 1).equals("what"));
    return object
        || what
        || syntax.phrases(verb, "on", "upon").stream().anyMatch(on -> !syntax.token(on).is("W"))
        || syntax.phrases(verb, "to").stream().anyMatch(to -> isPlan(syntax, to));
  }

  /** "He ended wars in Chad and Mali": one man's deed, and with nobody. */
  private static boolean isAlone(Syntax syntax, int verb) {
    List<Integer> doers = syntax.subjects(verb);
    return !doers.isEmpty()
        && doers.stream().allMatch(at -> syntax.word(at).matches("he|she|i"))
        && syntax.phrases(verb, "with", "between").isEmpty()
        && syntax.tree().children(verb, "obj").stream()
            .allMatch(at -> syntax.phrases(at, "with", "between").isEmpty());
  }

  /** "Agreed to sell its yard to Norrhavn Shipping Ltd". */
  private boolean isPurchase(Syntax syntax, int act) {
    return lexicon.is("buying", syntax.lemma(act))
        && syntax.sentence().tokens().stream()
            .anyMatch(t -> t.index() > act && lexicon.is("incorporated", Syntax.lemma(t)));
  }

  /** "Both committed themselves to opening the border". */
  private static boolean isCommitted(Syntax syntax, int verb) {
    return syntax.word(verb + 1).equals("themselves") && !syntax.phrases(verb, "to").isEmpty();
  }

  /** Whether a noun for the agreement tells it already. */
  private boolean isCovered(Syntax syntax, int verb, List<AgreementMention> nouns) {
    int act = agrees(syntax.lemma(verb)) ? infinitive(syntax, verb) : -1;
    boolean looksAgain = act >= 0 && lexicon.is("reviewing", syntax.lemma(act));
    return nouns.stream()
        .anyMatch(
            m ->
                syntax.subjects(verb).contains(m.head()) // the accord ended the war
                    || !looksAgain && m.head() > verb && isGoverned(syntax, m.head(), verb)
                    || covered.isInDeal(m, verb, act)
                    || covered.isToldBy(m, verb)
                    || syntax.tree().isUnder(verb, m.head()));
  }

  /** "Agreed to a hotline": to something, not to somebody, and not to what one of them wants. */
  private boolean isPlan(Syntax syntax, int noun) {
    return syntax.token(noun).isNoun()
        && !syntax.token(noun).isProper()
        && !lexicon.is("wish", syntax.lemma(noun));
  }

  /** Whether a "not" stands over the verb: "agreed not to fire" is agreed all the same. */
  private static boolean isNegated(Syntax syntax, int verb) {
    boolean behind = syntax.word(verb + 1).equals("not") && syntax.word(verb + 2).equals("to");
    return !behind && syntax.isNegated(verb);
  }

  /** "The two could not agree on quotas", nor settle on them, which both have sought. */
  private boolean isDisagreeing(Syntax syntax, int verb) {
    return (agrees(syntax.lemma(verb)) || Idioms.isSettling(syntax.sentence(), verb))
        && joint.isJoint(syntax, verb)
        && !nounsOn(syntax, verb).isEmpty();
  }

  /** What is agreed "on" that is no day. */
  private static List<Integer> nounsOn(Syntax syntax, int verb) {
    return syntax.phrases(verb, "on", "upon").stream()
        .filter(on -> syntax.token(on).isNoun() && !CalendarWords.isDateWord(syntax.word(on)))
        .toList();
  }

  /** "The exchange was agreed at talks between Peru and Chile", "agreed between the two". */
  private boolean isAtTalks(Syntax syntax, int verb) {
    return !syntax.phrases(verb, "between", "with").isEmpty()
        || syntax.phrases(verb, "at", "in", "during", "after").stream()
            .anyMatch(
                at ->
                    lexicon.is("venue", syntax.lemma(at))
                        && !syntax.phrases(at, "between", "with").isEmpty());
  }

  /** The verb of "agreed to build"; -1 if there is none. */
  private static int infinitive(Syntax syntax, int verb) {
    for (int child : syntax.tree().children(verb, "xcomp", "advcl", "ccomp")) {
      boolean to =
          syntax.word(child - 1).equals("to")
              || syntax.word(child - 2).equals("to") && syntax.token(child - 1).is("RB");
      if (child > verb && to && syntax.isVerb(child)) {
        return child;
      }
    }
    return binds(syntax.lemma(verb)) ? infinitiveBehind(syntax, verb) : -1;
  }

  /** "Agreed after talks in Lima to build", where the tree ties it to the talks or the town. */
  private static int infinitiveBehind(Syntax syntax, int verb) {
    int at = verb + 1;
    int last = Math.min(verb + FAR, syntax.sentence().size() - 2);
    while (at < last && syntax.token(at).tag().matches("IN|DT|NN.*|CD|JJ|RB|,|PRP\\$")) {
      at++;
    }
    boolean apart = at > verb + 1 && syntax.token(verb + 1).tag().matches("IN|RB|JJ|NN.*|,");
    return apart && syntax.word(at).equals("to") && syntax.token(at + 1).tag().equals("VB")
        ? at + 1
        : -1;
  }

  private boolean isToAct(Syntax syntax, int verb) {
    int act = infinitive(syntax, verb);
    return act >= 0 && !isMeeting(syntax, act);
  }

  /** Whether the noun is what the verb, or the infinitive beneath it, is about. */
  private static boolean isGoverned(Syntax syntax, int noun, int verb) {
    int at = syntax.tree().head(noun);
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      if (at == verb) {
        return true;
      }
      boolean passes =
          syntax.isVerb(at) && syntax.tree().is(at, "xcomp", "ccomp", "advcl")
              || syntax.tree().is(at, "conj");
      if (!passes && steps > 0 || !passes && !syntax.tree().is(at, "obj", "obl")) {
        return false;
      }
      at = syntax.tree().head(at);
    }
    return false;
  }

  /** To meet, to hold talks; to hold fire or to hold a vote is something else. */
  private boolean isMeeting(Syntax syntax, int verb) {
    if (syntax.lemma(verb).equals("see")) { // each other, the foreign minister
      return syntax.word(verb + 1).equals("each")
          || syntax.tree().children(verb, "obj").stream()
              .anyMatch(who -> syntax.token(who).entity() == EntityType.PERSON);
    }
    if (!syntax.lemma(verb).equals("hold")) {
      return lexicon.is("meet", syntax.lemma(verb));
    }
    return syntax.tree().children(verb, "obj").stream()
        .anyMatch(at -> lexicon.is("meeting", syntax.lemma(at)));
  }
}
