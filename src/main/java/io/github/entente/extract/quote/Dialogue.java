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

  /** Returns the one of two speakers whose the words are, if they take turns here. */
  Optional<Voice> next(Fragment fragment, List<Draft> drafts) {
    return answering(fragment, drafts)
        .or(() -> asking(fragment, drafts))
        .or(() -> turning(fragment, drafts));
  }

  /**
   * “We paid,” Lee said. / “To whom?” asked Roth. / “The board.”: a short question in a paragraph
   * of its own is answered by the one who spoke in the paragraph before.
   */
  private Optional<Voice> answering(Fragment fragment, List<Draft> drafts) {
    List<Draft> marked = latest(drafts);
    if (marked.size() < 2) {
      return Optional.empty();
    }
    Draft asking = marked.get(0);
    Draft before = marked.get(1);
    Fragment question = asking.lastFragment();
    boolean asks =
        asking.isDirect()
            && asking.fragments().size() == 1
            && (asking.report().isPresent() || isBare(question))
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
        .filter(voice -> asking.voice().isPresent() && voice.actor().isPresent())
        .filter(voice -> !voice.actor().equals(asker))
        .map(voice -> voice.as(Attribution.CONTINUED));
  }

  /**
   * “Is it full?” he asked. / “It is, Ron,” I said. / “So they told me.”: behind words of the
   * writer's, or told to the other, a paragraph that names nobody is the other's.
   */
  private Optional<Voice> turning(Fragment fragment, List<Draft> drafts) {
    List<Draft> marked = latest(drafts);
    if (marked.size() < 2 || !isBare(fragment) || !marked.get(0).isDirect()) {
      return Optional.empty();
    }
    Draft last = marked.get(0);
    Draft before = marked.get(1);
    boolean turns =
        last.lastFragment().paragraph() == fragment.paragraph() - 1
            && last.fragments().size() == 1
            && story.after(last.lastFragment()).isEmpty()
            && before.isDirect()
            && before.lastFragment().paragraph() == fragment.paragraph() - 2
            && last.report().filter(Dialogue::isToOther).isPresent();
    Optional<Voice> other = before.voice().filter(voice -> turns);
    Optional<String> one = last.voice().flatMap(Voice::actor);
    return other
        .filter(voice -> one.isEmpty() || !voice.actor().equals(one))
        .map(voice -> voice.as(Attribution.CONTINUED));
  }

  /** Who asks without a name: I asked. */
  private static Optional<Voice> writer(Draft draft) {
    boolean asks = draft.report().filter(Dialogue::isWriters).isPresent();
    return draft.voice().filter(voice -> asks).map(voice -> voice.as(Attribution.CONTINUED));
  }

  private static boolean isWriters(Report report) {
    return report.speaker().filter(i -> report.sentence().word(i).equals("I")).isPresent();
  }

  /** I said; she reminded him. */
  private static boolean isToOther(Report report) {
    MarkedSentence sentence = report.sentence();
    int next = report.cue() + 1;
    boolean told =
        next < sentence.size()
            && sentence.lower(next).matches("him|her|me")
            && (next + 1 == sentence.size() || sentence.isPunctuation(next + 1));
    return isWriters(report) || told;
  }

  /**
   * “Who paid?” asked Roth. / “Nobody,” she replied.: who replies has not asked, so it is the one
   * who spoke before the question.
   */
  void replied(Draft draft, CueLexicon lexicon, List<Draft> drafts) {
    List<Draft> marked = latest(drafts);
    Optional<Report> reply =
        draft
            .report()
            .filter(report -> lexicon.isOn("replying", report.entry().lemma()))
            .filter(report -> report.speaker().isPresent());
    if (reply.isEmpty() || marked.isEmpty() || draft.fragments().isEmpty()) {
      return;
    }
    MarkedSentence sentence = reply.get().sentence();
    int head = reply.get().speaker().orElseThrow();
    Fragment question = marked.get(0).lastFragment();
    Optional<String> asker = marked.get(0).voice().flatMap(Voice::actor);
    boolean answers =
        sentence.token(head).tag().equals("PRP")
            && question.index() == draft.fragments().get(0).index() - 1
            && question.lastCharacter(story.text()) == '?'
            && asker.isPresent()
            && asker.equals(draft.voice().flatMap(Voice::actor));
    if (answers) {
      other(drafts, asker).ifPresent(v -> draft.by(Optional.of(v.at(sentence.token(head).span()))));
    }
  }

  /**
   * “I did,” Lee said. / “Unread?” / “It seems so.”: a short question in a paragraph of its own,
   * answered in the next, is the other's of the two who speak.
   */
  private Optional<Voice> asking(Fragment fragment, List<Draft> drafts) {
    List<Draft> marked = latest(drafts);
    int next = fragment.index() + 1;
    if (marked.isEmpty() || next >= story.fragments().size()) {
      return Optional.empty();
    }
    Fragment answer = story.fragments().get(next);
    Fragment before = marked.get(0).lastFragment();
    boolean turns =
        fragment.lastCharacter(story.text()) == '?'
            && fragment.words() <= SHORT
            && before.paragraph() == fragment.paragraph() - 1
            && answer.paragraph() == fragment.paragraph() + 1
            && answer.lastCharacter(story.text()) != '?'
            && isBare(fragment)
            && isBare(answer);
    Optional<String> speaker = marked.get(0).voice().flatMap(Voice::actor);
    if (!turns || speaker.isEmpty()) {
      return Optional.empty();
    }
    List<Draft> asked =
        drafts.stream().filter(draft -> draft.fragments().isEmpty() || isQuestion(draft)).toList();
    return other(asked, speaker)
        .or(() -> other(drafts, speaker))
        .or(() -> marked.size() > 1 ? writer(marked.get(1)) : Optional.empty());
  }

  private boolean isQuestion(Draft draft) {
    return draft.isDirect() && draft.lastFragment().lastCharacter(story.text()) == '?';
  }

  /** The last who spoke and is not this one, a few quotations back at most. */
  private static Optional<Voice> other(List<Draft> drafts, Optional<String> one) {
    for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - FARTHEST; i--) {
      Optional<String> actor = drafts.get(i).voice().flatMap(Voice::actor);
      if (actor.isPresent() && !actor.equals(one)) {
        return drafts.get(i).voice().map(voice -> voice.as(Attribution.CONTINUED));
      }
    }
    return Optional.empty();
  }

  /** Whether the paragraph is nothing but the words in marks. */
  private boolean isBare(Fragment fragment) {
    MarkedSentence first = story.sentence(fragment.firstSentence());
    MarkedSentence last = story.sentence(fragment.lastSentence());
    return story.before(fragment).isEmpty()
        && story.after(fragment).isEmpty()
        && story.previous(first).isEmpty()
        && story.next(last).isEmpty()
        && !first.hasWordOutside(0, first.size() - 1)
        && !last.hasWordOutside(0, last.size() - 1);
  }

  private static List<Draft> latest(List<Draft> drafts) {
    List<Draft> marked = new ArrayList<>(); // the latest first
    for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - FARTHEST; i--) {
      if (!drafts.get(i).fragments().isEmpty()) {
        marked.add(drafts.get(i));
      }
    }
    return marked;
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
