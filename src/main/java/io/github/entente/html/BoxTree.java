package io.github.entente.html;

import io.github.entente.text.Characters;
import io.github.entente.text.PageRemains;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Builds the boxes of what a browser shows, in one pass over the page; used once. */
final class BoxTree {

  private static final int FEWEST_PROSE = 50;
  private static final int SHORTEST_LABEL = 4;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_LED = 3_000;
  private static final int MOST_CALL = 250;

  /** One part in so many of what follows a label are the titles of other stories. */
  private static final int FEWEST_LINKS = 8;

  private final TextCount counted = new TextCount();
  private final Vocabulary vocabulary;
  private final boolean withHidden;
  private int left;

  BoxTree(Vocabulary vocabulary, boolean withHidden) {
    this.vocabulary = vocabulary;
    this.withHidden = withHidden;
  }

  Box build(Element body) {
    Box root = box(body, null, TagLook.BLOCK, false);
    left = root.prose;
    drop(root, left);
    return root;
  }

  private boolean isUnseen(Element element, TagLook look) {
    if (withHidden) {
      return look == TagLook.UNSEEN && !element.normalName().equals("noscript");
    }
    return look == TagLook.UNSEEN || isHidden(element);
  }

  private static boolean isHidden(Element element) {
    if (Nodes.isBare(element)) {
      return false;
    }
    Attributes attributes = element.attributes();
    if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
      return true;
    }
    String style = attributes.get("style");
    if (style.isEmpty()) {
      return false;
    }
    String rules = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return rules.contains("display:none") || rules.contains("visibility:hidden");
  }

  private Box box(Element element, @Nullable Box parent, TagLook look, boolean inLink) {
    Box box = new Box(element, parent, look == TagLook.INLINE);
    boolean link = inLink || box.is("a");
    box.main = box.is("h1") || box.is("main");
    box.headed = Nodes.order(element) > 0;
    Box first = null;
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        count(box, text.getWholeText(), link);
        continue;
      }
      if (!(node instanceof Element child)) {
        continue;
      }
      TagLook its = TagLook.of(child);
      if (its == TagLook.PICTURE) {
        box.pictured = true;
      } else if (!isUnseen(child, its)) {
        Box inner = box(child, box, its, link);
        first = first == null && box.allChars == 0 && inner.allChars > 0 ? inner : first;
        box.add(inner);
        if (inner.inline) {
          box.chars += inner.chars;
          box.linkChars += inner.linkChars;
          box.stops += inner.stops;
        }
        box.prose += inner.prose;
        box.main |= inner.main;
        box.outer |= inner.outer || !inner.inline;
        box.pictured |= inner.pictured;
        box.headed |= inner.headed;
        box.allChars += inner.allChars;
        box.allLinkChars += inner.allLinkChars;
      }
    }
    if (!box.inline) {
      box.prose += prose(box);
      readLabel(box, first);
    }
    return box;
  }

  /** Notes whether the box is, or begins with, a line like {@code Recommended for you}. */
  private static void readLabel(Box box, @Nullable Box first) {
    if (box.allChars < SHORTEST_LABEL || box.prose > MOST_LED) {
      return;
    }
    if (first != null && !first.inline) {
      boolean only = first.allChars == box.allChars;
      box.label = first.label && only;
      box.led = (first.label && !only) || (first.led && only);
    } else if (!box.outer && box.allChars <= LONGEST_LABEL && box.allLinkChars == 0) {
      String text = Characters.tidy(Nodes.text(box.element));
      box.label = PageRemains.leadsOn(text) || PageRemains.calls(text);
    }
  }

  private void count(Box box, String text, boolean link) {
    counted.read(text);
    int chars = counted.chars();
    box.stops += counted.stops();
    box.chars += chars;
    box.allChars += chars;
    if (link) {
      box.linkChars += chars;
      box.allLinkChars += chars;
    }
  }

  private static int prose(Box box) {
    int own = box.chars - box.linkChars;
    if (own < FEWEST_PROSE || box.linkChars > own || box.stops == 0) {
      return 0;
    }
    return box.is("li") || box.is("td") ? own / 2 : own;
  }

  /**
   * Marks what its vocabulary rules out, unless most of the page's prose would go with it. What is
   * never a story, readers' comments and what stands beside the page, goes however much it is if
   * the headline is not in it and something is left.
   */
  private void drop(Box box, int total) {
    for (Box child = box.first; child != null; child = child.next) {
      boolean linksInLine = box.inline && !child.inline && child.allLinkChars * 2 > child.allChars;
      if (linksInLine || isOut(child, total)) {
        child.dropped = true;
        left -= child.prose;
        for (Box outer = box; outer != null; outer = outer.parent) {
          outer.prose -= child.prose;
        }
      } else {
        drop(child, total);
      }
    }
  }

  private boolean isOut(Box box, int total) {
    if (box.led && !box.main && box.prose * 10 <= total * 4 && !vocabulary.isBody(box)) {
      return box.prose <= MOST_CALL || box.allLinkChars * FEWEST_LINKS >= box.allChars;
    }
    if (!vocabulary.isBoilerplate(box)) {
      return false;
    }
    return box.prose * 10 <= total * 4
        || (!box.main && (left - box.prose) * 8 >= total && vocabulary.isNeverStory(box));
  }
}
