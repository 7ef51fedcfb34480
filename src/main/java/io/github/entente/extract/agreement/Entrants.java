package io.github.entente.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who is a side by belonging: members, the body that they join, those who are joined before. */
final class Entrants {

  private final AgreementLexicon lexicon;
  private final Politics politics;

  Entrants(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** Notes the body that a side enters by the agreement, and who is told to be in it. */
  void read(AgreementMention mention, Parties parties) {
    club(mention, parties);
    member(mention, parties);
  }

  /** "A treaty that lets it join the Union", "on EU membership": the body that takes it in. */
  private void club(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    for (int verb : syntax.tree().subtree(mention.head())) {
      if (verb > mention.head() && lexicon.is("entering", syntax.lemma(verb))) {
        for (int object : syntax.tree().children(verb, "obj")) {
          politics.at(syntax, object).stream()
              .filter(politics.sides()::isClub)
              .forEach(parties.sure()::add);
        }
      }
      boolean accession = // closer to EU membership; not alongside its entry into the Union
          verb > mention.head()
              && lexicon.is("accession", syntax.lemma(verb))
              && syntax.preposition(verb).matches("to|for|towards?|on");
      if (accession) {
        List<String> clubs =
            new ArrayList<>(politics.named(syntax, syntax.runStart(verb), verb - 1));
        syntax
            .phrases(verb, "of", "to", "into", "in")
            .forEach(of -> clubs.addAll(politics.at(syntax, of)));
        clubs.stream().filter(politics.sides()::isClub).forEach(parties.sure()::add);
      }
    }
  }

  /** "Peru, a signatory to the pact", "Peru is a party to the pact": who is told to be in it. */
  private void member(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    int noun = syntax.tree().head(mention.head());
    boolean member =
        noun >= 0
            && noun < mention.head()
            && syntax.preposition(mention.head()).matches("to|in|of")
            && (lexicon.is("membership", syntax.lemma(noun))
                || syntax.lemma(noun).equals("partner"))
            && !syntax.isNegated(noun);
    List<Integer> those =
        !member
            ? List.of()
            : syntax.tree().is(noun, "appos")
                ? syntax.coordinated(syntax.tree().head(noun))
                : syntax.tree().children(noun, "cop").isEmpty() ? List.of() : syntax.subjects(noun);
    for (int one : those) {
      politics.at(syntax, one).stream()
          .filter(politics.sides()::isSide)
          .forEach(parties.members()::add);
    }
  }

  /** "Oman urged Peru and Chile to keep their truce": the sides last joined before the word. */
  Set<String> joinedBefore(Syntax syntax, int their) {
    for (int at = their - 1; at >= 0; at--) {
      List<Integer> joined = syntax.coordinated(at);
      Set<String> sides = new LinkedHashSet<>();
      if (joined.size() > 1 && !syntax.tree().is(at, "conj") && syntax.token(at).isNoun()) {
        joined.stream()
            .filter(each -> each < their)
            .forEach(each -> sides.addAll(politics.at(syntax, each)));
        sides.removeIf(id -> !politics.sides().isSide(id));
      }
      if (sides.size() > 1) {
        return sides;
      }
    }
    return Set.of();
  }
}
