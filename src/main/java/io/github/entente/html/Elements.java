package io.github.entente.html;

import io.github.entente.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The elements of a page that tell of its article, gathered in one pass; used by one thread. */
final class Elements {

  private static final int NEAR = 700;
  private static final int MOST = 4_000;

  private final List<Element> marked = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> authors = new ArrayList<>();
  private final List<Element> addresses = new ArrayList<>();
  private final List<Element> named = new ArrayList<>();
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final StringBuilder near = new StringBuilder();
  private boolean headlineSeen;

  Elements(Document page, String headline) {
    String key = key(headline);
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            take(element, key);
          } else if (node instanceof TextNode text && near.length() < NEAR && headlineSeen) {
            near.append(text.getWholeText()).append(' ');
          }
        },
        page);
  }

  private static String key(String text) {
    return Characters.tidy(text).toLowerCase(Locale.ROOT);
  }

  private void take(Element element, String headline) {
    String tag = element.normalName();
    if (tag.equals("time") && times.size() < MOST) {
      times.add(element);
    }
    if (!headlineSeen && tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '3') {
      headlineSeen = key(element.text()).equals(headline);
    }
    if (tag.equals("address") && addresses.size() < MOST) {
      addresses.add(element);
    }
    if (element.attributesSize() == 0 || named.size() >= MOST) {
      return;
    }
    if (element.hasAttr("itemprop") || element.hasAttr("property")) {
      marked.add(element);
    }
    if (element.attr("rel").equals("author")) {
      authors.add(element);
    }
    if (element.hasAttr("class") || element.hasAttr("id") || element.hasAttr("data-testid")) {
      named.add(element);
    }
  }

  /** Returns the elements with microdata or RDFa. */
  List<Element> marked() {
    return marked;
  }

  List<Element> times() {
    return times;
  }

  /** Returns the links to authors. */
  List<Element> authors() {
    return authors;
  }

  List<Element> addresses() {
    return addresses;
  }

  /** Returns the elements that have one of these words among their classes or as their id. */
  List<Element> named(Set<String> words) {
    List<Element> found = new ArrayList<>();
    for (Element element : named) {
      if (isNamed(element, words)) {
        found.add(element);
      }
    }
    return found;
  }

  private boolean isNamed(Element element, Set<String> words) {
    String all = element.className() + " " + element.id() + " " + element.attr("data-testid");
    if (all.length() > 300) {
      return false;
    }
    for (String part : parts.computeIfAbsent(all, Elements::parts)) {
      if (words.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** The names, their parts at hyphens and underscores, and each two parts in a row. */
  private static Set<String> parts(String names) {
    Set<String> found = new HashSet<>();
    for (String name : names.split(" ")) {
      String lower = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
      found.add(lower);
      String[] parts = lower.split("-");
      for (int i = 0; i < parts.length; i++) {
        found.add(parts[i]);
        if (i + 1 < parts.length) {
          found.add(parts[i] + "-" + parts[i + 1]);
        }
      }
    }
    return found;
  }

  /** Returns the words that follow the headline. */
  String nearHeadline() {
    return Characters.tidy(near);
  }
}
