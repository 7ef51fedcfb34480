package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;

/** What the words before a noun say of whom the phrase is about. */
final class PhraseWords {

  private final AgreementLexicon lexicon;

  PhraseWords(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Chilean and Peruvian envoys": the first name is tied to the same noun. */
  static int withCoordinatedNames(Syntax syntax, int first) {
    int at = first;
    boolean both = // the Chilean and the Peruvian envoys
        syntax.tag(at).equals("DT")
            && isNationality(syntax.sentence(), at + 1)
            && syntax.word(at - 1).equals("and")
            && isNationality(syntax.sentence(), at - 2)
            && syntax.tag(at - 3).equals("DT");
    if (both) {
      return at - 3;
    }
    while (at > 1
        && (syntax.word(at - 1).equals("and") || syntax.word(at - 1).equals("/"))
        && (syntax.token(at - 2).tag().matches("JJ.*|POS")
            || syntax.token(at - 2).entity() != EntityType.NONE)
        && !(syntax.token(at - 2).isProper() // Peru and rebel groups
            && syntax.tree().is(at - 2, "nsubj", "obj", "obl"))
        && (syntax.token(at).is("JJ")
            || syntax.token(at).isProper()
            || syntax.token(at).entity() != EntityType.NONE)) {
      at = syntax.runStart(at - 2);
    }
    while (at < first // Chilean, Peruvian and Bolivian envoys
        && at > 1
        && syntax.word(at - 1).equals(",")
        && syntax.token(at - 2).is("JJ")
        && syntax.token(at).is("JJ")) {
      at = syntax.runStart(at - 2);
    }
    return at;
  }

  /** Whether there is an adjective with a capital: Chilean. */
  static boolean isNationality(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && sentence.token(at).is("JJ")
        && Character.isUpperCase(sentence.token(at).text().charAt(0));
  }

  /** "Ethnic Serb parties" are not those of their people's state: where the word is; else -1. */
  static int ethnic(Syntax syntax, int first, int head) {
    for (int at = Math.max(0, first - 1); at < head; at++) {
      if (syntax.word(at).equals("ethnic")) {
        return at;
      }
    }
    return -1;
  }

  /** "The Ossetian separatist leadership" is not that of a state. */
  boolean isRebel(Syntax syntax, int first, int head) {
    for (int at = first; at < head; at++) {
      if (lexicon.is("rebellious", syntax.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Nearly 200 nations", "Caribbean island states": states that are not named. */
  boolean isCounted(Syntax syntax, int first, int head) {
    boolean states =
        syntax.token(head).tag().equals("NNS") && lexicon.is("state", syntax.lemma(head));
    for (int at = first; at < head && states; at++) {
      boolean region =
          lexicon.is("region", syntax.word(at)) && !WordClass.POWER.has(syntax.lemma(head));
      if (syntax.token(at).tag().equals("CD") || region) {
        return true;
      }
    }
    return false;
  }
}
