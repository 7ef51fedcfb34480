package io.github.entente.extract.quote;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the name beside a description: its chairman, Ann Lee; one of them, Jon Roth. */
final class NamedBeside {

  /** Gave only her first name as: so far the verb may stand from its preposition. */
  private static final int NEAR = 4;

  /** What stands for one more of those just named. */
  private static final Set<String> ONE = Set.of("one", "another");

  private static final Set<String> ORDINALS = Set.of("second", "third");

  private NamedBeside() {}

  /** Returns the head of the name, or of the description where none is given. */
  static int of(MarkedSentence sentence, int head) {
    boolean one = ONE.contains(sentence.lower(head)) || isOrdinal(sentence, head);
    if (!one && !sentence.token(head).isNoun()
        || sentence.token(head).entity() == EntityType.PERSON) {
      return head;
    }
    int given = givenName(sentence, head);
    if (given >= 0) {
      return given;
    }
    // of a name, as of a body whose officer is lost to the parser, only a person is one
    boolean name = sentence.token(head).isProper();
    for (int child : sentence.tree().children(head, "appos")) {
      boolean person = sentence.token(child).entity() == EntityType.PERSON;
      boolean described = // one, a docker, said
          one && !isOrdinal(sentence, head) && sentence.token(child).tag().equals("NN");
      if (child > head
          && (sentence.token(child).isProper() || described)
          && (person || !name)
          && !sentence.isQuoted(child)) {
        return child;
      }
    }
    // a resident of Toka, Ann Lee: hung on the place
    for (int of : sentence.tree().children(head, "nmod")) {
      OptionalInt person = sentence.tree().child(of, "appos");
      if (of > head
          && sentence.token(of).isProper()
          && person.isPresent()
          && sentence.token(person.getAsInt()).isProper()
          && mayBePerson(sentence.token(person.getAsInt()))
          && !sentence.isQuoted(person.getAsInt())) {
        return person.getAsInt();
      }
    }
    return head;
  }

  /** A third of them, a tenth of all: a share as well. */
  private static boolean isOrdinal(MarkedSentence sentence, int head) {
    return ORDINALS.contains(sentence.lower(head));
  }

  /** A docker who gave his name only as Lee, who asked to be identified as Lee: the name, or -1. */
  private static int givenName(MarkedSentence sentence, int head) {
    for (int token : sentence.tree().subtree(head)) {
      boolean proper =
          !sentence.isQuoted(token)
              && (sentence.token(token).isProper()
                  || sentence.token(token).entity() == EntityType.PERSON);
      boolean as = proper && token > head + 2 && sentence.lower(token - 1).equals("as");
      if (as && isGiven(sentence, token - 2, head)) {
        return token;
      }
    }
    return -1;
  }

  private static boolean isGiven(MarkedSentence sentence, int last, int head) {
    boolean name = false;
    for (int i = last; i > head && i >= last - NEAR && !sentence.isPunctuation(i); i--) {
      name |= sentence.lower(i).equals("name");
      String lemma = sentence.lemma(i);
      if (lemma.equals("identify") || name && lemma.equals("give")) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBePerson(Token name) {
    return name.entity() == EntityType.PERSON || name.entity() == EntityType.NONE;
  }
}
