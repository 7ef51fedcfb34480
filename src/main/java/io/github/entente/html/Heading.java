package io.github.entente.html;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A heading of a page that may be the headline.
 *
 * @param text its text, tidied
 */
record Heading(Element element, String text) {

  private static final int FEWEST_LETTERS = 8;
  private static final double OPENING = 0.97;

  /** Returns the words of the text, in small letters; most headings are never asked. */
  List<String> words() {
    return WordRuns.of(text);
  }

  /** Returns whether it is a heading of the first order. */
  boolean isFirst() {
    return element.normalName().equals("h1");
  }

  /** Returns whether microdata call it the headline. */
  boolean isCalledHeadline() {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("headline");
  }

  /** Returns whether it may be like one of some titles that have these words. */
  boolean mayBeLike(Set<String> wordsOfTitles) {
    return isFirst() || WordRuns.hold(text, wordsOfTitles);
  }

  /**
   * Returns 1 where the heading's words are those of one of the titles, or of one side of it; less
   * as they part.
   */
  double likeness(List<TitleSides> titles) {
    List<String> words = words();
    Set<String> different = new HashSet<>(words);
    double best = 0;
    for (TitleSides title : titles) {
      best = Math.max(best, likeness(title, words, different));
    }
    return best;
  }

  private double likeness(TitleSides title, List<String> words, Set<String> different) {
    double whole = words.isEmpty() ? 0 : overlap(different, title.different());
    if (whole == 0) {
      return !words.isEmpty() && opens(title) ? OPENING : 0;
    }
    double best = words.size() > 1 ? whole : 0;
    for (int i = 0; i < title.parts().size(); i++) {
      List<String> side = title.parts().get(i);
      if (words.size() > 1 || side.equals(words)) {
        double alike = overlap(different, title.differentOfParts().get(i));
        // a short side may be the site's name or the section: it must be met, and counts less
        boolean lesser = side.size() < title.longest() && !isFirst();
        best = Math.max(best, lesser ? (alike > 0.9 ? alike - 0.05 : 0) : alike);
      }
    }
    boolean within = words.size() > 2 && Collections.indexOfSubList(title.whole(), words) >= 0;
    return within || opens(title) ? Math.max(best, OPENING) : best;
  }

  private boolean opens(TitleSides title) {
    if (!isFirst()) {
      return false;
    }
    String letters = Letters.of(text);
    return letters.length() >= FEWEST_LETTERS && title.letters().startsWith(letters);
  }

  private static double overlap(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String word : one) {
      shared += other.contains(word) ? 1 : 0;
    }
    return 2.0 * shared / (one.size() + other.size());
  }
}
