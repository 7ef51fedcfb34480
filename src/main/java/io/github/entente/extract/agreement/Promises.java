package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What one side promises another: "won an assurance from Peru that ships might pass", "promised
 * Chile to open the port".
 */
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
      if (isAssurance(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  /** A promise; "its word", which is given and not said. */
  private boolean isAssurance(Sentence sentence, int at) {
    String lemma = Syntax.lemma(sentence.token(at));
    return lexicon.is("assurance", lemma)
        || lexicon.is("own word", lemma) && sentence.token(at - 1).tag().equals("PRP$");
  }

  /** "Peru promised Chile to open the port": who is promised a deed is named. */
  boolean isAddressed(Syntax syntax, int verb) {
    return lexicon.is("pledging", syntax.lemma(verb))
        && !syntax.hasPassiveAuxiliary(verb)
        && others(syntax, verb).stream().anyMatch(at -> at > verb && syntax.token(at).isProper())
        && syntax.tree().children(verb, "xcomp", "ccomp", "advcl").stream()
            .anyMatch(deed -> deed > verb && syntax.isVerb(deed) && isDeed(syntax, deed));
  }

  /** To open, that it would open; not to help, nor because. */
  private boolean isDeed(Syntax syntax, int verb) {
    boolean led = syntax.word(verb - 1).equals("to") || syntax.preposition(verb).matches("to|that");
    return led
        && !lexicon.is("aside", syntax.lemma(verb))
        && !lexicon.is("deliberating", syntax.lemma(verb))
        && !lexicon.is("meet", syntax.lemma(verb));
  }

  /** Whether it is told who gave it to whom, and of what. */
  boolean is(Syntax syntax, int verb) {
    return !syntax.hasPassiveAuxiliary(verb)
        && !others(syntax, verb).isEmpty()
        && syntax.tree().children(verb, "obj").stream().anyMatch(at -> isOfDeed(syntax, at));
  }

  /** "A promise to open the port", "an assurance that it would": no mere promise of help. */
  private boolean isOfDeed(Syntax syntax, int object) {
    if (!isAssurance(syntax.sentence(), object)) {
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

  /** Who gave it, if somebody won it, or to whom it was given; nothing of other verbs. */
  List<Integer> others(Syntax syntax, int verb) {
    boolean given = syntax.lemma(verb).equals("give");
    boolean promised = lexicon.is("pledging", syntax.lemma(verb));
    String tie = given || promised ? "to" : "from";
    List<Integer> found = new ArrayList<>(syntax.phrases(verb, tie));
    for (int object : syntax.tree().children(verb, "obj", "iobj")) {
      if (promised) { // promised Chile to open the port
        found.add(object);
        continue;
      }
      found.addAll(syntax.phrases(object, tie));
      if (given && syntax.tree().is(object, "iobj")) {
        found.add(object);
      }
    }
    return found;
  }

  /** Whether it is told by the verb of a clause, in one way or the other. */
  boolean isTold(Syntax syntax, int verb) {
    return mayBe(syntax.sentence(), syntax.token(verb)) || isAddressed(syntax, verb);
  }
}
