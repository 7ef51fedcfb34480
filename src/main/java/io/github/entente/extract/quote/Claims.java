package io.github.entente.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the cue of a sentence that claims the words in quotation marks. */
final class Claims {

  private static final Set<String> ASIDE = Set.of("-", "--", "–", "—", "(", "-LRB-");

  private final Story story;
  private final CueLexicon lexicon;
  private final BesideMarks marks;
  private final OthersWords others;
  private final Asides asides;
  private final Statements statements;
  private final ClosingAttributions closings;
  private final Cries cries;
  private final Map<Integer, Draft> byFragment;

  /**
   * Makes it.
   *
   * @param byFragment the quotations so far, by the index of their fragments
   */
  Claims(Story story, Voices voices, CueLexicon lexicon, Map<Integer, Draft> byFragment) {
    this.story = story;
    this.lexicon = lexicon;
    this.marks = new BesideMarks(lexicon);
    this.others = new OthersWords(lexicon);
    this.asides = new Asides(story, voices, lexicon);
    this.statements = new Statements(story, voices, lexicon);
    this.closings = new ClosingAttributions(story, marks, statements, byFragment);
    this.cries = new Cries(story, closings, byFragment);
    this.byFragment = byFragment;
  }

  /** Returns the quotation that the words are or belong to, if a cue claims them. */
  Optional<Draft> claim(MarkedSentence sentence, Fragment fragment) {
    Optional<Draft> joined = cries.joined(fragment);
    if (joined.isPresent()) {
      return joined;
    }
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
    Optional<Draft> aside = asides.around(sentence, fragment, tokens);
    if (aside.isEmpty() && before < 0) {
      aside = asides.interrupted(sentence, fragment, tokens);
    }
    if (aside.isPresent()) {
      return aside;
    }
    String mark = tokens.first() > 0 ? sentence.word(tokens.first() - 1) : "";
    boolean apart = mark.equals(":") || ASIDE.contains(mark);
    if (apart && fragment.lastCharacter(story.text()) == ',') {
      // a message: “…,” she wrote; an aside — “…,” she said
      Optional<Draft> surface = closings.besideMark(sentence, fragment, tokens.first() - 1, true);
      if (surface.isPresent()) {
        return surface;
      }
    }
    Optional<Report> closing = closing(sentence, fragment, tokens);
    if (closing.isPresent()) {
      Report report = closing.get();
      return Optional.of(
          statements.mixed(sentence, report, report.content().orElseThrow(), fragment, tokens));
    }
    if (!opens && draftBefore(fragment).filter(draft -> covers(draft, fragment)).isEmpty()) {
      Optional<Draft> closed = closings.ofWhole(sentence, fragment, before);
      if (closed.isPresent()) {
        return closed;
      }
    }
    if (tokens.first() > 0 && !(opens && before < 0)) {
      Optional<Draft> found = behindCue(sentence, fragment, tokens, before);
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<Draft> surface = closings.besideMark(sentence, fragment, before, opens);
    return surface.isPresent() ? surface : closings.beforeCue(sentence, fragment, before);
  }

  /** “Men began calling her “…,” she said”: what others called her is what she said. */
  private Optional<Report> closing(MarkedSentence sentence, Fragment fragment, Range tokens) {
    if (draftBefore(fragment).map(draft -> covers(draft, fragment)).orElse(false)) {
      return Optional.empty();
    }
    Optional<Report> closing = Optional.empty();
    List<Report> before = new ArrayList<>();
    for (Report report : story.reports(sentence)) {
      boolean covers = report.content().map(c -> c.overlaps(tokens)).orElse(false);
      if (covers && report.cue() < tokens.first()) {
        before.add(report);
      }
      if (covers && report.isLeft() && !report.unsaid() && !report.isAccording()) {
        closing = Optional.of(report);
      }
    }
    Optional<Report> last = closing.filter(report -> report.cue() > tokens.last());
    boolean within =
        last.isPresent()
            && before.stream().allMatch(r -> isAside(sentence, r) || isWithin(r, last.get()));
    return within && !before.isEmpty() ? last : Optional.empty();
  }

  /** The crews were told it was “late”, she said: she reports the telling too. */
  private static boolean isWithin(Report report, Report closing) {
    Range all = closing.content().orElseThrow();
    boolean lead = // asked whether it was “late”, she said no
        report.sentence().token(report.cue()).is("VBN")
            && report.sentence().tree().child(report.cue(), "aux").isEmpty();
    return !lead
        && report.sentence().tree().isUnder(report.cue(), closing.cue())
        && all.contains(report.cue())
        && all.contains(report.attribution());
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

  /** The cue stands before the fragment. */
  private Optional<Draft> behindCue(
      MarkedSentence sentence, Fragment fragment, Range tokens, int before) {
    Optional<Draft> last = before < 0 ? Optional.empty() : draftBefore(fragment);
    Optional<Report> describing = before < 0 ? Optional.empty() : describing(sentence, tokens);
    if (describing.isPresent()
        && last.flatMap(Draft::report)
            .filter(r -> r.sentence() == sentence && r.cue() > before)
            .isPresent()) {
      Report report = describing.get();
      return Trim.range(sentence, report.cue() + 1, tokens.last())
          .map(range -> statements.mixed(sentence, report, range, fragment, tokens));
    }
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
      boolean passive = SpeakerFinder.isPassive(sentence, report.cue());
      boolean elsewhere = report.content().isPresent() && (passive || !report.isLeft());
      boolean named =
          report.entry().takes(Frame.NAMING) && passive
              || CueFinder.isAskedByNobody(report)
              || isLead(sentence, report.cue(), tokens.first());
      if (report.cue() > before && report.entry().takes(Frame.DIRECT) && !elsewhere && !named) {
        beside = Optional.of(report);
      }
    }
    if (last.isPresent() && last.get().report().isPresent()) {
      Report same = last.get().report().get();
      boolean again = covering.isPresent() && covering.get().hasCueOf(same);
      boolean interrupted =
          covering.isEmpty()
              && same.sentence() == sentence
              && same.cue() > before
              && endsInBreak(sentence, tokens.first());
      if (again || interrupted || covers(last.get(), fragment)) {
        return last.map(draft -> draft.with(fragment));
      }
    }
    Optional<Report> named = others.before(sentence, tokens);
    if (named.filter(report -> report.attribution().first() > before).isPresent()) {
      Report report = named.get();
      Range content =
          story.reports(sentence).stream()
              .filter(report::hasCueOf)
              .flatMap(known -> known.content().stream())
              .filter(known -> known.first() > report.cue() && known.overlaps(tokens))
              .findFirst()
              .orElse(report.content().orElseThrow());
      return Optional.of(statements.mixed(sentence, report, content, fragment, tokens));
    }
    Optional<Report> surface = marks.before(sentence, tokens.first(), before);
    if (surface.isPresent()
        && covering
            .map(r -> r.cue() < surface.get().cue() && !isReported(sentence, surface.get(), r))
            .orElse(true)) {
      return Optional.of(statements.behind(surface.get(), fragment, tokens));
    }
    if (covering.isPresent()) {
      Report report = covering.get();
      return Optional.of(
          statements.mixed(sentence, report, report.content().orElseThrow(), fragment, tokens));
    }
    if (beside.isPresent()) {
      Report report = beside.get();
      if (endsInBreak(sentence, tokens.first()) || report.cue() == tokens.first() - 1) {
        return Optional.of(statements.stated(report).with(fragment));
      }
      if (lexicon.isOn("deeds", report.entry().lemma()) && !report.entry().takes(Frame.NAMING)) {
        return Optional.empty(); // went to a “spa”, called on a “host” of friends
      }
      // the parser lost the clause: it runs from the cue to the mark
      int from = Math.max(report.cue(), report.attribution().last()) + 1;
      CueSyntax syntax = new CueSyntax(sentence, report.cue(), report.entry(), lexicon);
      Told told = new Told(syntax, lexicon);
      return Trim.range(sentence, from, new Tail(sentence, lexicon).phrase(tokens.last()))
          .map(told::alone)
          .map(range -> statements.mixed(sentence, report, range, fragment, tokens));
    }
    return Optional.empty();
  }

  /** “…,” said Lee, who said it was “late”: the last cue, in a clause that describes her. */
  private Optional<Report> describing(MarkedSentence sentence, Range tokens) {
    Optional<Report> last = Optional.empty();
    for (Report report : story.reports(sentence)) {
      if (report.cue() < tokens.first()) {
        last = Optional.of(report);
      }
    }
    return last.filter(
            report ->
                report.content().map(c -> !report.isLeft() && c.overlaps(tokens)).orElse(true))
        .filter(report -> report.entry().takes(Frame.CLAUSE))
        .filter(report -> RelativeSubject.noun(sentence, report.cue()).isPresent());
  }

  /** After they asked about it, she grew “tense”: the cue of a clause that the main one follows. */
  private static boolean isLead(MarkedSentence sentence, int cue, int open) {
    int main = sentence.tree().is(cue, "advcl") ? sentence.tree().head(cue) : -1;
    main = main == 0 ? sentence.tree().head(0) : main; // pressed on whether it had gone, she left
    OptionalInt subject = main > cue ? sentence.tree().child(main, "nsubj") : OptionalInt.empty();
    return subject.isPresent()
        && subject.getAsInt() > cue
        && subject.getAsInt() < open
        && !sentence.isQuoted(subject.getAsInt());
  }

  /** He thinks of what she told him: “…”: the outermost of two reports counts. */
  private boolean isReported(MarkedSentence sentence, Report inner, Report outer) {
    return outer.says(inner.cue())
        && !outer.unsaid()
        && outer.speaker().isPresent()
        && (lexicon.isOn("deeds", inner.entry().lemma()) // said she had gone “early”
            || sentence.tree().isUnder(inner.cue(), outer.cue())
                && !sentence.tree().is(inner.cue(), "conj", "parataxis", "dep"));
  }

  private static boolean covers(Draft draft, Fragment fragment) {
    return !draft.isDirect() && draft.span().overlaps(fragment.inner());
  }

  private Optional<Draft> draftBefore(Fragment fragment) {
    return Optional.ofNullable(byFragment.get(fragment.index() - 1));
  }

  private static boolean endsInBreak(MarkedSentence sentence, int mark) {
    String word = mark == 0 ? "," : sentence.word(mark - 1);
    int first = Math.min(mark + 1, sentence.size() - 1);
    boolean stop = // told a crowd in Aro, Calif. “We sail”: the stop ends the sentence too
        mark > 1
            && word.length() > 3
            && word.endsWith(".")
            && sentence.word(mark - 2).equals(",")
            && Character.isUpperCase(sentence.word(first).charAt(0));
    return stop || ",:;—–--…".contains(word) || word.equals("and") || word.equals("but");
  }
}
