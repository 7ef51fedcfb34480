package io.github.entente.html;

import io.github.entente.text.Bylines;
import io.github.entente.text.Captions;
import io.github.entente.text.Characters;
import io.github.entente.text.Dates;
import io.github.entente.text.PageRemains;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the paragraph that stands between the headline and the element that holds the story, set in
 * a larger type. It opens the story if it is named so, or long; else it is a sub-headline, which
 * the story tells again. Used once.
 */
final class Lead {

  /**
   * What stands there.
   *
   * @param opening the first paragraph of the story
   * @param subheadline the line under the headline
   */
  record Found(Optional<String> opening, Optional<String> subheadline) {}

  private static final int FEWEST_WORDS = 12;
  private static final int LONG = 150;
  private static final int LONGEST = 1_200;
  private static final int FEWEST_NAMED = 3;
  private static final int FEWEST_BELOW = 5;
  private static final int LONGEST_BELOW = 250;
  private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4");

  private final Box content;
  private final Vocabulary vocabulary;
  private final String headline;
  private boolean headlineSeen;
  private boolean done;
  private String found = "";
  private String below = "";

  private Lead(Box content, Vocabulary vocabulary, String headline) {
    this.content = content;
    this.vocabulary = vocabulary;
    this.headline = Letters.of(headline);
  }

  static Found find(Box root, Box content, Vocabulary vocabulary, String headline) {
    if (headline.isEmpty()) {
      return new Found(Optional.empty(), Optional.empty());
    }
    Lead lead = new Lead(content, vocabulary, headline);
    lead.walk(root, false, root == content);
    return new Found(given(lead.found), given(lead.below));
  }

  private static Optional<String> given(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private void walk(Box box, boolean shown, boolean out) {
    for (Box child = box.first; child != null; child = child.next) {
      if (done) {
        return;
      }
      boolean read = shown || child == content;
      if (isHeadline(child)) {
        headlineSeen = true;
        below = "";
      } else if (read && headlineSeen && below.isEmpty() && isSubheadline(child, true)) {
        below = Characters.tidy(Nodes.text(child.element));
      } else if (read && !child.dropped && child.first == null && child.prose > 0) {
        done = true;
      } else if (headlineSeen && (!read || child.dropped) && !child.inline && isOwn(child)) {
        take(child);
      } else if (!read && headlineSeen && !out && below.isEmpty() && isSubheadline(child, false)) {
        below = Characters.tidy(Nodes.text(child.element));
      } else {
        walk(child, read, out || (headlineSeen && child.dropped));
        done |= child == content || (read && !child.dropped && child.prose > 0 && child.is("p"));
      }
    }
  }

  /** Whether it is named as a lead, or a line of prose. */
  private boolean isOwn(Box box) {
    return (isNamed(box) || (!box.dropped && isLine(box))) && isLead(box);
  }

  private void take(Box box) {
    String text = Characters.tidy(Nodes.text(box.element));
    if (isNamed(box) || box.prose > LONG) {
      found = text;
      done = true;
    } else if (below.isEmpty()) {
      below = text;
    }
  }

  /**
   * A line there that calls itself one, or is a few words and neither of the author nor a date.
   *
   * @param read whether it is part of what is read as the story: then its name must say so
   */
  private boolean isSubheadline(Box box, boolean read) {
    boolean own = vocabulary.isSubheadline(box);
    boolean named = own || vocabulary.isLead(box);
    if ((box.dropped && !named)
        || (read && !own)
        || box.inline
        || box.allChars == 0
        || box.allChars > LONGEST_BELOW
        || box.allLinkChars * 3 > box.allChars
        || !(named || LINES.contains(box.element.normalName()))
        || !box.isLine()
        || vocabulary.isCaption(box)) {
      return false;
    }
    String text = Characters.tidy(Nodes.text(box.element));
    return Characters.words(text) >= (named ? FEWEST_NAMED : FEWEST_BELOW)
        && !(read && Characters.endsSentence(text))
        && !PageRemains.is(text)
        && Captions.withCredit(text).isEmpty()
        && Bylines.line(text).isEmpty()
        && !Bylines.isList(text)
        && Dates.locate(text, Dates.Order.DAY_FIRST).isEmpty();
  }

  private boolean isHeadline(Box box) {
    return box.element.normalName().length() == 2
        && box.element.normalName().charAt(0) == 'h'
        && Letters.are(box.element, headline);
  }

  private boolean isNamed(Box box) {
    return vocabulary.isLead(box) && box.element.normalName().charAt(0) != 'h';
  }

  private static boolean isLine(Box box) {
    return box.prose > 0 && !box.is("pre") && box.isLine();
  }

  private static boolean hasFigure(Box box) {
    for (Box child = box.first; child != null; child = child.next) {
      if (child.is("figure")) {
        return true;
      }
    }
    return false;
  }

  private boolean isLead(Box box) {
    if (box.allChars > LONGEST
        || hasFigure(box)
        || box.allLinkChars * 3 > box.allChars
        || vocabulary.isCaption(box)) {
      return false;
    }
    String text = Characters.tidy(Nodes.text(box.element));
    return Characters.words(text) >= FEWEST_WORDS
        && Characters.endsSentence(text)
        && !PageRemains.is(text)
        && Captions.withCredit(text).isEmpty();
  }
}
