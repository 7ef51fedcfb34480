package io.github.entente.extract.quote;

import java.util.Optional;

/** Reads words that tell why somebody asks for something: for anonymity because “…”. */
final class Reasons {

  private final Story story;
  private final Statements statements;

  Reasons(Story story, Statements statements) {
    this.story = story;
    this.statements = statements;
  }

  /** Returns what is asked for together with the reason, which who asked has told. */
  Optional<Draft> draft(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int because = tokens.first() - 1;
    if (because < 1 || !sentence.lower(because).equals("because")) {
      return Optional.empty();
    }
    return story.reports(sentence).stream()
        .filter(report -> !report.unsaid() && !report.isLeft() && report.speaker().isPresent())
        .filter(report -> report.content().filter(c -> c.last() == because - 1).isPresent())
        .map(
            report -> {
              Range all = new Range(report.content().orElseThrow().first(), tokens.last());
              return statements.mixed(sentence, report, all, fragment, tokens);
            })
        .findFirst();
  }
}
