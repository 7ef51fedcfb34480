package io.github.entente.extract.agreement;

/** Whether an act was done at a site that has no name, told by the place it is in. */
final class Sites {

  private final AgreementLexicon lexicon;
  private final PlaceNames names;

  Sites(AgreementLexicon lexicon, PlaceNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** "Signed it on Monday at a border post in the Lauca valley": where the post is. */
  boolean isAt(AgreementMention mention, int word, int preposition) {
    Syntax syntax = mention.syntax();
    int lead = preposition - 1;
    if (names.isGround(syntax, preposition, syntax.sentence().size() - 1)) {
      return isStraight(mention, word, preposition); // in a Nairobi stadium
    }
    if (!WordClass.SHORE.has(syntax.lemma(lead))
        && !lexicon.is("ground", syntax.lemma(lead))
        && !lexicon.is("ground", syntax.word(lead)) // taggers take a crossing for a verb
        && !lexicon.is("building", syntax.lemma(lead))) {
      return false;
    }
    while (lead > word && syntax.tag(lead).matches("NNS?|VBG|JJ|DT|CD")) {
      lead--;
    }
    boolean led = lead > word && syntax.word(lead).matches("in|at|on|inside|outside|near|aboard");
    return led && isStraight(mention, word, lead);
  }

  /** Whether only partners and days stand between the act and the preposition. */
  private static boolean isStraight(AgreementMention mention, int word, int preposition) {
    Syntax syntax = mention.syntax();
    for (int at = Math.max(word, mention.head()) + 1; at < preposition; at++) {
      boolean day = syntax.word(at).equals("on") && CalendarWords.isDateWord(syntax.word(at + 1));
      boolean partner = syntax.word(at).matches("with|from|by|between");
      if (!day && !partner && (syntax.isVerb(at) || syntax.tag(at).matches("IN|TO|W.*|,"))) {
        return false;
      }
    }
    return true;
  }

  /** "A pact on oil in the Gulf of Lima": a stretch of the sea is what it is on. */
  static boolean isOfTopic(AgreementMention mention, int preposition, int name) {
    Syntax syntax = mention.syntax();
    boolean sea =
        WordClass.LANDFORM.has(syntax.word(name)) && syntax.word(name + 1).equals("of")
            || WordClass.LANDFORM.has(syntax.word(PlaceNames.end(syntax.sentence(), name)));
    for (int at = mention.head() + 1; at < preposition && sea; at++) {
      boolean day = CalendarWords.isDateWord(syntax.word(at + 1));
      if (syntax.word(at).matches("on|for|about|to|over") && !day) {
        return true;
      }
    }
    return false;
  }
}
