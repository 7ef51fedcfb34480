package io.github.entente.html;

import io.github.entente.text.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the lines of text out of a box, in order, past what is dropped; used once. */
final class BlockCollector {

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int breaks;
  private int chars;
  private int linked;
  private int bold;
  private int boldLinks;
  private int order;

  static List<Block> blocks(Box box) {
    BlockCollector collector = new BlockCollector();
    collector.walk(box, kind(box.element, Block.Kind.PARAGRAPH), false, false);
    collector.flush(Block.Kind.PARAGRAPH);
    return collector.blocks;
  }

  private void walk(Box box, Block.Kind kind, boolean link, boolean strong) {
    int next = 0;
    for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        add(text.getWholeText(), link, strong);
      } else if (node instanceof Element element) {
        if (next < box.children.size() && box.children.get(next).element == element) {
          Box child = box.children.get(next++);
          if (!child.dropped) {
            child(child, kind, link, strong);
          } else if (!child.inline) {
            flush(kind);
          }
        }
      }
    }
  }

  private void child(Box child, Block.Kind kind, boolean link, boolean strong) {
    if (child.is("br")) {
      line.append('\n');
      breaks++;
      if (breaks >= 2) {
        flush(kind);
      }
    } else if (child.inline) {
      walk(child, kind, link || child.is("a"), strong || child.is("b") || child.is("strong"));
    } else {
      flush(kind);
      Block.Kind inner = kind(child.element, kind);
      order = Nodes.order(child.element);
      walk(child, inner, link, strong);
      flush(inner);
      order = 0;
    }
  }

  private static Block.Kind kind(Element element, Block.Kind outer) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.ITEM;
      case "td", "th" -> Block.Kind.CELL;
      case "blockquote" -> Block.Kind.QUOTE;
      default -> outer;
    };
  }

  private void add(String text, boolean link, boolean strong) {
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        chars++;
        linked += link ? 1 : 0;
        bold += strong ? 1 : 0;
        boldLinks += link && strong ? 1 : 0;
        breaks = 0;
      }
    }
    line.append(text);
  }

  private void flush(Block.Kind kind) {
    if (chars > 0) {
      String text = Characters.tidy(line);
      if (!text.isEmpty()) {
        boolean pointer = bold > 0 && linked >= bold && bold + linked == chars && boldLinks == 0;
        blocks.add(new Block(kind, text, (double) linked / chars, bold == chars, order, pointer));
      }
    }
    line.setLength(0);
    chars = 0;
    linked = 0;
    bold = 0;
    boldLinks = 0;
    breaks = 0;
  }
}
