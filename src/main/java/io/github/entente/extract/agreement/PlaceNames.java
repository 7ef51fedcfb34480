package io.github.entente.extract.agreement;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.Locale;

/** Names of places behind prepositions. */
final class PlaceNames {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final String text;

  PlaceNames(AgreementLexicon lexicon, Politics politics, String text) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.text = text;
  }

  /**
   * The name of a place behind this preposition, over "the" and "the Kenyan capital,"; the word
   * itself of "outside Lima"; -1 if there is none.
   */
  int at(Syntax syntax, int at, int last) {
    if (syntax.word(at).matches("outside|near")) {
      return at < last && isCity(syntax, at + 1) ? at : -1;
    }
    boolean visit = syntax.word(at).equals("to") && lexicon.is("journey", syntax.word(at - 1));
    boolean in = syntax.word(at).equals("in") || syntax.word(at).equals("at") || visit;
    boolean ceremony = // at the ceremony at Broadfield
        syntax.word(at).equals("at")
            && lexicon.is("venue", syntax.lemma(at - 1))
            && at < last
            && syntax.token(at + 1).isProper()
            && syntax.token(at + 1).entity() == EntityType.NONE;
    boolean called = ceremony || isBuilding(syntax, at);
    int name = syntax.word(at + 1).equals("the") ? at + 2 : at + 1;
    for (int capital = name;
        in && capital < Math.min(name + 3, last - 1) && !syntax.token(capital).is("POS");
        capital++) {
      if (syntax.token(capital).text().equals("capital")
          && capital > name
          && !syntax
              .token(syntax.word(capital + 1).equals(",") ? capital + 2 : capital + 1)
              .isProper()) {
        return name; // in the Kenyan capital
      }
      if (WordClass.SETTLEMENT.has(syntax.token(capital).text())) {
        name = syntax.word(capital + 1).matches(",|of") ? capital + 2 : capital + 1;
        called = true;
      }
    }
    boolean found =
        in
            && name <= last
            && (called
                || syntax.token(name).entity() == EntityType.LOCATION
                || lexicon.is("site", syntax.word(name))
                    && name + 1 < syntax.sentence().size()
                    && syntax.token(name + 1).isProper())
            && syntax.token(name).isProper();
    return found ? name : -1;
  }

  /** "At the White House": a name that ends in a word for a building. */
  private boolean isBuilding(Syntax syntax, int at) {
    int name = syntax.word(at + 1).equals("the") ? at + 2 : at + 1;
    int end = name;
    while (end + 1 < syntax.sentence().size() && syntax.token(end + 1).isProper()) {
      end++;
    }
    return syntax.word(at).matches("at|in|inside")
        && end < syntax.sentence().size()
        && syntax.token(end).isProper()
        && lexicon.is("building", syntax.lemma(end));
  }

  private boolean isCity(Syntax syntax, int at) {
    return syntax.token(at).isProper()
        && syntax.token(at).entity() == EntityType.LOCATION
        && !isCountry(syntax, at);
  }

  static int end(Sentence sentence, int name) {
    int end = name;
    boolean told = sentence.token(name).entity() == EntityType.LOCATION;
    while (end + 1 < sentence.size()
        && (sentence.token(end + 1).entity() == EntityType.LOCATION
            || !told && sentence.token(end + 1).isProper())) {
      end++;
    }
    boolean capital = end + 1 < sentence.size() && sentence.token(end + 1).text().equals("capital");
    return capital ? end + 1 : end;
  }

  String words(Sentence sentence, int name) {
    return sentence.span(name, end(sentence, name)).in(text);
  }

  /** Whether the name is that of a country and not of a city that stands for one. */
  boolean isCountry(Syntax syntax, int at) {
    String name = syntax.token(at).text();
    return politics.named(syntax, at, at).stream()
        .map(politics.cast()::actor)
        .anyMatch(
            a ->
                a.kind() == ActorKind.COUNTRY
                    && a.name().contains(name)
                    && !lexicon.is("city-state", name.toLowerCase(Locale.ROOT)));
  }
}
