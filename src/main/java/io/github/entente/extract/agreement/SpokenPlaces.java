package io.github.entente.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where one side said that it was done with an agreement: "has suspended it, he said in Lima". */
final class SpokenPlaces {

  private final AgreementLexicon lexicon;
  private final PlaceNames names;

  SpokenPlaces(AgreementLexicon lexicon, PlaceNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** The town behind the verb of saying; saying so is what ends an agreement, or puts it off. */
  Optional<String> place(Syntax syntax, Act act) {
    boolean refuses =
        act.asserted() && act.form() == Act.Form.ACTIVE && StatusChooser.isRefusal(act.status());
    if (!refuses) {
      return Optional.empty();
    }
    return tellers(lexicon, syntax, act)
        .filter(verb -> syntax.isPast(verb) && lexicon.is("speech", syntax.lemma(verb)))
        .flatMap(verb -> town(syntax, verb).stream())
        .findFirst();
  }

  /** The verbs by which the clause of an act is told. */
  static Stream<Integer> tellers(AgreementLexicon lexicon, Syntax syntax, Act act) {
    List<Integer> tellers = new ArrayList<>(syntax.tree().children(act.at(), "parataxis"));
    if (isReported(syntax, act.at())) {
      tellers.add(syntax.tree().head(act.at()));
    }
    int last = behind(lexicon, syntax);
    if (tellers.isEmpty() && last > act.at()) {
      tellers.add(last);
    }
    return tellers.stream();
  }

  /** "..., the trade ministry said", told by the order of words; -1 if there is no such end. */
  static int behind(AgreementLexicon lexicon, Syntax syntax) {
    for (int verb = syntax.sentence().size() - 1; verb > 1; verb--) {
      if (syntax.tag(verb).equals("VBD") && lexicon.is("speech", syntax.lemma(verb))) {
        int at = verb - 1;
        while (at > 0 && syntax.tag(at).matches("DT|JJ|NN.*|POS|PRP")) {
          at--;
        }
        return at < verb - 1 && syntax.word(at).equals(",") ? verb : -1;
      }
    }
    return -1;
  }

  /** "Peru has quit the pact, the ministry said", which parsers may take for an adverbial. */
  static boolean isReported(Syntax syntax, int verb) {
    int above = syntax.tree().head(verb);
    boolean quoted =
        syntax.tree().is(verb, "advcl")
            && above > verb
            && syntax.tree().children(verb, "mark").isEmpty()
            && syntax.tree().children(verb, "nsubj").stream().anyMatch(s -> s < verb);
    return syntax.tree().is(verb, "ccomp") || quoted;
  }

  private Optional<String> town(Syntax syntax, int verb) {
    int at = verb + 1;
    if (syntax.word(at).equals("on") && CalendarWords.isDateWord(syntax.word(at + 1))) {
      at += 2; // said on Monday in Lima
    }
    int name =
        syntax.word(at).equals("in") ? names.at(syntax, at, syntax.sentence().size() - 1) : -1;
    return name >= 0 && !names.isCountry(syntax, name)
        ? Optional.of(names.words(syntax.sentence(), name))
        : Optional.empty();
  }
}
