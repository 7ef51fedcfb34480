package io.github.entente.extract.quote;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins two cries, of which the marks make sentences of their own, to one quotation: “Out!” and
 * “Shame!” they shouted.
 */
final class Cries {

  /** So many cries may be joined. */
  private static final int MOST = 4;

  private static final Set<String> JOINTS = Set.of("and", "or", ",", ", and");

  private final Story story;
  private final ClosingAttributions closings;
  private final Map<Integer, Draft> byFragment;

  /**
   * Makes it.
   *
   * @param byFragment the quotations so far, by the index of their fragments
   */
  Cries(Story story, ClosingAttributions closings, Map<Integer, Draft> byFragment) {
    this.story = story;
    this.closings = closings;
    this.byFragment = byFragment;
  }

  /** Returns the quotation of the cry before, or that of the attribution behind the last cry. */
  Optional<Draft> joined(Fragment fragment) {
    Optional<Fragment> before = story.before(fragment).filter(one -> isJoined(one, fragment));
    if (before.isPresent()) {
      return before.map(one -> byFragment.get(one.index())).map(draft -> draft.with(fragment));
    }
    Fragment last = fragment;
    for (int step = 0; step < MOST; step++) {
      Fragment one = last;
      last = story.after(one).filter(next -> isJoined(one, next)).orElse(one);
    }
    Fragment closed = last;
    MarkedSentence sentence = story.sentence(closed.firstSentence());
    return closed == fragment
        ? Optional.empty()
        : closings
            .besideMark(sentence, closed, -1, true)
            .or(() -> closings.beforeCue(sentence, closed, -1))
            .map(draft -> draft.with(fragment));
  }

  /** Whether nothing but “and” stands between two that are no parts of one sentence. */
  private boolean isJoined(Fragment one, Fragment other) {
    return one.lastSentence() < other.firstSentence()
        && JOINTS.contains(
            story.text().substring(one.outer().end(), other.outer().start()).strip());
  }

  /** “No,” came the answer: from whom is not told. */
  static boolean isFromNobody(MarkedSentence sentence, int head, CueLexicon lexicon) {
    return head > 1
        && lexicon.isOn("voice", sentence.lemma(head))
        && lexicon.isOn("article", sentence.lower(head - 1))
        && lexicon.isOn("sounding", sentence.lemma(head - 2));
  }
}
