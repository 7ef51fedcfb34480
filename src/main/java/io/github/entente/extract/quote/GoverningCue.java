package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the cue under which words in quotation marks stand although its frame does not reach them:
 * blamed the delay on “lazy clerks”; voiced “deep concern”.
 */
final class GoverningCue {

  private static final int DEEPEST = 12;
  private static final int FARTHEST = 14;

  /** Took aim at: so many words may stand behind the verb. */
  private static final int PHRASE = 2;

  private final CueFinder cues;
  private final CueLexicon lexicon;

  GoverningCue(CueFinder cues, CueLexicon lexicon) {
    this.cues = cues;
    this.lexicon = lexicon;
  }

  /** Returns the report that the nearest governing verb makes; nothing if it has no speaker. */
  Optional<Report> over(MarkedSentence sentence, Range tokens) {
    OptionalInt verb = byTree(sentence, tokens.first(), tokens);
    while (verb.isPresent() && isNobodys(sentence, verb.getAsInt())) {
      verb = byTree(sentence, verb.getAsInt(), tokens);
    }
    if (verb.isEmpty()) {
      verb = byOrder(sentence, tokens);
    }
    return verb.isEmpty()
        ? Optional.empty()
        : Optional.of(cues.report(sentence, verb.getAsInt()))
            .filter(report -> report.speaker().isPresent());
  }

  /** Opposed jobs that are deemed “unsafe”: who opposes them says so too. */
  private boolean isNobodys(MarkedSentence sentence, int verb) {
    return SpeakerFinder.isPassive(sentence, verb)
        && !lexicon.isOn("named", sentence.word(verb)) // oppose what is called a “ring road”
        && cues.report(sentence, verb).speaker().isEmpty();
  }

  private OptionalInt byTree(MarkedSentence sentence, int from, Range tokens) {
    Dependencies tree = sentence.tree();
    int at = from;
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      boolean ownClause =
          tree.is(at, "conj", "parataxis")
              && !tokens.contains(at)
              && tree.child(at, "nsubj").isPresent();
      if (ownClause) {
        return OptionalInt.empty();
      }
      at = tree.head(at);
      if (at >= 0 && at < tokens.first() && !sentence.isQuoted(at) && voices(sentence, at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** The nearest verb before the words, where nothing but infinitives stand between. */
  private OptionalInt byOrder(MarkedSentence sentence, Range tokens) {
    int limit = Math.max(0, tokens.first() - FARTHEST);
    for (int i = tokens.first() - 1; i >= limit && !sentence.isQuoted(i); i--) {
      if (voices(sentence, i)) {
        return OptionalInt.of(i);
      }
      List<String> loose = List.of("VB", "VBG", "VBN");
      if (sentence.token(i).isVerb() && !loose.contains(sentence.token(i).tag())
          || sentence.word(i).equals(";")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private boolean voices(MarkedSentence sentence, int at) {
    if (isAttitude(sentence, at)) {
      return true;
    }
    boolean describes = // the disputed vote
        sentence.token(at).tag().equals("VBN") && sentence.tree().is(at, "amod");
    if (!sentence.token(at).isVerb() || describes || CueFinder.isSilence(sentence, at, lexicon)) {
      return false;
    }
    String lemma = sentence.lemma(at);
    return lexicon.isOn("voicing", lemma)
        || isPhrase(sentence, at)
        || isReputed(sentence, at)
        || lexicon.verb(lemma).isPresent() && !lexicon.isOn("deeds", lemma);
  }

  /** Is sceptical of the “ferry bonds”: an adjective with its subject and what it is of. */
  private boolean isAttitude(MarkedSentence sentence, int at) {
    String next = at + 1 < sentence.size() ? sentence.word(at + 1) : "";
    boolean that = next.equals("that") || next.equals("there");
    return sentence.token(at).is("JJ")
        && (lexicon.isOn("attitude", sentence.lemma(at)) && next.equals("of")
            || lexicon.isOn("conviction", sentence.lemma(at)) && that)
        && sentence.tree().child(at, "nsubj").isPresent()
        && !sentence.lower(sentence.tree().child(at, "nsubj").getAsInt()).equals("it");
  }

  /** Came out against, took aim at: a verb that voices something with the words behind it. */
  private boolean isPhrase(MarkedSentence sentence, int verb) {
    return lastOf(sentence, verb) > verb;
  }

  /** Returns the last word of the phrase that the verb opens, or the verb if it opens none. */
  int lastOf(MarkedSentence sentence, int verb) {
    StringBuilder phrase = new StringBuilder(sentence.lemma(verb));
    for (int i = verb + 1; i < sentence.size() && i <= verb + PHRASE; i++) {
      if (sentence.isQuoted(i)) {
        break;
      }
      phrase.append('_').append(sentence.word(i));
      if (lexicon.isOn("voicing", phrase.toString())) {
        return i;
      }
    }
    return verb;
  }

  /** Known by the dockers as a “trap”: what some call it, though it is told of as known. */
  private boolean isReputed(MarkedSentence sentence, int verb) {
    return lexicon.isOn("reputing", sentence.lemma(verb))
        && SpeakerFinder.isPassive(sentence, verb)
        && Subjects.agent(sentence, verb).isPresent();
  }
}
