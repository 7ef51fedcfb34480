package io.github.entente.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element as the reader sees it, with the measures of its text; used by one thread. */
final class Box {

  final Element element;
  final @Nullable Box parent;

  /**
   * The boxes in it: a page has thousands of boxes, and a list for each would take half the room.
   */
  @Nullable Box first;

  private @Nullable Box last;

  /** The box behind it in the same one. */
  @Nullable Box next;

  private @Nullable Set<Vocabulary.Kind> kinds;

  /** Whether it stands in a line of text rather than beginning one. */
  final boolean inline;

  /** Letters of running text in it, those in links aside; only of blocks that read as prose. */
  int prose;

  /** Visible characters of the line of text that opens here: its own and those of inline parts. */
  int chars;

  /** Those of them that stand in links. */
  int linkChars;

  /** Marks that end or divide sentences among them. */
  int stops;

  /** All visible characters below, and those in links. */
  int allChars;

  int allLinkChars;

  /** Whether a heading of the first order, or what calls itself the main part, is it or in it. */
  boolean main;

  /** Whether a picture is in it. */
  boolean pictured;

  /** Whether a heading is in it. */
  boolean headed;

  /** Whether a block lies in it. */
  boolean outer;

  /** Whether its whole text is a line below which other stories stand, or a call to the reader. */
  boolean label;

  /** Whether it begins with such a line. */
  boolean led;

  /** Whether its vocabulary says that it is no part of the story. */
  boolean dropped;

  Box(Element element, @Nullable Box parent, boolean inline) {
    this.element = element;
    this.parent = parent;
    this.inline = inline;
  }

  /** Returns what the element's names say of it; most boxes are never asked. */
  Set<Vocabulary.Kind> kinds(Vocabulary vocabulary) {
    Set<Vocabulary.Kind> read = kinds;
    if (read == null) {
      read = vocabulary.kinds(element);
      kinds = read;
    }
    return read;
  }

  /** Takes another box in, behind the others. */
  void add(Box child) {
    if (last == null) {
      first = child;
    } else {
      last.next = child;
    }
    last = child;
  }

  /** Returns whether no block lies right in it. */
  boolean isLine() {
    for (Box child = first; child != null; child = child.next) {
      if (!child.inline) {
        return false;
      }
    }
    return true;
  }

  boolean is(String tag) {
    return element.normalName().equals(tag);
  }

  /** Returns whether this is the other box or lies in it. */
  boolean inside(Box other) {
    for (Box box = this; box != null; box = box.parent) {
      if (box == other) {
        return true;
      }
    }
    return false;
  }
}
