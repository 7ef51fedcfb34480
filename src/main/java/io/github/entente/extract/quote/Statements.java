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
    boolean only = // would say only that it was “late”
        sentence.word(all.first()).equals("only")
            && all.first() + 1 < tokens.first()
            && sentence.word(all.first() + 1).equals("that");
    all = only ? new Range(all.first() + 1, all.last()) : all;
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

  /** Returns what stands behind its cue: the words alone, or with the clause they go on with. */
  Draft behind(Report surface, Fragment fragment, Range tokens) {
    return story.reports(surface.sentence()).stream()
        .filter(surface::hasCueOf)
        .flatMap(known -> goneOn(known, fragment, tokens).stream())
        .findFirst()
        .orElseGet(() -> stated(surface).with(fragment));
  }

  /** Said it was late, “and I go”: a small conjunction goes on with the clause before. */
  private Optional<Draft> goneOn(Report report, Fragment fragment, Range tokens) {
    MarkedSentence sentence = report.sentence();
    int word = Math.min(tokens.first() + 1, tokens.last());
    boolean joint =
        sentence.token(word).is("CC") && Character.isLowerCase(sentence.word(word).charAt(0));
    return report
        .content()
        .filter(c -> joint && !report.isLeft() && c.last() == tokens.first() - 2)
        .map(c -> new Range(c.first(), tokens.last()))
        .map(all -> mixed(sentence, report, all, fragment, tokens));
  }

  /** Returns a quotation without words yet; one that was not said has no speaker. */
  Draft stated(Report report) {
    Draft draft = new Draft().by(report);
    if (report.unsaid()) {
      return draft;
    }
    Optional<Report> relay = relaying(report);
    return draft
        .through(relay)
        .by(voices.of(relay.orElse(report)).or(() -> source(report)).or(() -> doer(report)));
  }

  /** “No,” Roth said, according to Lee: of reports within reports the outermost counts. */
  private Optional<Report> relaying(Report report) {
    MarkedSentence sentence = report.sentence();
    for (Report other : story.reports(sentence)) {
      boolean behind = other.isAccording() && !report.isAccording() && other.cue() > report.cue();
      int said = report.content().filter(c -> c.last() < other.cue()).map(Range::last).orElse(-1);
      int from = Math.max(said, Math.max(report.cue(), report.attribution().last())) + 1;
      if (behind && !hasVerb(sentence, from, other.cue())) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Whether a clause of its own, which the source may speak of, stands there. */
  private static boolean hasVerb(MarkedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.isQuoted(i) && (sentence.token(i).isFinite() || sentence.word(i).equals(";"))) {
        return true;
      }
    }
    return false;
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
    return SpeakerFinder.isPassive(report.sentence(), report.cue())
        ? reporter(report)
        : Optional.empty();
  }

  /** The pilots testified that crews were told it was “late”: the telling is what they say. */
  private Optional<Voice> reporter(Report told) {
    return story.reports(told.sentence()).stream()
        .filter(other -> other.cue() < told.cue() && !other.unsaid())
        .filter(other -> other.speaker().isPresent() && other.entry().takes(Frame.CLAUSE))
        .filter(other -> other.says(told.cue()))
        .findFirst()
        .flatMap(voices::of);
  }
}
