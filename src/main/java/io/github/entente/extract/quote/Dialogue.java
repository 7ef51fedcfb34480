package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells who answers where two speak in turn and a paragraph names nobody. */
final class Dialogue {

  /** So few words has a question that waits for an answer. */
  private static final int SHORT = 8;

  private static final int FARTHEST = 8;

  private final Story story;

  Dialogue(Story story) {
    this.story = story;
  }

  /**
   * “We paid,” Lee said. / “To whom?” asked Roth. / “The board.”: a short question in a paragraph
   * of its own is answered by the one who spoke in the paragraph before.
   */
  Optional<Voice> answering(Fragment fragment, List<Draft> drafts) {
    List<Draft> marked = new ArrayList<>(); // the latest first
    for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - FARTHEST; i--) {
      if (!drafts.get(i).fragments().isEmpty()) {
        marked.add(drafts.get(i));
      }
    }
    if (marked.size() < 2) {
      return Optional.empty();
    }
    Draft asking = marked.get(0);
    Draft before = marked.get(1);
    Fragment question = asking.lastFragment();
    boolean asks =
        asking.isDirect()
            && asking.fragments().size() == 1
            && asking.report().isPresent()
            && question.words() <= SHORT
            && question.lastCharacter(story.text()) == '?'
            && question.paragraph() == fragment.paragraph() - 1
            && isAlone(question);
    boolean turns =
        before.isDirect() && before.lastFragment().paragraph() == question.paragraph() - 1;
    Optional<String> asker = asking.voice().flatMap(Voice::actor);
    return before
        .voice()
        .filter(voice -> asks && turns)
        .filter(voice -> asker.isPresent() && voice.actor().isPresent())
        .filter(voice -> !voice.actor().equals(asker))
        .map(voice -> voice.as(Attribution.CONTINUED));
  }

  /** Whether nothing but the question and its attribution stands in the paragraph. */
  private boolean isAlone(Fragment question) {
    MarkedSentence last = story.sentence(question.lastSentence());
    Optional<MarkedSentence> next = story.next(last);
    boolean attributed = next.filter(n -> story.next(n).isPresent()).isEmpty();
    return attributed
        && story.before(question).isEmpty()
        && story.after(question).isEmpty()
        && story.previous(story.sentence(question.firstSentence())).isEmpty();
  }
}
