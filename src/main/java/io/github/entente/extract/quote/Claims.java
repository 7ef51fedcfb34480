package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import java.util.Map;
import java.util.Optional;

/** Finds the cue of a sentence that claims the words in quotation marks. */
final class Claims {

  private final Story story;
  private final Voices voices;
  private final BesideMarks marks;
  private final Asides asides;
  private final Map<Integer, Draft> byFragment;

  /**
   * Makes it.
   *
   * @param byFragment the quotations so far, by the index of their fragments
   */
  Claims(Story story, Voices voices, CueLexicon lexicon, Map<Integer, Draft> byFragment) {
    this.story = story;
    this.voices = voices;
    this.marks = new BesideMarks(lexicon);
    this.asides = new Asides(story, voices, lexicon);
    this.byFragment = byFragment;
  }

  /** Returns the quotation that the words are or belong to, if a cue claims them. */
  Optional<Draft> claim(MarkedSentence sentence, Fragment fragment) {
    Range tokens = sentence.tokensOf(fragment).orElseThrow();
    Optional<Fragment> previous = story.before(fragment);
    int before = previous.flatMap(sentence::tokensOf).map(Range::last).orElse(-1);
    boolean opens = !sentence.hasWordOutside(before + 1, tokens.first() - 1);
    if (before >= 0 && draftBefore(fragment).isPresent()) {
      Draft last = draftBefore(fragment).get();
      if (isCoordinated(sentence, before, tokens.first())) {
        Range both = new Range(before + 1, tokens.first() - 1);
        return Optional.of(
            last.with(sentence.sentence().span(both.first(), both.last())).with(fragment));
      }
    }
    Optional<Draft> aside = asides.asClause(sentence, fragment, tokens);
    if (aside.isEmpty()) {
      aside = asides.banner(sentence, fragment, tokens);
    }
    if (aside.isEmpty() && before < 0) {
      aside = asides.interrupted(sentence, fragment, tokens);
    }
    if (aside.isPresent()) {
      return aside;
    }
    boolean colon = tokens.first() > 0 && sentence.word(tokens.first() - 1).equals(":");
    if (colon && fragment.inner().in(story.text()).endsWith(",")) {
      // a message: “…,” she wrote
      Optional<Draft> surface = besideMark(sentence, fragment, tokens.first() - 1, true);
      if (surface.isPresent()) {
        return surface;
      }
    }
    Optional<Report> closing = closing(sentence, fragment, tokens);
    if (closing.isPresent()) {
      Report report = closing.get();
      return Optional.of(mixed(sentence, report, report.content().orElseThrow(), fragment, tokens));
    }
    if (tokens.first() > 0 && !(opens && before < 0)) {
      Optional<Draft> found = behindCue(sentence, fragment, tokens, before);
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<Draft> surface = besideMark(sentence, fragment, before, opens);
    return surface.isPresent() ? surface : beforeCue(sentence, fragment, before);
  }

  /** “Men began calling her “…,” she said”: what others called her is what she said. */
  private Optional<Report> closing(MarkedSentence sentence, Fragment fragment, Range tokens) {
    if (draftBefore(fragment).map(draft -> covers(draft, fragment)).orElse(false)) {
      return Optional.empty();
    }
    Optional<Report> closing = Optional.empty();
    boolean aside = false;
    for (Report report : story.reports(sentence)) {
      boolean covers = report.content().map(c -> c.overlaps(tokens)).orElse(false);
      if (covers && report.cue() < tokens.first()) {
        if (!isAside(sentence, report)) {
          return Optional.empty();
        }
        aside = true;
      }
      if (covers && report.isLeft() && !report.unsaid() && !report.isAccording()) {
        closing = Optional.of(report);
      }
    }
    return aside ? closing.filter(report -> report.cue() > tokens.last()) : Optional.empty();
  }

  /** A participle names without saying when or by whom. */
  private static boolean isAside(MarkedSentence sentence, Report report) {
    return sentence.token(report.cue()).tag().equals("VBG") && report.entry().takes(Frame.NAMING);
  }

  /** “…” and “…”. */
  private static boolean isCoordinated(MarkedSentence sentence, int before, int open) {
    int words = 0;
    for (int i = before + 1; i < open; i++) {
      if (sentence.isWord(i)) {
        words++;
        if (!sentence.token(i).is("CC")) {
          return false;
        }
      }
    }
    return words == 1;
  }

  /** “…,” said X or “…,” X said, whatever the tree shows. */
  private Optional<Draft> besideMark(
      MarkedSentence start, Fragment fragment, int before, boolean opens) {
    MarkedSentence sentence = story.sentence(fragment.lastSentence());
    Range tokens = sentence.tokensOf(fragment).orElseThrow();
    String said = fragment.inner().in(story.text());
    boolean breaks =
        ",?!—-…".indexOf(said.charAt(said.length() - 1)) >= 0
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
    if (last.isPresent() && last.get().report().filter(r -> sameCue(r, report)).isPresent()) {
      return last.map(draft -> draft.with(fragment));
    }
    if (opens || start != sentence) {
      return Optional.of(stated(report).with(fragment));
    }
    return Trim.range(sentence, before + 1, tokens.last())
        .map(range -> mixed(sentence, report, range, fragment, tokens));
  }

  /** Asked about the “sell-out,” he said: “…”: the cue belongs to what follows. */
  private static boolean introduces(Report report) {
    int next = report.cue() + 1;
    return next < report.sentence().size() && report.sentence().word(next).equals(":");
  }

  /** Returns the report with the same cue that the tree gave, with this speaker. */
  private Report known(Report surface) {
    for (Report report : story.reports(surface.sentence())) {
      if (sameCue(report, surface)) {
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

  private static boolean sameCue(Report one, Report other) {
    return one.sentence() == other.sentence() && one.cue() == other.cue();
  }

  /** The cue stands before the fragment. */
  private Optional<Draft> behindCue(
      MarkedSentence sentence, Fragment fragment, Range tokens, int before) {
    Optional<Draft> last = before < 0 ? Optional.empty() : draftBefore(fragment);
    Optional<Report> covering = Optional.empty();
    Optional<Report> beside = Optional.empty();
    for (Report report : story.reports(sentence)) {
      if (report.cue() > tokens.first()) {
        break;
      }
      boolean covers =
          (!report.isLeft() || report.isInserted())
              && report.content().map(c -> c.overlaps(tokens)).orElse(false);
      if (covers && covering.isEmpty()) {
        covering = Optional.of(report);
      }
      boolean elsewhere = !report.isLeft() && report.content().isPresent();
      boolean named =
          report.entry().takes(Frame.NAMING) && SpeakerFinder.isPassive(sentence, report.cue());
      if (report.cue() > before && report.entry().takes(Frame.DIRECT) && !elsewhere && !named) {
        beside = Optional.of(report);
      }
    }
    if (last.isPresent() && last.get().report().isPresent()) {
      Report same = last.get().report().get();
      boolean again = covering.isPresent() && sameCue(covering.get(), same);
      boolean interrupted =
          covering.isEmpty()
              && same.sentence() == sentence
              && same.cue() > before
              && endsInBreak(sentence, tokens.first());
      if (again || interrupted || covers(last.get(), fragment)) {
        return last.map(draft -> draft.with(fragment));
      }
    }
    Optional<Report> surface = marks.before(sentence, tokens.first(), before);
    if (surface.isPresent() && covering.map(r -> r.cue() < surface.get().cue()).orElse(true)) {
      return Optional.of(stated(surface.get()).with(fragment));
    }
    if (covering.isPresent()) {
      Report report = covering.get();
      return Optional.of(mixed(sentence, report, report.content().orElseThrow(), fragment, tokens));
    }
    if (beside.isPresent()) {
      Report report = beside.get();
      if (endsInBreak(sentence, tokens.first()) || report.cue() == tokens.first() - 1) {
        return Optional.of(stated(report).with(fragment));
      }
      // the parser lost the clause: it runs from the cue to the mark
      int from = Math.max(report.cue(), report.attribution().last()) + 1;
      return Trim.range(sentence, from, tokens.last())
          .map(range -> mixed(sentence, report, range, fragment, tokens));
    }
    return Optional.empty();
  }

  private static boolean covers(Draft draft, Fragment fragment) {
    return !draft.isDirect() && draft.span().overlaps(fragment.inner());
  }

  /** The cue stands behind the fragment. */
  private Optional<Draft> beforeCue(MarkedSentence start, Fragment fragment, int before) {
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
      if (!speech || right && !leftCovers) {
        continue;
      }
      boolean adjoins =
          !sentence.hasWordOutside(tokens.last() + 1, report.attribution().first() - 1);
      boolean opens =
          !start.hasWordOutside(before + 1, start.tokensOf(fragment).orElseThrow().first() - 1);
      boolean alone = adjoins && opens;
      if (alone) {
        Optional<Draft> last = before < 0 ? Optional.empty() : draftBefore(fragment);
        return last.isPresent() && last.get().report().filter(r -> sameCue(r, report)).isPresent()
            ? last.map(draft -> draft.with(fragment))
            : Optional.of(stated(report).with(fragment));
      }
      if (leftCovers) {
        return Optional.of(
            mixed(sentence, report, report.content().orElseThrow(), fragment, tokens));
      }
      if (adjoins && start == sentence) {
        int from = Math.max(0, before + 1);
        Optional<Range> range = Trim.range(sentence, from, tokens.last());
        return range.map(r -> mixed(sentence, report, r, fragment, tokens));
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
    String said = fragment.inner().in(story.text());
    char mark = said.charAt(said.length() - 1);
    boolean comma = mark == ',' || mark == '—' || mark == '-';
    if ("?!…".indexOf(mark) < 0 && !comma) {
      return Optional.empty();
    }
    MarkedSentence following = next.get();
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
              .anyMatch(r -> sameCue(r, report) && r.content().isPresent());
      if (lower || !own && following.size() < 30 && limit == following.size()) {
        return Optional.of(stated(report).with(fragment));
      }
    }
    return Optional.empty();
  }

  private Draft mixed(
      MarkedSentence sentence, Report report, Range content, Fragment fragment, Range tokens) {
    Draft draft = stated(report);
    Range all =
        new Range(
            Math.min(content.first(), tokens.first()), Math.max(content.last(), tokens.last()));
    boolean outside = false;
    for (int i = all.first(); i <= all.last(); i++) {
      outside |= !sentence.isQuoted(i) && sentence.isWord(i) && !report.attribution().contains(i);
    }
    if (outside) {
      draft.with(sentence.sentence().span(all.first(), all.last()));
    }
    return draft.with(fragment);
  }

  private Draft stated(Report report) {
    Draft draft = new Draft().by(report);
    return report.unsaid()
        ? draft
        : draft.by(voices.of(report).or(() -> source(report)).or(() -> doer(report)));
  }

  /** Went after him, calling him “a bore”: the participle's speaker is that of the verb before. */
  private Optional<Voice> doer(Report report) {
    Optional<Voice> found = Optional.empty();
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

  private Optional<Draft> draftBefore(Fragment fragment) {
    return Optional.ofNullable(byFragment.get(fragment.index() - 1));
  }

  private static boolean endsInBreak(MarkedSentence sentence, int mark) {
    String word = mark == 0 ? "," : sentence.word(mark - 1);
    return ",:;—–--…".contains(word) || word.equals("and") || word.equals("but");
  }
}
