package io.github.entente.extract.agreement;

import io.github.entente.model.Stance;
import java.util.Optional;

/**
 * Reads what a thing is called or said to be: "a surrender", "a knife in the back", "not worth the
 * paper". Of a noun phrase the noun decides, so that a historic mistake is a mistake; praise alone
 * before a noun that takes no side of its own says nothing unless anything may be called by it (a
 * historic day).
 */
final class Verdicts {

  private static final int LONGEST = 10;

  private final AgreementLexicon lexicon;

  Verdicts(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the side of the first verdict from this word on, unless it is denied. */
  Optional<Stance> from(Syntax syntax, int from) {
    int last = Math.min(from + LONGEST, syntax.sentence().size() - 1);
    for (int at = from; at <= last && !syntax.word(at).matches("[.;:?]"); at++) {
      Optional<Stance> phrase = lexicon.stances().verdict(syntax.sentence(), at);
      if (phrase.isPresent()) {
        return phrase;
      }
      if (syntax.word(at).equals("nothing") && WordClass.NOTHING_BUT.has(syntax.word(at + 1))) {
        at++; // nothing less than a surrender
        continue;
      }
      if (lexicon.is("boon", syntax.lemma(at)) && isForIll(syntax, at)) {
        return Optional.of(Stance.OPPOSES);
      }
      if (WordClass.DENYING.has(syntax.word(at))) {
        return Optional.empty();
      }
      Optional<Stance> word = lexicon.stances().judgement(syntax.lemma(at));
      if (word.isPresent()) {
        int noun = modified(syntax, at);
        return noun == at ? ofNoun(syntax, at, word.get()) : ofModifier(syntax, noun, word.get());
      }
    }
    return Optional.empty();
  }

  /** The last noun of the run that begins here; the word itself if none follows. */
  private static int modified(Syntax syntax, int at) {
    int noun = at;
    for (int next = at + 1; next < syntax.sentence().size(); next++) {
      String tag = syntax.tag(next);
      if (Tags.isCommonNoun(tag)) {
        noun = next;
      } else if (!tag.matches("JJ.*|HYPH|VB[NG]|``|''|NNPS?") && !isJoined(syntax, next)) {
        break;
      }
    }
    return noun;
  }

  /** "A brave and historic day", "a brave, historic day". */
  private static boolean isJoined(Syntax syntax, int at) {
    return syntax.word(at).matches("and|,")
        && syntax.tag(at - 1).startsWith("JJ")
        && syntax.tag(at + 1).startsWith("JJ");
  }

  private Optional<Stance> ofModifier(Syntax syntax, int noun, Stance stance) {
    Optional<Stance> own = lexicon.stances().verdict(syntax.sentence(), noun);
    Optional<Stance> of = own.or(() -> lexicon.stances().judgement(syntax.lemma(noun)));
    if (of.isPresent()) {
      return of.flatMap(side -> ofNoun(syntax, noun, side));
    }
    boolean open =
        stance == Stance.OPPOSES
            || lexicon.is("neutral", syntax.lemma(noun))
            || lexicon.is("standin", syntax.lemma(noun))
            || lexicon.noun(syntax.lemma(noun)).isPresent();
    return open ? Optional.of(stance) : Optional.empty();
  }

  /** A victory for the enemy is no praise. */
  private Optional<Stance> ofNoun(Syntax syntax, int noun, Stance stance) {
    boolean ill = stance == Stance.SUPPORTS && isForIll(syntax, noun);
    return Optional.of(ill ? Stance.OPPOSES : stance);
  }

  private boolean isForIll(Syntax syntax, int noun) {
    return syntax.word(noun + 1).matches("for|to|of")
        && lexicon.is("ill", syntax.lemma(JudgingFrames.nounFrom(syntax, noun + 2)));
  }
}
