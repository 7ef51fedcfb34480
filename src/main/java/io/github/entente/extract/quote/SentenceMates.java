package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.nlp.Dependencies;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Claims words in quotation marks by the rest of their sentence: fragments before them that
 * somebody said, a cue over them, an attribution that ends the sentence.
 */
final class SentenceMates {

  private static final int DEEPEST = 8;

  private final Story story;
  private final Voices voices;
  private final GoverningCue governing;
  private final CueLexicon lexicon;
  private final Map<Integer, Draft> byFragment;

  SentenceMates(
      Story story,
      Voices voices,
      CueLexicon lexicon,
      GoverningCue governing,
      Map<Integer, Draft> byFragment) {
    this.story = story;
    this.voices = voices;
    this.governing = governing;
    this.lexicon = lexicon;
    this.byFragment = byFragment;
  }

  /** A “liar”, a “cheat” and a “bore”: what was said goes on, no new clause begins. */
  Optional<Draft> continued(MarkedSentence sentence, Fragment fragment, Range tokens) {
    Optional<Range> before = story.before(fragment).flatMap(sentence::tokensOf);
    Draft draft = byFragment.get(fragment.index() - 1);
    if (before.isEmpty() || draft == null || draft.voice().isEmpty()) {
      return Optional.empty();
    }
    Range between = new Range(before.get().last(), tokens.first());
    boolean cueBetween =
        draft
            .report()
            .filter(r -> r.sentence() != sentence || between.contains(r.cue()))
            .isPresent();
    if (cueBetween || opensClause(sentence, between)) {
      return Optional.empty();
    }
    if (sentence.hasWordOutside(between.first(), between.last())) {
      draft.with(sentence.sentence().span(between.first(), between.last()));
    }
    return Optional.of(draft.with(fragment));
  }

  private boolean opensClause(MarkedSentence sentence, Range between) {
    boolean subordinate = false;
    for (int i = between.first(); i <= between.last(); i++) {
      if (sentence.isQuoted(i)) {
        continue;
      }
      String word = sentence.word(i).toLowerCase(Locale.ROOT);
      boolean finite = sentence.token(i).isFinite();
      if (finite && !subordinate || word.equals(";")) {
        return true;
      }
      subordinate |=
          sentence.token(i).is("W") || sentence.token(i).is("IN") && lexicon.isOn("clause", word);
    }
    return false;
  }

  /** Blamed the delay on “lazy clerks”: the words stand under a cue. */
  Optional<Draft> governed(MarkedSentence sentence, Fragment fragment, Range tokens) {
    return governing
        .over(sentence, tokens)
        .filter(report -> !report.unsaid() || closing(sentence, tokens).isEmpty())
        .filter(report -> !isWriters(report))
        .flatMap(report -> said(sentence, report, behind(report, tokens), fragment, tokens));
  }

  /** How I see their “plans”, if you want a “deal”: the writer's marks are his own. */
  private boolean isWriters(Report report) {
    return report
        .speaker()
        .map(head -> report.sentence().word(head))
        .filter(word -> lexicon.isOn("writer", word))
        .filter(word -> word.equalsIgnoreCase("you") || !report.entry().takes(Frame.DIRECT))
        .isPresent();
  }

  /** Pressed by a docker about “the leak”: what was said stands behind who said it. */
  private int behind(Report report, Range tokens) {
    int agent = report.speaker().filter(head -> head < tokens.first()).orElse(0);
    int last = governing.lastOf(report.sentence(), report.cue());
    int from = Math.max(Math.min(last, tokens.first() - 1), agent) + 1;
    // told the paper that it was “late”, where the parser cut the clause short
    return report
        .content()
        .filter(c -> c.first() > from && c.last() < tokens.first())
        .map(Range::first)
        .filter(first -> report.sentence().lower(first).equals("that"))
        .orElse(from);
  }

  /** The pilot radioed that he had “a bit of fog”: whatever the verb, its subject says so. */
  Optional<Voice> thatSubject(MarkedSentence sentence, Range tokens) {
    Dependencies tree = sentence.tree();
    int at = tokens.first();
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      int verb = tree.head(at);
      boolean that =
          tree.is(at, "ccomp")
              && verb >= 0
              && verb < tokens.first()
              && sentence.token(verb).isFinite()
              && !sentence.isQuoted(verb)
              && tree.children(at, "mark").stream().anyMatch(m -> sentence.lower(m).equals("that"));
      if (that) {
        OptionalInt subject = tree.child(verb, "nsubj");
        boolean noun = subject.isPresent() && sentence.token(subject.getAsInt()).isNoun();
        return noun ? voices.of(sentence, subject.getAsInt()) : Optional.empty();
      }
      at = verb;
    }
    return Optional.empty();
  }

  /** Words like “maybe” help nobody, he told reporters. */
  Optional<Draft> closed(MarkedSentence sentence, Fragment fragment, Range tokens) {
    return closing(sentence, tokens).flatMap(report -> said(sentence, report, 0, fragment, tokens));
  }

  private Optional<Report> closing(MarkedSentence sentence, Range tokens) {
    for (Report report : story.reports(sentence)) {
      int first = report.attribution().first();
      boolean speech = report.entry().takes(Frame.DIRECT) || report.entry().takes(Frame.CLAUSE);
      boolean behind =
          report.cue() > tokens.last() && first > tokens.last() && report.speaker().isPresent();
      boolean left =
          (report.isLeft() || report.content().isEmpty())
              && (report.cue() + 1 >= sentence.size()
                  || !sentence.word(report.cue() + 1).equals(":"));
      if (speech && behind && left && isParted(sentence, first)) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }

  /** Whether a comma stands before the attribution, outside quotation marks or as their last. */
  private boolean isParted(MarkedSentence sentence, int attribution) {
    int before = attribution - 1;
    if (!sentence.isQuoted(before)) {
      return sentence.word(before).equals(",");
    }
    for (Fragment fragment : sentence.fragments()) {
      if (sentence.tokensOf(fragment).filter(r -> r.last() == before).isPresent()) {
        return fragment.lastCharacter(story.text()) == ',';
      }
    }
    return false;
  }

  private Optional<Draft> said(
      MarkedSentence sentence, Report report, int from, Fragment fragment, Range tokens) {
    Draft draft = new Draft().by(report);
    if (!report.unsaid()) {
      draft.by(voices.of(report));
      if (draft.voice().isEmpty()) {
        return Optional.empty();
      }
    }
    Draft before = byFragment.get(fragment.index() - 1);
    Range rest = new Range(from, tokens.last());
    if (before != null && isOver(sentence, before, report, rest)) {
      int close = story.before(fragment).flatMap(sentence::tokensOf).map(Range::last).orElse(from);
      return Optional.of(
          before.with(sentence.sentence().span(close + 1, tokens.last())).with(fragment));
    }
    int first = Trim.behindTitle(sentence, from, tokens.first());
    int last = new Tail(sentence, lexicon).phrase(tokens.last());
    Optional<Range> range = Trim.range(sentence, first, last);
    if (range.isPresent() && sentence.hasWordOutside(range.get().first(), tokens.first() - 1)) {
      draft.with(sentence.sentence().span(range.get().first(), range.get().last()));
    }
    return Optional.of(draft.with(fragment));
  }

  /** Said it was “shut”; the pumps were “rotten”: one quotation, and not one over another. */
  private static boolean isOver(MarkedSentence sentence, Draft before, Report report, Range rest) {
    return before.report().filter(report::hasCueOf).isPresent()
        && before.span().overlaps(sentence.sentence().span(rest.first(), rest.last()));
  }
}
