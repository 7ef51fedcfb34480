package io.github.entente.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the story: one that says so if it holds enough of the page's prose,
 * else the innermost that holds most of it.
 */
final class ContentFinder {

  private static final int FEWEST_PROSE = 180;

  private final Vocabulary vocabulary;

  private final String headline;

  /**
   * Makes a finder.
   *
   * @param headline the headline of the story; empty if it is not known
   */
  ContentFinder(Vocabulary vocabulary, String headline) {
    this.vocabulary = vocabulary;
    this.headline = Letters.of(headline);
  }

  Box find(Box page) {
    Box heading = headline.isEmpty() ? null : heading(page);
    Box root = heading == null ? page : article(heading, page).orElse(page);
    List<Box> named = new ArrayList<>();
    collect(root, named);
    int total = root.prose;
    int sum = named.stream().mapToInt(box -> box.prose).sum();
    Box best = largest(named);
    if (best != null && total > 0 && best.prose * 100 >= total * 30) {
      Box start = best;
      if (best.prose * 100 < sum * 85) {
        start = common(named, sum);
      }
      return descend(start, 0.97);
    }
    Box start = landmark(root, total);
    return descend(start, 0.75);
  }

  private @Nullable Box heading(Box box) {
    if (isHeadline(box)) {
      return box;
    }
    Box found = null;
    for (Box child = box.first; child != null && found == null; child = child.next) {
      found = child.dropped ? null : heading(child);
    }
    return found;
  }

  private boolean isHeadline(Box box) {
    String tag = box.element.normalName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) <= '3'
        && Letters.are(box.element, headline);
  }

  /** Of several articles on a page, the one that stands under the headline. */
  private static Optional<Box> article(Box heading, Box page) {
    for (Box box = heading; box != null; box = box.parent) {
      if (box.is("article")) {
        return box.prose >= FEWEST_PROSE && box.prose * 7 >= page.prose
            ? Optional.of(box)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void collect(Box box, List<Box> named) {
    for (Box child = box.first; child != null; child = child.next) {
      if (child.dropped || child.inline) {
        continue;
      }
      if (child.prose > 0 && vocabulary.isBody(child)) {
        named.add(child);
      } else {
        collect(child, named);
      }
    }
  }

  private static @Nullable Box largest(List<Box> boxes) {
    Box best = null;
    for (Box box : boxes) {
      best = best == null || box.prose > best.prose ? box : best;
    }
    return best;
  }

  /** A story in several parts: the innermost box around those that hold nearly all of it. */
  private static Box common(List<Box> named, int sum) {
    List<Box> parts = named.stream().filter(box -> box.prose * 100 >= sum * 8).toList();
    Box common = parts.get(0);
    for (Box part : parts) {
      while (!part.inside(common) && common.parent != null) {
        common = common.parent;
      }
    }
    return common;
  }

  private static Box landmark(Box root, int total) {
    Box best = root;
    List<Box> open = new ArrayList<>(List.of(root));
    for (int i = 0; i < open.size(); i++) {
      for (Box child = open.get(i).first; child != null; child = child.next) {
        if (!child.dropped && !child.inline && child.prose * 2 >= total && total > 0) {
          open.add(child);
          boolean marked =
              child.is("article") || child.is("main") || child.element.attr("role").equals("main");
          best = marked ? child : best;
        }
      }
    }
    return best;
  }

  private static Box descend(Box start, double share) {
    Box box = start;
    while (true) {
      Box next = null;
      for (Box child = box.first; child != null; child = child.next) {
        if (!child.dropped
            && !child.inline
            && child.prose >= box.prose * share
            && child.prose > 0) {
          next = child;
        }
      }
      if (next == null || isText(next) || hasText(box, next)) {
        return box;
      }
      box = next;
    }
  }

  /**
   * Whether the box holds text of its own beside the child: a paragraph, or another of its kind.
   */
  private static boolean hasText(Box box, Box child) {
    for (Box other = box.first; other != null; other = other.next) {
      if (other != child
          && !other.dropped
          && other.prose > 0
          && (isText(other) || isAlike(other, child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(Box one, Box other) {
    String names = one.element.className();
    return !names.isEmpty()
        && one.element.normalName().equals(other.element.normalName())
        && names.equals(other.element.className());
  }

  private static boolean isText(Box box) {
    return switch (box.element.normalName()) {
      case "p", "li", "blockquote", "pre", "ol", "ul", "dl", "h2", "h3", "h4" -> true;
      default -> false;
    };
  }
}
