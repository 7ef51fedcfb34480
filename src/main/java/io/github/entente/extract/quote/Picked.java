package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what somebody names when asked for it: named “Sails” and “The Quay” as her favourites;
 * listed a show as his guilty pleasure: “Sails”. Titles there are an answer.
 */
final class Picked {

  private static final int FARTHEST = 40;

  private final Story story;
  private final Voices voices;
  private final CueLexicon lexicon;
  private final Map<Integer, Draft> byFragment;

  Picked(Story story, Voices voices, CueLexicon lexicon, Map<Integer, Draft> byFragment) {
    this.story = story;
    this.voices = voices;
    this.lexicon = lexicon;
    this.byFragment = byFragment;
  }

  /** Returns the quotation that the words are or go on with, if they are such an answer. */
  Optional<Draft> draft(MarkedSentence sentence, Fragment fragment) {
    Optional<Range> tokens = sentence.tokensOf(fragment);
    int verb = tokens.map(range -> verb(sentence, range)).orElse(-1);
    if (verb < 0) {
      return Optional.empty();
    }
    Optional<Draft> before =
        story
            .before(fragment)
            .filter(other -> sentence.tokensOf(other).filter(r -> r.first() > verb).isPresent())
            .map(other -> byFragment.get(other.index()));
    if (before.isPresent()) {
      return before.map(draft -> draft.with(fragment));
    }
    Report report = story.cues().report(sentence, verb);
    Optional<Voice> voice =
        report.unsaid() ? Optional.empty() : voices.of(report).or(() -> opening(sentence, verb));
    return voice.map(
        known ->
            new Draft()
                .by(report)
                .by(voice)
                .with(sentence.sentence().span(verb + 1, last(sentence, tokens.orElseThrow())))
                .with(fragment));
  }

  /** The end of: “A” and “B” as her top two; or of the words, where a colon is before them. */
  private int last(MarkedSentence sentence, Range tokens) {
    int as = behind(sentence, tokens.last() + 1);
    int at = isOwn(sentence, as) ? as + 1 : tokens.last();
    while (at > tokens.last()
        && at + 1 < sentence.size()
        && NounPhrase.isPlain(sentence.token(at + 1))) {
      at++;
    }
    return at;
  }

  /** Lee, who sails, named: the noun that opens the sentence, where the parser lost the verb. */
  private Optional<Voice> opening(MarkedSentence sentence, int verb) {
    for (int i = 0; i < verb; i++) {
      if (sentence.tree().head(i) < 0 && sentence.token(i).isNoun() && !sentence.isQuoted(i)) {
        return voices.of(sentence, i);
      }
    }
    return Optional.empty();
  }

  /** The verb of naming, or -1 if the words are not behind one. */
  private int verb(MarkedSentence sentence, Range tokens) {
    int at = tokens.first() - 1;
    boolean colon = at > 0 && sentence.word(at).equals(":");
    if (!colon && !isOwn(sentence, behind(sentence, tokens.last() + 1))) {
      return -1;
    }
    boolean own = !colon;
    for (; at > 0 && at > tokens.first() - FARTHEST; at--) {
      if (sentence.isQuoted(at)) {
        continue;
      }
      own |= isOwn(sentence, at);
      if (sentence.token(at).isVerb() || lexicon.isOn("picking", sentence.lemma(at))) {
        return own && lexicon.isOn("picking", sentence.lemma(at)) ? at : -1;
      }
      if (!colon && !isJoint(sentence, at)) {
        return -1;
      }
    }
    return -1;
  }

  /** Past the rest of the list: “A,” “B” and “C”. */
  private static int behind(MarkedSentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && (sentence.isQuoted(at) || isJoint(sentence, at))) {
      at++;
    }
    return at;
  }

  private static boolean isJoint(MarkedSentence sentence, int at) {
    return sentence.isPunctuation(at) || sentence.token(at).is("CC");
  }

  /** As his favourite. */
  private boolean isOwn(MarkedSentence sentence, int as) {
    boolean own =
        as + 1 < sentence.size()
            && sentence.word(as).equals("as")
            && !sentence.isQuoted(as + 1)
            && sentence.token(as + 1).tag().equals("PRP$")
            && !sentence.lower(as + 1).equals("its");
    for (int i = as + 2; own && i < sentence.size() && sentence.isWord(i); i++) {
      own = !lexicon.isOn("christening", sentence.word(i)); // as their new name
    }
    return own;
  }
}
