package io.github.entente.html;

import io.github.entente.text.Bylines;
import io.github.entente.text.Characters;
import io.github.entente.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of a page that tell of its article, gathered in one pass; used by one thread. */
final class Elements implements NodeVisitor {

  /** Where something stands on the page. */
  enum Place {
    /** Right behind or above the headline. */
    NEAR,
    /** Further on, or far above. */
    FAR,
    /** In the margins of the page: sides, foot, navigation. */
    ASIDE
  }

  /**
   * An element that tells something.
   *
   * @param at the characters of text above it
   * @param before the text right before it
   */
  record Spot(Element element, int at, boolean aside, String before) {}

  /** A piece of text that opens as a line with an author does. */
  record Line(String text, int at, boolean aside) {}

  private static final int NEAR = 450;
  private static final int ABOVE = 250;
  private static final int MOST = 4_000;
  private static final int MANY = 8;
  private static final int LONGEST_TEASER = 600;
  private static final int LONGEST_DATE = 120;
  private static final int MOST_DATES = 400;
  private static final int MOST_NEAR = 60;
  private static final int LONGEST_LINE = 160;
  private static final Lexicon WORDS = Lexicon.beside(Elements.class, "metadata.txt");
  private static final Set<String> ELSEWHERE = Set.copyOf(WORDS.section("elsewhere classes"));
  private static final Set<String> MARGINS = Set.copyOf(WORDS.section("margin classes"));
  private static final Set<String> MARGIN_TAGS = Set.of("aside", "footer", "nav");
  private final ClassWords words = new ClassWords();
  private final List<Spot> marked = new ArrayList<>();
  private final List<Spot> times = new ArrayList<>();
  private final List<Spot> bylines = new ArrayList<>();
  private final List<Spot> named = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> dateLines = new ArrayList<>();
  private final List<Line> nearLines = new ArrayList<>();
  private final Map<String, List<Line>> lookedFor = new HashMap<>();
  private final String headline;
  private @Nullable Element heading;
  private String lastText = "";
  private boolean opened;
  private boolean headlineSeen;
  private boolean inBody;
  private int chars;
  private int headlineAt = -1;
  private int mainHeadingAt = -1;
  private int elsewhere = -1;
  private int margin = -1;

  /**
   * Looks through a page.
   *
   * @param headline the headline of its article
   * @param stated names that are looked for in what a reader sees
   */
  Elements(Document page, String headline, List<String> stated) {
    this.headline = key(headline);
    stated.forEach(name -> lookedFor.put(key(name), new ArrayList<>()));
    NodeTraversor.traverse(this, page);
    if (headlineAt < 0) {
      headlineAt = mainHeadingAt;
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      boolean known = elsewhere >= 0 || element.normalName().equals("body");
      if (!known && isElsewhere(element)) {
        elsewhere = depth;
      }
      if (margin < 0 && isMargin(element)) {
        margin = depth;
      }
      take(element);
    } else if (inBody && node instanceof TextNode text) {
      take(text.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    elsewhere = depth == elsewhere ? -1 : elsewhere;
    margin = depth == margin ? -1 : margin;
  }

  /** Comments, links to other stories, lists of references: none of them tells of this story. */
  private boolean isElsewhere(Element element) {
    return words.any(element, ELSEWHERE) && element.getElementsByTag("h1").isEmpty();
  }

  private boolean isMargin(Element element) {
    String tag = element.normalName();
    boolean named =
        MARGIN_TAGS.contains(tag) || (!tag.equals("body") && words.any(element, MARGINS));
    return named && element.getElementsByTag("h1").isEmpty();
  }

  private void take(String text) {
    int length = text.strip().length();
    if (length == 0) {
      return;
    }
    if (!headlineSeen
        && !headline.isEmpty()
        && text.length() >= headline.length()
        && key(text).equals(headline)) {
      headlineSeen = true;
      headlineAt = chars;
    }
    if (elsewhere < 0) {
      line(text);
    }
    lastText = text;
    chars += length;
  }

  private void line(String text) {
    if (text.length() > LONGEST_LINE * 2 || lines.size() > MOST) {
      opened = false;
      return;
    }
    String line = Characters.tidy(text);
    if (line.length() <= LONGEST_DATE && dateLines.size() < MOST_DATES && hasYear(line)) {
      dateLines.add(new Line(line, chars, margin >= 0));
    }
    if (opened && !line.isEmpty()) {
      lines.add(new Line(Characters.tidy(lastText) + " " + line, chars, margin >= 0));
    } else if (line.length() <= LONGEST_LINE && Bylines.mayOpen(line)) {
      lines.add(new Line(line, chars, margin >= 0));
    } else if (line.length() <= LONGEST_LINE && isNearHeadline() && margin < 0) {
      nearLines.add(new Line(line, chars, false));
    }
    opened = Bylines.isOpening(line);
    if (!lookedFor.isEmpty()) {
      String key = key(line);
      lookedFor.forEach(
          (name, where) -> {
            if (where.size() < MANY && key.contains(name)) {
              where.add(new Line(line, chars, margin >= 0));
            }
          });
    }
  }

  /** Returns whether a line has the digits of a date. */
  private static boolean hasYear(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
    }
    return digits >= 5;
  }

  private boolean isNearHeadline() {
    int at = headlineAt >= 0 ? headlineAt : mainHeadingAt;
    return at >= 0 && chars - at < NEAR && nearLines.size() < MOST_NEAR;
  }

  /** The letters and digits of a text, in small letters. */
  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private void take(Element element) {
    String tag = element.normalName();
    inBody |= tag.equals("body");
    if (heading == null
        && inBody
        && tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) <= '3'
        && key(element.text()).equals(headline)) {
      heading = element;
      headlineSeen = true;
      headlineAt = chars;
      nearLines.clear();
    }
    if (elsewhere >= 0) {
      return;
    }
    if (mainHeadingAt < 0 && tag.equals("h1")) {
      mainHeadingAt = chars;
    }
    if (tag.equals("time") && times.size() < MOST) {
      times.add(spot(element));
    }
    if (element.attributesSize() == 0 || named.size() >= MOST) {
      return;
    }
    if (element.hasAttr("itemprop") || element.hasAttr("property")) {
      marked.add(spot(element));
    }
    if (AuthorMarks.isLink(element) || isAuthorClass(element)) {
      bylines.add(spot(element));
    }
    if (!words.of(element).isEmpty()) {
      named.add(spot(element));
    }
  }

  private Spot spot(Element element) {
    return new Spot(element, chars, margin >= 0, lastText);
  }

  /** Returns whether an element calls itself an author or a byline. */
  boolean isAuthorClass(Element element) {
    return AuthorMarks.isClass(element, words);
  }

  /** Returns where a piece of text stands. */
  Place place(int at, boolean aside) {
    return place(at, aside, ABOVE);
  }

  /**
   * Returns where a piece of text stands.
   *
   * @param above how far above the headline is near
   */
  Place place(int at, boolean aside, int above) {
    int after = at - headlineAt;
    if (headlineAt >= 0 && after >= -above && after < NEAR) {
      return aside ? Place.ASIDE : Place.NEAR;
    }
    return aside ? Place.ASIDE : Place.FAR;
  }

  /** Returns the place where a reader sees one of the names that were looked for, if any does. */
  Optional<Place> shows(String name) {
    return lookedFor.getOrDefault(key(name), List.of()).stream()
        .map(line -> place(line.at(), line.aside()))
        .min(Comparator.naturalOrder());
  }

  /** Returns the elements that name an author by their class, relation or address, in order. */
  List<Spot> bylines() {
    return bylines;
  }

  /** Returns the pieces of text that open as a line with an author does. */
  List<Line> lines() {
    return lines;
  }

  /** Returns the short pieces of text that may hold a date. */
  List<Line> dateLines() {
    return dateLines;
  }

  /** Returns the other short pieces of text right behind the headline. */
  List<Line> nearLines() {
    return nearLines;
  }

  /** Returns the elements with microdata or RDFa. */
  List<Spot> marked() {
    return marked;
  }

  List<Spot> times() {
    return times;
  }

  /** Returns the elements that have one of these words among their classes or as their id. */
  List<Spot> named(Set<String> names) {
    return named.stream().filter(spot -> words.any(spot.element(), names)).toList();
  }

  /** Returns whether one of these words is among the names of an element. */
  boolean isNamed(Element element, Set<String> names) {
    return words.any(element, names);
  }

  /** Returns whether an element has few characters of text; no more than these are looked at. */
  static boolean isShort(Element element, int most) {
    int length = 0;
    for (TextNode text : (Iterable<TextNode>) element.nodeStream(TextNode.class)::iterator) {
      length += text.getWholeText().strip().length();
      if (length > most) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether an element is in the link to another story, or in a box with its headline. */
  boolean isTeaser(Element element) {
    Element link = element.closest("a");
    if (link != null && link != element && link.selectFirst("h1,h2,h3,h4,p") != null) {
      return true;
    }
    Element article = element.closest("article");
    if (article == null || heading == null || heading.parents().contains(article)) {
      return false;
    }
    return isShort(article, LONGEST_TEASER) && article.selectFirst("h2,h3,h4") != null;
  }
}
