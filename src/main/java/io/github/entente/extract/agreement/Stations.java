package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where those of one state are under an agreement with another: "Peruvian troops are stationed in
 * Chile", "the Peruvian presence in the country is the result of an accord".
 */
final class Stations {

  private final AgreementLexicon lexicon;
  private final Politics politics;

  Stations(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** The words for where they are, in a clause with this verb or predicate. */
  List<Integer> of(Syntax syntax, int at, int subject) {
    List<Integer> places = new ArrayList<>();
    if (lexicon.is("stationing", syntax.lemma(at))) {
      places.addAll(syntax.phrases(at, "in"));
    }
    if (lexicon.is("stationed", syntax.lemma(subject))) {
      places.addAll(syntax.phrases(subject, "in", "over"));
      if (syntax.token(at).entity() == EntityType.LOCATION) { // troops are in Chile
        places.add(at);
      }
    }
    return places;
  }

  /** The state that the place is; "the country" is that of who speaks. */
  Set<String> state(Syntax syntax, int place, int speech) {
    List<Integer> names = List.of(place);
    if (lexicon.is("homeland", syntax.lemma(place)) && syntax.word(place - 1).equals("the")) {
      names = speech < 0 ? List.of() : syntax.subjects(speech);
      if (speech > 0 && names.isEmpty() && syntax.token(speech - 1).isNoun()) {
        names = List.of(speech - 1); // where the tree has lost who spoke
      }
    }
    Set<String> found = new LinkedHashSet<>();
    names.forEach(at -> found.addAll(politics.at(syntax, at)));
    found.removeIf(id -> !politics.sides().isCountry(id));
    return found;
  }
}
