package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.Attribution;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What to make of words in quotation marks that no cue of their sentence claims. */
final class Unclaimed {

  private final Story story;
  private final Voices voices;
  private final CueLexicon lexicon;

  Unclaimed(Story story, Voices voices, CueLexicon lexicon) {
    this.story = story;
    this.voices = voices;
    this.lexicon = lexicon;
  }

  /** Returns the quotation that the fragment is or belongs to; nothing if nobody said it. */
  Optional<Draft> draft(MarkedSentence start, Fragment fragment, List<Draft> drafts) {
    Range tokens = start.tokensOf(fragment).orElseThrow();
    MarkedSentence end = story.sentence(fragment.lastSentence());
    Range tail = end.tokensOf(fragment).orElseThrow();
    boolean opens = !start.hasWordOutside(0, tokens.first() - 1);
    boolean closes = !end.hasWordOutside(tail.last() + 1, end.size() - 1);
    if (opens && closes) {
      return Optional.of(utterance(start, fragment, drafts));
    }
    return embedded(start, fragment, tokens);
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
      if (next && same && gap <= 1 && last.get().isDirect()) {
        return last.get().with(fragment);
      }
    }
    Draft draft = new Draft().with(fragment);
    return draft.by(carried(start, fragment, last));
  }

  private Optional<Voice> carried(MarkedSentence start, Fragment fragment, Optional<Draft> last) {
    Optional<MarkedSentence> previous =
        start.index() == 0 ? Optional.empty() : Optional.of(story.sentence(start.index() - 1));
    if (previous.isPresent()) {
      MarkedSentence sentence = previous.get();
      boolean colon = sentence.word(sentence.size() - 1).equals(":");
      boolean same = sentence.sentence().paragraph() == fragment.paragraph();
      boolean spoke =
          last.isPresent()
              && lastSentence(last.get(), last.get().lastFragment()) >= sentence.index();
      if (!spoke && (colon || same)) {
        Optional<Voice> subject =
            subject(sentence, colon ? Attribution.STATED : Attribution.INFERRED);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return last.flatMap(Draft::voice).map(voice -> voice.as(Attribution.CONTINUED));
  }

  private Optional<Voice> subject(MarkedSentence sentence, Attribution found) {
    List<Report> reports = story.reports(sentence);
    for (int i = reports.size() - 1; i >= 0; i--) {
      if (reports.get(i).speaker().isPresent()) {
        return voices.of(reports.get(i)).map(voice -> voice.as(found));
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.tree().head(i) < 0) {
        OptionalInt subject = sentence.tree().child(i, "nsubj");
        if (subject.isPresent()) {
          return voices.of(sentence, subject.getAsInt()).map(voice -> voice.as(found));
        }
      }
    }
    return Optional.empty();
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
  private Optional<Draft> embedded(MarkedSentence sentence, Fragment fragment, Range tokens) {
    if (tokens.first() > 0 && lexicon.isOn("named", sentence.word(tokens.first() - 1))) {
      return Optional.empty();
    }
    if (fragment.words() < 4) {
      return Optional.empty();
    }
    Optional<Voice> voice = Optional.empty();
    List<Report> reports = story.reports(sentence);
    for (Report report : reports) {
      if (voice.isEmpty() && !report.unsaid()) {
        voice = voices.of(report);
      }
    }
    if (voice.isEmpty()) {
      voice = subject(sentence, Attribution.INFERRED);
    }
    return Optional.of(new Draft().with(fragment).by(voice.map(v -> v.as(Attribution.INFERRED))));
  }
}
