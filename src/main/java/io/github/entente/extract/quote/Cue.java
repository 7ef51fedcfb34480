package io.github.entente.extract.quote;

import java.util.Set;

/**
 * A word that reports speech or writing.
 *
 * @param lemma its dictionary form
 * @param noun whether it is a noun, otherwise a verb
 * @param frames what it takes as its content
 * @param prepositions the prepositions of its {@link Frame#TOPIC}, or of its {@link Frame#CHARGE}
 */
record Cue(String lemma, boolean noun, Set<Frame> frames, Set<String> prepositions) {

  Cue {
    frames = Set.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
