package io.github.entente.html;

/**
 * A line of text of the page.
 *
 * @param kind what it is
 * @param text its words, tidied
 * @param linked the share of its characters that stand in links, 0 to 1
 * @param bold whether all of it is set in bold
 * @param top whether it is a heading of the first order
 */
record Block(Kind kind, String text, double linked, boolean bold, boolean top) {

  Block withText(String words) {
    return new Block(kind, words, linked, bold, top);
  }

  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    QUOTE
  }
}
