package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.model.Dateline;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Where an act took place: "in Rome", "at a ceremony in Rome", "here"; never the dateline alone.
 */
final class Places {

  private static final int HIGHEST = 12;
  private static final int REACH = 30;
  private static final int AWAY = 10;

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final Gatherings gatherings;
  private final Optional<String> dateline;
  private final PlaceNames names;
  private final PlacesBefore before;
  private final Sites sites;
  private final Summits summits;
  private final SpokenPlaces spoken;
  private final AnalysedText body;

  Places(AgreementLexicon lexicon, Politics politics, Article article, AnalysedText body) {
    this.lexicon = lexicon;
    this.body = body;
    this.politics = politics;
    this.gatherings = new Gatherings(lexicon);
    this.dateline = article.dateline().flatMap(Dateline::place);
    this.names = new PlaceNames(lexicon, politics, body.text());
    this.before = new PlacesBefore(lexicon, names);
    this.sites = new Sites(lexicon, names);
    this.summits = new Summits(lexicon, names);
    this.spoken = new SpokenPlaces(lexicon, names);
  }

  /** The place of an act. */
  Optional<String> place(MentionReading reading, Act act) {
    AgreementMention mention = reading.mention();
    Syntax syntax = mention.syntax();
    for (int child : syntax.tree().children(act.at())) {
      if (syntax.word(child).equals("here") && dateline.isPresent()) {
        return dateline;
      }
      if (syntax.word(child).equals("there")) {
        return there(syntax, act.at());
      }
    }
    if (isThere(mention, act)) {
      return there(syntax, act.at());
    }
    boolean ahead = act.status() == AgreementStatus.PROPOSED && !act.asserted();
    if (ahead && PlannedActs.isFixed(syntax, act)) {
      return behind(reading, act, act.at());
    }
    boolean breach = // shelled a post near Lima: where the truce was broken, not made
        act.status() == AgreementStatus.VIOLATED && act.form() == Act.Form.OWN;
    boolean old = // said in Lima that the pact of 1994 still held
        act.raw() == AgreementStatus.IN_FORCE && reading.ownDate().isPresent();
    if (breach
        || old
        || ahead
        || act.form() == Act.Form.FRAME
        || UndatedActs.isToBeHeld(syntax, act)) {
      return Optional.empty();
    }
    if (mention.isPlan() && act.at() == mention.head()) { // will swap prisoners in Rome
      return before.decided(syntax, act);
    }
    if (Ceremonies.is(syntax.lemma(act.at()))) {
      Optional<String> reached = reached(syntax, act.at());
      if (reached.isPresent()) {
        return reached;
      }
    }
    int carrying = Announcements.carrying(lexicon, syntax, act);
    int occasion = Math.max(Occasions.verb(syntax, act), Occasions.journey(lexicon, syntax, act));
    int announced = announced(syntax, act);
    int apposed = Announcements.apposed(lexicon, syntax, act);
    int issued = Statements.of(syntax, act);
    return behind(reading, act, act.at())
        .or(() -> before.place(syntax, act))
        .or(() -> carrying < 0 ? Optional.empty() : behind(reading, act, carrying))
        .or(() -> occasion < 0 ? Optional.empty() : behind(reading, act, occasion))
        .or(() -> occasion < 0 ? Optional.empty() : left(syntax, occasion))
        .or(() -> act.asserted() ? Optional.empty() : left(syntax, act.at()))
        .or(() -> announced < 0 ? Optional.empty() : behind(reading, act, announced))
        .or(() -> apposed < 0 ? Optional.empty() : behind(reading, act, apposed))
        .or(() -> issued < 0 ? Optional.empty() : behind(reading, act, issued))
        .or(() -> spoken.place(syntax, act));
  }

  /** "Announced in Rome that they had agreed": the verb of announcing; -1 if there is none. */
  private int announced(Syntax syntax, Act act) {
    int above = syntax.tree().head(act.at());
    int behind = Announcements.behind(lexicon, syntax, act);
    if (behind >= 0) {
      return behind;
    }
    boolean told =
        syntax.tree().is(act.at(), "ccomp")
            && act.status() == AgreementStatus.AGREED
            && above >= 0
            && above < act.at()
            && syntax.isPast(above)
            && lexicon.is("announcing", syntax.lemma(above));
    return told ? above : -1;
  }

  /** "Talks in Rome, where the two signed", "a truce they signed there": the place told before. */
  private Optional<String> there(Syntax syntax, int act) {
    for (int at = act - 1; at > 0; at--) {
      int name = names.at(syntax, at, act);
      if (name >= 0) {
        return Optional.of(names.words(syntax.sentence(), name));
      }
    }
    return before(syntax.sentence());
  }

  /** "Signed the pact there on Monday", where parsers tie the word to the pact. */
  private static boolean isThere(AgreementMention mention, Act act) {
    Syntax syntax = mention.syntax();
    int at = Math.max(act.at(), mention.head()) + 1;
    return StatusChooser.isMaking(act.status())
        && syntax.word(at).equals("there")
        && (CalendarWords.isDateWord(syntax.word(at + 1))
            || syntax.word(at + 1).matches("[,.]|on|late|early|in"));
  }

  /** The place told last in the sentence before. */
  private Optional<String> before(Sentence sentence) {
    if (sentence.index() == 0 || sentence.index() > body.sentences().size()) {
      return Optional.empty();
    }
    Syntax syntax = Syntax.of(body.sentences().get(sentence.index() - 1));
    for (int at = syntax.sentence().size() - 2; at >= 0; at--) {
      boolean reached = // flew to Rome, on his return from Rome
          at > 0
              && syntax.word(at).matches("to|from")
              && lexicon.is("travelling", syntax.lemma(at - 1))
              && syntax.token(at + 1).entity() == EntityType.LOCATION;
      int name = reached ? at + 1 : names.at(syntax, at, syntax.sentence().size() - 1);
      if (name >= 0) {
        return Optional.of(names.words(syntax.sentence(), name));
      }
    }
    return Optional.empty();
  }

  /** "Flew to Rome for the ceremony". */
  private Optional<String> reached(Syntax syntax, int ceremony) {
    boolean led = false;
    for (int at = ceremony - 1; at > Math.max(0, ceremony - AWAY); at--) {
      led |= syntax.word(at).matches("for|to") && !led;
      boolean to =
          led
              && syntax.word(at).equals("to")
              && syntax.token(at + 1).entity() == EntityType.LOCATION;
      int verb = syntax.isVerb(at - 1) ? at - 1 : at - 2; // flew on to Rome
      if (to && lexicon.is("travelling", syntax.lemma(verb)) && syntax.isPast(verb)) {
        return Optional.of(names.words(syntax.sentence(), at + 1));
      }
    }
    return Optional.empty();
  }

  /** "Left Rome without signing", "flew to Rome and signed": where they were. */
  private Optional<String> left(Syntax syntax, int verb) {
    List<Integer> places = List.of();
    if (syntax.lemma(verb).equals("arrive")) {
      places = syntax.phrases(verb, "in", "at");
    } else if (lexicon.is("travelling", syntax.lemma(verb))) {
      places = syntax.phrases(verb, "to", "into");
    } else if (lexicon.is("departing", syntax.lemma(verb))) {
      places = syntax.tree().children(verb, "obj");
    }
    return places.stream()
        .filter(at -> at > verb && syntax.token(at).entity() == EntityType.LOCATION)
        .map(at -> names.words(syntax.sentence(), syntax.phraseStart(at)))
        .findFirst();
  }

  /** "The 1994 Rome ceasefire": the city beside the year in the agreement's own name. */
  Optional<String> ofName(MentionReading reading) {
    AgreementMention mention = reading.mention();
    Syntax syntax = mention.syntax();
    int at = reading.ownDate().map(date -> date.last() + 1).orElse(mention.head());
    boolean city =
        at < mention.head()
            && syntax.token(at).isProper()
            && syntax.token(at).entity() == EntityType.LOCATION
            && isCapital(syntax, at);
    return city ? Optional.of(names.words(mention.sentence(), at)) : Optional.empty();
  }

  /** The place behind the word that tells the act or what was done along with it. */
  private Optional<String> behind(MentionReading reading, Act act, int word) {
    AgreementMention mention = reading.mention();
    Syntax syntax = mention.syntax();
    int last = Math.min(word + REACH, syntax.sentence().size() - 1);
    if (mention.clause()) { // agreed on a zone in Peru at talks in Rome
      Optional<String> gathering = before.gathered(syntax, act, word);
      if (gathering.isPresent()) {
        return gathering;
      }
    }
    for (int at = word + 1; at < last; at++) {
      boolean here = syntax.word(at).equals("here") && dateline.isPresent();
      boolean beside = // signed it here on Monday
          here
              && Gatherings.isOneClause(syntax, word, at)
              && (CalendarWords.isDateWord(syntax.word(at + 1))
                  || syntax.word(at + 1).matches("[,.]|on|late|early"));
      if (beside || here && gatherings.isOf(syntax, act, word, at - 1)) { // after talks here
        return dateline;
      }
      int summit = summits.town(syntax, at);
      if (summit > 0 && Gatherings.isOneClause(syntax, word, at)) {
        return Optional.of(names.words(mention.sentence(), summit));
      }
      int name = names.at(syntax, at, last);
      int venue = name >= 0 ? summits.over(syntax, at) : -1;
      if (name >= 0
          && (isGoverned(mention, word, at)
              || at == word + 1 && Ceremonies.is(syntax.lemma(word))
              || gatherings.isOf(syntax, act, word, at - 1)
              || venue >= 0 && gatherings.isOf(syntax, act, word, venue)
              || sites.isAt(mention, word, at)
              || isBesideDate(reading, act, word, at, name))
          && !Sites.isOfTopic(mention, at, name)) {
        return Optional.of(names.words(mention.sentence(), name));
      }
    }
    return Optional.empty();
  }

  private boolean isGoverned(AgreementMention mention, int act, int preposition) {
    Syntax syntax = mention.syntax();
    boolean within = preposition == mention.head() + 1 && !isNoPartOf(mention, preposition);
    if (within && !isSignedIn(syntax, act, preposition)) {
      return false;
    }
    int governor = preposition;
    for (int steps = 0; steps < HIGHEST; steps++) {
      governor = syntax.tree().head(governor);
      boolean told = governor == act || governor == mention.head();
      if (governor < 0 || syntax.isVerb(governor) || told) {
        break; // the talks in Rome, of two days of them
      }
      boolean apart =
          steps > 1
              && syntax.token(governor).isNoun()
              && syntax.token(governor).entity() == EntityType.NONE
              && !lexicon.is("venue", syntax.lemma(governor));
      if (apart) {
        return false;
      }
    }
    return governor == act || governor == mention.head() && isNoPartOf(mention, preposition);
  }

  /** "A treaty in Geneva", but not "a truce in Yemen", which is where it is to hold. */
  private boolean isNoPartOf(AgreementMention mention, int preposition) {
    boolean settles =
        mention
            .kind()
            .filter(k -> k == AgreementKind.CEASEFIRE || k == AgreementKind.PEACE)
            .isPresent();
    boolean city = // Mexico City
        preposition + 2 < mention.syntax().sentence().size()
            && mention.syntax().token(preposition + 2).isProper();
    return !settles && (city || !names.isCountry(mention.syntax(), preposition + 1));
  }

  /** "Signed the truce in Geneva": papers are signed in cities, whatever they are to settle. */
  private boolean isSignedIn(Syntax syntax, int act, int preposition) {
    return lexicon.verbs(syntax.lemma(act)).stream()
            .anyMatch(v -> v.status() == AgreementStatus.SIGNED)
        && syntax.tree().head(syntax.tree().head(preposition)) == act
        && !names.isCountry(syntax, preposition + 1);
  }

  /** A capital, where pacts are made; a truce may be named after where it holds. */
  private boolean isCapital(Syntax syntax, int at) {
    return !names.isCountry(syntax, at)
        && politics.named(syntax, at, at).stream().anyMatch(politics.sides()::isCountry);
  }

  /** "In Rome on Monday" and "on Monday in Rome", where that is the date of the act. */
  private static boolean isBesideDate(
      MentionReading reading, Act act, int word, int preposition, int name) {
    AgreementMention mention = reading.mention();
    Syntax syntax = mention.syntax();
    int end = PlaceNames.end(mention.sentence(), name);
    if (reading.dates().isEmpty()) { // a weekday of an article without a day
      boolean day =
          CalendarWords.isDateWord(syntax.word(end + 1))
              || syntax.word(end + 1).equals("on")
                  && CalendarWords.isDateWord(syntax.word(end + 2));
      return day && Gatherings.isOneClause(syntax, word, preposition);
    }
    Optional<Stated> date = Optional.ofNullable(reading.dates().get(act));
    if (date.isEmpty()) {
      return false;
    }
    int first = Math.max(0, date.get().first() - (isPreposition(syntax, date.get()) ? 1 : 0));
    boolean beside = first == end + 1 || date.get().last() == preposition - 1;
    return beside && Gatherings.isOneClause(syntax, word, preposition);
  }

  private static boolean isPreposition(Syntax syntax, Stated date) {
    return date.first() > 0 && syntax.token(date.first() - 1).is("IN");
  }

  /** The place in a caption that shows the signing of an agreement. */
  Optional<String> ofSigning(List<AnalysedText> captions) {
    for (AnalysedText caption : captions) {
      for (Sentence sentence : caption.sentences()) {
        boolean signing =
            sentence.tokens().stream().anyMatch(t -> Syntax.lemma(t).startsWith("sign"))
                && sentence.tokens().stream()
                    .anyMatch(t -> lexicon.noun(Syntax.lemma(t)).isPresent());
        for (int at = 1; signing && at < sentence.size(); at++) {
          if (sentence.token(at).entity() == EntityType.LOCATION
              && sentence.token(at - 1).text().equals("in")) {
            return Optional.of(sentence.span(at, PlaceNames.end(sentence, at)).in(caption.text()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
