package io.github.entente.extract;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Span;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A text with its sentences.
 *
 * @param text the characters that every span points into
 * @param sentences the sentences in order
 */
public record AnalysedText(String text, List<Sentence> sentences) {

  /** Makes the value. */
  public AnalysedText {
    requireNonNull(text, "text must not be null");
    sentences = List.copyOf(sentences);
  }

  /** Returns the sentence that holds the character at this offset, if one does. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.contains(offset)) {
        return Optional.of(sentences.get(middle));
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** Returns the sentences that share a character with the span, in order. */
  public List<Sentence> sentencesIn(Span span) {
    return sentences.stream().filter(s -> s.span().overlaps(span)).toList();
  }
}
