package io.github.entente.html;

/**
 * A line of text of the page.
 *
 * @param kind what it is
 * @param text its words, tidied
 * @param linked the share of its characters that stand in links, 0 to 1
 * @param bold whether all of it is set in bold
 */
record Block(Kind kind, String text, double linked, boolean bold) {

  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    QUOTE
  }
}
