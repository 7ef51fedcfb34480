package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;

/** Whether an "it" behind an agreement is that agreement, told by the verb beside it. */
final class PronounVerbs {

  /** So many words before "out of it" may tell what leaves it. */
  private static final int LEFT = 5;

  private final AgreementLexicon lexicon;

  PronounVerbs(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a verb that makes, ends, halts or breaks agreements stands beside the pronoun. */
  boolean isTold(Sentence sentence, int pronoun) {
    if (pronoun == 0) {
      return false;
    }
    Token before = sentence.token(pronoun - 1);
    if (before.isVerb()) {
      boolean own = // an agreement that ended it
          pronoun > 1 && SmallWords.isRelative(sentence.token(pronoun - 2).text());
      return !own
          && lexicon.verbs(Syntax.lemma(before)).stream()
              .anyMatch(v -> v.prepositions().isEmpty() && isDone(v.status()));
    }
    return isPassive(sentence, pronoun) || before.is("IN") && isLeft(sentence, pronoun - 1);
  }

  /** "Signed it". */
  boolean isSigned(Sentence sentence, int pronoun) {
    return pronoun > 0
        && sentence.token(pronoun - 1).isVerb()
        && lexicon.verbs(Syntax.lemma(sentence.token(pronoun - 1))).stream()
            .anyMatch(v -> v.status() == AgreementStatus.SIGNED);
  }

  /** "Withdrew from it", "took the state out of it", "put their names to it". */
  private boolean isLeft(Sentence sentence, int preposition) {
    String word = sentence.token(preposition).text();
    for (int at = preposition - 1; at >= Math.max(0, preposition - LEFT); at--) {
      if (sentence.token(at).isVerb()) {
        return lexicon.verbs(Syntax.lemma(sentence.token(at))).stream()
            .anyMatch(v -> v.prepositions().contains(word) && isDone(v.status()));
      }
    }
    return false;
  }

  /** "A day after it was signed in Lima". */
  private boolean isPassive(Sentence sentence, int pronoun) {
    int verb = pronoun + 1;
    while (verb < sentence.size() && sentence.token(verb).text().matches("was|had|been|has")) {
      verb++;
    }
    return verb > pronoun + 1
        && verb < sentence.size()
        && sentence.token(verb).tag().equals("VBN")
        && lexicon.verbs(Syntax.lemma(sentence.token(verb))).stream()
            .anyMatch(v -> v.prepositions().isEmpty() && StatusChooser.isMaking(v.status()));
  }

  private static boolean isDone(AgreementStatus status) {
    return StatusChooser.isOver(status)
        || status == AgreementStatus.SIGNED
        || status == AgreementStatus.RATIFIED
        || status == AgreementStatus.REJECTED;
  }
}
