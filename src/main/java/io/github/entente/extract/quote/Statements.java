package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import java.util.Optional;

/** Makes quotations of reports and the words in quotation marks that they claim. */
final class Statements {

  private final Story story;
  private final Voices voices;
  private final CueLexicon lexicon;

  Statements(Story story, Voices voices, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.story = story;
    this.voices = voices;
  }

  /** The words together with what the sentence says of them outside quotation marks. */
  Draft mixed(
      MarkedSentence sentence, Report report, Range content, Fragment fragment, Range tokens) {
    Draft draft = stated(report);
    Range all =
        new Range(
            Trim.behindTitle(sentence, Math.min(content.first(), tokens.first()), tokens.first()),
            Math.max(content.last(), verbBehind(sentence, tokens)));
    boolean outside = false;
    for (int i = all.first(); i <= all.last(); i++) {
      outside |= !sentence.isQuoted(i) && sentence.isWord(i) && !report.attribution().contains(i);
    }
    if (outside) {
      draft.with(sentence.sentence().span(all.first(), all.last()));
    }
    return draft.with(fragment);
  }

  /** Had “knowingly” misled them: the last token of the verb's phrase, or of the words quoted. */
  private static int verbBehind(MarkedSentence sentence, Range tokens) {
    int verb = tokens.last() + 1;
    int auxiliary = tokens.first() - 1;
    boolean has = auxiliary >= 0 && sentence.lemma(auxiliary).equals("have");
    boolean is = auxiliary >= 0 && sentence.lemma(auxiliary).equals("be");
    boolean behind = verb < sentence.size() && !sentence.isQuoted(verb);
    boolean parted =
        behind && (has || is) && sentence.token(verb).tag().equals("VBN")
            || behind && has && sentence.token(verb).tag().equals("VBD");
    int last = tokens.last();
    for (int i = verb; parted && i < sentence.size() && !sentence.isPunctuation(i); i++) {
      last = i;
    }
    return last;
  }

  /** Returns a quotation without words yet; one that was not said has no speaker. */
  Draft stated(Report report) {
    Draft draft = new Draft().by(report);
    return report.unsaid()
        ? draft
        : draft.by(voices.of(report).or(() -> source(report)).or(() -> doer(report)));
  }

  /** Went after him, calling him “a bore”: the participle's speaker is that of the verb before. */
  private Optional<Voice> doer(Report report) {
    Optional<Voice> found = Optional.empty();
    boolean sign = // she held up a sign saying “…”
        report
            .speaker()
            .filter(head -> lexicon.isOn("nobody", report.sentence().lemma(head)))
            .isPresent();
    if (sign) {
      return found;
    }
    for (Report other : story.reports(report.sentence())) {
      if (other.cue() < report.cue() && report.sentence().token(report.cue()).tag().equals("VBG")) {
        found = voices.of(other);
      }
    }
    return found;
  }

  /** “According to the handbook, agents were told”: a passive's words come from the source. */
  private Optional<Voice> source(Report report) {
    if (report.speaker().isPresent()) {
      return Optional.empty();
    }
    for (Report other : story.reports(report.sentence())) {
      if (other.isAccording()) {
        return voices.of(other);
      }
    }
    return Optional.empty();
  }
}
