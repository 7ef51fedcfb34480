package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import java.util.Optional;

/** Verbs beside the words for an agreement that the tree does not tie to it as what they are. */
final class UntiedVerbs {

  private final VerbReadings verbs;

  UntiedVerbs(VerbReadings verbs) {
    this.verbs = verbs;
  }

  /** "A pause settled in spring", read by the tree as a clause of its own; -1 if it is not. */
  int reducedRelative(Syntax syntax, int at, int verb) {
    boolean next =
        syntax.tree().relation(at).equals("nsubj") && (verb == at + 1 || isPair(syntax, at, verb));
    String tag = syntax.token(verb).tag();
    boolean past = Tags.isPastOrParticiple(tag);
    boolean object = !syntax.tree().children(verb, "obj", "xcomp", "ccomp").isEmpty();
    boolean own = verbs.verb(syntax, verb, null, Frame.SUBJECT).isPresent();
    return next && past && !object && !own && verbs.verb(syntax, verb, "", Frame.OBJECT).isPresent()
        ? verb
        : -1;
  }

  /** Whether nothing but "with Chile" or "between the two" stands in between. */
  private static boolean isPair(Syntax syntax, int noun, int verb) {
    boolean pair = SmallWords.leadsSides(syntax.word(noun + 1)) && verb > noun + 2;
    for (int at = noun + 2; at < verb && pair; at++) {
      pair = syntax.token(at).tag().matches("NN.*|DT|JJ|CC|POS|CD");
    }
    return pair;
  }

  /** The verb right before the noun phrase, where the tree shows none. */
  Optional<Act> beside(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int before = mention.first() - 1;
    int verb = before;
    String preposition = "";
    if (before > 0 && !syntax.isVerb(before) && syntax.token(before).is("IN")) {
      preposition = syntax.word(before);
      verb = before - 1;
      while (verb > 0
          && (syntax.token(verb).is("R") || syntax.word(verb).matches("out|away|up|off|back"))
          && verb > before - 3) {
        verb--;
      }
    }
    if (verb < 0 || !syntax.isVerb(verb)) {
      return Optional.empty();
    }
    return verbs.done(mention, verb, preposition, Form.ACTIVE);
  }
}
