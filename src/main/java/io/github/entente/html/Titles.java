package io.github.entente.html;

import io.github.entente.text.Characters;
import io.github.entente.text.LastWord;
import io.github.entente.text.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds an article's own headline among the page's titles and headings. */
final class Titles {

  private static final Lexicon WORDS = Lexicon.beside(Titles.class, "metadata.txt");
  private static final List<String> META = WORDS.section("title");
  private static final List<String> SITE = WORDS.section("site");

  /** What divides the headline from the name of the site in a title. */
  static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s[|\\-–—·•»«›:/>~]{1,3}\\s|\\s?[|│»›]\\s?|(?<=[\\p{IsHan}！？])[-_—](?=\\p{IsHan})|\\s::\\s|:\\s(?=\\p{Lu}[^:]*$)");

  /** A separator has one of these characters, and most headings have none of them. */
  private static final String SEPARATING = "|-–—·•»«›:/>~│_";

  private static final LastWord SITE_STYLES = new LastWord(WORDS.section("site-styles"));

  /** The address of a site's first page. */
  private static final Pattern HOME =
      Pattern.compile("/|(\\S*https?:)?//[^/?#]+/?|(\\.?/)?index\\.(html?|php)");

  /** {@code 03.05.2021 - Ferry back in service}. */
  private static final Pattern DATE_BEFORE =
      Pattern.compile("^\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\s[-–|:]\\s(?=\\S)");

  private static final int LONGEST = 300;
  private static final int MANY = 8;
  private static final int MOST = 60;

  /** The name of a site may hold a dash itself, or several. */
  private static final int MOST_OF_SITE = 4;

  private static final double KICKER = 0.2;
  private static final double FIRST_ORDER = 0.035;

  private Titles() {}

  static String headline(Tags tags, String title, MetaTags meta, JsonLd data) {
    return DATE_BEFORE.matcher(find(tags, title, meta, data)).replaceFirst("");
  }

  private static String find(Tags tags, String title, MetaTags meta, JsonLd data) {
    String named = meta.first(SITE);
    String site = named.isEmpty() ? siteHeading(tags) : named;
    List<String> stated = new ArrayList<>(data.texts("headline"));
    stated.addAll(meta.all(META));
    stated.add(Characters.tidy(title));
    stated.removeIf(String::isEmpty);
    List<TitleSides> titles = stated.stream().distinct().map(TitleSides::of).toList();
    Set<String> words = new HashSet<>();
    titles.forEach(sided -> words.addAll(sided.whole()));
    String[] sides = sides(stated.isEmpty() ? "" : stated.get(stated.size() - 1));
    List<Heading> headings = headings(tags, site);
    String best = "";
    double bestScore = 0.55;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      double likeness = heading.mayBeLike(words) ? heading.likeness(titles) : 0;
      if (likeness == 0) {
        continue;
      }
      double score =
          likeness
              + 0.01 * Math.min(heading.words().size(), MANY)
              + (heading.isFirst() ? FIRST_ORDER : 0)
              - (HeadingParts.isKicker(heading.element()) ? KICKER : 0)
              - 0.01 * i
              - (isSiteName(heading.text(), sides) ? 0.3 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = HeadingParts.own(heading.element(), heading.text(), stated, site);
      }
    }
    if (!best.isEmpty()) {
      return best;
    }
    List<Heading> called = headings.stream().filter(Heading::isCalledHeadline).toList();
    if (called.size() == 1) {
      return called.get(0).text();
    }
    List<Heading> first = headings.stream().filter(Heading::isFirst).toList();
    if (first.size() == 1 && data.texts("headline").isEmpty()) {
      String alone = first.get(0).text();
      if (Characters.words(alone) >= 3) {
        return alone;
      }
    }
    String shown = ShownTitle.find(tags, stated, WordRuns.of(site));
    if (!shown.isEmpty()) {
      return shown;
    }
    for (String line : stated) {
      String own = withoutSite(line, site);
      if (Characters.words(own) >= 2) {
        return own;
      }
    }
    return headings.isEmpty() ? (stated.isEmpty() ? "" : stated.get(0)) : headings.get(0).text();
  }

  private static String siteHeading(Tags tags) {
    for (Element heading : tags.named("h1")) {
      if (isOfSite(heading)) {
        return Characters.tidy(heading.text());
      }
    }
    return "";
  }

  private static List<Heading> headings(Tags tags, String site) {
    List<Heading> headings = new ArrayList<>();
    List<String> siteWords = WordRuns.of(site);
    for (String tag : new String[] {"h1", "h2", "h3"}) {
      for (Element element : tags.named(tag)) {
        if (headings.size() > MOST) {
          break;
        }
        String text = Characters.tidy(Nodes.text(element));
        if (!text.isEmpty() && text.length() <= LONGEST) {
          if (!WordRuns.are(text, siteWords) && !isOfSite(element)) {
            headings.add(new Heading(element, text));
          }
        }
      }
    }
    return headings;
  }

  /** A heading that leads home, or that the page itself calls the site's title. */
  private static boolean isOfSite(Element heading) {
    if (heading.attributesSize() > 0) {
      String names = (heading.className() + " " + heading.id()).toLowerCase(Locale.ROOT);
      if (SITE_STYLES.in(names) >= 0) {
        return true;
      }
    }
    Element link = firstLink(heading);
    return link != null && HOME.matcher(link.attr("href").strip()).matches();
  }

  private static @Nullable Element firstLink(Element heading) {
    for (Node node = heading; node != null; node = Nodes.next(node, heading)) {
      if (node instanceof Element element
          && element.normalName().equals("a")
          && element.hasAttr("href")) {
        return element;
      }
    }
    return null;
  }

  /** A heading that only names the site: the last part of the page's title, and a short one. */
  private static boolean isSiteName(String heading, String[] parts) {
    return parts.length > 1
        && Characters.words(heading) <= 5
        && WordRuns.are(parts[parts.length - 1], WordRuns.of(heading))
        && !WordRuns.are(parts[0], WordRuns.of(heading));
  }

  /** Returns what the separators of a title part. */
  static String[] sides(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (SEPARATING.indexOf(title.charAt(i)) >= 0) {
        return SEPARATOR.split(title);
      }
    }
    return new String[] {title};
  }

  /** Returns a title without the name of the site at either end. */
  static String withoutSite(String title, String site) {
    List<String> siteWords = WordRuns.of(site);
    String[] parts = sides(title);
    if (parts.length == 1) {
      return title;
    }
    for (int i = Math.max(1, parts.length - MOST_OF_SITE); i < parts.length; i++) {
      String rest = title.substring(title.lastIndexOf(parts[i]));
      if (!siteWords.isEmpty() && WordRuns.are(rest, siteWords)) {
        return before(title, title.length() - rest.length());
      }
    }
    String first = parts[0];
    if (!siteWords.isEmpty() && WordRuns.are(first, siteWords)) {
      return title.substring(title.indexOf(parts[1], first.length())).strip();
    }
    String last = parts[parts.length - 1];
    String above = title.substring(0, title.lastIndexOf(last)).stripTrailing();
    boolean colon = above.endsWith(":") && !above.endsWith("::");
    boolean brief =
        !colon && Characters.words(last) <= 4 && Characters.words(first) >= Characters.words(last);
    return brief ? before(title, title.lastIndexOf(last)) : title;
  }

  private static String before(String title, int end) {
    return title.substring(0, end).replaceFirst("[\\s|\\-–—·•»«›:/>~]+$", "");
  }
}
