package io.github.entente.html;

import io.github.entente.text.Characters;
import io.github.entente.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Parts a headline from what shares its heading: a line above it, a label, the site's name. */
final class HeadingParts {

  private static final List<String> KICKERS =
      Lexicon.beside(HeadingParts.class, "metadata.txt").section("kicker classes");

  private HeadingParts() {}

  /**
   * Returns the headline of a heading: its last or first part where that stands alone in some
   * title.
   */
  static String own(Element heading, String text, List<String> stated, String site) {
    Element bare = withoutKicker(heading);
    String shown = bare == heading ? text : Characters.tidy(bare.text());
    List<String> parts = new ArrayList<>();
    for (Node node = bare.firstChild(); node != null; node = node.nextSibling()) {
      String part = "";
      if (node instanceof TextNode words) {
        part = words.text();
      } else if (node instanceof Element element) {
        part = element.text();
      }
      if (!part.isBlank()) {
        parts.add(Characters.tidy(part));
      }
    }
    if (parts.size() == 1 && bare.childrenSize() == 1 && bare.child(0).childrenSize() > 1) {
      return own(bare.child(0), shown, stated, site);
    }
    String last = parts.size() < 2 ? "" : parts.get(parts.size() - 1);
    if (parts.size() <= 3 && isStated(last, stated)) {
      return last;
    }
    String first = parts.size() == 2 ? parts.get(0) : "";
    List<String> firstWords = WordRuns.of(first);
    boolean alone =
        firstWords.size() >= 3
            && stated.stream().anyMatch(title -> WordRuns.are(title, firstWords));
    return alone ? first : trimmed(shown, stated, site);
  }

  /** A heading without the short line above the headline, where its class calls it so. */
  private static Element withoutKicker(Element heading) {
    if (heading.children().stream().noneMatch(HeadingParts::isKicker)) {
      return heading;
    }
    Element bare = heading.clone();
    bare.children().stream().filter(HeadingParts::isKicker).toList().forEach(Element::remove);
    return Characters.words(bare.text()) >= 2 ? bare : heading;
  }

  /** Returns whether an element calls itself the line above a headline. */
  static boolean isKicker(Element element) {
    String names = element.className().toLowerCase(Locale.ROOT);
    return !names.isEmpty() && KICKERS.stream().anyMatch(names::contains);
  }

  /** Three words at the end of a title, or one of its sides. */
  private static boolean isStated(String words, List<String> stated) {
    List<String> own = WordRuns.of(words);
    if (own.size() < 2) {
      return false;
    }
    for (String title : stated) {
      List<String> all = WordRuns.of(title);
      int rest = all.size() - own.size();
      if (own.size() >= 3 && rest >= 0 && all.subList(rest, all.size()).equals(own)) {
        return true;
      }
      for (String part : Titles.sides(title)) {
        if (WordRuns.are(part, own)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String trimmed(String text, List<String> stated, String site) {
    String[] parts = Titles.sides(text);
    String last = parts[parts.length - 1];
    boolean label =
        parts.length == 2 && Characters.words(parts[0]) <= 3 && Characters.words(last) > 3;
    if (label && stated.stream().anyMatch(title -> WordRuns.are(title, WordRuns.of(last)))) {
      return last.strip();
    }
    String title = stated.isEmpty() ? "" : stated.get(stated.size() - 1);
    boolean whole = parts.length > 1 && WordRuns.are(text, WordRuns.of(title));
    return whole ? Titles.withoutSite(text, site) : text;
  }
}
