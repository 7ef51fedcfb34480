package io.github.entente.html;

import io.github.entente.text.Captions;
import io.github.entente.text.Characters;
import io.github.entente.text.PageRemains;
import java.util.Optional;

/**
 * Finds the paragraph that stands between the headline and the element that holds the story, set in
 * a larger type: it is named so, or long; used once.
 */
final class Lead {

  private static final int FEWEST_WORDS = 12;
  private static final int LONG = 150;
  private static final int LONGEST = 1_200;

  private final Box content;
  private final Vocabulary vocabulary;
  private final String headline;
  private boolean headlineSeen;
  private boolean done;
  private String found = "";

  private Lead(Box content, Vocabulary vocabulary, String headline) {
    this.content = content;
    this.vocabulary = vocabulary;
    this.headline = BlockFilter.letters(headline);
  }

  static Optional<String> find(Box root, Box content, Vocabulary vocabulary, String headline) {
    if (headline.isEmpty()) {
      return Optional.empty();
    }
    Lead lead = new Lead(content, vocabulary, headline);
    lead.walk(root, false);
    return lead.found.isEmpty() ? Optional.empty() : Optional.of(lead.found);
  }

  private void walk(Box box, boolean shown) {
    for (Box child : box.children) {
      if (done) {
        return;
      }
      boolean read = shown || child == content;
      if (isHeadline(child)) {
        headlineSeen = true;
        found = "";
      } else if (read && !child.dropped && child.children.isEmpty() && child.prose > 0) {
        done = true;
      } else if (headlineSeen
          && (!read || child.dropped)
          && !child.inline
          && (isNamed(child) || (!child.dropped && isLong(child)))
          && isLead(child)) {
        done = true;
      } else {
        walk(child, read);
        done |= child == content || (read && !child.dropped && child.prose > 0 && child.is("p"));
      }
    }
  }

  private boolean isHeadline(Box box) {
    return box.element.normalName().length() == 2
        && box.element.normalName().charAt(0) == 'h'
        && BlockFilter.hasLetters(box.element.text(), headline);
  }

  private boolean isNamed(Box box) {
    return vocabulary.isLead(box) && box.element.normalName().charAt(0) != 'h';
  }

  /** A shorter line with no name is a sub-headline, which the story tells again. */
  private static boolean isLong(Box box) {
    return box.prose > LONG && box.children.stream().allMatch(child -> child.inline);
  }

  private boolean isLead(Box box) {
    if (box.allChars > LONGEST
        || box.allLinkChars * 3 > box.allChars
        || vocabulary.isCaption(box)) {
      return false;
    }
    String text = Characters.tidy(box.element.text());
    if (Characters.words(text) < FEWEST_WORDS
        || !Characters.endsSentence(text)
        || PageRemains.is(text)
        || Captions.withCredit(text).isPresent()) {
      return false;
    }
    found = text;
    return true;
  }
}
