package io.github.entente.extract.agreement;

import io.github.entente.extract.actor.Cast;
import io.github.entente.nlp.Sentence;
import java.util.Locale;

/** Names of states that are said only of goods, money, old titles or what others are like. */
final class PassingNames {

  private final Cast cast;
  private final AgreementLexicon lexicon;

  PassingNames(Cast cast, AgreementLexicon lexicon) {
    this.cast = cast;
    this.lexicon = lexicon;
  }

  /** "A Japanese-made switch": one name before a hyphen acts nowhere. */
  boolean isMade(Sentence sentence, int at) {
    return sentence.token(at).text().matches(".*-\\p{Ll}+(ed|en|ade|uilt|orn|ld)")
        && cast.namedIn(sentence, at, at).size() == 1;
  }

  /** "Former Swiss President Frey": he does not act for the state. */
  boolean isFormer(Sentence sentence, int at) {
    return lexicon.is("former", sentence.token(at - 1).text().toLowerCase(Locale.ROOT))
        && PhraseWords.isNationality(sentence, at)
        && at + 1 < sentence.size()
        && lexicon.is("office", Syntax.lemma(sentence.token(at + 1)));
  }

  /** "Parity with Peru": Peru is only what another is measured by. */
  boolean isCompared(Sentence sentence, int at) {
    return at > 1
        && sentence.token(at - 1).text().matches("with|to")
        && lexicon.is("comparison", Syntax.lemma(sentence.token(at - 2)));
  }

  /** "Swiss francs", "Singapore cents". */
  boolean isMoney(Sentence sentence, int at) {
    return at + 1 < sentence.size() && lexicon.is("currency", Syntax.lemma(sentence.token(at + 1)));
  }
}
