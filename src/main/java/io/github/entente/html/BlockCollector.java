package io.github.entente.html;

import io.github.entente.text.Characters;
import io.github.entente.text.WrappedLines;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the lines of text out of a box, in order, past what is dropped; used once. */
final class BlockCollector {

  private final Vocabulary vocabulary;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final TextCount counted = new TextCount();
  private int breaks;
  private int chars;
  private int linked;
  private int bold;
  private int boldLinks;
  private int order;

  /** Whether line breaks and blanks are shown as they are written. */
  private boolean set;

  private BlockCollector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static List<Block> blocks(Box box, Vocabulary vocabulary) {
    BlockCollector collector = new BlockCollector(vocabulary);
    collector.walk(box, collector.kind(box, Block.Kind.PARAGRAPH), false, false);
    collector.flush(Block.Kind.PARAGRAPH);
    return collector.blocks;
  }

  private void walk(Box box, Block.Kind kind, boolean link, boolean strong) {
    Box next = box.first;
    for (int i = 0; i < box.element.childNodeSize(); i++) {
      Node node = box.element.childNode(i);
      if (node instanceof TextNode text) {
        add(text.getWholeText(), link, strong);
      } else if (node instanceof Element element) {
        if (next != null && next.element == element) {
          Box child = next;
          next = next.next;
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
      Block.Kind inner = kind(child, kind);
      order = Nodes.order(child.element);
      boolean within = set;
      set |= child.is("pre");
      walk(child, inner, link, strong);
      flush(inner);
      set = within;
      order = 0;
    }
  }

  private Block.Kind kind(Box box, Block.Kind outer) {
    return switch (box.element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.ITEM;
      case "td", "th" -> Block.Kind.CELL;
      case "blockquote" -> Block.Kind.QUOTE;
      default -> vocabulary.isQuotation(box) ? Block.Kind.PULLED : outer;
    };
  }

  private void add(String text, boolean link, boolean strong) {
    counted.read(text);
    int shown = counted.chars();
    chars += shown;
    linked += link ? shown : 0;
    bold += strong ? shown : 0;
    boldLinks += link && strong ? shown : 0;
    breaks = shown > 0 ? 0 : breaks;
    line.append(text);
  }

  /** Parts a text that keeps its line breaks: at blank lines, and by its indented ones. */
  private static List<String> paragraphs(String text) {
    List<String> lines = WrappedLines.join(text.lines().toList());
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (line.isBlank()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      paragraph.append(line).append('\n');
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  private void flush(Block.Kind kind) {
    if (chars > 0) {
      boolean pointer = bold > 0 && linked >= bold && bold + linked == chars && boldLinks == 0;
      for (String part : set ? paragraphs(line.toString()) : List.of(line.toString())) {
        String text = Characters.tidy(part);
        if (!text.isEmpty()) {
          blocks.add(new Block(kind, text, (double) linked / chars, bold == chars, order, pointer));
        }
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
