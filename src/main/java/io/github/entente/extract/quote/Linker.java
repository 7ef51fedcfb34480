package io.github.entente.extract.quote;

import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Joins quotation marks, cues and contents of one article into quotations. */
final class Linker {

  private final Story story;
  private final Voices voices;
  private final Unclaimed unclaimed;
  private final Claims claims;
  private final Titles titles;
  private final WritersMarks marks;
  private final Picked picked;
  private final WordsOf words;
  private final AnswersDeclined declined;
  private final CueLexicon lexicon;
  private final Dialogue dialogue;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Draft> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The cues of words in quotation marks, by sentence and token: “Why?” / asked the judge. */
  private final Set<List<Integer>> spent = new HashSet<>();

  private final Map<Integer, Draft> byFragment = new HashMap<>();

  Linker(Story story, Voices voices, CueLexicon lexicon) {
    this.story = story;
    this.voices = voices;
    this.unclaimed = new Unclaimed(story, voices, lexicon, byFragment);
    this.claims = new Claims(story, voices, lexicon, byFragment);
    this.titles = new Titles(story, lexicon);
    this.marks = new WritersMarks(story, lexicon);
    this.words = new WordsOf(voices, lexicon);
    this.declined = new AnswersDeclined(voices, lexicon);
    this.picked = new Picked(story, voices, lexicon, byFragment);
    this.lexicon = lexicon;
    this.dialogue = new Dialogue(story);
  }

  List<Draft> link() {
    for (MarkedSentence sentence : story.sentences()) {
      List<Draft> here = new ArrayList<>();
      for (Fragment fragment : sentence.fragments()) {
        if (fragment.firstSentence() == sentence.index()) {
          draft(sentence, fragment).ifPresent(found -> keep(found, fragment, here));
        } else if (byFragment.containsKey(fragment.index())) {
          here.add(byFragment.get(fragment.index()));
        }
      }
      indirect(sentence, here);
    }
    return drafts;
  }

  private Optional<Draft> draft(MarkedSentence sentence, Fragment fragment) {
    Optional<Draft> answer =
        picked
            .draft(sentence, fragment)
            .or(
                () ->
                    sentence
                        .tokensOf(fragment)
                        .flatMap(
                            tokens ->
                                words
                                    .viewed(sentence, fragment, tokens)
                                    .or(() -> words.headed(sentence, fragment, tokens))));
    return answer.isPresent() || isName(sentence, fragment)
        ? answer
        : claims
            .claim(sentence, fragment)
            .map(draft -> declined.kept(draft, fragment, drafts))
            .or(() -> unclaimed.draft(sentence, fragment, drafts));
  }

  /** The name of a work, or marks that are the writer's own. */
  private boolean isName(MarkedSentence sentence, Fragment fragment) {
    return marks.are(sentence, fragment) || titles.is(sentence, fragment);
  }

  private void keep(Draft draft, Fragment fragment, List<Draft> here) {
    if (!kept.contains(draft)) {
      dialogue.replied(draft, lexicon, drafts);
    }
    byFragment.put(fragment.index(), draft);
    draft.report().ifPresent(report -> spent.add(List.of(report.sentence().index(), report.cue())));
    if (kept.add(draft)) {
      drafts.add(draft);
    }
    here.add(draft);
  }

  /** Reported speech without quotation marks: the outermost of each sentence. */
  private void indirect(MarkedSentence sentence, List<Draft> here) {
    if (!story.mayReport(sentence)) {
      return;
    }
    List<Span> taken = new ArrayList<>();
    here.forEach(draft -> taken.add(draft.span()));
    for (Report report : outermostFirst(story.reports(sentence))) {
      if (report.content().isEmpty()
          || report.unsaid()
          || isDeed(report)
          || CueFinder.isAskedByNobody(report)) {
        continue;
      }
      Range content = report.content().get();
      Span span = closed(sentence, content);
      boolean cueTaken =
          spent.contains(List.of(sentence.index(), report.cue()))
              || taken.stream().anyMatch(t -> t.contains(sentence.token(report.cue()).span()));
      if (cueTaken
          || taken.stream().anyMatch(span::overlaps)
          || !isSaid(sentence, report, content)) {
        continue;
      }
      taken.add(span);
      Draft draft = new Draft().by(report).by(voices.of(report)).with(span);
      for (Fragment fragment : sentence.fragments()) {
        boolean claimed = byFragment.containsKey(fragment.index());
        if (!claimed && span.contains(fragment.outer()) && !isName(sentence, fragment)) {
          byFragment.put(fragment.index(), draft.with(fragment));
        }
      }
      drafts.add(draft);
    }
  }

  /** Vowed to “rip it up,” in May: with the marks whose words all stand in the clause. */
  private static Span closed(MarkedSentence sentence, Range content) {
    Span span = sentence.sentence().span(content.first(), content.last());
    for (Fragment fragment : sentence.fragments()) {
      Optional<Range> tokens = sentence.tokensOf(fragment);
      boolean whole =
          tokens
              .filter(r -> content.contains(r.first()) && content.last() <= r.last())
              .filter(
                  r ->
                      IntStream.rangeClosed(content.last() + 1, r.last())
                          .noneMatch(sentence::isWord))
              .isPresent();
      if (whole) {
        return span.union(fragment.outer());
      }
    }
    return span;
  }

  /** It is to begin next week: a word that reports nothing but what is in quotation marks. */
  private boolean isDeed(Report report) {
    if (lexicon.isOn("beholding", report.entry().lemma())) {
      return true; // sees itself as a mediator
    }
    return report.sentence().token(report.cue()).tag().equals("VB")
        && report.isLeft()
        && lexicon.isOn("deeds", report.entry().lemma())
        && !report.entry().takes(Frame.CLAUSE);
  }

  private static List<Report> outermostFirst(List<Report> reports) {
    List<Report> sorted = new ArrayList<>(reports);
    sorted.sort(
        Comparator.comparingInt(r -> -r.content().map(c -> c.last() - c.first()).orElse(-1)));
    return sorted;
  }

  private static boolean isSaid(MarkedSentence sentence, Report report, Range content) {
    for (int i = content.first(); i <= content.last(); i++) {
      if (sentence.isWord(i) && !sentence.isQuoted(i) && i != report.cue()) {
        return true;
      }
    }
    return false;
  }
}
