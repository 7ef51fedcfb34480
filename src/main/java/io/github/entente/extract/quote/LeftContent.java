package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds what stands before its attribution: “It was late, he said”. */
final class LeftContent {

  private final CueSyntax syntax;
  private final MarkedSentence sentence;
  private final Dependencies tree;
  private final int cue;

  LeftContent(CueSyntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.tree = syntax.tree();
    this.cue = syntax.cue();
  }

  Optional<Range> find(OptionalInt speaker) {
    int first = attributionStart(speaker);
    if (first == 0) {
      return Optional.empty();
    }
    boolean divided = sentence.isQuoted(first - 1) || sentence.isPunctuation(first - 1);
    if (!divided || tree.is(cue, "acl") || sentence.token(cue).tag().equals("VBG")) {
      return Optional.empty();
    }
    OptionalInt clause = syntax.leftChild("ccomp", "parataxis", "dep");
    OptionalInt loose = syntax.leftChild("advcl");
    if (clause.isEmpty()
        && loose.isPresent()
        && syntax.hasSubject(loose.getAsInt())
        && tree.child(loose.getAsInt(), "mark").isEmpty()
        && !syntax.startsWithWh(loose.getAsInt())) {
      clause = loose;
    }
    int head = tree.head(cue);
    if (clause.isPresent()) {
      int start = Math.min(tree.subtree(clause.getAsInt()).get(0), clause.getAsInt());
      return Trim.range(
          sentence, sentence.hasWordOutside(0, start - 1) ? stretch(start) : 0, first - 1);
    }
    if (head >= 0
        && head < first
        && tree.is(cue, "parataxis", "dep", "ccomp", "conj", "advcl")
        && !tree.is(cue, "conj", "advcl")) {
      // it sank when it hit a rock, police said: what the clause depends on is said too
      int main = head;
      while (tree.is(main, "advcl") && tree.head(main) >= 0 && tree.head(main) < first) {
        main = tree.head(main);
      }
      boolean plain = sentence.fragments().isEmpty();
      while (plain && !syntax.hasSubject(main) && tree.head(main) >= 0 && tree.head(main) < main) {
        main = tree.head(main); // hung on a noun of the clause
      }
      int start = tree.subtree(main).get(0);
      return Trim.range(sentence, start, first - 1);
    }
    return Optional.empty();
  }

  private int attributionStart(OptionalInt speaker) {
    int first = cue;
    if (speaker.isPresent()) {
      int head = speaker.getAsInt();
      first = Math.min(first, head);
      for (int token : tree.subtree(head)) {
        if (token < cue && !sentence.isQuoted(token) && !tree.isUnder(cue, token)) {
          first = Math.min(first, token);
        }
      }
    }
    for (int child : tree.children(cue, "advmod", "aux")) {
      if (child < first && child >= first - 2) {
        first = Math.min(first, child);
      }
    }
    return first;
  }

  /** A sentence's first conjunction belongs to what is said, an earlier clause does not. */
  private int stretch(int start) {
    for (int i = 0; i < start; i++) {
      if (sentence.token(i).isVerb()) {
        return start;
      }
    }
    return 0;
  }
}
