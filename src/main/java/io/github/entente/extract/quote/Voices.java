package io.github.entente.extract.quote;

import io.github.entente.extract.actor.Cast;
import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Attribution;
import io.github.entente.model.Span;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes actors of the noun phrases that speak. */
final class Voices {

  /** A study of the quays of Oslo by Ann Lee: so far from a document stands its author. */
  private static final int NEAR = 7;

  private final Story story;
  private final Cast cast;
  private final CueLexicon lexicon;
  private final Surnames surnames;
  private final Continuing continuing;
  private final Issuers issuers;

  Voices(Story story, Cast cast, CueLexicon lexicon) {
    this.story = story;
    this.cast = cast;
    this.lexicon = lexicon;
    this.surnames = new Surnames(story, cast);
    this.continuing = new Continuing(story, cast, lexicon, this::of);
    this.issuers = new Issuers(story, cast, lexicon, this::of);
  }

  /** Returns who speaks by the report's own words. */
  Optional<Voice> of(Report report) {
    Optional<Voice> same = GoingOn.before(story, report).flatMap(this::of);
    if (same.filter(voice -> voice.actor().isPresent() && !isPerson(voice)).isPresent()) {
      Span pronoun = report.sentence().token(report.speaker().orElseThrow()).span();
      return same.map(voice -> voice.at(pronoun));
    }
    Optional<Voice> described = continuing.described(report).or(() -> issuers.of(report));
    if (described.isPresent()) {
      return described;
    }
    Optional<Voice> voice =
        report
            .speaker()
            .map(head -> nominal(report, head))
            .map(head -> report.isAccording() ? author(report.sentence(), head) : head)
            .map(head -> issuers.subject(report.sentence(), head))
            .map(head -> poll(report.sentence(), head))
            .map(head -> owner(report.sentence(), head))
            .flatMap(head -> of(report.sentence(), head))
            .map(found -> continuing.pronoun(report, found));
    if (report.speaker().isEmpty()) {
      return surnames.at(report.sentence(), report.cue() - 1);
    }
    OptionalInt relative = RelativeMention.of(report);
    return voice.isPresent() && relative.isPresent()
        ? voice.map(v -> v.at(report.sentence().token(relative.getAsInt()).span()))
        : voice;
  }

  /** Where the parser made a subject of a verb or an adverb, the subject before it speaks. */
  private int nominal(Report report, int head) {
    Token token = report.sentence().token(head);
    MarkedSentence sentence = report.sentence();
    if (token.text().equals("each") && head > 0 && sentence.token(head - 1).isNoun()) {
      // the port and the union each blaming the other
      boolean joined = sentence.tree().is(head - 1, "conj");
      return joined ? sentence.tree().head(head - 1) : head - 1;
    }
    if (isNominal(token) && !isMoment(token)) {
      return head;
    }
    for (int i = report.cue() - 1; i >= 0; i--) {
      if (i != head
          && sentence.token(i).isProper()
          && sentence.token(i).entity() == EntityType.PERSON
          && !sentence.isQuoted(i)) {
        return i;
      }
    }
    return head;
  }

  /** According to a study by Ann Lee, a paper filed by Ann Lee: she says it. */
  private int author(MarkedSentence sentence, int head) {
    int by = head + 1;
    while (by < sentence.size() && by < head + NEAR && !isBy(sentence, head, by)) {
      if (sentence.isPunctuation(by)) {
        return head;
      }
      by++;
    }
    boolean found = by < sentence.size() && by < head + NEAR;
    if (!found || lexicon.isOn("handing", sentence.lemma(by - 1))) {
      return head; // a poll published by the paper
    }
    for (int i = by + 1; i < sentence.size() && NounPhrase.isPlain(sentence.token(i)); i++) {
      boolean ends = i + 1 == sentence.size() || !NounPhrase.isPlain(sentence.token(i + 1));
      boolean named = sentence.token(i).isProper() || sentence.token(i).tag().equals("NNS");
      if (ends && named && !sentence.isQuoted(i)) {
        return i;
      }
    }
    return head;
  }

  /** A study by Ann Lee, a letter from her. */
  private boolean isBy(MarkedSentence sentence, int head, int at) {
    return sentence.word(at).equals("by")
        || sentence.word(at).equals("from")
            && at == head + 1
            && lexicon.isOn("utterance", sentence.lemma(head));
  }

  /** His remarks called it weak: he did. */
  private int owner(MarkedSentence sentence, int head) {
    String noun = sentence.lemma(head);
    OptionalInt owner =
        lexicon.isOn("utterance", noun) || lexicon.isOn("voice", noun)
            ? sentence.tree().child(head, "nmod:poss")
            : OptionalInt.empty();
    return owner.isPresent() && !sentence.isQuoted(owner.getAsInt()) ? owner.getAsInt() : head;
  }

  /** “In a survey, 60 per cent said”: a share of those asked speaks through the survey. */
  private int poll(MarkedSentence sentence, int head) {
    if (!lexicon.isOn("share", sentence.lemma(head))) {
      return head;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (i != head && lexicon.isOn("poll", sentence.lemma(i)) && !sentence.isQuoted(i)) {
        return i;
      }
    }
    return head;
  }

  /** Returns the voice of a noun phrase. */
  Optional<Voice> of(MarkedSentence sentence, int head) {
    Token token = sentence.token(head);
    String word = token.text().toLowerCase(Locale.ROOT);
    Optional<Voice> surname = isNominal(token) ? Optional.empty() : surnames.at(sentence, head);
    if (surname.isPresent()) {
      return surname;
    }
    boolean bare =
        sentence.tree().children(head, "nmod", "compound", "amod", "det", "acl").isEmpty();
    if (!isNominal(token)
        || lexicon.isOn("anybody", word) && !isSomeone(sentence, head)
        || lexicon.isOn("nobody", word)
        || isMoment(token)
        || isOneOfThem(sentence, head)
        || isNextBanner(sentence, head)
        || bare && lexicon.isOn("rumour", word)
        || Cries.isFromNobody(sentence, head, lexicon)) {
      return Optional.empty();
    }
    Span mention = cast.mention(sentence.sentence(), head);
    if (lexicon.isOn("someone", word)) {
      return Optional.of(new Voice(Optional.empty(), Optional.of(mention), Attribution.STATED));
    }
    for (int other : sentence.tree().children(head, "conj")) {
      if (isJoined(sentence, head, other)) {
        mention = mention.union(cast.mention(sentence.sentence(), other));
      }
    }
    int named = NamedBeside.of(sentence, head);
    if (named != head) {
      mention = mention.union(cast.mention(sentence.sentence(), named));
    }
    return Optional.of(
        new Voice(
            cast.require(sentence.sentence(), named).or(() -> before(sentence, named)),
            Optional.of(mention),
            Attribution.STATED));
  }

  /** Ann Lee and Jon Roth said: both are named, the first is who speaks. */
  private boolean isJoined(MarkedSentence sentence, int head, int other) {
    if (other < head || !sentence.token(other).isNoun()) {
      return false;
    }
    int commas = 0;
    for (int i = head; i < other; i++) {
      boolean comma = sentence.word(i).equals(",");
      boolean clause = comma && commas == 0 && sentence.token(i + 1).is("CC"); // , and Lee left
      boolean parts = sentence.token(i).isVerb() || sentence.word(i).equals("or") || clause;
      if (parts || sentence.isQuoted(i)) {
        return false;
      }
      commas += comma ? 1 : 0;
    }
    return true;
  }

  /** Someone at the meeting: no name, but somebody in particular. */
  private boolean isSomeone(MarkedSentence sentence, int head) {
    return lexicon.isOn("someone", sentence.word(head))
        && !sentence.tree().children(head, "nmod", "acl", "amod").isEmpty();
  }

  /** The report was blunt. “Nobody knew,” it said: the subject of the sentence before. */
  private Optional<String> before(MarkedSentence sentence, int pronoun) {
    String word = sentence.word(pronoun).toLowerCase(Locale.ROOT);
    if (!sentence.token(pronoun).tag().equals("PRP") || !lexicon.isOn("third", word)) {
      return Optional.empty();
    }
    boolean thing = word.equals("it");
    return story
        .leading(sentence)
        .flatMap(
            previous ->
                previous
                    .subject()
                    .filter(head -> previous.token(head).isNoun())
                    .filter(
                        head ->
                            thing
                                ? lexicon.isOn("document", previous.lemma(head))
                                : previous.token(head).isProper())
                    .flatMap(head -> cast.require(previous.sentence(), head)));
  }

  /** Returns whether the voice is one person's. */
  boolean isPerson(Voice voice) {
    return voice.actor().filter(id -> cast.actor(id).kind() == ActorKind.PERSON).isPresent();
  }

  /** One of the posters: no more than a poster does it name anybody. */
  private boolean isOneOfThem(MarkedSentence sentence, int head) {
    Token token = sentence.token(head);
    boolean part = token.is("CD") || token.is("DT") || token.is("JJ");
    for (int of : part ? sentence.tree().children(head, "nmod") : List.<Integer>of()) {
      if (lexicon.isOn("nobody", sentence.lemma(of)) || lexicon.isOn("nobody", sentence.word(of))) {
        return true;
      }
    }
    return false;
  }

  /** One placard read “No”. Another said “Now”: what bears words, and nobody. */
  private boolean isNextBanner(MarkedSentence sentence, int head) {
    boolean alone =
        (sentence.token(head).is("DT") || sentence.token(head).is("CD") || head == 0)
            && lexicon.isOn("another", sentence.lower(head))
            && sentence.tree().children(head, "nmod", "appos", "acl").isEmpty();
    return alone
        && story
            .leading(sentence)
            .filter(
                before ->
                    before
                        .subject()
                        .filter(subject -> lexicon.isOn("inscribed", before.lemma(subject)))
                        .isPresent())
            .isPresent();
  }

  /** Returns whether the noun is known to mean one person. */
  boolean isKnownPerson(MarkedSentence sentence, int head) {
    return cast.actorAt(sentence.sentence(), head)
        .filter(id -> cast.actor(id).kind() == ActorKind.PERSON)
        .isPresent();
  }

  /** Returns whether the noun phrase may speak: a pronoun of persons, a name, a known actor. */
  boolean maySpeak(MarkedSentence sentence, int head) {
    Token token = sentence.token(head);
    return token.tag().equals("PRP") && !token.lemma().equals("it")
        || token.isProper()
        || lexicon.isOn("document", token.lemma())
        || cast.actorAt(sentence.sentence(), head).isPresent();
  }

  /** Days and points of time are heads of speakers only where the parser erred. */
  private boolean isMoment(Token token) {
    return token.isProper()
        ? lexicon.isOn("weekday", token.text())
        : lexicon.isOn("moment", token.lemma());
  }

  /** Adverbs, articles and verbs are heads of speakers only where the parser erred. */
  private boolean isNominal(Token token) {
    boolean name = Character.isUpperCase(token.text().charAt(0)) && token.span().start() > 0;
    boolean verb = token.isVerb() && !(name && !token.tag().equals("VBG"));
    boolean article =
        token.is("DT") && lexicon.isOn("article", token.text().toLowerCase(Locale.ROOT));
    return !verb && !article && !token.is("RB") && !token.is("IN") && !token.is("CC");
  }
}
