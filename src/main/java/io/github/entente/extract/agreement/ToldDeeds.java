package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import java.util.List;
import java.util.Optional;

/** What somebody has said he does to an agreement: "which Lima has said it hopes to sign". */
final class ToldDeeds {

  private static final int DEEP = 4;

  private ToldDeeds() {}

  /** The act that the verb of a relative clause tells of, if it is one of saying. */
  static Optional<Act> read(VerbReadings verbs, AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    boolean said =
        syntax.tree().relation(verb).equals("acl:relcl")
            && WordClass.SAYING.has(syntax.lemma(verb))
            && !syntax.isRelative(verb)
            && !syntax.isPassive(verb);
    int at = verb;
    for (int steps = 0; said && steps < DEEP; steps++) {
      List<Integer> below = syntax.tree().children(at, "ccomp", "xcomp");
      if (below.isEmpty() || below.get(0) < at || !syntax.isVerb(below.get(0))) {
        return Optional.empty();
      }
      at = below.get(0);
      int deed = at;
      Optional<Act> act =
          syntax.tree().children(deed, "obj").isEmpty() && !syntax.isPassive(deed)
              ? verbs.done(mention, deed, "", Form.ACTIVE)
              : Optional.empty();
      if (act.isPresent()) { // an infinitive tells of what is to be done
        return syntax.word(deed - 1).equals("to") ? act.map(Act::planned) : act;
      }
    }
    return Optional.empty();
  }
}
