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
    if (PassingNames.source(syntax.sentence(), at - 1) > 0) {
      return -1; // according to officials in Lima
    }
    if (syntax.word(at).matches("outside|near")) {
      return at < last && isCity(syntax, at + 1) ? at : -1;
    }
    boolean visit = syntax.word(at).equals("to") && lexicon.is("journey", syntax.word(at - 1));
    boolean in = syntax.word(at).equals("in") || syntax.word(at).equals("at") || visit;
    boolean ceremony = // at the ceremony at Broadfield, at talks in Bray
        (syntax.word(at).equals("at") || syntax.word(at).equals("in"))
            && lexicon.is("venue", syntax.lemma(at - 1))
            && at < last
            && syntax.token(at + 1).isNoun()
            && isCapital(syntax, at + 1)
            && !CalendarWords.isDateWord(syntax.word(at + 1))
            && isUnknown(syntax, at + 1);
    if (isGround(syntax, at, last)) {
      return at + 2;
    }
    boolean shore = // on the shores of Lake Garda
        syntax.word(at).equals("of")
            && WordClass.SHORE.has(syntax.lemma(at - 1))
            && at < last
            && syntax.token(at + 1).entity() == EntityType.LOCATION;
    if (shore) {
      return at + 1;
    }
    boolean called = ceremony || isBuilding(syntax, at) || isLandform(syntax, at);
    int name = syntax.word(at + 1).equals("the") ? at + 2 : at + 1;
    for (int capital = name;
        in && capital < Math.min(name + 3, last) && !syntax.token(capital).is("POS");
        capital++) {
      if (syntax.token(capital).text().equals("capital")
          && capital > name
          && !isProper(
              syntax, syntax.word(capital + 1).matches(",|of") ? capital + 2 : capital + 1)) {
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
            && (syntax.token(name).isProper() || called && isCapital(syntax, name)); // al-Ula
    return found ? name : -1;
  }

  /** A name that is none of somebody who acts, nor an acronym. */
  private boolean isUnknown(Syntax syntax, int at) {
    String name = syntax.token(at).text();
    return syntax.token(at).entity() == EntityType.NONE
        || syntax.token(at).entity() == EntityType.ORGANIZATION
            && !name.equals(name.toUpperCase(Locale.ROOT))
            && politics.named(syntax, at, at).isEmpty();
  }

  private static boolean isProper(Syntax syntax, int at) {
    return at < syntax.sentence().size() && syntax.token(at).isProper();
  }

  private static boolean isCapital(Syntax syntax, int at) {
    return syntax.token(at).text().chars().anyMatch(Character::isUpperCase);
  }

  /** "In a Nairobi stadium", "on the White House lawn", "at the Geneva offices of a foundation". */
  boolean isGround(Syntax syntax, int at, int last) {
    boolean led =
        syntax.word(at).matches("in|at|on|inside|outside") && syntax.tag(at + 1).equals("DT");
    int name = at + 2;
    if (!led || name >= last || !syntax.token(name).isProper()) {
      return false;
    }
    int end = end(syntax.sentence(), name);
    boolean place =
        syntax.token(name).entity() == EntityType.LOCATION
            || lexicon.is("building", syntax.lemma(end));
    boolean named = // in the Black Sea resort of Varna
        syntax.word(end + 2).equals("of") && isProper(syntax, end + 3);
    return place
        && !named
        && end < last
        && syntax.tag(end + 1).matches("NNS?|VBG")
        && lexicon.is("ground", syntax.lemma(end + 1));
  }

  /** "In the Lauca valley": a name with a word for what it is in the land. */
  private static boolean isLandform(Syntax syntax, int at) {
    int name = syntax.word(at + 1).equals("the") ? at + 2 : at + 1;
    return syntax.word(at).matches("in|at")
        && isProper(syntax, name)
        && WordClass.LANDFORM.has(syntax.word(end(syntax.sentence(), name)));
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
    boolean told =
        sentence.token(name).entity() == EntityType.LOCATION
            && !WordClass.LANDFORM.has(Syntax.lemma(sentence.token(name))); // Lake Garda
    while (end + 1 < sentence.size()
        && (sentence.token(end + 1).entity() == EntityType.LOCATION
            || !told && sentence.token(end + 1).isProper())) {
      end++;
    }
    boolean more = // the Kenyan capital, the Lauca valley
        end + 1 < sentence.size()
            && (sentence.token(end + 1).text().equals("capital")
                || WordClass.LANDFORM.has(sentence.token(end + 1).text()));
    return more ? end + 1 : end;
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
