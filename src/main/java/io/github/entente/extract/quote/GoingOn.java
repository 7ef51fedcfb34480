package io.github.entente.extract.quote;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.Optional;

/**
 * Tells whose words “it said” closes: The roof leaks, the report said. / Work would begin in May,
 * it said: what a body or a document said in the sentence before, it goes on to say.
 */
final class GoingOn {

  private GoingOn() {}

  /** Returns the report in the sentence before with the same attribution behind what was said. */
  static Optional<Report> before(Story story, Report report) {
    MarkedSentence sentence = report.sentence();
    boolean it =
        report
            .speaker()
            .filter(head -> sentence.word(head).equalsIgnoreCase("it"))
            .filter(head -> report.isLeft() || head == 0 || sentence.isQuoted(0))
            .isPresent();
    return it && !report.isAccording() && report.entry().takes(Frame.DIRECT)
        ? story.leading(sentence).flatMap(previous -> closing(story, previous))
        : Optional.empty();
  }

  private static Optional<Report> closing(Story story, MarkedSentence sentence) {
    return story.reports(sentence).stream()
        .filter(other -> !other.unsaid() && other.isLeft() && !other.isAccording())
        .filter(other -> other.speaker().filter(head -> isThing(sentence.token(head))).isPresent())
        .findFirst();
  }

  private static boolean isThing(Token token) {
    boolean singular = token.tag().equals("NN") || token.tag().equals("NNP");
    return singular && token.entity() != EntityType.PERSON;
  }
}
