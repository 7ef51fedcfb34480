package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.Optional;

/** Finds a reported clause without “that” which the parser did not make the cue's complement. */
final class LostClause {

  private final CueSyntax syntax;
  private final MarkedSentence sentence;
  private final Dependencies tree;
  private final Extent extent;
  private final int cue;

  LostClause(CueSyntax syntax, Extent extent) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.tree = syntax.tree();
    this.extent = extent;
    this.cue = syntax.cue();
  }

  Optional<Range> find() {
    int next = cue + 1;
    if (next >= sentence.size() || sentence.isQuoted(next) || !startsClause(next)) {
      return Optional.empty();
    }
    int head = tree.head(cue);
    if (tree.is(cue, "mark", "case", "aux") && head > cue && syntax.hasSubject(head)) {
      return extent.cover(next, head);
    }
    for (int child : tree.children(cue, "dep", "parataxis", "advcl", "xcomp", "conj")) {
      if (child > next && !tree.is(child, "conj") && hasSubjectOrAux(child)) {
        return extent.cover(next, child);
      }
    }
    return Optional.empty();
  }

  private boolean startsClause(int at) {
    String tag = sentence.token(at).tag();
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("EX")
        || tag.equals("CD")
        || tag.startsWith("JJ");
  }

  private boolean hasSubjectOrAux(int verb) {
    if (tree.child(verb, "mark", "cc").isPresent() || sentence.token(verb).tag().equals("VBG")) {
      return false;
    }
    for (int child : tree.children(verb, "nsubj", "aux", "cop")) {
      if (child > cue) {
        return true;
      }
    }
    return false;
  }
}
