package io.github.entente.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The elements of a page that tell of its article, gathered in one pass; used by one thread. */
final class Elements {

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
   * @param properties what microdata and RDFa call it, in small letters
   */
  record Spot(Element element, int at, boolean aside, String before, String properties) {}

  private static final int MOST = 4_000;
  private static final int DEEPEST_FOOT = 4;
  private static final int LONGEST_TEASER = 600;
  private static final int LONGEST_ABOUT = 300;
  private final ClassWords words = new ClassWords();
  private final List<Spot> marked = new ArrayList<>();
  private final List<Spot> times = new ArrayList<>();
  private final List<Spot> bylines = new ArrayList<>();
  private final List<Spot> dated = new ArrayList<>();
  private final PageLines lines;
  private final String headline;
  private @Nullable Element heading;
  private int named;

  /** What the names of the element say that is looked at. */
  private Set<ClassWords.Kind> kinds = Set.of();

  /** The headings of the first order, or the headline of a lower one, and all that they lie in. */
  private final Set<Element> headed = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean inBody;
  private int chars;

  private final HeadlinePlaces headlines = new HeadlinePlaces();
  private int elsewhere = -1;
  private int margin = -1;

  /**
   * Looks through a page.
   *
   * @param headline the headline of its article
   * @param stated names that are looked for in what a reader sees
   */
  Elements(Document page, Tags tags, String headline, List<String> stated) {
    this.headline = Letters.of(headline);
    lines = new PageLines(stated);
    tags.named("h1").forEach(this::addHeading);
    for (String tag : new String[] {"h2", "h3"}) {
      if (tags.named("h1").stream().noneMatch(this::isHeadline)) {
        tags.named(tag).stream().filter(this::isHeadline).limit(1).forEach(this::addHeading);
      }
    }
    walk(page, 0);
    headlines.close();
  }

  private boolean isHeadline(Element heading) {
    return !headline.isEmpty() && Letters.are(heading, headline);
  }

  /** What the headline lies in is no margin, whatever it is called. */
  private void addHeading(Element element) {
    Element outer = element;
    while (outer != null && headed.add(outer)) {
      outer = outer.parent();
    }
  }

  private void walk(Element element, int depth) {
    enter(element, depth);
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node node = element.childNode(i);
      if (node instanceof Element child) {
        walk(child, depth + 1);
      } else if (inBody && node instanceof TextNode text) {
        take(text.getWholeText());
      }
    }
    elsewhere = depth == elsewhere ? -1 : elsewhere;
    margin = depth == margin ? -1 : margin;
  }

  private void enter(Element element, int depth) {
    kinds = words.of(element);
    if (elsewhere < 0 && isElsewhere(element)) {
      elsewhere = depth;
    }
    if (margin < 0 && isMargin(element)) {
      margin = depth;
    }
    take(element);
  }

  /** Comments, links to other stories, lists of references: none of them tells of this story. */
  private boolean isElsewhere(Element element) {
    return kinds.contains(ClassWords.Kind.ELSEWHERE)
        && !headed.contains(element)
        && !element.normalName().equals("body");
  }

  private boolean isMargin(Element element) {
    String tag = element.normalName();
    boolean named =
        switch (tag) {
          case "nav" -> true;
          case "aside" -> !isAbout(element);
          case "footer" -> !isInArticle(element);
          default -> false;
        };
    named |= kinds.contains(ClassWords.Kind.MARGIN) && !tag.equals("body");
    return named && !headed.contains(element);
  }

  /** An article has a foot of its own, which may stand under its headline and tell who wrote it. */
  private boolean isInArticle(Element element) {
    Element outer = headlines.place(chars, false) == Place.NEAR ? element.parent() : null;
    for (int i = 0; i < DEEPEST_FOOT && outer != null; i++) {
      if (outer.normalName().equals("article")) {
        return true;
      }
      outer = outer.parent();
    }
    return false;
  }

  /** Some pages tell who wrote the story, and when, in an aside under its headline. */
  private boolean isAbout(Element aside) {
    return headlines.isAbove(chars)
        && headlines.place(chars, false) == Place.NEAR
        && Nodes.isShort(aside, LONGEST_ABOUT)
        && !Nodes.hasHeading(aside, true);
  }

  private void take(String text) {
    int length = Nodes.length(text);
    if (length == 0) {
      return;
    }
    if (headlines.isEmpty()
        && !headline.isEmpty()
        && text.length() >= headline.length()
        && Letters.are(text, headline)) {
      headlines.addLine(chars);
    }
    if (elsewhere < 0) {
      lines.take(text, chars, margin >= 0);
    } else {
      lines.pass(text);
    }
    chars += length;
  }

  private void take(Element element) {
    String tag = element.normalName();
    inBody |= tag.equals("body");
    if (inBody && isTitle(element) && Letters.are(element, headline)) {
      heading = heading == null ? element : heading;
      headlines.addHeading(chars);
    }
    if (elsewhere >= 0) {
      return;
    }
    if (tag.equals("h1")) {
      headlines.addFirstOrder(chars);
    }
    if (tag.equals("time") && times.size() < MOST) {
      times.add(spot(element));
    }
    boolean bare = Nodes.isBare(element);
    if ((bare && kinds.isEmpty()) || named >= MOST) {
      return;
    }
    if (!bare) {
      mark(element);
    }
    if (kinds.contains(ClassWords.Kind.AUTHOR) || (!bare && AuthorMarks.isLink(element))) {
      bylines.add(spot(element));
    }
    named += kinds.isEmpty() ? 0 : 1;
    if (kinds.contains(ClassWords.Kind.DATE)) {
      dated.add(spot(element));
    }
  }

  private void mark(Element element) {
    Attributes attributes = element.attributes();
    if (attributes.hasKey("itemprop") || attributes.hasKey("property")) {
      String properties = attributes.get("itemprop") + " " + attributes.get("property");
      marked.add(spot(element, properties.toLowerCase(Locale.ROOT)));
    }
  }

  private static boolean isTitle(Element element) {
    int order = Nodes.order(element);
    return order >= 1 && order <= 3;
  }

  private Spot spot(Element element) {
    return spot(element, "");
  }

  private Spot spot(Element element, String properties) {
    return new Spot(element, chars, margin >= 0, lines.last(), properties);
  }

  /** Returns whether an element calls itself an author or a byline. */
  boolean isAuthorClass(Element element) {
    return words.of(element).contains(ClassWords.Kind.AUTHOR);
  }

  /** Returns where the headline stands, and what near it. */
  HeadlinePlaces headlines() {
    return headlines;
  }

  /** Returns the place where a reader sees one of the names that were looked for, if any does. */
  Optional<Place> shows(String name) {
    return lines.with(name).stream()
        .map(line -> headlines.place(line.at(), line.aside()))
        .min(Comparator.naturalOrder());
  }

  /** Returns the elements that name an author by their class, relation or address, in order. */
  List<Spot> bylines() {
    return bylines;
  }

  /** Returns the pieces of text that may tell who wrote the article, and when. */
  PageLines lines() {
    return lines;
  }

  /** Returns the elements with microdata or RDFa. */
  List<Spot> marked() {
    return marked;
  }

  List<Spot> times() {
    return times;
  }

  /** Returns the elements that call themselves a date or what is told of the article. */
  List<Spot> dated() {
    return dated;
  }

  /** Returns whether an element calls itself a box about an author. */
  boolean isAuthorBox(Element element) {
    return words.of(element).contains(ClassWords.Kind.BOX);
  }

  /** Returns whether an element is in the link to another story, or in a box with its headline. */
  boolean isTeaser(Element element) {
    Element link = Nodes.around(element, "a");
    if (link != null
        && link != element
        && !AuthorMarks.isLink(link)
        && (Nodes.hasHeading(link, true) || Nodes.hasParagraph(link))) {
      return true;
    }
    Element article = Nodes.around(element, "article");
    if (article == null || heading == null || Nodes.isInside(heading, article)) {
      return false;
    }
    return Nodes.isShort(article, LONGEST_TEASER) && Nodes.hasHeading(article, false);
  }
}
