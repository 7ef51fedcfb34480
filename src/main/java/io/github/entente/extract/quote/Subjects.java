package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads from the tree who does what a verb says. */
final class Subjects {

  private static final int DEEPEST = 6;

  /** Sen. Ann Lee, D-Ill., said. */
  private static final String PARTY_AND_STATE = "[RDI]-\\p{Lu}[\\p{L}.]*";

  private final CueLexicon lexicon;

  Subjects(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the subject of the verb that stands nearest to it outside quotation marks. */
  OptionalInt nearest(MarkedSentence sentence, int verb) {
    OptionalInt best = OptionalInt.empty();
    List<Integer> subjects = sentence.tree().children(verb, "nsubj", "nsubj:pass");
    for (int clause : sentence.tree().children(verb, "csubj")) {
      // “A letter obtained by the paper says”, read as a clause: “a letter obtained”
      OptionalInt noun = sentence.tree().child(clause, "nsubj");
      if (noun.isPresent() && sentence.token(clause).is("VBN")) {
        return noun;
      }
    }
    for (int subject : subjects) {
      int child = subject;
      boolean party = sentence.word(child).matches(PARTY_AND_STATE);
      if (sentence.isQuoted(child) || party || child > verb && isNamed(sentence, verb)) {
        continue;
      }
      if (sentence.token(child).isVerb()) {
        // “Speaking in Oslo, the mayor went”, read as if the participle went
        int noun = verb - 1;
        while (noun > child && (sentence.token(noun).is("RB") || sentence.tree().is(noun, "aux"))) {
          noun--;
        }
        boolean nominal = sentence.token(noun).isNoun() || sentence.token(noun).is("PRP");
        child = nominal && noun > child ? noun : child;
      }
      child = behindParticiple(sentence, child, verb);
      if (best.isEmpty() || Math.abs(child - verb) < Math.abs(best.getAsInt() - verb)) {
        best = OptionalInt.of(child);
      }
    }
    return best;
  }

  /** “Echoing Lee, the mayor said”, read as if Lee did: who speaks stands before the verb. */
  private static int behindParticiple(MarkedSentence sentence, int subject, int verb) {
    Token first = sentence.token(0);
    if (sentence.isQuoted(0) || !first.tag().equals("VBG") && !first.tag().equals("VBN")) {
      return subject;
    }
    int comma = 1;
    while (comma < verb && !sentence.word(comma).equals(",") && !sentence.isQuoted(comma)) {
      comma++;
    }
    int noun = -1;
    for (int i = comma + 1; i < verb && !sentence.isQuoted(i) && isNominal(sentence, i); i++) {
      boolean head = sentence.token(i).isNoun() || sentence.token(i).tag().equals("PRP");
      noun = head ? i : noun;
    }
    return noun > comma && subject < comma && sentence.word(comma).equals(",") ? noun : subject;
  }

  private static boolean isNominal(MarkedSentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isNoun()
        || token.is("PRP")
        || token.is("DT")
        || token.is("JJ")
        || token.is("CD")
        || token.is("POS");
  }

  /** Who, which and that mean the noun that the clause describes. */
  static OptionalInt antecedent(MarkedSentence sentence, int verb, int subject) {
    Dependencies tree = sentence.tree();
    if (sentence.token(subject).isVerb() && tree.is(verb, "acl") && tree.head(verb) >= 0) {
      return OptionalInt.of(tree.head(verb));
    }
    boolean relative = sentence.token(subject).is("W") || sentence.word(subject).equals("that");
    int at = verb;
    for (int i = 0; relative && i < DEEPEST && at >= 0; i++) {
      if (tree.relation(at).startsWith("acl") && tree.head(at) >= 0) {
        int near = subject - 1; // a storm and a narrator who sings: the last of a list
        boolean last =
            near > tree.head(at)
                && tree.is(near, "conj")
                && tree.child(near, "det").isPresent()
                && sentence.token(near).isNoun()
                && !sentence.isQuoted(near);
        return OptionalInt.of(last ? near : tree.head(at));
      }
      at = tree.head(at);
    }
    if (relative && subject >= 2) {
      for (int i = subject - 1; i >= Math.max(0, subject - 3); i--) {
        if (sentence.token(i).isNoun() && !sentence.isQuoted(i)) {
          return OptionalInt.of(i);
        }
      }
    }
    return OptionalInt.of(subject);
  }

  /** Returns who did what a passive says: called a trap by the union. */
  static OptionalInt agent(MarkedSentence sentence, int verb) {
    Dependencies tree = sentence.tree();
    for (int child : tree.children(verb, "obl", "nmod")) {
      List<Integer> by = tree.children(child, "case");
      if (!by.isEmpty() && sentence.word(by.get(0)).equalsIgnoreCase("by")) {
        return OptionalInt.of(child);
      }
    }
    int by = behindQuotation(sentence, verb);
    boolean agent = by < sentence.size() && sentence.word(by).equals("by") && tree.head(by) > by;
    return agent ? OptionalInt.of(tree.head(by)) : OptionalInt.empty();
  }

  /** Returns the token behind the words in quotation marks right behind the verb, or no token. */
  private static int behindQuotation(MarkedSentence sentence, int verb) {
    int at = verb + 1;
    while (at < sentence.size() && sentence.isQuoted(at)) {
      at++;
    }
    return at == verb + 1 ? sentence.size() : at;
  }

  /** Returns the words in quotation marks that a participle names, with its agent behind them. */
  static Optional<Range> namedBy(MarkedSentence sentence, int verb) {
    int by = behindQuotation(sentence, verb);
    boolean agent = by < sentence.size() && sentence.word(by).equals("by");
    return agent && sentence.token(verb).tag().equals("VBN")
        ? Optional.of(new Range(verb + 1, by - 1))
        : Optional.empty();
  }

  /** Called the talks “long”: what stands behind is what is called so, not the caller. */
  private boolean isNamed(MarkedSentence sentence, int verb) {
    boolean behindMark =
        verb == 0 || sentence.isQuoted(verb - 1) || sentence.isPunctuation(verb - 1);
    boolean names =
        lexicon.verb(sentence.lemma(verb)).filter(cue -> cue.takes(Frame.CALLING)).isPresent();
    return names && !(behindMark && hasFragmentBefore(sentence, verb));
  }

  private static boolean hasFragmentBefore(MarkedSentence sentence, int token) {
    for (int i = token - 1; i >= 0 && i >= token - 3; i--) {
      if (sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
