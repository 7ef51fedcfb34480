package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds what a passive reports; its subject belongs to what was said, as the object of the active
 * does: All sides were urged to wait, the general is accused of treason, the king is said to be
 * ill.
 */
final class PassiveContent {

  private static final Set<String> AS = Set.of("as");

  private final CueSyntax syntax;
  private final Dependencies tree;
  private final int cue;

  PassiveContent(CueSyntax syntax) {
    this.syntax = syntax;
    this.tree = syntax.tree();
    this.cue = syntax.cue();
  }

  Optional<Range> find() {
    OptionalInt subject = syntax.leftChild("nsubj");
    int deed = deed();
    if (subject.isEmpty() || deed < 0 || syntax.sentence().isQuoted(subject.getAsInt())) {
      return Optional.empty();
    }
    int first = tree.subtree(subject.getAsInt()).get(0);
    int last = deed;
    for (int token : tree.subtree(deed)) {
      last = Math.max(last, token);
    }
    return first < cue ? Trim.range(syntax.sentence(), first, last) : Optional.empty();
  }

  private int deed() {
    Cue entry = syntax.entry();
    for (int child : tree.children(cue, "xcomp", "ccomp", "advcl", "obl", "nmod")) {
      if (child < cue) {
        continue;
      }
      boolean infinitive =
          (entry.takes(Frame.REQUEST) || entry.takes(Frame.CLAUSE))
              && tree.is(child, "xcomp", "ccomp", "advcl")
              && syntax.isToInfinitive(child);
      boolean charge = entry.takes(Frame.CHARGE) && syntax.hasPreposition(child);
      boolean name =
          entry.takes(Frame.NAMING)
              && syntax.hasWord(child, AS)
              && tree.child(child, "nsubj").isEmpty();
      if (infinitive || charge || name) {
        return child;
      }
    }
    return -1;
  }
}
