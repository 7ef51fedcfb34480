package io.github.entente.extract.agreement;

import java.util.LinkedHashSet;
import java.util.Set;

/** Whom a relative clause goes on about: "Chile, with which Peru hopes to strike a deal". */
final class RelativeSides {

  /** So many verbs may lie between the one of the clause and the act: hopes to be able to sign. */
  private static final int HIGHEST = 3;

  private final AgreementLexicon lexicon;
  private final Politics politics;

  RelativeSides(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** Returns those with whom the act is done, if "with which" or "with whom" names them. */
  Set<String> of(Syntax syntax, int act) {
    Set<String> found = new LinkedHashSet<>();
    int verb = act;
    boolean with = false;
    for (int steps = 0; steps < HIGHEST && verb >= 0; steps++) {
      with |=
          syntax.tree().children(verb, "obl", "nmod").stream()
              .anyMatch(at -> syntax.token(at).is("W") && syntax.preposition(at).equals("with"));
      if (with && syntax.tree().relation(verb).equals("acl:relcl")) {
        add(syntax, syntax.tree().head(verb), found);
        return found;
      }
      verb = syntax.tree().is(verb, "xcomp", "ccomp") ? syntax.tree().head(verb) : -1;
    }
    return found;
  }

  private void add(Syntax syntax, int noun, Set<String> found) {
    Set<String> named = politics.at(syntax, noun);
    boolean states =
        named.isEmpty()
            && syntax.tag(noun).equals("NNS")
            && lexicon.is("state", syntax.lemma(noun));
    if (states) { // Gulf governments
      politics.cast().require(syntax.sentence(), noun).ifPresent(found::add);
    }
    named.stream()
        .filter(id -> politics.sides().isSide(id) || politics.sides().isStates(id))
        .forEach(found::add);
  }
}
