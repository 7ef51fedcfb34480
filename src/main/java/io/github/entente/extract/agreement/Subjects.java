package io.github.entente.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who does what a verb says, though the tree ties him to another: in "Peru was urged to sign" and
 * "Peru met Chile and signed", Peru signs.
 */
final class Subjects {

  private final Syntax syntax;

  Subjects(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The subjects of a verb, with those it shares by coordination, control or participle. */
  List<Integer> of(int verb) {
    int lost = lostSubject(verb);
    if (lost >= 0) {
      return syntax.coordinated(lost);
    }
    List<Integer> joined = joined(verb);
    if (!joined.isEmpty()) {
      return joined;
    }
    int at = verb;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      OptionalInt own = ownSubject(at);
      if (own.isPresent()
          && at != verb
          && !syntax.isVerb(at)
          && syntax.word(own.getAsInt()).equals("it")
          && !WordClass.OF_PEOPLE.has(syntax.word(at))) {
        return List.of(); // "it is worth an effort to sign" has nobody sign
      }
      if (own.isPresent()) {
        return syntax.coordinated(antecedent(own.getAsInt(), at));
      }
      int head = syntax.tree().head(at);
      if (head < 0) {
        break;
      }
      if (syntax.tree().is(at, "xcomp", "ccomp") || syntax.tree().is(at, "advcl", "obl")) {
        OptionalInt controller =
            syntax.tree().is(at, "xcomp", "obl", "advcl")
                ? objectControl(head, at)
                : OptionalInt.empty();
        if (controller.isPresent()) {
          return syntax.coordinated(controller.getAsInt());
        }
        at = head;
      } else if (syntax.tree().is(at, "conj", "parataxis")
          && (syntax.isVerb(head) || syntax.isVerb(at))) {
        at = head;
      } else if (syntax.tree().is(at, "acl") && syntax.token(at).is("VB")) {
        at = head;
        List<Integer> doers = new ArrayList<>(syntax.phrases(at, "by"));
        for (int owner : syntax.tree().children(at, "nmod:poss")) {
          doers.addAll(syntax.coordinated(owner));
        }
        if (!doers.isEmpty() && !syntax.isVerb(at)) {
          return doers;
        }
        if (!syntax.isVerb(at)) {
          int up = syntax.tree().head(at);
          if (up < 0 || syntax.tree().is(at, "nsubj")) {
            // the noun is the predicate of a copula or the subject itself
            OptionalInt subject = ownSubject(at);
            return subject.isPresent() ? syntax.coordinated(subject.getAsInt()) : List.of();
          }
          if (ownSubject(at).isEmpty()) {
            at = up;
          }
        }
      } else {
        break;
      }
    }
    return behindOpening(verb);
  }

  /** "Peru joined Chile in signing": both sign; who only "followed Chile in signing" does it. */
  private List<Integer> joined(int verb) {
    boolean in = syntax.tag(verb).equals("VBG") && syntax.word(verb - 1).equals("in");
    int over = in ? syntax.tree().head(verb) : -1;
    for (int steps = 0; steps < 2 && over >= 0 && !syntax.isVerb(over); steps++) {
      over = syntax.tree().head(over);
    }
    boolean like = over >= 0 && over < verb && syntax.lemma(over).matches("join|follow");
    OptionalInt own = like ? ownSubject(over) : OptionalInt.empty();
    if (own.isEmpty()) {
      return List.of();
    }
    List<Integer> doers = new ArrayList<>(syntax.coordinated(antecedent(own.getAsInt(), over)));
    for (int object : syntax.tree().children(over, "obj")) {
      if (syntax.lemma(over).equals("join") && object < verb) {
        doers.addAll(syntax.coordinated(object));
      }
    }
    return doers;
  }

  /**
   * "Peru slammed it as a trick, and the Association of Widows marched": the noun phrase between
   * "and" and the verb, which the tree has tied to what stands before; -1 if there is none.
   */
  private int lostSubject(int verb) {
    boolean loose =
        syntax.isVerb(verb)
            && syntax.tree().is(verb, "parataxis", "conj", "dep", "ccomp")
            && syntax.tree().children(verb, "nsubj").isEmpty()
            && Tags.isTensed(syntax.token(verb).tag());
    int last = verb - 1;
    while (loose && last > 0 && syntax.token(last).tag().matches("RB|MD|VBZ|VBD|VBP")) {
      last--;
    }
    if (!loose || last < 2 || !syntax.token(last).isNoun()) {
      return -1;
    }
    int first = last;
    while (first > 0
        && (syntax.token(first - 1).tag().matches("NN.*|DT|JJ.*|POS|CD")
            || syntax.word(first - 1).equals("of"))) {
      first--;
    }
    boolean opened =
        first > 1
            && syntax.word(first - 1).matches("and|but|while|whereas")
            && syntax.word(first - 2).equals(",");
    if (!opened) {
      return -1;
    }
    int head = last;
    while (syntax.tree().head(head) >= first && syntax.tree().head(head) <= last) {
      head = syntax.tree().head(head);
    }
    return syntax.tree().head(head) == verb ? -1 : head;
  }

  /** "By signing the treaty, the two presidents": the subject behind an opening participle. */
  private List<Integer> behindOpening(int verb) {
    if (verb > 3 || !syntax.token(verb).tag().equals("VBG")) {
      return List.of();
    }
    boolean comma = false;
    for (int at = verb + 1; at < syntax.sentence().size(); at++) {
      comma |= syntax.word(at).equals(",");
      if (comma && syntax.tree().is(at, "nsubj")) {
        return syntax.coordinated(at);
      }
    }
    return List.of();
  }

  private OptionalInt ownSubject(int at) {
    for (int child : syntax.tree().children(at, "nsubj")) {
      if (!syntax.tree().relation(child).equals("nsubj:pass") || !syntax.token(at).is("VB")) {
        return OptionalInt.of(child);
      }
    }
    for (int child : syntax.tree().children(at, "nsubj")) {
      // "was expected to sign": the passive subject of a controlling verb
      if (!syntax.tree().children(at, "xcomp").isEmpty()) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** For "that", "which" and "who" the noun they stand for. */
  private int antecedent(int subject, int verb) {
    boolean relative = syntax.token(subject).is("W") && syntax.tree().is(verb, "acl");
    return relative && syntax.tree().head(verb) >= 0 ? syntax.tree().head(verb) : subject;
  }

  /** The object of "want", "urge", "accuse": the doer of the verb beneath. */
  private OptionalInt objectControl(int head, int below) {
    if (!syntax.isVerb(head)) {
      return OptionalInt.empty();
    }
    boolean gerundOfAccusation =
        syntax.tree().is(below, "obl", "advcl")
            && (syntax.preposition(below).equals("of") || syntax.preposition(below).equals("for"));
    boolean calls = WordClass.CALLING_ON.has(syntax.lemma(head));
    boolean called = calls && syntax.tag(below).equals("VB") && syntax.tree().is(below, "advcl");
    if (syntax.tree().is(below, "obl", "advcl") && !gerundOfAccusation && !called) {
      return OptionalInt.empty();
    }
    if (gerundOfAccusation && syntax.isPassive(head)) { // are accused of breaking it
      return syntax.tree().children(head, "nsubj").stream().mapToInt(c -> c).findFirst();
    }
    for (int child : calls ? syntax.phrases(head, "on", "upon", "to") : List.<Integer>of()) {
      if (child < below && !syntax.isVerb(child) && !CalendarWords.isDateWord(syntax.word(child))) {
        return OptionalInt.of(child); // called on Peru to sign
      }
    }
    for (int child : syntax.tree().children(head, "obj", "iobj")) {
      boolean day = CalendarWords.isDateWord(syntax.word(child)); // threatened Monday to quit
      if (child < below && !day && !syntax.lemma(head).equals("promise")) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }
}
