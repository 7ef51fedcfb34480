package io.github.entente.extract.quote;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the words that somebody declines to speak about: would not comment on an order “to keep the
 * pier calm and clean”. A word or three in marks may as well be a name.
 */
final class AnswersDeclined {

  private static final int FEWEST = 4;

  /** Declined at first to publicly discuss: so far what denies may stand. */
  private static final int FARTHEST = 5;

  private final Voices voices;
  private final CueLexicon lexicon;

  AnswersDeclined(Voices voices, CueLexicon lexicon) {
    this.voices = voices;
    this.lexicon = lexicon;
  }

  /** Returns the draft, or one that is said if it is of such an answer. */
  Draft kept(Draft draft, Fragment fragment, List<Draft> drafts) {
    Optional<Report> declined = draft.report().filter(Report::unsaid).filter(this::isDeclined);
    if (declined.isEmpty() || fragment.words() < FEWEST || isOthers(declined.get(), fragment)) {
      return draft;
    }
    Optional<Draft> last =
        drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    Draft said =
        last.filter(before -> !before.isDirect() && before.span().overlaps(draft.span()))
            .orElseGet(() -> new Draft().by(voices.of(declined.get())));
    if (!draft.isDirect()) {
      said.with(draft.span());
    }
    return said.with(fragment);
  }

  /** Did not comment on claims that “…”: those are the words of others. */
  private boolean isOthers(Report declined, Fragment fragment) {
    MarkedSentence sentence = declined.sentence();
    int open = sentence.tokensOf(fragment).map(Range::first).orElse(0);
    for (int i = declined.cue() + 1; i < open; i++) {
      if (sentence.token(i).isNoun() && lexicon.noun(sentence.lemma(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeclined(Report report) {
    MarkedSentence sentence = report.sentence();
    if (!lexicon.isOn("discussing", report.entry().lemma())) {
      return false;
    }
    for (int i = report.cue() - 1; i >= 0 && i >= report.cue() - FARTHEST; i--) {
      if (lexicon.isOn("declining", sentence.lemma(i))
          || lexicon.isOn("negation", sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
