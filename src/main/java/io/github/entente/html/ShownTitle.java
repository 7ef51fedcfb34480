package io.github.entente.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the headline of a page without headings: the side of a title that stands on the page as a
 * line of its own, in whatever element.
 */
final class ShownTitle {

  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST = 300;
  private static final int MOST_PARTS = 8;
  private static final int MOST_SIDES = 40;

  private ShownTitle() {}

  /**
   * Returns the longest side of one of the titles that is shown, or an empty text.
   *
   * @param site the words of the site's name
   */
  static String find(Tags tags, List<String> titles, List<String> site) {
    Map<String, String> sides = new HashMap<>();
    titles.forEach(title -> addSides(title, site, sides));
    if (sides.isEmpty()) {
      return "";
    }
    int shortest = sides.keySet().stream().mapToInt(String::length).min().orElse(0);
    String best = "";
    Element page = tags.page();
    for (Node node = Nodes.next(page, page); node != null; node = Nodes.next(node, page)) {
      String line = "";
      if (node instanceof TextNode text && isLine(text, shortest)) {
        line = text.getWholeText();
      } else if (node instanceof Element element && isLineInParts(element)) {
        line = element.text();
      }
      String side = line.isEmpty() ? null : sides.get(Letters.of(line));
      best = side != null && side.length() > best.length() ? side : best;
    }
    return best;
  }

  /** {@code A title <i>in</i> parts}: a few nodes, none of which has more than a text in it. */
  private static boolean isLineInParts(Element element) {
    int nodes = element.childNodeSize();
    if (nodes < 2 || nodes > MOST_PARTS || element.normalName().equals("a")) {
      return false;
    }
    int length = 0;
    boolean text = false;
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      Node inner = node instanceof Element part ? part.firstChild() : node;
      if (inner != null && (inner.nextSibling() != null && inner != node)) {
        return false;
      }
      if (inner instanceof TextNode words) {
        length += words.getWholeText().length();
        text |= inner == node;
      } else if (inner != null && inner != node) {
        return false;
      }
    }
    return text && length <= LONGEST;
  }

  /** A text of the body that may be a line, and no link to somewhere else. */
  private static boolean isLine(TextNode node, int shortest) {
    String text = node.getWholeText();
    if (text.length() < shortest || text.length() > LONGEST) {
      return false;
    }
    Element parent = node.parent();
    return parent != null
        && !parent.normalName().equals("a")
        && !parent.normalName().equals("title");
  }

  /** The beginnings and ends of a title that are longer than the rest of it, by their letters. */
  private static void addSides(String title, List<String> site, Map<String, String> sides) {
    int all = WordRuns.of(title).size();
    Matcher separator = Titles.SEPARATOR.matcher(title);
    int behindLast = 0;
    while (separator.find() && sides.size() < MOST_SIDES) {
      addMiddle(title, behindLast, separator.start(), sides);
      behindLast = separator.end();
      for (String side :
          List.of(title.substring(0, separator.start()), title.substring(separator.end()))) {
        List<String> words = WordRuns.of(side);
        if (words.size() >= FEWEST_WORDS && words.size() * 2 >= all && !words.equals(site)) {
          sides.put(Letters.of(side), side.strip());
        }
      }
    }
  }

  /** What stands between two separators: before it the site, behind it the section. */
  private static void addMiddle(String title, int start, int end, Map<String, String> sides) {
    String side = start > 0 ? title.substring(start, end) : "";
    if (WordRuns.of(side).size() >= FEWEST_WORDS) {
      sides.put(Letters.of(side), side.strip());
    }
  }
}
