package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.nlp.Sentence;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who is said to stay outside an agreement: "Peru is not a member", "Peru has refused to join". */
final class Outsiders {

  /** So many steps lead from joining to who will not: "has said it has no plans to join". */
  private static final int HIGHEST = 4;

  private final AgreementLexicon lexicon;
  private final Politics politics;

  Outsiders(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** Returns those whom a text says to be no members of what it speaks of. */
  Set<String> of(AnalysedText text) {
    Set<String> found = new LinkedHashSet<>();
    for (Sentence sentence : text.sentences()) {
      boolean speaks =
          sentence.tokens().stream()
              .map(Syntax::lemma)
              .anyMatch(l -> lexicon.is("entering", l) || lexicon.is("membership", l));
      if (speaks) {
        of(Syntax.of(sentence), found);
      }
    }
    return found;
  }

  private void of(Syntax syntax, Set<String> found) {
    for (int at = 0; at < syntax.sentence().size(); at++) {
      boolean member =
          lexicon.is("membership", syntax.lemma(at))
              && !syntax.tree().children(at, "cop").isEmpty()
              && syntax.isNegated(at);
      boolean joins = syntax.isVerb(at) && lexicon.is("entering", syntax.lemma(at));
      if (member || joins && syntax.isNegated(at)) {
        add(syntax, at, found);
      } else if (joins) {
        refusing(syntax, at, found);
      }
    }
  }

  /** "Refused to join", "has no plans to join". */
  private void refusing(Syntax syntax, int joining, Set<String> found) {
    boolean refused = false;
    int at = joining;
    for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
      refused |= at != joining && lexicon.is("negative", syntax.lemma(at));
      for (int child : syntax.tree().children(at, "obj")) {
        refused |= at != joining && syntax.word(syntax.runStart(child)).equals("no");
      }
      refused |= syntax.token(at).isNoun() && syntax.word(syntax.runStart(at)).equals("no");
      if (refused && !syntax.subjects(at).isEmpty()) {
        add(syntax, at, found);
        return;
      }
      at = syntax.tree().head(at);
    }
  }

  private void add(Syntax syntax, int verb, Set<String> found) {
    for (int subject : syntax.subjects(verb)) {
      int above = syntax.token(subject).is("PRP") ? syntax.tree().head(verb) : -1;
      if (above >= 0 && lexicon.is("speech", syntax.lemma(above))) { // said it would not join
        syntax.subjects(above).forEach(teller -> found.addAll(politics.at(syntax, teller)));
        if (syntax.tree().is(above, "acl")) {
          found.addAll(politics.at(syntax, syntax.tree().head(above)));
        }
      } else {
        found.addAll(politics.at(syntax, subject));
      }
    }
  }
}
