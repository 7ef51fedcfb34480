package io.github.entente.nlp;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the text
 * @param text the characters at the span
 * @param lemma the dictionary form
 * @param tag the part of speech, in the Penn Treebank's tags
 * @param entity the sort of name it belongs to
 */
public record Token(
    int index, Span span, String text, String lemma, String tag, EntityType entity) {

  /** Makes a token. */
  public Token {
    requireNonNull(span, "span must not be null");
    requireNonNull(text, "text must not be null");
    requireNonNull(lemma, "lemma must not be null");
    requireNonNull(tag, "tag must not be null");
    requireNonNull(entity, "entity must not be null");
  }

  /** Returns the offset of the first character in the text. */
  public int start() {
    return span.start();
  }

  /** Returns the offset behind the last character in the text. */
  public int end() {
    return span.end();
  }

  /** Returns whether the tag begins so: {@code is("VB")} is true of every form of a verb. */
  public boolean is(String tagPrefix) {
    return tag.startsWith(tagPrefix);
  }

  /** Returns whether it is a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Returns whether it is a proper noun. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  /** Returns whether it is a verb; modals are not. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Returns whether it is a finite verb in the indicative, or a modal. */
  public boolean isFinite() {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }
}
