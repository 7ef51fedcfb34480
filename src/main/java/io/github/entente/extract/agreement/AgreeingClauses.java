package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;

/** Clauses that tell an agreement without a noun for it: "the two agreed to build a dam". */
final class AgreeingClauses {

  /** So many words behind its verb a set phrase may end. */
  private static final int IDIOM = 4;

  private final AgreementLexicon lexicon;

  AgreeingClauses(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the verb, whoever does it, is one of agreeing. */
  static boolean agrees(String lemma) {
    return lemma.equals("agree") || lemma.equals("consent");
  }

  /** To agree, to come to terms, to bury the hatchet. */
  boolean isAgreeing(Sentence sentence, Token verb) {
    String lemma = Syntax.lemma(verb);
    if (agrees(lemma) || lexicon.is("promising", lemma)) {
      return true;
    }
    if (isPlanned(verb)) {
      return true;
    }
    int last = Math.min(verb.index() + IDIOM, sentence.size() - 1);
    for (int at = verb.index() + 1; at <= last; at++) {
      if (lexicon.isIdiom(lemma, Syntax.lemma(sentence.token(at)))) {
        return true;
      }
    }
    return false;
  }

  /** Two sides agreed to do something, and no noun beneath says it. */
  boolean isClause(Syntax syntax, int verb, List<AgreementMention> nouns) {
    boolean complement =
        syntax.tree().children(verb, "ccomp").stream()
            .anyMatch(
                c ->
                    syntax.preposition(c).equals("that")
                        || !syntax.tree().children(c, "nsubj").isEmpty());
    if (complement || syntax.isNegated(verb)) {
      return false;
    }
    boolean noun =
        nouns.stream()
            .anyMatch(
                m ->
                    m.head() > verb && isGoverned(syntax, m.head(), verb)
                        || syntax.tree().isUnder(verb, m.head()));
    if (noun) {
      return false;
    }
    if (isPlanned(syntax.token(verb))) {
      return isPlan(syntax, verb)
          && (lexicon.is("joining", syntax.lemma(verb)) && isOfTwo(syntax, verb)
              || lexicon.is("handing", syntax.lemma(verb)) && isTransfer(syntax, verb));
    }
    if (lexicon.is("promising", syntax.lemma(verb))) {
      return syntax.token(verb).tag().matches("VBD|VBN|VBZ|VBP")
          && isJoint(syntax, verb)
          && isToAct(syntax, verb);
    }
    if (!agrees(syntax.lemma(verb))) {
      int above = syntax.tree().head(verb);
      boolean near = // close to settling terms
          syntax.token(verb).tag().equals("VBG")
              && above >= 0
              && lexicon.hypothetical(syntax.lemma(above)).isPresent();
      return near || syntax.token(verb).tag().matches("VBD|VBN|VBZ|VBP");
    }
    int act = infinitive(syntax, verb);
    if (act >= 0) {
      return !isMeeting(syntax, act);
    }
    if (syntax.hasPassiveAuxiliary(verb)) { // an evacuation was agreed by the two
      return !syntax.agents(verb).isEmpty()
          && syntax.tree().children(verb, "nsubj").stream().anyMatch(c -> syntax.token(c).isNoun());
    }
    boolean object =
        syntax.tree().children(verb, "obj").stream()
            .anyMatch(c -> c > verb && syntax.token(c).isNoun());
    return object || !syntax.phrases(verb, "on", "upon").isEmpty();
  }

  /** The verb of "agreed to build"; -1 if there is none. */
  private static int infinitive(Syntax syntax, int verb) {
    for (int child : syntax.tree().children(verb, "xcomp", "advcl", "ccomp")) {
      if (child > verb && syntax.word(child - 1).equals("to") && syntax.isVerb(child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean isToAct(Syntax syntax, int verb) {
    int act = infinitive(syntax, verb);
    return act >= 0 && !isMeeting(syntax, act);
  }

  /** What two states will do together, or one for another, is told in the bare form of a verb. */
  private boolean isPlanned(Token verb) {
    String lemma = Syntax.lemma(verb);
    return verb.tag().equals("VB")
        && (lexicon.is("joining", lemma) || lexicon.is("handing", lemma));
  }

  /** "Will reopen the border", "are to share the water". */
  private static boolean isPlan(Syntax syntax, int verb) {
    boolean will =
        syntax.tree().children(verb, "aux").stream().anyMatch(a -> syntax.word(a).equals("will"));
    boolean due = syntax.word(verb - 1).equals("to") && syntax.word(verb - 2).matches("is|are");
    if (verb + 1 >= syntax.sentence().size()) {
      return false;
    }
    boolean conditional =
        syntax.tree().children(verb, "advcl").stream()
            .anyMatch(c -> syntax.preposition(c).matches("if|unless|when|once"));
    return (will || due)
        && !conditional
        && !syntax.isNegated(verb)
        && (syntax.tree().children(verb, "obj").stream().anyMatch(o -> o > verb)
            || syntax.token(verb + 1).tag().matches("NNS?"));
  }

  private static boolean isOfTwo(Syntax syntax, int verb) {
    return syntax.subjects(verb).size() > 1
        && syntax.subjects(verb).stream().allMatch(at -> syntax.token(at).isProper());
  }

  /** "Peru is to supply Chile with ships", "will lend Chile ships": one state to another. */
  private static boolean isTransfer(Syntax syntax, int verb) {
    List<Integer> subjects = syntax.subjects(verb);
    boolean state =
        subjects.size() == 1
            && syntax.token(subjects.get(0)).isProper()
            && syntax.token(subjects.get(0)).entity() == EntityType.LOCATION;
    return state
        && (!syntax.tree().children(verb, "iobj").isEmpty()
            || !syntax.phrases(verb, "with").isEmpty());
  }

  /** "Peru and Chile", "the two countries": more than one does it. */
  private boolean isJoint(Syntax syntax, int verb) {
    List<Integer> subjects = syntax.subjects(verb);
    return subjects.size() > 1
        || subjects.stream()
            .anyMatch(
                at ->
                    syntax.token(at).tag().equals("NNS")
                        && lexicon.is("group", syntax.lemma(at))
                        && syntax.word(syntax.runStart(at)).matches("the|both|two|all")
                        && isCounted(syntax, at));
  }

  private static boolean isCounted(Syntax syntax, int head) {
    for (int at = syntax.runStart(head); at < head; at++) {
      if (syntax.word(at).matches("both|two|three|four|five|six")) {
        return true;
      }
    }
    return false;
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
    if (syntax.lemma(verb).equals("see") && syntax.word(verb + 1).equals("each")) {
      return true;
    }
    if (!syntax.lemma(verb).equals("hold")) {
      return lexicon.is("meet", syntax.lemma(verb));
    }
    return syntax.tree().children(verb, "obj").stream()
        .anyMatch(at -> lexicon.is("meeting", syntax.lemma(at)));
  }
}
