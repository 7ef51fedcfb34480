package io.github.entente.extract.quote;

import io.github.entente.extract.actor.Cast;
import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Attribution;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells who goes on speaking under a pronoun or a bare description: the office rejected it. “The
 * rebels lie,” it said; a senior official said so. The official added.
 */
final class Continuing {

  /** So many sentences back somebody may have been described in full. */
  private static final int BACK = 12;

  private final Story story;
  private final Cast cast;
  private final CueLexicon lexicon;
  private final Function<Report, Optional<Voice>> voices;

  Continuing(Story story, Cast cast, CueLexicon lexicon, Function<Report, Optional<Voice>> voices) {
    this.story = story;
    this.cast = cast;
    this.lexicon = lexicon;
    this.voices = voices;
  }

  /** Returns who spoke before and is taken up by a bare description: the official, the paper. */
  Optional<Voice> described(Report report) {
    MarkedSentence sentence = report.sentence();
    int head = report.speaker().orElse(-1);
    if (head < 1
        || !sentence.token(head).tag().equals("NN")
        || !sentence.word(head - 1).equalsIgnoreCase("the")
        || !sentence.tree().children(head, "amod", "compound", "nmod", "acl", "appos").isEmpty()) {
      return Optional.empty();
    }
    String lemma = sentence.lemma(head);
    boolean paper = lexicon.isOn("medium", lemma);
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - BACK); i--) {
      for (Report other : story.reports(story.sentence(i))) {
        boolean same =
            other
                .speaker()
                .filter(at -> paper ? isPaper(other, at) : isIntroduced(other, at, lemma))
                .isPresent();
        if (same && (paper || lexicon.isOn("retold", lemma))) {
          return voices
              .apply(other)
              .map(voice -> voice.at(cast.mention(sentence.sentence(), head)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIntroduced(Report report, int head, String lemma) {
    MarkedSentence sentence = report.sentence();
    boolean known = false;
    for (int det : sentence.tree().children(head, "det")) {
      known |= sentence.word(det).equalsIgnoreCase("the");
    }
    return sentence.lemma(head).equals(lemma) && sentence.token(head).tag().equals("NN") && !known;
  }

  /** The Harbour Times: what is named as papers are. */
  private boolean isPaper(Report report, int head) {
    MarkedSentence sentence = report.sentence();
    return sentence.token(head).isProper()
        && sentence.token(head).entity() != EntityType.PERSON
        && lexicon.isOn("masthead", sentence.word(head));
  }

  /** Returns who speaks under a pronoun, where the reading so far is one that the words exclude. */
  Voice pronoun(Report report, Voice voice) {
    MarkedSentence sentence = report.sentence();
    int head = report.speaker().orElse(-1);
    Optional<MarkedSentence> before = story.leading(sentence);
    if (head < 0 || !sentence.token(head).tag().equals("PRP")) {
      return voice;
    }
    String word = sentence.word(head).toLowerCase(Locale.ROOT);
    Optional<Voice> found =
        before.flatMap(
            lead ->
                word.equals("it") || word.equals("they")
                    ? body(report, voice, lead, word.equals("it"))
                    : person(voice, lead, word));
    Optional<Voice> lost =
        voice.actor().isPresent() || found.isPresent()
            ? Optional.empty()
            : before
                .filter(lead -> word.equals("they"))
                .flatMap(this::unsexed)
                .or(() -> firstOf(sentence, head, word))
                .or(() -> named(sentence, word));
    return found.or(() -> lost).map(other -> other.at(sentence.token(head).span())).orElse(voice);
  }

  /** A spokesperson for the port declined. “No,” they said. */
  private Optional<Voice> unsexed(MarkedSentence before) {
    return story.reports(before).stream()
        .filter(other -> !other.unsaid())
        .filter(other -> other.speaker().filter(head -> isUnsexed(before, head)).isPresent())
        .findFirst()
        .flatMap(voices);
  }

  /** A spokesperson, or Lee and Roth together. */
  private boolean isUnsexed(MarkedSentence sentence, int head) {
    boolean one =
        sentence.token(head).tag().equals("NN") && lexicon.isOn("unsexed", sentence.lemma(head));
    return one
        || sentence.tree().children(head, "conj").stream()
            .anyMatch(other -> sentence.token(other).isNoun() && !sentence.isQuoted(other));
  }

  /** “We sail,” they said: of several the first, as where they are named. */
  private Optional<Voice> firstOf(MarkedSentence sentence, int head, String word) {
    return word.equals("they")
        ? cast.actorsAt(sentence.sentence(), head).stream()
            .findFirst()
            .map(id -> new Voice(Optional.of(id), Optional.empty(), Attribution.STATED))
        : Optional.empty();
  }

  /** “I never slept,” she said. / Ann Lee, a nurse, came home at six: who is named next. */
  private Optional<Voice> named(MarkedSentence sentence, String word) {
    boolean single = word.equals("he") || word.equals("she");
    return story
        .following(sentence)
        .filter(next -> single && next.fragments().isEmpty())
        .flatMap(
            next ->
                next.subject()
                    .filter(head -> head > 0 && next.token(head).entity() == EntityType.PERSON)
                    .filter(head -> next.token(head - 1).entity() == EntityType.PERSON)
                    .flatMap(head -> cast.require(next.sentence(), head)))
        .map(id -> new Voice(Optional.of(id), Optional.empty(), Attribution.STATED));
  }

  /** It and they are not whom the words are about, nor whom those of the speaker before are. */
  private Optional<Voice> body(Report report, Voice voice, MarkedSentence before, boolean it) {
    for (Report other : story.reports(before)) {
      Range said = other.content().orElse(null);
      int speaker = other.speaker().orElse(-1);
      boolean inside =
          said != null
              && voice.actor().isPresent()
              && speaker >= 0
              && names(before, voice, said.first(), said.last())
              && !names(before, voice, 0, said.first() - 1)
              && !names(before, voice, said.last() + 1, before.size() - 1);
      if (inside && !other.unsaid() && agrees(before, speaker, it)) {
        return voices.apply(other).filter(v -> !it || !isPerson(v));
      }
    }
    MarkedSentence sentence = report.sentence();
    boolean about = voice.actor().isPresent() && sentence.isQuoted(0);
    if (!about || !names(sentence, voice, 0, report.cue() - 1)) {
      return Optional.empty();
    }
    return before
        .subject()
        .filter(head -> agrees(before, head, it))
        .flatMap(head -> cast.require(before.sentence(), head))
        .map(id -> new Voice(Optional.of(id), voice.mention(), voice.found()))
        .filter(v -> !it || !isPerson(v));
  }

  private static boolean agrees(MarkedSentence sentence, int head, boolean it) {
    Token token = sentence.token(head);
    boolean several = token.tag().equals("NNS") || token.tag().equals("NNPS");
    boolean thing = token.tag().equals("NN") || token.tag().equals("NNP");
    return it ? thing && token.entity() != EntityType.PERSON : several;
  }

  /** He is the man just met, or he who speaks, and not somebody of the clause about him. */
  private Optional<Voice> person(Voice voice, MarkedSentence before, String word) {
    if (!lexicon.isOn("third", word)) {
      return Optional.empty();
    }
    Optional<Integer> met =
        before.subject().filter(head -> lexicon.isOn("stranger", before.lemma(head)));
    boolean introduced =
        met.isPresent()
            && before.tree().children(met.get(), "det").stream()
                .anyMatch(det -> !before.word(det).equalsIgnoreCase("the"));
    if (introduced) {
      return Optional.of(
          new Voice(cast.require(before.sentence(), met.get()), voice.mention(), voice.found()));
    }
    for (Report other : story.reports(before)) {
      int speaker = other.speaker().orElse(-1);
      if (speaker >= 0 && !other.unsaid() && isIntroducedAs(before, speaker, word)) {
        return voices.apply(other);
      }
      boolean named =
          speaker >= 0
              && speaker < other.cue()
              && before.token(speaker).entity() == EntityType.PERSON;
      if (named
          && names(before, voice, speaker + 1, other.cue() - 1)
          && isDescribed(before, speaker + 1, other.cue(), word)) {
        return voices.apply(other);
      }
    }
    return Optional.empty();
  }

  /**
   * His mother said so; a spokesman for the port said so: one of this sex, met with these words.
   */
  private boolean isIntroducedAs(MarkedSentence sentence, int head, String pronoun) {
    boolean sex =
        sentence.token(head).tag().equals("NN")
            && lexicon.isOn(pronoun.equals("he") ? "male" : "female", sentence.lemma(head));
    boolean met = false;
    for (int child : sentence.tree().children(head, "det", "nmod:poss")) {
      met |= !sentence.word(child).equalsIgnoreCase("the");
    }
    return sex && met && sentence.tree().is(head, "nsubj");
  }

  /** Lee, who rose after his rival fled: a relative clause with a possessive of the same sex. */
  private boolean isDescribed(MarkedSentence sentence, int from, int to, String pronoun) {
    boolean who = false;
    boolean owner = false;
    for (int i = from; i < to; i++) {
      who |= sentence.word(i).equals("who") && i <= from + 1;
      owner |= sentence.word(i).equals(pronoun.equals("he") ? "his" : "her");
    }
    return who && owner;
  }

  private boolean names(MarkedSentence sentence, Voice voice, int first, int last) {
    for (int i = Math.max(0, first); i <= last; i++) {
      if (sentence.token(i).isNoun()
          && cast.actorAt(sentence.sentence(), i).equals(voice.actor())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Voice voice) {
    return voice.actor().filter(id -> cast.actor(id).kind() == ActorKind.PERSON).isPresent();
  }
}
