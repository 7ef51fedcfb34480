package io.github.entente.extract.quote;

import java.util.Optional;

/**
 * A cue with its speaker and what the sentence's grammar makes its content.
 *
 * @param sentence where it stands
 * @param cue the token of the cue
 * @param entry what the lexicon says of it
 * @param attribution the tokens of the cue and its speaker
 * @param speaker the head of the noun phrase that speaks
 * @param content what is said, if the tree shows it
 * @param unsaid whether it is denied, asked or merely imagined that this was said
 */
record Report(
    MarkedSentence sentence,
    int cue,
    Cue entry,
    Range attribution,
    Optional<Integer> speaker,
    Optional<Range> content,
    boolean unsaid) {

  /** Returns the report with a content that reaches this token. */
  Report upTo(int last) {
    Optional<Range> longer = content.map(all -> new Range(all.first(), Math.max(all.last(), last)));
    return new Report(sentence, cue, entry, attribution, speaker, longer, unsaid);
  }

  /** Returns the report without a speaker. */
  Report byNobody() {
    return new Report(sentence, cue, entry, attribution, Optional.empty(), content, unsaid);
  }

  /** Returns whether the content stands before the cue. */
  boolean isLeft() {
    return content.isPresent() && content.get().first() < cue;
  }

  /** Returns whether the cue stands within the content: The deal, she said, would hold. */
  boolean isInserted() {
    return isLeft() && content.orElseThrow().last() > cue;
  }

  /** Returns whether the token is one of those said, not one of the attribution among them. */
  boolean says(int token) {
    return content.map(c -> c.contains(token)).orElse(false)
        && !(isInserted() && attribution.contains(token));
  }

  /** Returns whether it is “according to”. */
  boolean isAccording() {
    return entry == AccordingTo.CUE;
  }

  /** Returns whether somebody is asked something: She was asked about the strike. */
  boolean isQuestion() {
    return entry.lemma().equals("ask") && !isLeft() && SpeakerFinder.isPassive(sentence, cue);
  }

  /** Returns whether both were made by the same word. */
  boolean hasCueOf(Report other) {
    return sentence == other.sentence && cue == other.cue;
  }
}
