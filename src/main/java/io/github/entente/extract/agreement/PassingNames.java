package io.github.entente.extract.agreement;

import io.github.entente.extract.actor.Cast;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.Locale;

/** Names of states that are said only of goods, money, old titles or what others are like. */
final class PassingNames {

  /** So many words a demand may have before its verb and behind it, and a source's name. */
  private static final int FAR = 12;

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

  /** "According to newspapers in Peru": where those are who tell of it, and speak for nobody. */
  boolean isOfSource(Sentence sentence, int at) {
    String lead = at > 0 ? sentence.token(at - 1).text() : "";
    return lead.matches("in|from|near") && isSource(sentence, at - 2);
  }

  private boolean isSource(Sentence sentence, int noun) {
    String lemma = noun < 0 ? "" : Syntax.lemma(sentence.token(noun));
    return source(sentence, noun) > 0
        && (WordClass.SOURCE.has(lemma) || !lexicon.is("representative", lemma));
  }

  /** Where the phrase behind "according to" begins that ends with this noun; 0 if there is none. */
  static int source(Sentence sentence, int noun) {
    int first = noun + 1;
    while (first > Math.max(1, noun - FAR)
        && sentence.token(first - 1).tag().matches("NN.*|JJ|DT|CD")) {
      first--;
    }
    boolean led =
        first > 1
            && first <= noun
            && sentence.token(first - 1).text().equals("to")
            && sentence.token(first - 2).text().equalsIgnoreCase("according");
    return led ? first : 0;
  }

  /** "In Peru", "across the Congo", "in Peru and Chile": where something merely is. */
  static boolean isWhere(Sentence sentence, int at) {
    int name = at;
    if (name > 1 && sentence.token(name - 1).text().equals("the")) {
      name--;
      if (sentence.token(name - 1).text().equals("in")) {
        return true;
      }
    }
    boolean joined =
        name > 2
            && sentence.token(name - 1).text().matches("and|or")
            && sentence.token(name - 2).isProper()
            && sentence.token(name - 2).entity() == EntityType.LOCATION
            && sentence.token(at).entity() == EntityType.LOCATION;
    int first = name - 2;
    while (joined
        && first > 1
        && sentence.token(first - 1).isProper()
        && sentence.token(first - 1).entity() == EntityType.LOCATION) {
      first--;
    }
    String lead = sentence.token((joined ? first : at) - 1).text();
    return lead.matches("in|through|across|near|inside");
  }

  /** "A demand for Peru to leave Chile": Chile has no part in what is demanded of Peru. */
  boolean isOfDemand(Sentence sentence, int at) {
    int to = at - 1;
    while (to > Math.max(1, at - FAR) && !sentence.token(to).tag().equals("TO")) {
      if (sentence.token(to).tag().matches("[,.:]|VBD|VBZ|VBP|MD|W.*")) {
        return false;
      }
      to--;
    }
    int noun = to - 1;
    while (noun > Math.max(0, to - FAR) && sentence.token(noun).tag().matches("NN.*|JJ|DT|POS")) {
      noun--;
    }
    return noun > 0
        && sentence.token(noun).text().equals("for")
        && sentence.token(to + 1).tag().equals("VB")
        && WordClass.PLEA.has(Syntax.lemma(sentence.token(noun - 1)));
  }

  /** "Swiss francs", "Singapore cents". */
  boolean isMoney(Sentence sentence, int at) {
    return at + 1 < sentence.size() && lexicon.is("currency", Syntax.lemma(sentence.token(at + 1)));
  }
}
