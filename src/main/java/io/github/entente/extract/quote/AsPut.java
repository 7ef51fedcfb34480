package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an attribution with “as” between a clause and the words that end it: the rules are, as one
 * pilot put it, “a stew”. The whole clause is what was said.
 */
final class AsPut {

  private static final int LONGEST = 10;
  private static final Cue PUT = new Cue("put", false, Set.of(Frame.DIRECT), Set.of());

  private final Voices voices;
  private final CueLexicon lexicon;

  AsPut(Voices voices, CueLexicon lexicon) {
    this.voices = voices;
    this.lexicon = lexicon;
  }

  Optional<Draft> before(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int comma = tokens.first() - 1;
    int as = comma < 0 || !sentence.word(comma).equals(",") ? -1 : as(sentence, comma);
    int verb = comma - 1;
    verb = verb > 0 && sentence.lower(verb).equals("it") ? verb - 1 : verb;
    int finite = verb;
    if (verb > 2 && sentence.token(verb - 1).is("TO")) { // as she likes to put it
      finite = lexicon.isOn("habit", sentence.lemma(verb - 2)) ? verb - 2 : verb;
    }
    int head = finite - 1;
    boolean puts =
        as > 1
            && head > as
            && sentence.token(finite).isFinite()
            && lexicon.isOn("putting", sentence.lemma(verb))
            && (sentence.token(head).isNoun() || sentence.token(head).is("PRP"))
            && voices.maySpeak(sentence, head);
    int last = as - 2;
    if (!puts || !sentence.token(last).isVerb() || sentence.isQuoted(last)) {
      return Optional.empty();
    }
    Report report =
        new Report(
            sentence,
            verb,
            lexicon.verb(sentence.lemma(verb)).orElse(PUT),
            new Range(as, comma - 1),
            Optional.of(head),
            Optional.empty(),
            false);
    int first = last;
    while (first > 0 && !sentence.isQuoted(first - 1) && !parts(sentence.token(first - 1))) {
      first--;
    }
    return Optional.of(
        new Draft()
            .by(report)
            .with(sentence.sentence().span(first, tokens.last()))
            .with(fragment)
            .by(voices.of(report)));
  }

  /** The “as” right behind the comma before, or -1 if there is none. */
  private static int as(MarkedSentence sentence, int comma) {
    for (int i = comma - 1; i > 0 && i > comma - LONGEST && !sentence.isQuoted(i); i--) {
      if (sentence.isPunctuation(i)) {
        return -1;
      }
      if (sentence.lower(i).equals("as")) {
        return sentence.isCommaOrDash(i - 1) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean parts(Token token) {
    return ";:—–".contains(token.text());
  }
}
