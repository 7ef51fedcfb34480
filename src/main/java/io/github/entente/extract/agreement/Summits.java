package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;

/** Gatherings that name the place of what is done there. */
final class Summits {

  private final AgreementLexicon lexicon;
  private final PlaceNames names;

  Summits(AgreementLexicon lexicon, PlaceNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** "At a Rome summit": the first word of the town; -1 if none is named so. */
  int town(Syntax syntax, int at) {
    if (!syntax.word(at).matches("at|during|after")) {
      return -1;
    }
    return town(syntax, at, syntax.sentence().size());
  }

  /** "The Rome summit ended": the same of the subject; -1 if no gathering is called so. */
  int ofSubject(Syntax syntax, int noun) {
    return town(syntax, syntax.runStart(noun) - 1, noun);
  }

  private int town(Syntax syntax, int before, int last) {
    int name = syntax.word(before + 1).matches("an?|the|th(is|eir)") ? before + 2 : before + 1;
    int end = name;
    while (syntax.tag(end).equals("NNP") && syntax.token(end).entity() == EntityType.LOCATION) {
      end++;
    }
    boolean town =
        end > name
            && end <= last
            && (lexicon.is("venue", syntax.lemma(end)) || syntax.word(end).equals("meeting"));
    return town && !names.isCountry(syntax, name) ? name : -1;
  }

  /** "At a meeting of their commission in Rome": the gathering over the place; -1 if none. */
  int over(Syntax syntax, int preposition) {
    int at = syntax.tree().head(syntax.tree().head(preposition));
    for (int steps = 0; steps < 2 && at >= 0 && syntax.token(at).isNoun(); steps++) {
      if (lexicon.is("venue", syntax.lemma(at))) {
        return at;
      }
      at = syntax.tree().head(at);
    }
    return -1;
  }
}
