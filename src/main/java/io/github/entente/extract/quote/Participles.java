package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.List;
import java.util.OptionalInt;

/** Tells whose deeds participles are: the noun's before them or the whole clause's subject's. */
final class Participles {

  private final CueLexicon lexicon;

  Participles(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * “What of the mayor privately saying”; “, with dockers hailing it”: a noun behind a preposition
   * and before the gerund.
   */
  static OptionalInt subject(MarkedSentence sentence, int verb) {
    int at = verb - 1;
    while (at >= 0 && sentence.token(at).is("RB")) {
      at--;
    }
    if (at <= 0 || !sentence.token(verb).tag().equals("VBG") || sentence.isQuoted(at)) {
      return OptionalInt.empty();
    }
    boolean name = sentence.token(at).isProper() || sentence.token(at).tag().equals("PRP");
    if (name && isBehind(sentence, at, false)) {
      return OptionalInt.of(at);
    }
    int top = at;
    while (sentence.tree().is(top, "nmod", "conj", "appos") && isLeft(sentence, top)) {
      top = sentence.tree().head(top);
    }
    return sentence.token(top).isNoun() && isBehind(sentence, top, true)
        ? OptionalInt.of(top)
        : OptionalInt.empty();
  }

  private static boolean isLeft(MarkedSentence sentence, int token) {
    int head = sentence.tree().head(token);
    return head >= 0 && head < token && !sentence.isQuoted(head);
  }

  /** Behind “of” or “with”; where it parts the clause, behind a “with” that opens one. */
  private static boolean isBehind(MarkedSentence sentence, int noun, boolean parting) {
    OptionalInt preposition = sentence.tree().child(noun, "case");
    if (preposition.isEmpty() || preposition.getAsInt() > noun) {
      return false;
    }
    int at = preposition.getAsInt();
    boolean opens = at == 0 || sentence.isPunctuation(at - 1);
    return parting
        ? opens && sentence.word(at).equalsIgnoreCase("with")
        : isOfOrWith(sentence.word(at));
  }

  private static boolean isOfOrWith(String preposition) {
    return preposition.equalsIgnoreCase("of") || preposition.equalsIgnoreCase("with");
  }

  /** A participle behind a comma goes with the clause, not with the noun before the comma. */
  boolean isLoose(MarkedSentence sentence, int verb) {
    int head = sentence.tree().head(verb);
    boolean active = sentence.token(verb).tag().equals("VBG");
    for (int aux : sentence.tree().children(verb, "aux")) {
      active |= sentence.word(aux).equalsIgnoreCase("having");
    }
    boolean object = sentence.tree().child(verb, "obj").isPresent();
    for (int topic : sentence.tree().children(verb, "obl")) {
      object |= topic == firstNoun(sentence, verb) && sentence.lemma(verb).equals("refer");
    }
    active |= sentence.token(verb).tag().equals("VBN") && object;
    boolean comma = lexicon.isOn("moment", sentence.lemma(head));
    for (int i = head + 1; i < verb; i++) {
      comma |= sentence.isCommaOrDash(i);
    }
    return active && comma;
  }

  private static int firstNoun(MarkedSentence sentence, int verb) {
    int at = verb + 1;
    while (at < sentence.size() && !sentence.token(at).isNoun() && !sentence.token(at).is("PRP")) {
      at++;
    }
    return at;
  }

  /**
   * Unveiled a fence that leaked, calling it bold; read a line he wrote, saying: the noun that a
   * clause without commas describes, where the tree hangs a participle behind a comma on that
   * clause; or -1. Who left, saying so, may have said it.
   */
  static int described(MarkedSentence sentence, int verb) {
    Dependencies tree = sentence.tree();
    int clause = isParted(sentence, verb) ? tree.head(verb) : -1;
    while (clause >= 0 && clause < verb && tree.is(clause, "conj")) {
      clause = tree.head(clause);
    }
    if (clause < 0
        || clause > verb
        || !tree.relation(clause).equals("acl:relcl") && !tree.is(clause, "dep")
        || sentence.isQuoted(clause)) {
      return -1;
    }
    int noun = tree.head(clause);
    if (noun < 0 || noun > clause || !sentence.token(noun).isNoun()) {
      return -1;
    }
    for (int i = noun + 1; i < clause; i++) {
      if (sentence.isQuoted(i)
          || sentence.isPunctuation(i)
          || sentence.token(i).is("W") && !isThat(sentence, i)) {
        return -1;
      }
    }
    return noun;
  }

  /**
   * She was glad that nothing burned, adding that: the participle goes with the clause around what
   * “that” opens, wherever the tree hangs it; the head that the tree gives it, or that clause's.
   */
  static int aroundClause(MarkedSentence sentence, int verb, int head) {
    Dependencies tree = sentence.tree();
    int over = tree.head(head);
    boolean that =
        isParted(sentence, verb)
            && tree.is(head, "ccomp")
            && head < verb
            && tree.children(head, "mark", "dep").stream()
                .anyMatch(m -> m < head && sentence.word(m).equals("that"));
    return that && over >= 0 && over < head && !sentence.isQuoted(over) ? over : head;
  }

  private static boolean isThat(MarkedSentence sentence, int pronoun) {
    return List.of("that", "which").contains(sentence.word(pronoun));
  }

  /** “her years as senator, saying”: a participle behind a comma has no subject before it. */
  static boolean isParted(MarkedSentence sentence, int verb) {
    return verb > 0
        && sentence.token(verb).tag().equals("VBG")
        && isBehindComma(sentence, verb)
        && sentence.tree().is(verb, "advcl", "acl", "dep");
  }

  /** Whether a comma stands right before, which may be the last of words in quotation marks. */
  static boolean isBehindComma(MarkedSentence sentence, int verb) {
    boolean marked = verb > 1 && sentence.isQuoted(verb - 1) && sentence.isPunctuation(verb - 1);
    return sentence.word(marked ? verb - 2 : verb - 1).equals(",");
  }
}
