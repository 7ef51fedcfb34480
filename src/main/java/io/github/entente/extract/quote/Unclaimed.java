package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.Attribution;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to make of words in quotation marks that no cue of their sentence claims. */
final class Unclaimed {

  /** So many words of the writer's own sentence are somebody's, though he does not say whose. */
  private static final int LONG = 7;

  private final Story story;
  private final Voices voices;
  private final Dialogue dialogue;
  private final CueLexicon lexicon;
  private final NounCues nouns;
  private final WordsOf words;
  private final SentenceMates mates;
  private final ColonLead colons;
  private final NextSentence nextTo;
  private final Signature signatures;

  Unclaimed(Story story, Voices voices, CueLexicon lexicon, Map<Integer, Draft> byFragment) {
    this.story = story;
    this.voices = voices;
    this.dialogue = new Dialogue(story);
    this.lexicon = lexicon;
    this.nouns = new NounCues(story, voices, lexicon);
    this.words = new WordsOf(voices, lexicon);
    this.colons = new ColonLead(voices, lexicon);
    this.nextTo = new NextSentence(story, voices);
    this.signatures = new Signature(story, voices);
    GoverningCue governing = new GoverningCue(story.cues(), lexicon);
    this.mates = new SentenceMates(story, voices, lexicon, governing, byFragment);
  }

  /** Returns the quotation that the fragment is or belongs to; nothing if nobody said it. */
  Optional<Draft> draft(MarkedSentence start, Fragment fragment, List<Draft> drafts) {
    Range tokens = start.tokensOf(fragment).orElseThrow();
    MarkedSentence end = story.sentence(fragment.lastSentence());
    Range tail = end.tokensOf(fragment).orElseThrow();
    boolean opens = !start.hasWordOutside(0, tokens.first() - 1);
    boolean closes = !end.hasWordOutside(tail.last() + 1, end.size() - 1);
    Optional<Voice> signed = opens ? signatures.of(fragment) : Optional.empty();
    if (signed.isPresent()) {
      return Optional.of(new Draft().with(fragment).by(signed));
    }
    if (opens && closes) {
      return Optional.of(utterance(start, fragment, drafts));
    }
    boolean colon = tokens.first() > 0 && start.word(tokens.first() - 1).equals(":");
    Optional<Draft> own =
        colon && closes ? words.inTheWordsOf(start, fragment, tokens) : Optional.empty();
    if (own.isPresent()) {
      return own;
    }
    if (closes && isLead(start, fragment, tokens.first() - 1)) {
      Optional<Voice> subject = nouns.mainSubject(start, tokens);
      if (subject.isPresent()) {
        return Optional.of(new Draft().with(fragment).by(subject));
      }
    }
    if (colon && closes) {
      if (colons.isNobodys(start, tokens.first() - 1)) {
        return Optional.of(new Draft().with(fragment));
      }
      Optional<Voice> speaker =
          colons
              .speaker(start, tokens.first() - 1)
              .or(
                  () ->
                      lastMarked(drafts)
                          .flatMap(Draft::voice)
                          .map(voice -> voice.as(Attribution.CONTINUED)));
      return Optional.of(new Draft().with(fragment).by(speaker));
    }
    if (opens && fragment.words() > 3) {
      Optional<Voice> before =
          lastMarked(drafts)
              .filter(last -> last.isDirect())
              .filter(last -> last.lastFragment().paragraph() == fragment.paragraph())
              .flatMap(Draft::voice);
      if (before.isPresent()) {
        return Optional.of(
            new Draft().with(fragment).by(before.map(v -> v.as(Attribution.CONTINUED))));
      }
    }
    return embedded(start, fragment, tokens, drafts);
  }

  /** Whole sentences: the speaker before goes on, or the sentence before names one. */
  private Draft utterance(MarkedSentence start, Fragment fragment, List<Draft> drafts) {
    Optional<Draft> last = lastMarked(drafts);
    if (last.isPresent()) {
      Fragment before = last.get().lastFragment();
      boolean next = before.index() == fragment.index() - 1;
      if (next && before.continued()) {
        return last.get().with(fragment);
      }
      boolean same = before.paragraph() == fragment.paragraph();
      int gap = start.index() - lastSentence(last.get(), before);
      boolean goesOn = fragment.paragraph() - before.paragraph() <= 1;
      Optional<Voice> answering = next ? dialogue.next(fragment, drafts) : Optional.empty();
      if (answering.isPresent()) {
        return new Draft().with(fragment).by(answering);
      }
      if ((same || goesOn && next)
          && gap <= 1
          && (last.get().isDirect() || same && isClosed(last.get(), before))) {
        return last.get().with(fragment);
      }
    }
    Draft draft = new Draft().with(fragment);
    leadingCue(start).ifPresent(draft::by);
    return draft.by(carried(start, fragment, last));
  }

  /** Lee, a docker, says: / “It leaks.”: the cue before the colon that ends a paragraph. */
  private Optional<Report> leadingCue(MarkedSentence start) {
    return story
        .leading(start)
        .filter(lead -> lead.word(lead.size() - 1).equals(":") && lead.fragments().isEmpty())
        .flatMap(
            lead ->
                story.reports(lead).stream()
                    .filter(report -> report.entry().takes(Frame.DIRECT) && !report.unsaid())
                    .filter(report -> report.content().isEmpty() && report.speaker().isPresent())
                    .reduce((first, second) -> second));
  }

  /** It was a “trap”, she said: the attribution ends the sentence. */
  private static boolean isClosed(Draft draft, Fragment last) {
    return draft
        .report()
        .filter(
            report ->
                report.sentence().tokensOf(last).filter(r -> r.last() < report.cue()).isPresent())
        .isPresent();
  }

  private Optional<Voice> carried(MarkedSentence start, Fragment fragment, Optional<Draft> last) {
    Optional<MarkedSentence> previous =
        start.index() == 0 ? Optional.empty() : Optional.of(story.sentence(start.index() - 1));
    if (previous.isPresent()) {
      MarkedSentence sentence = previous.get();
      boolean colon = sentence.word(sentence.size() - 1).equals(":");
      boolean told = sentence.sentence().paragraph() == fragment.paragraph() - 1;
      boolean same = sentence.sentence().paragraph() == fragment.paragraph();
      boolean spoke =
          last.isPresent()
              && lastSentence(last.get(), last.get().lastFragment()) >= sentence.index();
      if (!spoke && (colon || same || told && nextTo.leadsTo(sentence))) {
        Optional<Voice> subject =
            nextTo.subject(sentence, colon ? Attribution.STATED : Attribution.INFERRED);
        if (subject.isPresent() && !isInterlude(fragment, last, subject.get(), colon)) {
          return subject;
        }
      }
    }
    return last.flatMap(Draft::voice)
        .map(voice -> voice.as(Attribution.CONTINUED))
        .or(() -> nextTo.actor(fragment));
  }

  /** He spoke. The crowd roared. “It is ours”: who spoke before in the paragraph goes on. */
  private boolean isInterlude(
      Fragment fragment, Optional<Draft> last, Voice subject, boolean colon) {
    return !colon
        && !voices.isPerson(subject)
        && last.filter(draft -> draft.lastFragment().paragraph() == fragment.paragraph())
            .flatMap(Draft::voice)
            .filter(voices::isPerson)
            .isPresent();
  }

  private static int lastSentence(Draft draft, Fragment fragment) {
    return draft
        .report()
        .map(r -> Math.max(r.sentence().index(), fragment.lastSentence()))
        .orElse(fragment.lastSentence());
  }

  private static Optional<Draft> lastMarked(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - 8; i--) {
      if (!drafts.get(i).fragments().isEmpty()) {
        return Optional.of(drafts.get(i));
      }
    }
    return Optional.empty();
  }

  /** Words within a sentence of the writer's own. */
  private Optional<Draft> embedded(
      MarkedSentence sentence, Fragment fragment, Range tokens, List<Draft> drafts) {
    Optional<Draft> own = words.inTheWordsOf(sentence, fragment, tokens);
    if (own.isPresent()) {
      return own;
    }
    if (isWritten(sentence, tokens.first())) {
      return Optional.of(new Draft().with(fragment));
    }
    Optional<Draft> introduced =
        words
            .opening(sentence, fragment, tokens)
            .or(() -> words.selfDescribed(sentence, fragment, tokens));
    if (introduced.isPresent()) {
      return introduced;
    }
    if (tokens.first() > 0 && lexicon.isOn("named", sentence.word(tokens.first() - 1))) {
      return Optional.empty();
    }
    Optional<Draft> said =
        nouns
            .claim(sentence, fragment, tokens)
            .or(() -> mates.continued(sentence, fragment, tokens))
            .or(() -> mates.governed(sentence, fragment, tokens))
            .or(() -> mates.closed(sentence, fragment, tokens))
            .or(
                () ->
                    nouns
                        .viewer(sentence, tokens)
                        .map(voice -> carrier(sentence, fragment, tokens).by(Optional.of(voice))));
    if (said.isPresent() || fragment.words() < 4 || nouns.isWriter(sentence, tokens)) {
      return said;
    }
    Optional<Voice> subject =
        nouns
            .mainSubject(sentence, tokens)
            .or(() -> mates.thatSubject(sentence, tokens))
            .or(
                () ->
                    lastMarked(drafts)
                        .filter(d -> d.lastFragment().paragraph() == fragment.paragraph())
                        .flatMap(Draft::voice)
                        .map(voice -> voice.as(Attribution.CONTINUED)))
            .or(
                () ->
                    story
                        .previous(sentence)
                        .flatMap(p -> nextTo.subject(p, Attribution.CONTINUED)));
    if (subject.isEmpty() && fragment.words() < LONG && !isBorne(sentence, tokens.first())) {
      return Optional.empty(); // a phrase that nobody is near to have said
    }
    return Optional.of(carrier(sentence, fragment, tokens).by(subject));
  }

  /** A banner over the gate, whatever it does there: “…”. */
  private boolean isBorne(MarkedSentence sentence, int open) {
    for (int i = open - 1; i >= 0; i--) {
      if (!sentence.isQuoted(i) && lexicon.isOn("nobody", sentence.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** A placard with the words “…”: said, but by nobody. */
  private boolean isWritten(MarkedSentence sentence, int open) {
    int words = open - 1;
    if (words < 2 || !lexicon.isOn("words", sentence.lemma(words))) {
      return false;
    }
    for (int i = words - 1; i >= 0 && i >= words - 4 && !sentence.isQuoted(i); i--) {
      if (lexicon.isOn("nobody", sentence.word(i)) || lexicon.isOn("nobody", sentence.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** The clause of the writer's that carries the words, from behind its verb. */
  private static Draft carrier(MarkedSentence sentence, Fragment fragment, Range tokens) {
    Draft draft = new Draft();
    for (int i = tokens.first() - 1; i >= 0 && !sentence.isQuoted(i); i--) {
      if (sentence.token(i).isVerb()) {
        Optional<Range> range = Trim.range(sentence, i + 1, tokens.last());
        if (range.isPresent() && sentence.hasWordOutside(i + 1, tokens.first() - 1)) {
          draft.with(sentence.sentence().span(range.get().first(), range.get().last()));
        }
        break;
      }
    }
    return draft.with(fragment);
  }

  /** A comma before a whole sentence: He shot back, “Read it.” */
  private boolean isLead(MarkedSentence sentence, Fragment fragment, int mark) {
    String said = fragment.inner().in(story.text());
    return mark > 0
        && sentence.word(mark).equals(",")
        && Character.isUpperCase(said.charAt(0))
        && ".?!".indexOf(said.charAt(said.length() - 1)) >= 0;
  }
}
