package io.github.entente.html;

/**
 * A line of text of the page.
 *
 * @param kind what it is
 * @param text its words, tidied
 * @param linked the share of its characters that stand in links, 0 to 1
 * @param bold whether all of it is set in bold
 * @param order that of a heading, 1 to 6; else 0
 * @param pointer whether it is a label in bold and a link, and nothing else
 */
record Block(Kind kind, String text, double linked, boolean bold, int order, boolean pointer) {

  Block withText(String words) {
    return new Block(kind, words, linked, bold, order, pointer);
  }

  /** Returns whether it is a heading of the first order. */
  boolean top() {
    return order == 1;
  }

  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    QUOTE,
    /** An element of any tag that calls itself a quotation. */
    PULLED
  }
}
