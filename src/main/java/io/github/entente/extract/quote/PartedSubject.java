package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.OptionalInt;

/**
 * Finds by the order of the words the subject of a main verb from which a relative clause parts it,
 * where parsers often lose the one or the other: a pilot who saw it but left said; Lee, a docker
 * whose boat sank, said; neighbours, none of whom gave a name, said.
 */
final class PartedSubject {

  private static final int PRONOUN = 4;

  private final MarkedSentence sentence;
  private final Dependencies tree;
  private final int cue;

  PartedSubject(MarkedSentence sentence, int cue) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.cue = cue;
  }

  /** Returns the noun before the relative clause; nothing if no such clause parts it. */
  OptionalInt find() {
    int pronoun = isMain() ? pronoun() : -1;
    boolean comma = cue > 0 && isComma(cue - 1);
    if (pronoun < 0 || !hasVerb(pronoun) || hasOwnSubject(pronoun) || comma && isInverted()) {
      return OptionalInt.empty();
    }
    int noun = pronoun - 1;
    if (sentence.word(noun).equals("of")) {
      // none of whom
      while (noun > 0 && noun > pronoun - PRONOUN && !isComma(noun)) {
        noun--;
      }
    }
    noun -= isComma(noun) ? 1 : 0;
    if (noun < 0 || !sentence.token(noun).isNoun() || isInPhrase(noun)) {
      return OptionalInt.empty();
    }
    boolean root = tree.head(noun) < 0;
    return comma || root ? OptionalInt.of(top(noun)) : OptionalInt.empty();
  }

  /** Whether the cue may be a main verb; a participle is one that was taken for it. */
  private boolean isMain() {
    Token token = sentence.token(cue);
    boolean by = cue + 1 < sentence.size() && sentence.word(cue + 1).equals("by");
    boolean lost = tree.head(cue) < 0 || tree.is(cue, "dep");
    boolean participle = token.tag().equals("VBN") && lost && cue > 0 && isComma(cue - 1) && !by;
    return (token.isFinite() || participle) && !SpeakerFinder.isPassive(sentence, cue);
  }

  /** The relative pronoun before which the sentence has no finite verb, or -1. */
  private int pronoun() {
    for (int i = 0; i < cue && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      if (token.isFinite()) {
        return -1;
      }
      if (i > 0 && (token.is("WP") || token.is("WDT"))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the relative clause has a verb of its own, so that the cue is not that verb. */
  private boolean hasVerb(int pronoun) {
    for (int i = pronoun + 1; i < cue; i++) {
      boolean auxiliary = tree.head(i) == cue && tree.is(i, "aux", "cop");
      if (sentence.token(i).isFinite() && !auxiliary && !sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tree gives the cue a subject of its own, not one of the relative clause. */
  private boolean hasOwnSubject(int pronoun) {
    OptionalInt subject = tree.child(cue, "nsubj");
    if (subject.isEmpty() || subject.getAsInt() == pronoun) {
      return false;
    }
    for (int i = pronoun; i < subject.getAsInt() && subject.getAsInt() < cue; i++) {
      int owned = sentence.token(i).is("WP") ? tree.head(i) : -1;
      if (owned == subject.getAsInt() || owned > i && isApposed(owned, subject.getAsInt())) {
        return false; // whose mother; whose mother, Ann,
      }
    }
    return true;
  }

  /** A name between two commas behind the noun. */
  private boolean isApposed(int noun, int name) {
    boolean named = name > noun + 1 && isComma(noun + 1) && isComma(name + 1);
    for (int i = noun + 2; named && i <= name; i++) {
      named = sentence.token(i).isProper();
    }
    return named;
  }

  /** The pier, which sank, wrote officials, was old. */
  private boolean isInverted() {
    int i = cue + 1;
    while (i < sentence.size() && !sentence.isQuoted(i) && sentence.token(i).isNoun()) {
      i++;
    }
    boolean named = i > cue + 1 && sentence.token(i - 1).entity() == EntityType.PERSON;
    boolean told = sentence.lemma(cue).equals("tell"); // told reporters, and left
    return i < sentence.size() && i > cue + 1 && (named || !told) && isComma(i);
  }

  /** In a letter to Lee, who left, the mayor, Ann Roth, said: the phrase is no subject. */
  private boolean isInPhrase(int noun) {
    int first = noun;
    while (first > 0 && !isComma(first - 1)) {
      first--;
    }
    Token token = sentence.token(first);
    boolean dated = // at noon Lee, who was late, said
        token.is("IN")
            && first == noun - 2
            && sentence.token(noun).entity() == EntityType.PERSON
            && sentence.token(noun - 1).tag().equals("NN");
    return token.is("IN") && !dated || token.is("TO") || token.is("VBG") || token.is("VBN");
  }

  /** The head of the phrase: of a lawyer for Lee the lawyer. */
  private int top(int noun) {
    int at = noun;
    // the spokesman for the port, Jon Lee, who: a name in apposition is the best there is
    while (tree.is(at, "nmod", "appos", "conj")
        && !(tree.is(at, "appos") && sentence.token(at).entity() == EntityType.PERSON)
        && tree.head(at) >= 0
        && tree.head(at) < at
        && (sentence.token(tree.head(at)).isNoun() || sentence.lower(tree.head(at)).equals("one"))
        && !sentence.isQuoted(tree.head(at))) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean isComma(int at) {
    return !sentence.isQuoted(at) && sentence.isCommaOrDash(at);
  }
}
