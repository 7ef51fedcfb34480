package io.github.entente.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The two that a sentence names with "between". */
final class NamedPairs {

  private final AgreementLexicon lexicon;
  private final Politics politics;

  NamedPairs(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** The pair that a "between" of the sentence names, whatever it is tied to. */
  Set<String> of(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < syntax.sentence().size() && found.size() < 2; at++) {
      int head = syntax.tree().head(at);
      boolean other = syntax.word(at - 1).equals("one"); // to replace one between them
      if (syntax.word(at).equals("between")
          && syntax.tree().is(at, "case")
          && head > at
          && (!other || mention.head() == at - 1)
          && !isOfAnother(mention, head)) {
        found.clear();
        for (int each : syntax.coordinated(head)) {
          found.addAll(politics.at(syntax, each));
        }
      }
    }
    found.removeIf(id -> !politics.sides().isSide(id));
    return found.size() > 1 ? found : Set.of();
  }

  /** "The pact leaves out the coast, where a truce between the two holds": they are the truce's. */
  private boolean isOfAnother(AgreementMention mention, int between) {
    Syntax syntax = mention.syntax();
    int at = syntax.tree().head(between);
    List<Integer> others = new ArrayList<>();
    if (at >= 0 && syntax.isVerb(at)) { // a truce agreed between the two
      others.addAll(syntax.tree().children(at, "nsubj"));
      others.add(syntax.tree().is(at, "acl") ? syntax.tree().head(at) : at);
    } else if (at >= 0) {
      others.add(at);
    }
    return others.stream()
        .filter(other -> other != mention.head() && other > mention.head())
        .filter(other -> syntax.tree().is(other, "nsubj"))
        .filter(other -> syntax.tree().head(other) != syntax.tree().head(mention.head()))
        .anyMatch(
            other -> lexicon.noun(syntax.lemma(other)).filter(noun -> noun.strong()).isPresent());
  }
}
