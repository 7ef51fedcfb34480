package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.List;
import java.util.OptionalInt;

/** Finds the noun phrase that a cue makes the speaker. */
final class SpeakerFinder {

  private static final int DEEPEST = 6;

  private SpeakerFinder() {}

  /** Returns the head of the noun phrase that speaks. */
  static OptionalInt speaker(MarkedSentence sentence, int cue) {
    OptionalInt found = subject(sentence, cue, 0);
    if (found.isPresent()) {
      return found;
    }
    OptionalInt beside = beside(sentence, cue);
    return beside.isPresent() || isPassive(sentence, cue) ? beside : before(sentence, cue);
  }

  /** The last subject before the cue that is not one of a relative clause. */
  static OptionalInt before(MarkedSentence sentence, int cue) {
    Dependencies tree = sentence.tree();
    for (int i = cue - 1; i >= 0; i--) {
      int head = tree.head(i);
      boolean inside = head >= 0 && tree.is(head, "acl");
      if (tree.is(i, "nsubj") && !sentence.isQuoted(i) && !sentence.token(i).is("W") && !inside) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns whether the verb is a passive. */
  static boolean isPassive(MarkedSentence sentence, int verb) {
    Dependencies tree = sentence.tree();
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
        return true;
      }
    }
    return false;
  }

  private static OptionalInt subject(MarkedSentence sentence, int verb, int depth) {
    if (depth > DEEPEST) {
      return OptionalInt.empty();
    }
    Dependencies tree = sentence.tree();
    if (isPassive(sentence, verb)) {
      return agent(sentence, verb);
    }
    OptionalInt own = nearestSubject(sentence, verb);
    if (own.isPresent()) {
      return antecedent(sentence, verb, own.getAsInt());
    }
    int head = tree.head(verb);
    if (head < 0 || sentence.isQuoted(head) && !sentence.isQuoted(verb)) {
      return OptionalInt.empty();
    }
    if (tree.is(verb, "acl") && isLoose(sentence, verb)) {
      return governing(sentence, head, depth);
    }
    if (tree.relation(verb).startsWith("acl")) {
      return sentence.token(head).isVerb()
          ? subject(sentence, head, depth + 1)
          : OptionalInt.of(head);
    }
    OptionalInt matrix = matrix(sentence, verb, head, depth);
    if (matrix.isPresent()) {
      return matrix;
    }
    if (tree.is(verb, "conj", "xcomp", "advcl", "dep", "parataxis", "obl", "nmod")) {
      if (sentence.token(head).isVerb() || tree.is(verb, "conj")) {
        OptionalInt passive = tree.child(head, "nsubj:pass");
        if (tree.is(verb, "xcomp", "advcl") && passive.isPresent() && isPassive(sentence, head)) {
          return antecedent(sentence, head, passive.getAsInt());
        }
        return subject(sentence, head, depth + 1);
      }
      OptionalInt nominal = nearestSubject(sentence, head);
      if (nominal.isPresent()) {
        return antecedent(sentence, head, nominal.getAsInt());
      }
    }
    return OptionalInt.empty();
  }

  /**
   * “The port confirmed it had been shut and said”: a verb joined to what is reported, but in the
   * tense of the report and not of what is reported, has the reporter for its subject.
   */
  private static OptionalInt matrix(MarkedSentence sentence, int verb, int head, int depth) {
    Dependencies tree = sentence.tree();
    int over = tree.head(head);
    boolean joined =
        tree.is(verb, "conj")
            && tree.is(head, "ccomp")
            && over >= 0
            && over < head
            && sentence.token(verb).is("VB")
            && tree.children(verb, "aux").isEmpty()
            && sentence.token(over).tag().equals("VBD")
            && !sentence.token(head).tag().equals("VBD")
            && sentence.lemma(verb).equals("say");
    return joined ? subject(sentence, over, depth + 1) : OptionalInt.empty();
  }

  /** A participle behind a comma goes with the clause, not with the noun before the comma. */
  private static boolean isLoose(MarkedSentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBG")
        && verb > 0
        && sentence.word(verb - 1).equals(",");
  }

  private static OptionalInt governing(MarkedSentence sentence, int noun, int depth) {
    Dependencies tree = sentence.tree();
    int at = noun;
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      if (tree.is(at, "nsubj")) {
        return OptionalInt.of(at);
      }
      if (sentence.token(at).isVerb()) {
        return subject(sentence, at, depth + 1);
      }
      at = tree.head(at);
    }
    return OptionalInt.of(noun);
  }

  private static OptionalInt nearestSubject(MarkedSentence sentence, int verb) {
    OptionalInt best = OptionalInt.empty();
    for (int child : sentence.tree().children(verb, "nsubj", "csubj")) {
      if (sentence.isQuoted(child) || sentence.tree().is(child, "csubj")) {
        continue;
      }
      if (best.isEmpty() || Math.abs(child - verb) < Math.abs(best.getAsInt() - verb)) {
        best = OptionalInt.of(child);
      }
    }
    return best;
  }

  /** Who, which and that mean the noun that the clause describes. */
  private static OptionalInt antecedent(MarkedSentence sentence, int verb, int subject) {
    Dependencies tree = sentence.tree();
    if (sentence.token(subject).isVerb() && tree.is(verb, "acl") && tree.head(verb) >= 0) {
      return OptionalInt.of(tree.head(verb));
    }
    boolean relative = sentence.token(subject).is("W") || sentence.word(subject).equals("that");
    int at = verb;
    for (int i = 0; relative && i < DEEPEST && at >= 0; i++) {
      if (tree.relation(at).startsWith("acl") && tree.head(at) >= 0) {
        return OptionalInt.of(tree.head(at));
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

  private static OptionalInt agent(MarkedSentence sentence, int verb) {
    Dependencies tree = sentence.tree();
    for (int child : tree.children(verb, "obl", "nmod")) {
      List<Integer> by = tree.children(child, "case");
      if (!by.isEmpty() && sentence.word(by.get(0)).equalsIgnoreCase("by")) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** The noun phrase right behind the cue, or right before it, whatever the tree says. */
  private static OptionalInt beside(MarkedSentence sentence, int cue) {
    if (isPassive(sentence, cue)) {
      return OptionalInt.empty();
    }
    boolean finite =
        !sentence.token(cue).tag().equals("VBG") && !sentence.token(cue).tag().equals("VB");
    boolean behindMark =
        cue > 0 && (sentence.isQuoted(cue - 1) || sentence.word(cue - 1).equals(","));
    if (finite && behindMark) {
      int i = cue + 1;
      int head = -1;
      while (i < sentence.size() && !sentence.isQuoted(i) && isNominal(sentence, i)) {
        if (sentence.token(i).isNoun()
            || sentence.token(i).is("PRP")
            || sentence.token(i).is("CD")) {
          head = i;
        }
        i++;
      }
      if (head >= 0) {
        return OptionalInt.of(head);
      }
    }
    int before = cue - 1;
    while (before >= 0
        && (sentence.token(before).is("RB")
            || sentence.token(before).is("MD")
            || sentence.word(before).equalsIgnoreCase("has")
            || sentence.word(before).equalsIgnoreCase("have")
            || sentence.word(before).equalsIgnoreCase("had"))) {
      before--;
    }
    if (finite
        && before >= 0
        && !sentence.isQuoted(before)
        && (sentence.token(before).isNoun() || sentence.token(before).tag().equals("PRP"))) {
      return OptionalInt.of(before);
    }
    return OptionalInt.empty();
  }

  private static boolean isNominal(MarkedSentence sentence, int at) {
    String tag = sentence.token(at).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PRP")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.equals("POS");
  }
}
