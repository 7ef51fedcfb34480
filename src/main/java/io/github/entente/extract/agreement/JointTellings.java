package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;

/** What two sides say together that they will do, which they have agreed to do. */
final class JointTellings {

  /** So many words behind its verb a joint statement may be named. */
  private static final int NEAR = 8;

  /** So many words behind its verb what is settled may stand. */
  private static final int QUESTION = 14;

  private final AgreementLexicon lexicon;
  private final JointActs joint;

  JointTellings(AgreementLexicon lexicon, JointActs joint) {
    this.lexicon = lexicon;
    this.joint = joint;
  }

  /** Whether the words let the verb tell what two sides will do; needs no tree. */
  boolean mayBe(Sentence sentence, Token verb) {
    String lemma = Syntax.lemma(verb);
    boolean tells = lexicon.is("telling", lemma) || lexicon.is("promising", lemma);
    if (!tells || !Tags.isTensedOrParticiple(verb.tag())) {
      return false;
    }
    for (int at = verb.index() + 1; at < sentence.size() - 1; at++) {
      if (sentence.token(at).text().equals("they")
          && SmallWords.isFuture(sentence.token(at + 1).text())) {
        return true;
      }
    }
    return false;
  }

  /** "Said in a joint statement that they would share the port", "announced they would". */
  boolean isAgreement(Syntax syntax, int verb) {
    boolean said =
        syntax.lemma(verb).equals("say")
            && !isInStatement(syntax, verb)
            && !isTogether(syntax, verb);
    return !said && joint.isJoint(syntax, verb) && isToDo(syntax, verb);
  }

  private boolean isToDo(Syntax syntax, int verb) {
    for (int act : syntax.tree().children(verb, "ccomp", "parataxis", "advcl", "acl", "dep")) {
      boolean they =
          act > verb
              && syntax.subjects(act).stream().anyMatch(at -> syntax.word(at).equals("they"));
      boolean will =
          syntax.tree().children(act, "aux").stream()
              .anyMatch(at -> SmallWords.isFuture(syntax.word(at)));
      if (they && will) {
        return !syntax.isNegated(act) && !lexicon.is("meet", syntax.lemma(act));
      }
    }
    return false;
  }

  /** "Would set up a joint patrol": what only two can do who have agreed on it. */
  private boolean isTogether(Syntax syntax, int verb) {
    return syntax.tree().children(verb, "ccomp", "parataxis").stream()
        .filter(act -> lexicon.is("joining", syntax.lemma(act)))
        .flatMap(act -> syntax.tree().children(act, "obj").stream())
        .flatMap(object -> syntax.tree().children(object, "amod").stream())
        .anyMatch(at -> lexicon.is("common", syntax.word(at)));
  }

  /** "In a joint statement". */
  private static boolean isInStatement(Syntax syntax, int verb) {
    int last = Math.min(verb + NEAR, syntax.sentence().size() - 2);
    for (int at = verb + 1; at <= last; at++) {
      boolean joint =
          syntax.word(at).equals("joint") && WordClass.STATEMENT.has(syntax.lemma(at + 1));
      if (joint || syntax.word(at).equals("a") && syntax.lemma(at + 1).equals("communique")) {
        return true;
      }
    }
    return false;
  }

  /** "Agreed where the border should run": that is settled, not held. */
  static boolean isQuestion(Syntax syntax, int verb, int clause) {
    if (clause > verb
        && syntax.word(verb + 1).equals("on")
        && syntax.tag(verb + 2).startsWith("W")) {
      return true; // agreed on how much of it to pay
    }
    for (int at = verb + 1; at < clause; at++) {
      boolean own = syntax.tree().head(at) == clause && !syntax.word(at).equals("when");
      if (own && syntax.token(at).tag().matches("WRB|WP|WDT")
          || syntax.word(at).equals("whether")) {
        return true;
      }
    }
    return false;
  }

  /** "The corridor agreed by Peru and Chile", "a timetable agreed with Chile". */
  boolean isAgreedBy(Syntax syntax, int verb) {
    return Tags.isPastOrParticiple(syntax.token(verb).tag())
        && verb > 0
        && Tags.isCommonNoun(syntax.tag(verb - 1))
        && syntax.word(verb + 1).matches("by|with|between")
        && syntax.tree().is(verb, "acl", "advcl")
        && syntax.phrases(verb, "by", "with", "between").stream()
            .noneMatch(
                at ->
                    lexicon.is("creditor", syntax.lemma(at))
                        || lexicon.is("lending", syntax.lemma(at)));
  }

  /** "Agreed with Chile on who will patrol": what is settled is a question. */
  static boolean isOnQuestion(Syntax syntax, int verb) {
    int last = Math.min(verb + QUESTION, syntax.sentence().size() - 2);
    for (int at = verb + 1; at <= last; at++) {
      if (syntax.word(at).equals("on") && syntax.tag(at + 1).startsWith("W")) {
        return true;
      }
      if (syntax.isVerb(at) || syntax.tag(at).matches("[,:]|W.*")) {
        return false;
      }
    }
    return false;
  }

  /** "Agreed that each would cut its duties": what both will do and not what both think. */
  static boolean isOfEach(Syntax syntax, int clause) {
    List<Integer> subjects = syntax.subjects(clause);
    return subjects.stream().anyMatch(at -> syntax.word(at).matches("each|both|they|neither"))
        && syntax.tree().children(clause, "aux").stream()
            .anyMatch(at -> SmallWords.isFuture(syntax.word(at)));
  }
}
