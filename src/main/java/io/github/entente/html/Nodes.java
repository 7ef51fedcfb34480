package io.github.entente.html;

import io.github.entente.text.Characters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks over elements; selectors would be parsed and tried anew for every one of them. */
final class Nodes {

  private static final int MOST_NODES = 400;

  private Nodes() {}

  /** Returns the node behind another one in the order of the page, or null behind the last. */
  static @Nullable Node next(Node node, Node root) {
    Node child = node.firstChild();
    if (child != null) {
      return child;
    }
    for (Node at = node; at != null && at != root; at = at.parent()) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }

  /** Returns whether an element has no attribute, or its class alone. */
  static boolean isBare(Element element) {
    int attributes = element.attributesSize();
    return attributes == 0 || (attributes == 1 && element.attributes().hasKey("class"));
  }

  /** Returns whether an element has more children than so many; no list of them is made. */
  static boolean hasMoreThan(Element element, int most) {
    int children = 0;
    for (Node node = element.firstChild();
        node != null && children <= most;
        node = node.nextSibling()) {
      children += node instanceof Element ? 1 : 0;
    }
    return children > most;
  }

  /**
   * Returns the text of an element for one who tidies it: that of its only node as it is written.
   */
  static String text(Element element) {
    return element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode text
        ? text.getWholeText()
        : element.text();
  }

  /** Returns the innermost element of a tag that an element is or lies in, or null. */
  static @Nullable Element around(Element element, String tag) {
    Element at = element;
    while (at != null && !at.normalName().equals(tag)) {
      at = at.parent();
    }
    return at;
  }

  /** Returns whether an element lies in another. */
  static boolean isInside(Element element, Element outer) {
    Element at = element.parent();
    while (at != null && at != outer) {
      at = at.parent();
    }
    return at != null;
  }

  /** Returns the order of a heading, 1 to 6; else 0. */
  static int order(Element element) {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
        ? tag.charAt(1) - '0'
        : 0;
  }

  /** Returns whether a heading lies in an element, of the second to fourth order or any of four. */
  static boolean hasHeading(Element root, boolean firstToo) {
    for (Node node = next(root, root); node != null; node = next(node, root)) {
      if (node instanceof Element element) {
        int order = order(element);
        if (order >= (firstToo ? 1 : 2) && order <= 4) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a paragraph lies in an element. */
  static boolean hasParagraph(Element root) {
    for (Node node = next(root, root); node != null; node = next(node, root)) {
      if (node instanceof Element element && element.normalName().equals("p")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the characters of a text without the white space at its ends. */
  static int length(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end - start;
  }

  /** Returns whether an element has few characters of text; no more than these are looked at. */
  static boolean isShort(Element root, int most) {
    int length = 0;
    for (Node node = root; node != null; node = next(node, root)) {
      if (node instanceof TextNode text) {
        length += length(text.getWholeText());
        if (length > most) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Returns whether an element has a digit and few characters of text; no more than these are
   * looked at.
   */
  static boolean isShortWithDigit(Element root, int most) {
    int length = 0;
    boolean digit = false;
    for (Node node = root; node != null; node = next(node, root)) {
      if (node instanceof TextNode text) {
        String words = text.getWholeText();
        length += length(words);
        if (length > most) {
          return false;
        }
        digit |= Characters.hasDigit(words);
      }
    }
    return digit;
  }

  /**
   * Returns the first element in another, or itself, that microdata call a name, or null; only the
   * first nodes are looked at.
   */
  static @Nullable Element nameProperty(Element root) {
    int left = MOST_NODES;
    for (Node node = root; node != null && left > 0; node = next(node, root), left--) {
      if (node instanceof Element element
          && element.attributesSize() > 0
          && element.attributes().get("itemprop").trim().equalsIgnoreCase("name")) {
        return element;
      }
    }
    return null;
  }
}
