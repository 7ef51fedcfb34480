package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import java.util.OptionalInt;

/**
 * "The agreement Peru and Chile reached on Monday": a relative clause without "that", which parsers
 * often take to pieces. Told by the order of the words.
 */
final class ContactClause {

  private static final int LONGEST = 12;

  private ContactClause() {}

  /** Returns the verb of the clause right behind a noun, if names and a past tense stand there. */
  static OptionalInt verb(Syntax syntax, int noun) {
    int size = syntax.sentence().size();
    int first = noun + 1;
    boolean opens =
        Tags.isCommonNoun(syntax.token(noun).tag())
            && first < size
            && (syntax.token(first).isProper()
                || syntax.token(first).tag().matches("PRP\\$?")
                || syntax.word(first).matches("the|both|its|their"));
    boolean named = false;
    for (int at = first; at < Math.min(first + LONGEST, size) && opens; at++) {
      String tag = syntax.token(at).tag();
      named |=
          syntax.token(at).isProper()
              || syntax.token(at).entity() != EntityType.NONE
              || tag.matches("PRP\\$?|NNS");
      if (Tags.isPastOrParticiple(tag) && !syntax.isAuxiliary(at)) {
        boolean object =
            syntax.tree().children(at, "obj").stream().anyMatch(o -> isThing(syntax, o, noun));
        return named && !object ? OptionalInt.of(at) : OptionalInt.empty();
      }
      opens =
          tag.matches("NNPS?|NNS?|CC|DT|JJ|POS|PRP\\$?|CD|VBD|VBP|VBZ")
              || syntax.word(at).equals(",");
    }
    return OptionalInt.empty();
  }

  /** Whether the verb does it to something else; a day is nothing that is reached. */
  private static boolean isThing(Syntax syntax, int object, int noun) {
    return object > noun && !CalendarWords.isDateWord(syntax.word(object));
  }
}
