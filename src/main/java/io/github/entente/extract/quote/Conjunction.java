package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.EntityType;
import java.util.OptionalInt;

/** Finds the "that" that opens what is said, over an addressee or a setting behind the cue. */
final class Conjunction {

  private static final int FARTHEST = 8;
  private static final int NEAR = 4;

  private final MarkedSentence sentence;
  private final Dependencies tree;
  private final int cue;
  private final Cue entry;
  private final CueLexicon lexicon;
  private final CueSyntax syntax;

  Conjunction(CueSyntax syntax, CueLexicon lexicon) {
    this.sentence = syntax.sentence();
    this.tree = sentence.tree();
    this.cue = syntax.cue();
    this.entry = syntax.entry();
    this.lexicon = lexicon;
    this.syntax = syntax;
  }

  /** The conjunction behind the cue that opens a clause, whatever the parser hung the clause on. */
  OptionalInt that() {
    boolean phrase = cue + 1 < sentence.size() && sentence.token(cue + 1).is("IN");
    boolean far = phrase || lexicon.isOn("telling", entry.lemma());
    int farthest = far ? 2 * FARTHEST : FARTHEST;
    for (int i = cue + 1; i < sentence.size() && i < cue + farthest; i++) {
      boolean verb = sentence.token(i).isVerb() && !isLodged(i);
      if (sentence.isQuoted(i) || verb || isQuestion(i)) {
        return OptionalInt.empty();
      }
      boolean setting = isSetting(i - 1) && hasPreposition(i - 1);
      boolean relative = i + 1 < sentence.size() && opensVerb(i + 1);
      if (syntax.lower(i).equals("that")
          && (tree.is(i, "mark") || setting && !relative)
          && tree.head(i) > i) {
        return sentence.token(i - 1).isNoun() && !setting && !isAddressee(i - 1)
            ? OptionalInt.empty()
            : OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** In a press release, in the town of Aro: what a that-clause behind it does not belong to. */
  private boolean isSetting(int noun) {
    boolean in = false; // argued in its complaint that
    for (int i = noun - 1; i > cue && i > noun - NEAR; i--) {
      in |= syntax.lower(i).equals("in");
    }
    return lexicon.isOn("setting", sentence.lemma(noun))
        || in && lexicon.isOn("document", sentence.lemma(noun))
        || lexicon.isOn("leave", sentence.lemma(noun)) // on condition of anonymity that
        || sentence.token(noun).entity() == EntityType.LOCATION
        || lexicon.isOn("time", sentence.word(noun))
        || isCircumstance(noun);
  }

  /** After weeks of talks that: a noun that takes no such clause, in what began with the cue. */
  private boolean isCircumstance(int noun) {
    boolean plain =
        sentence.token(cue + 1).is("IN")
            && sentence.token(noun).isNoun()
            && !lexicon.isOn("clausal", sentence.lemma(noun))
            && lexicon.anyNoun(sentence.lemma(noun)).isEmpty();
    for (int i = cue + 1; plain && i < noun; i++) {
      plain = !sentence.isQuoted(i) && !sentence.isPunctuation(i);
    }
    return plain;
  }

  /** In papers lodged with the court that: what was done with them. */
  private boolean isLodged(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && verb > cue + 2
        && sentence.token(cue + 1).is("IN")
        && isSetting(verb - 1)
        && verb + 1 < sentence.size()
        && sentence.token(verb + 1).is("IN");
  }

  private boolean opensVerb(int at) {
    return sentence.token(at).is("VB") || sentence.token(at).is("MD");
  }

  private boolean isQuestion(int at) {
    return sentence.token(at).is("W") && !syntax.lower(at).equals("that");
  }

  /** In a press release that: what is said does not belong to the release. */
  private boolean hasPreposition(int noun) {
    for (int i = noun - 1; i > cue; i--) {
      if (sentence.token(i).is("IN")) {
        return true;
      }
    }
    return false;
  }

  /** Told the court that: not a noun that the clause belongs to. */
  private boolean isAddressee(int noun) {
    boolean own = tree.child(noun, "acl", "ccomp").isPresent();
    return !own || lexicon.isOn("telling", entry.lemma());
  }
}
