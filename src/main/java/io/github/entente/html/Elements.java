package io.github.entente.html;

import io.github.entente.text.Characters;
import io.github.entente.text.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of a page that tell of its article, gathered in one pass; used by one thread. */
final class Elements implements NodeVisitor {

  /**
   * An element that names who wrote something.
   *
   * @param after the characters of text between the headline and it; -1 if it stands above the
   *     headline
   */
  record Byline(Element element, int after) {}

  private static final int NEAR = 700;
  private static final int MOST = 4_000;
  private static final Lexicon WORDS = Lexicon.beside(Elements.class, "metadata.txt");
  private static final Set<String> ELSEWHERE = Set.copyOf(WORDS.section("elsewhere classes"));
  private static final Set<String> AUTHOR_CLASSES = Set.copyOf(WORDS.section("author classes"));
  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "/(?:author|authors|autor|autoren|autorin|user|profil|profile|redaktion|redakteur|people"
              + "|team|staff|reporters?|journalists?|contributors?)/[^/?#]+/?$");

  private final List<Element> marked = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> authors = new ArrayList<>();
  private final List<Element> addresses = new ArrayList<>();
  private final List<Element> named = new ArrayList<>();
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final List<Byline> bylines = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder near = new StringBuilder();
  private final Set<String> unseen;
  private final String headline;
  private @Nullable Element last;
  private Set<String> lastNames = Set.of();
  private boolean headlineSeen;
  private boolean headingSeen;
  private boolean inBody;
  private int chars;
  private int headlineAt;
  private int elsewhere = -1;

  /**
   * Looks through a page.
   *
   * @param headline the headline of its article
   * @param stated names that are looked for in what a reader sees
   */
  Elements(Document page, String headline, List<String> stated) {
    this.headline = key(headline);
    unseen = new HashSet<>(stated);
    NodeTraversor.traverse(this, page);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (elsewhere < 0 && isElsewhere(element)) {
        elsewhere = depth;
      }
      take(element);
    } else if (inBody && node instanceof TextNode text) {
      take(text.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (depth == elsewhere) {
      elsewhere = -1;
    }
  }

  /** Comments, links to other stories, lists of references: none of them tells of this story. */
  private boolean isElsewhere(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("class") || element.hasAttr("id"))
        && !element.normalName().equals("body")
        && isNamed(element, ELSEWHERE)
        && element.getElementsByTag("h1").isEmpty();
  }

  private void take(String text) {
    if (!headlineSeen
        && !headline.isEmpty()
        && text.length() >= headline.length()
        && key(text).equals(headline)) {
      headlineSeen = true;
      headlineAt = chars;
    }
    unseen.removeIf(name -> text.contains(name) || text.contains(name.toUpperCase(Locale.ROOT)));
    if (headlineSeen && near.length() < NEAR) {
      near.append(text).append(' ');
      if (elsewhere < 0 && !text.isBlank()) {
        lines.add(Characters.tidy(text));
      }
    }
    chars += text.strip().length();
  }

  private static String key(String text) {
    return Characters.tidy(text).toLowerCase(Locale.ROOT);
  }

  private void take(Element element) {
    String tag = element.normalName();
    inBody |= tag.equals("body");
    if (!headingSeen
        && inBody
        && tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) <= '3'
        && key(element.text()).equals(headline)) {
      headingSeen = true;
      headlineSeen = true;
      headlineAt = chars;
      near.setLength(0);
      lines.clear();
    }
    if (elsewhere >= 0) {
      return;
    }
    if (tag.equals("time") && times.size() < MOST) {
      times.add(element);
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
    boolean author = element.attr("rel").equals("author");
    if (author) {
      authors.add(element);
    }
    if (author
        || (tag.equals("a") && AUTHOR_PAGE.matcher(end(element.attr("href"))).find())
        || isNamed(element, AUTHOR_CLASSES)) {
      bylines.add(new Byline(element, headlineSeen ? chars - headlineAt : -1));
    }
    if (element.hasAttr("class") || element.hasAttr("id") || element.hasAttr("data-testid")) {
      named.add(element);
    }
  }

  /** The end of an address, where the name of a page stands. */
  private static String end(String address) {
    return address.substring(Math.max(0, address.length() - 120)).toLowerCase(Locale.ROOT);
  }

  /** Returns whether a reader of the page sees one of the names that were looked for. */
  boolean shows(String name) {
    return !unseen.contains(name);
  }

  /** Returns the elements that name an author by their class, relation or address, in order. */
  List<Byline> bylines() {
    return bylines;
  }

  /** Returns the pieces of text behind the headline. */
  List<String> lines() {
    return lines;
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
    return !Collections.disjoint(words, names(element));
  }

  private Set<String> names(Element element) {
    if (element != last) {
      String all = element.className() + " " + element.id() + " " + element.attr("data-testid");
      last = element;
      lastNames =
          all.length() > 300 || all.length() < 3
              ? Set.of()
              : parts.computeIfAbsent(all, Elements::parts);
    }
    return lastNames;
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
