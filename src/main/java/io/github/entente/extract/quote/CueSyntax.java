package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What the dependency tree shows around one cue. */
final class CueSyntax {

  private final MarkedSentence sentence;
  private final Dependencies tree;
  private final int cue;
  private final Cue entry;
  private final CueLexicon lexicon;

  CueSyntax(MarkedSentence sentence, int cue, Cue entry, CueLexicon lexicon) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.cue = cue;
    this.entry = entry;
    this.lexicon = lexicon;
  }

  MarkedSentence sentence() {
    return sentence;
  }

  Dependencies tree() {
    return tree;
  }

  int cue() {
    return cue;
  }

  Cue entry() {
    return entry;
  }

  OptionalInt rightChild(String... relations) {
    for (int child : tree.children(cue, relations)) {
      if (child > cue) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  OptionalInt leftChild(String... relations) {
    for (int child : tree.children(cue, relations)) {
      if (child < cue) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** A dependent on the right that stands behind one of the cue's own prepositions. */
  OptionalInt withPreposition(String... relations) {
    for (int child : tree.children(cue, relations)) {
      if (child > cue && hasPreposition(child)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** Referred the case to a judge: a thing that goes to him, and no topic. */
  boolean isHanded(int topic, CueLexicon lexicon) {
    OptionalInt object = rightChild("obj");
    return object.isPresent()
        && object.getAsInt() < topic
        && !entry.takes(Frame.REQUEST)
        && !entry.takes(Frame.CHARGE)
        && !lexicon.isOn("telling", entry.lemma());
  }

  boolean hasPreposition(int head) {
    return hasWord(head, entry.prepositions());
  }

  /** Returns whether one of the words marks the phrase. */
  boolean hasWord(int head, Set<String> words) {
    for (int child : tree.children(head, "case", "mark")) {
      if (words.contains(lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the content without the preposition that is the cue's own. */
  Range withoutPreposition(Range all) {
    return entry.prepositions().contains(sentence.word(all.first())) && all.first() < all.last()
        ? new Range(all.first() + 1, all.last())
        : all;
  }

  boolean isToInfinitive(int verb) {
    for (int child : tree.children(verb, "mark")) {
      if (child < verb && sentence.token(child).tag().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  boolean hasSubject(int verb) {
    return tree.child(verb, "nsubj").isPresent();
  }

  boolean startsWithWh(int clause) {
    for (int child : tree.children(clause)) {
      if (sentence.token(child).is("W")) {
        return true;
      }
    }
    return false;
  }

  boolean startsWithQuestion(int clause) {
    List<Integer> all = tree.subtree(clause);
    for (int token : all) {
      if (token > cue) {
        return lexicon.isOn("questioning", lower(token));
      }
    }
    return false;
  }

  String lower(int token) {
    return sentence.lower(token);
  }
}
