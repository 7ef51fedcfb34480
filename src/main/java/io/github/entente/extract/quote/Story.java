package io.github.entente.extract.quote;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.nlp.Sentence;
import io.github.entente.text.QuotationMarks;
import io.github.entente.text.QuotationMarks.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One article as its quotations are read: sentences with their marks, and the cues in them. */
final class Story {

  private final String text;
  private final List<MarkedSentence> sentences = new ArrayList<>();
  private final List<Fragment> fragments = new ArrayList<>();
  private final List<Optional<List<Report>>> reports = new ArrayList<>();
  private final CueFinder cues;

  Story(AnalysedArticle article, CueFinder cues) {
    this.text = article.body().text();
    this.cues = cues;
    List<Sentence> all = article.body().sentences();
    int at = 0;
    for (Quoted quoted : QuotationMarks.pair(text, article.article().paragraphs())) {
      while (at < all.size() && all.get(at).span().end() <= quoted.inner().start()) {
        at++;
      }
      int last = at;
      while (last + 1 < all.size() && all.get(last + 1).span().start() < quoted.inner().end()) {
        last++;
      }
      if (at < all.size() && all.get(at).span().start() < quoted.inner().end()) {
        fragments.add(
            new Fragment(fragments.size(), quoted, at, last, words(quoted.inner().in(text))));
      }
    }
    int from = 0;
    for (Sentence sentence : all) {
      while (from < fragments.size() && fragments.get(from).lastSentence() < sentence.index()) {
        from++;
      }
      int to = from;
      while (to < fragments.size() && fragments.get(to).firstSentence() <= sentence.index()) {
        to++;
      }
      sentences.add(new MarkedSentence(sentence, fragments.subList(from, to)));
      reports.add(Optional.empty());
    }
  }

  private static int words(String said) {
    int words = 0;
    boolean in = false;
    for (int i = 0; i < said.length(); i++) {
      boolean letter =
          Character.isLetterOrDigit(said.charAt(i)) || "'’-".indexOf(said.charAt(i)) >= 0;
      words += letter && !in ? 1 : 0;
      in = letter;
    }
    return words;
  }

  String text() {
    return text;
  }

  List<MarkedSentence> sentences() {
    return sentences;
  }

  MarkedSentence sentence(int index) {
    return sentences.get(index);
  }

  List<Fragment> fragments() {
    return fragments;
  }

  /** Returns the fragment before this one in the same paragraph. */
  Optional<Fragment> before(Fragment fragment) {
    return fragment.index() == 0
        ? Optional.empty()
        : Optional.of(fragments.get(fragment.index() - 1))
            .filter(other -> other.paragraph() == fragment.paragraph());
  }

  /** Returns the fragment behind this one in the same paragraph. */
  Optional<Fragment> after(Fragment fragment) {
    return fragment.index() + 1 == fragments.size()
        ? Optional.empty()
        : Optional.of(fragments.get(fragment.index() + 1))
            .filter(other -> other.paragraph() == fragment.paragraph());
  }

  /** Returns the next sentence of the same paragraph. */
  Optional<MarkedSentence> next(MarkedSentence sentence) {
    return neighbour(sentence, 1);
  }

  /** Returns the sentence before in the same paragraph. */
  Optional<MarkedSentence> previous(MarkedSentence sentence) {
    return neighbour(sentence, -1);
  }

  /** Returns the first sentence of the next paragraph, if this one ends its own. */
  Optional<MarkedSentence> following(MarkedSentence sentence) {
    int at = sentence.index() + 1;
    return at >= sentences.size()
        ? Optional.empty()
        : Optional.of(sentences.get(at))
            .filter(o -> o.sentence().paragraph() == sentence.sentence().paragraph() + 1);
  }

  /** Returns the sentence before, in the same paragraph or the one before that. */
  Optional<MarkedSentence> leading(MarkedSentence sentence) {
    return sentence.index() == 0
        ? Optional.empty()
        : Optional.of(sentences.get(sentence.index() - 1))
            .filter(o -> sentence.sentence().paragraph() - o.sentence().paragraph() <= 1);
  }

  private Optional<MarkedSentence> neighbour(MarkedSentence sentence, int by) {
    int at = sentence.index() + by;
    return at < 0 || at >= sentences.size()
        ? Optional.empty()
        : Optional.of(sentences.get(at))
            .filter(o -> o.sentence().paragraph() == sentence.sentence().paragraph());
  }

  CueFinder cues() {
    return cues;
  }

  boolean mayReport(MarkedSentence sentence) {
    return cues.mayReport(sentence);
  }

  /** Returns the cues of the sentence; the tree is asked for only if there may be one. */
  List<Report> reports(MarkedSentence sentence) {
    Optional<List<Report>> known = reports.get(sentence.index());
    if (known.isPresent()) {
      return known.get();
    }
    List<Report> found = mayReport(sentence) ? cues.reports(sentence) : List.of();
    reports.set(sentence.index(), Optional.of(found));
    return found;
  }
}
