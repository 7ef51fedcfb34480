package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;

/** What one side promises another: "won an assurance from Peru that ships might pass". */
final class Promises {

  /** So many words behind its verb the promise may stand. */
  private static final int FAR = 6;

  private final AgreementLexicon lexicon;

  Promises(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the words let somebody get or give a promise; needs no tree. */
  boolean mayBe(Sentence sentence, Token verb) {
    String lemma = Syntax.lemma(verb);
    if (!Tags.isPastOrParticiple(verb.tag())
        || !lexicon.is("winning", lemma) && !lemma.equals("give")) {
      return false;
    }
    int last = Math.min(verb.index() + FAR, sentence.size() - 1);
    for (int at = verb.index() + 1; at <= last; at++) {
      if (lexicon.is("assurance", Syntax.lemma(sentence.token(at)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is told who gave it to whom, and of what. */
  boolean is(Syntax syntax, int verb) {
    return !syntax.hasPassiveAuxiliary(verb)
        && !others(syntax, verb).isEmpty()
        && syntax.tree().children(verb, "obj").stream().anyMatch(at -> isOfDeed(syntax, at));
  }

  /** "A promise to open the port", "an assurance that it would": no mere promise of help. */
  private boolean isOfDeed(Syntax syntax, int object) {
    if (!lexicon.is("assurance", syntax.lemma(object))) {
      return false;
    }
    int last = Math.min(object + FAR, syntax.sentence().size() - 2);
    for (int at = object + 1; at <= last; at++) {
      boolean infinitive = syntax.word(at).equals("to") && syntax.tag(at + 1).equals("VB");
      if (syntax.word(at).equals("that") || infinitive) {
        return true;
      }
    }
    return false;
  }

  /** Who gave it, if somebody won it, or to whom it was given. */
  List<Integer> others(Syntax syntax, int verb) {
    boolean given = syntax.lemma(verb).equals("give");
    String tie = given ? "to" : "from";
    List<Integer> found = new ArrayList<>(syntax.phrases(verb, tie));
    for (int object : syntax.tree().children(verb, "obj", "iobj")) {
      found.addAll(syntax.phrases(object, tie));
      if (given && syntax.tree().is(object, "iobj")) {
        found.add(object);
      }
    }
    return found;
  }
}
