package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.SubjectReader.Phrase;
import io.github.entente.model.AgreementKind;
import io.github.entente.nlp.EntityType;
import java.util.Optional;
import java.util.stream.IntStream;

/** Subjects in what stands before the noun: a tax treaty, a prisoner swap deal. */
final class SubjectModifiers {

  private final SubjectWords words;
  private final SubjectPhrases phrases;
  private final Politics politics;

  SubjectModifiers(SubjectWords words, SubjectPhrases phrases, Politics politics) {
    this.words = words;
    this.phrases = phrases;
    this.politics = politics;
  }

  /** A tax treaty, a commodity exchange agreement; the truce itself. */
  Optional<Phrase> read(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int first = mention.head();
    while (first > mention.first() && isTelling(syntax, first - 1)) {
      first--;
    }
    if (first < mention.head() && syntax.word(first - 1).equals("mutual")) {
      first--; // a mutual defence pact
    }
    if (first > 1
        && first < mention.head()
        && syntax.word(first - 1).equals("and")
        && isTelling(syntax, first - 2)) {
      first -= 2;
    }
    if (first < mention.head()) {
      int from = first;
      boolean general = first == mention.head() - 1 && words.isGeneral(syntax.word(first));
      boolean topic = // a fishing treaty, a nuclear treaty; "a cordial treaty" says little
          !general && mention.kind().isPresent()
              || !general
                  && IntStream.range(from, mention.head())
                      .anyMatch(
                          at ->
                              syntax.token(at).isNoun()
                                  || syntax.word(at).matches(".*-(for-.*|.*ing)"));
      boolean sort = // a humanitarian truce
          mention.kind().filter(k -> k == AgreementKind.CEASEFIRE).isPresent()
              && IntStream.range(from, mention.head()).allMatch(at -> syntax.token(at).is("JJ"));
      return phrases.cut(
          mention,
          first,
          sort ? mention.head() : mention.head() - 1,
          topic ? SubjectReader.MODIFIER : SubjectReader.NOUN);
    }
    return mention.kind().isPresent()
        ? phrases.cut(mention, mention.head(), mention.head(), SubjectReader.NOUN)
        : Optional.empty();
  }

  /** The International Fish Agreement: the words of a name, where nothing else tells it. */
  Optional<Phrase> named(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int last = mention.head() - 1;
    if (syntax.token(Math.max(0, last)).tag().equals("-RRB-")) { // Deep Sea Fish (DSF) treaty
      last -= 3;
    }
    int first = last + 1;
    while (first > 0 && isNaming(syntax, first - 1)) {
      first--;
    }
    while (first < last && words.isPlain(syntax.word(first))) {
      first++;
    }
    return first > last || words.isPlain(syntax.word(first))
        ? Optional.empty()
        : phrases.cut(mention, first, last, SubjectReader.FRAME);
  }

  /** How long it lasts and who made it: two-year, US-brokered; or a year. */
  private static boolean isTerm(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen >= 0 && WordClass.TERM_ENDING.has(word.substring(hyphen + 1))
        || word.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isNaming(Syntax syntax, int at) {
    boolean place = syntax.token(at).entity() == EntityType.LOCATION;
    boolean person = syntax.token(at).entity() == EntityType.PERSON;
    return syntax.token(at).tag().matches("NNPS?|JJ|NNS?")
        && syntax.word(at).length() > 3
        && !isTerm(syntax.word(at))
        && !place
        && !person
        && politics.named(syntax, at, at).isEmpty();
  }

  private boolean isTelling(Syntax syntax, int at) {
    String tag = syntax.token(at).tag();
    String word = syntax.word(at);
    boolean word1 = Tags.isCommonNoun(tag) || tag.equals("JJ") || tag.equals("VBG");
    return word1
        && !words.isPlain(word)
        && !isTerm(word)
        && politics.named(syntax, at, at).isEmpty()
        && syntax.token(at).entity() == EntityType.NONE;
  }
}
