package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;

/** What two do, or are to do, together or one for the other, so that they must have agreed. */
final class JointActs {

  private final AgreementLexicon lexicon;

  JointActs(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What two states will do together, or one for another, is told in the bare form of a verb. */
  boolean isPlanned(Token verb) {
    String lemma = Syntax.lemma(verb);
    return verb.tag().equals("VB")
        && (lexicon.is("joining", lemma)
            || lexicon.is("parting", lemma)
            || lexicon.is("handing", lemma));
  }

  /** "Peru and Chile will share the water", "Peru is to supply Chile with ships". */
  boolean isPlan(Syntax syntax, int verb) {
    String lemma = syntax.lemma(verb);
    boolean together =
        lexicon.is("joining", lemma) || lexicon.is("parting", lemma) && isOfShared(syntax, verb);
    return isToCome(syntax, verb)
        && (together && isOfTwo(syntax, verb)
            || lexicon.is("handing", lemma) && isTransfer(syntax, verb));
  }

  /**
   * "Will pull their troops from their common border", "will lift visas for each other's people".
   */
  private boolean isOfShared(Syntax syntax, int verb) {
    return syntax.tree().subtree(verb).stream()
        .anyMatch(
            at ->
                at > verb
                    && lexicon.is("shared", syntax.lemma(at))
                    && (isTheirs(syntax, at) || !syntax.phrases(at, "between").isEmpty()));
  }

  private static boolean isTheirs(Syntax syntax, int noun) {
    for (int at = syntax.runStart(noun); at < noun; at++) {
      if (syntax.word(at).matches("their|each|common|shared|mutual")) {
        return true;
      }
    }
    return false;
  }

  /** "Will reopen the border", "are to share the water". */
  private static boolean isToCome(Syntax syntax, int verb) {
    boolean will =
        syntax.tree().children(verb, "aux").stream().anyMatch(a -> syntax.word(a).equals("will"));
    boolean due = syntax.word(verb - 1).equals("to") && syntax.word(verb - 2).matches("is|are");
    if (verb + 1 >= syntax.sentence().size()) {
      return false;
    }
    boolean conditional =
        syntax.tree().children(verb, "advcl").stream()
            .anyMatch(c -> syntax.preposition(c).matches("if|unless|when|once"));
    return (will || due)
        && !conditional
        && !syntax.isNegated(verb)
        && (syntax.tree().children(verb, "obj").stream().anyMatch(o -> o > verb)
            || syntax.token(verb + 1).tag().matches("NNS?"));
  }

  private static boolean isOfTwo(Syntax syntax, int verb) {
    return syntax.subjects(verb).size() > 1
        && syntax.subjects(verb).stream().allMatch(at -> syntax.token(at).isProper());
  }

  /** "Peru is to supply Chile with ships", "will lend Chile ships": one state to another. */
  private static boolean isTransfer(Syntax syntax, int verb) {
    List<Integer> subjects = syntax.subjects(verb);
    boolean state =
        subjects.size() == 1
            && syntax.token(subjects.get(0)).isProper()
            && syntax.token(subjects.get(0)).entity() == EntityType.LOCATION;
    return state
        && (!syntax.tree().children(verb, "iobj").isEmpty()
            || !syntax.phrases(verb, "with").isEmpty());
  }

  /** "Peru and Chile", "the two countries": more than one does it. */
  boolean isJoint(Syntax syntax, int verb) {
    List<Integer> subjects = syntax.subjects(verb);
    return subjects.size() > 1
        || subjects.stream()
            .anyMatch(
                at ->
                    syntax.token(at).tag().equals("NNS")
                            && lexicon.is("group", syntax.lemma(at))
                            && syntax.word(syntax.runStart(at)).matches("the|both|two|all")
                            && isCounted(syntax, at)
                        || isOfBoth(syntax, at));
  }

  /** "The presidents of Peru and Chile", "the Peruvian and Chilean ministers". */
  private boolean isOfBoth(Syntax syntax, int at) {
    if (!syntax.token(at).tag().matches("NNS|NNPS")
        || !lexicon.is("representative", syntax.lemma(at))) {
      return false;
    }
    List<Integer> of = syntax.phrases(at, "of", "from");
    List<Integer> adjectives = new ArrayList<>();
    for (int each : syntax.tree().children(at, "amod")) {
      adjectives.addAll(syntax.coordinated(each));
    }
    return of.size() > 1 && of.stream().allMatch(each -> syntax.token(each).isProper())
        || adjectives.stream()
                .filter(each -> Character.isUpperCase(syntax.token(each).text().charAt(0)))
                .count()
            > 1;
  }

  private static boolean isCounted(Syntax syntax, int head) {
    for (int at = syntax.runStart(head); at < head; at++) {
      if (syntax.word(at).matches("both|two|three|four|five|six")) {
        return true;
      }
    }
    return false;
  }
}
