package io.github.entente.extract.quote;

import java.util.Map;
import java.util.Optional;

/** Finds the attribution that stands behind the words in quotation marks: “…,” said X. */
final class ClosingAttributions {

  /** “It is late.” Ann Lee said.: so long is a sentence of nothing but an attribution. */
  private static final int BARE = 6;

  /** The old harbour master said: so many words may stand before a speaker. */
  private static final int NEAR = 4;

  private final Story story;
  private final BesideMarks marks;
  private final Statements statements;
  private final Map<Integer, Draft> byFragment;

  /**
   * Makes it.
   *
   * @param byFragment the quotations so far, by the index of their fragments
   */
  ClosingAttributions(
      Story story, BesideMarks marks, Statements statements, Map<Integer, Draft> byFragment) {
    this.story = story;
    this.marks = marks;
    this.statements = statements;
    this.byFragment = byFragment;
  }

  /** “…,” said X or “…,” X said, whatever the tree shows. */
  Optional<Draft> besideMark(MarkedSentence start, Fragment fragment, int before, boolean opens) {
    MarkedSentence sentence = story.sentence(fragment.lastSentence());
    Range tokens = sentence.tokensOf(fragment).orElseThrow();
    boolean breaks =
        ",?!—-…".indexOf(fragment.lastCharacter(story.text())) >= 0
            || tokens.last() + 1 < sentence.size() && sentence.word(tokens.last() + 1).equals(",");
    if (!breaks) {
      return Optional.empty();
    }
    int limit =
        story.after(fragment).flatMap(sentence::tokensOf).map(Range::first).orElse(sentence.size());
    Optional<Report> found = marks.behind(sentence, tokens.last(), limit);
    if (found.isEmpty() || !opens && introduces(found.get())) {
      return Optional.empty();
    }
    Report report = known(found.get());
    Optional<Draft> last = before < 0 ? Optional.empty() : draftBefore(fragment);
    if (last.isPresent() && last.get().report().filter(r -> r.hasCueOf(report)).isPresent()) {
      return last.map(draft -> draft.with(fragment));
    }
    if (opens || start != sentence) {
      return Optional.of(statements.stated(report).with(fragment));
    }
    return Trim.range(sentence, before + 1, tokens.last())
        .map(range -> statements.mixed(sentence, report, range, fragment, tokens));
  }

  /**
   * She began shoving and calling him “a bore,” he said in an interview: an attribution with
   * nothing to report behind it claims the whole clause before, whoever speaks in that.
   */
  Optional<Draft> ofWhole(MarkedSentence sentence, Fragment fragment, int before) {
    Range tokens = sentence.tokensOf(fragment).orElseThrow();
    if (fragment.lastSentence() != sentence.index()
        || fragment.lastCharacter(story.text()) != ',' && !isComma(sentence, tokens.last() + 1)) {
      return Optional.empty();
    }
    int from = tokens.last() + (isComma(sentence, tokens.last() + 1) ? 2 : 1);
    Optional<Report> found = marks.behind(sentence, tokens.last(), sentence.size());
    if (found.isEmpty() || found.get().speaker().isEmpty()) {
      return Optional.empty();
    }
    Report report = known(found.get());
    int speaker = report.speaker().orElseThrow();
    int last = Math.max(report.cue(), speaker);
    boolean stated =
        report.entry().takes(Frame.DIRECT)
            && report.entry().takes(Frame.CLAUSE)
            && Math.min(report.cue(), speaker) - from <= NEAR
            && Math.abs(report.cue() - speaker) <= 1
            && sentence.token(report.cue()).is("VBD");
    boolean inverted = speaker > report.cue();
    if (!stated || !reportsNothing(sentence, last + 1, inverted)) {
      return Optional.empty();
    }
    Optional<Draft> mate = before < 0 ? Optional.empty() : draftBefore(fragment);
    return mate.flatMap(Draft::report).filter(r -> r.hasCueOf(report)).isPresent()
        ? mate.map(draft -> draft.with(fragment))
        : Trim.range(sentence, before + 1, tokens.last())
            .map(range -> around(report, range))
            .map(range -> statements.mixed(sentence, report, range, fragment, tokens));
  }

  /** It would be “mad”, she said, for them to sail: what is said goes on behind the attribution. */
  private Range around(Report attribution, Range before) {
    return story.reports(attribution.sentence()).stream()
        .filter(report -> report.hasCueOf(attribution) && report.isInserted())
        .flatMap(report -> report.content().stream())
        .filter(all -> all.contains(before))
        .findFirst()
        .orElse(before);
  }

  private static boolean isComma(MarkedSentence sentence, int at) {
    return at < sentence.size() && !sentence.isQuoted(at) && sentence.word(at).equals(",");
  }

  /** Whether a comma, a stop or an adverbial follows the attribution, or whom it was told to. */
  private static boolean reportsNothing(MarkedSentence sentence, int from, boolean inverted) {
    int at = from;
    while (!inverted && at < sentence.size() && sentence.token(at).isNoun()) {
      at++;
    }
    if (at >= sentence.size() || sentence.isQuoted(at)) {
      return at >= sentence.size();
    }
    boolean ends = sentence.isPunctuation(at) && !sentence.word(at).equals(":");
    boolean adverbial = sentence.token(at).is("IN") && !sentence.word(at).equals("that");
    return ends || adverbial && at == from;
  }

  /** Asked about the “sell-out,” he said: “…”; he said that: the cue belongs to what follows. */
  private static boolean introduces(Report report) {
    int next = report.cue() + 1;
    return next < report.sentence().size()
        && (report.sentence().word(next).equals(":")
            || report.sentence().word(next).equals("that"));
  }

  /** Returns the report with the same cue that the tree gave, with this speaker. */
  private Report known(Report surface) {
    for (Report report : story.reports(surface.sentence())) {
      if (report.hasCueOf(surface)) {
        return new Report(
            report.sentence(),
            report.cue(),
            report.entry(),
            surface.attribution(),
            surface.speaker(),
            Optional.empty(),
            false);
      }
    }
    return surface;
  }

  /** The cue stands behind the fragment. */
  Optional<Draft> beforeCue(MarkedSentence start, Fragment fragment, int before) {
    MarkedSentence sentence = story.sentence(fragment.lastSentence());
    Range tokens = sentence.tokensOf(fragment).orElseThrow();
    int limit =
        story.after(fragment).flatMap(sentence::tokensOf).map(Range::first).orElse(sentence.size());
    for (Report report : story.reports(sentence)) {
      if (report.cue() <= tokens.last()) {
        continue;
      }
      boolean speech = report.entry().takes(Frame.DIRECT) || report.entry().takes(Frame.CLAUSE);
      boolean right = report.content().isPresent() && !report.isLeft();
      boolean leftCovers = report.isLeft() && report.content().orElseThrow().overlaps(tokens);
      if (report.cue() > limit && !leftCovers) {
        break;
      }
      // “It is ours.” The crowd roared: what one does with a voice is no attribution behind a stop
      boolean roar =
          fragment.lastCharacter(story.text()) == '.' && !report.entry().takes(Frame.CLAUSE);
      if (!speech || right && !leftCovers || roar) {
        continue;
      }
      boolean adjoins =
          report.attribution().first() > tokens.last()
              && !sentence.hasWordOutside(tokens.last() + 1, report.attribution().first() - 1);
      boolean opens =
          !start.hasWordOutside(before + 1, start.tokensOf(fragment).orElseThrow().first() - 1);
      boolean alone = adjoins && opens;
      if (alone) {
        Optional<Draft> last = before < 0 ? Optional.empty() : draftBefore(fragment);
        return last.isPresent() && last.get().report().filter(r -> r.hasCueOf(report)).isPresent()
            ? last.map(draft -> draft.with(fragment))
            : Optional.of(statements.stated(report).with(fragment));
      }
      if (leftCovers) {
        return Optional.of(
            statements.mixed(sentence, report, report.content().orElseThrow(), fragment, tokens));
      }
      if (adjoins && start == sentence) {
        int from = Math.max(0, before + 1);
        Optional<Range> range = Trim.range(sentence, from, tokens.last());
        return range.map(r -> statements.mixed(sentence, report, r, fragment, tokens));
      }
    }
    return nextSentence(sentence, fragment, tokens);
  }

  /** “Why?” asked the judge: a question mark ends the sentence, the attribution is the next. */
  private Optional<Draft> nextSentence(MarkedSentence end, Fragment fragment, Range tokens) {
    boolean last = !end.hasWordOutside(tokens.last() + 1, end.size() - 1);
    Optional<MarkedSentence> next = story.next(end);
    if (!last || next.isEmpty() || next.get().isQuoted(0)) {
      return Optional.empty();
    }
    char mark = fragment.lastCharacter(story.text());
    boolean comma = mark == ',' || mark == '—' || mark == '-';
    MarkedSentence following = next.get();
    boolean bare = mark == '.' && following.size() <= BARE && following.fragments().isEmpty();
    if ("?!…".indexOf(mark) < 0 && !comma && !bare) {
      return Optional.empty();
    }
    int limit =
        following.fragments().isEmpty()
            ? following.size()
            : following.tokensOf(following.fragments().get(0)).map(Range::first).orElse(0);
    Optional<Report> found = marks.behind(following, -1, limit);
    boolean lower = Character.isLowerCase(following.word(0).charAt(0));
    if (found.isPresent()) {
      Report report = known(found.get());
      boolean own =
          story.reports(following).stream()
              .anyMatch(r -> r.hasCueOf(report) && r.content().isPresent());
      boolean ends =
          !following.hasWordOutside(
              Math.max(report.cue(), report.attribution().last()) + 1, following.size() - 1);
      // “It is late.” Lee said. But: “It is late.” The crowd roared.
      if (bare && !(ends && report.entry().takes(Frame.CLAUSE))) {
        return Optional.empty();
      }
      // “I want that!” We made a list: no word of saying, and more than an attribution
      if (report.entry().lemma().isEmpty() && !comma && !lower && !ends) {
        return Optional.empty();
      }
      // “Too short?” He wrote when the mayor left “the boat”
      boolean pronoun =
          following.token(0).tag().equals("PRP")
              && report.cue() == 1
              && limit > 2
              && (following.token(2).is("IN") || following.token(2).is("W"))
              && !following.word(2).equals("that");
      if (lower || !own && following.size() < 30 && (limit == following.size() || pronoun)) {
        return Optional.of(statements.stated(report).with(fragment));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> draftBefore(Fragment fragment) {
    return Optional.ofNullable(byFragment.get(fragment.index() - 1));
  }
}
