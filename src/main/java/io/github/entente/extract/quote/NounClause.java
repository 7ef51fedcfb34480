package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds what a noun says: his claim that it was so, fear among them that, a promise to go. */
final class NounClause {

  private final MarkedSentence sentence;
  private final Dependencies tree;
  private final int cue;
  private final CueSyntax syntax;
  private final Extent extent;

  NounClause(MarkedSentence sentence, int cue, Cue entry, CueLexicon lexicon) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.cue = cue;
    this.syntax = new CueSyntax(sentence, cue, entry, lexicon);
    this.extent = new Extent(syntax);
  }

  /** Returns the that-clause of a noun: his claim that it was so. */
  Optional<Range> that() {
    for (int child : tree.children(cue, "acl", "ccomp", "dep")) {
      OptionalInt mark = tree.child(child, "mark");
      boolean that =
          mark.isPresent()
              && syntax.lower(mark.getAsInt()).equals("that")
              && syntax.hasSubject(child);
      if (child > cue && that) {
        return extent.cover(child);
      }
    }
    return Optional.empty();
  }

  /** Returns the clause behind the first “that” that follows, wherever the parser hung it. */
  Optional<Range> behindThat(int from) {
    for (int i = from + 1; i < sentence.size() && !sentence.isQuoted(i); i++) {
      if (syntax.lower(i).equals("that")) {
        boolean joins = tree.head(i) > i && !tree.is(i, "nsubj", "obj"); // people that live there
        return joins ? extent.cover(i, tree.head(i)).map(this::toJoint) : Optional.empty();
      }
      if (sentence.token(i).isVerb() || sentence.isPunctuation(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** His claim that it sank, and blamed; that it was “late,” Lee was loud: up to that comma. */
  private Range toJoint(Range all) {
    for (int i = all.first() + 1; i < all.last(); i++) {
      boolean marked = sentence.isQuoted(i) && !sentence.isQuoted(i + 1);
      boolean joint =
          sentence.isCommaOrDash(i)
              && sentence.token(i + 1).is("CC")
              && !syntax.lower(Math.min(i + 2, all.last())).equals("that");
      if (marked && sentence.word(i - 1).equals(",") || joint && !sentence.isQuoted(i)) {
        return new Range(all.first(), marked ? i : i - 1);
      }
    }
    return all;
  }

  /** Returns what a noun says will be done: his promise to repair it. */
  Optional<Range> infinitive() {
    int to = cue + 1;
    int deed = to < sentence.size() && sentence.token(to).is("TO") ? tree.head(to) : -1;
    boolean infinitive = deed > to && !sentence.isQuoted(to) && sentence.token(deed).is("VB");
    return infinitive ? extent.cover(to, deed).map(this::toComma) : Optional.empty();
  }

  private Range toComma(Range all) {
    for (int i = all.first(); i < all.last(); i++) {
      if (!sentence.isQuoted(i) && sentence.word(i).equals(",")) {
        return new Range(all.first(), i - 1);
      }
    }
    return all;
  }
}
