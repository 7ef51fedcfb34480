package io.github.entente.html;

import io.github.entente.text.Characters;
import io.github.entente.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds an article's own headline among the page's titles and headings. */
final class Titles {

  private static final Lexicon WORDS = Lexicon.beside(Titles.class, "metadata.txt");
  private static final List<String> META = WORDS.section("title");
  private static final List<String> SITE = WORDS.section("site");

  /** What divides the headline from the name of the site in a title. */
  static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s[|\\-–—·•»«›:/>~]{1,3}\\s|\\s?[|│»›]\\s?|(?<=[\\p{IsHan}！？])[-_—](?=\\p{IsHan})|\\s::\\s|:\\s(?=\\p{Lu}[^:]*$)");

  private static final List<String> SITE_STYLES = WORDS.section("site-styles");

  /** The address of a site's first page. */
  private static final Pattern HOME =
      Pattern.compile("/|(https?:)?//[^/?#]+/?|(\\.?/)?index\\.(html?|php)");

  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  private static final int LONGEST = 300;
  private static final int MANY = 8;

  private Titles() {}

  static String headline(Tags tags, String title, MetaTags meta, JsonLd data) {
    String named = meta.first(SITE);
    String site = named.isEmpty() ? siteHeading(tags) : named;
    List<String> stated = new ArrayList<>(data.texts("headline"));
    stated.addAll(meta.all(META));
    stated.add(Characters.tidy(title));
    stated.removeIf(String::isEmpty);
    List<Sides> titles = stated.stream().distinct().map(Sides::of).toList();
    String[] sides = SEPARATOR.split(stated.isEmpty() ? "" : stated.get(stated.size() - 1));
    List<Element> headings = headings(tags, site);
    String best = "";
    double bestScore = 0.55;
    for (int i = 0; i < headings.size(); i++) {
      String text = Characters.tidy(headings.get(i).text());
      double likeness = 0;
      List<String> own = words(text);
      for (Sides other : titles) {
        likeness = Math.max(likeness, likeness(own, other, headings.get(i).tagName()));
      }
      double score =
          likeness
              + 0.01 * Math.min(own.size(), MANY)
              - 0.01 * i
              - (isSiteName(text, sides) ? 0.3 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = HeadingParts.own(headings.get(i), text, stated, site);
      }
    }
    if (!best.isEmpty()) {
      return best;
    }
    List<Element> first =
        headings.stream().filter(heading -> heading.tagName().equals("h1")).toList();
    if (first.size() == 1 && data.texts("headline").isEmpty()) {
      String alone = Characters.tidy(first.get(0).text());
      if (Characters.words(alone) >= 3) {
        return alone;
      }
    }
    for (String line : stated) {
      String own = withoutSite(line, site);
      if (Characters.words(own) >= 2) {
        return own;
      }
    }
    return headings.isEmpty()
        ? (stated.isEmpty() ? "" : stated.get(0))
        : Characters.tidy(headings.get(0).text());
  }

  private static String siteHeading(Tags tags) {
    for (Element heading : tags.named("h1")) {
      if (isOfSite(heading)) {
        return Characters.tidy(heading.text());
      }
    }
    return "";
  }

  private static List<Element> headings(Tags tags, String site) {
    List<Element> headings = new ArrayList<>();
    List<String> siteWords = words(site);
    for (String tag : new String[] {"h1", "h2", "h3"}) {
      for (Element heading : tags.named(tag)) {
        if (headings.size() > 60) {
          break;
        }
        String text = Characters.tidy(heading.text());
        boolean named = !text.isEmpty() && text.length() <= LONGEST;
        if (named && !words(text).equals(siteWords) && !isOfSite(heading)) {
          headings.add(heading);
        }
      }
    }
    return headings;
  }

  /** A heading that leads home, or that the page itself calls the site's title. */
  private static boolean isOfSite(Element heading) {
    String names = (heading.className() + " " + heading.id()).toLowerCase(Locale.ROOT);
    if (SITE_STYLES.stream().anyMatch(names::contains)) {
      return true;
    }
    Element link = heading.selectFirst(LINK);
    return link != null && HOME.matcher(link.attr("href").strip()).matches();
  }

  /** A heading that only names the site: the last part of the page's title, and a short one. */
  private static boolean isSiteName(String heading, String[] parts) {
    return parts.length > 1
        && Characters.words(heading) <= 5
        && words(parts[parts.length - 1]).equals(words(heading))
        && !words(parts[0]).equals(words(heading));
  }

  /**
   * 1 where the heading's words are those of the title, or of one side of it; less as they part.
   */
  private static double likeness(List<String> own, Sides title, String tag) {
    if (own.isEmpty()) {
      return 0;
    }
    Set<String> all = new HashSet<>(own);
    double best = own.size() > 1 ? overlap(all, new HashSet<>(title.whole())) : 0;
    int longest = title.parts().stream().mapToInt(List::size).max().orElse(0);
    for (List<String> words : title.parts()) {
      if (own.size() > 1 || words.equals(own)) {
        double side = overlap(all, new HashSet<>(words));
        // a short side may be the site's name or the section: it must be met, and counts less
        boolean lesser = words.size() < longest && !tag.equals("h1");
        best = Math.max(best, lesser ? (side > 0.9 ? side - 0.05 : 0) : side);
      }
    }
    boolean within = own.size() > 2 && Collections.indexOfSubList(title.whole(), own) >= 0;
    return within ? Math.max(best, 0.97) : best;
  }

  private static double overlap(Set<String> own, Set<String> other) {
    int shared = 0;
    for (String word : own) {
      shared += other.contains(word) ? 1 : 0;
    }
    return 2.0 * shared / (own.size() + other.size());
  }

  /** The words of a title and those of its sides. */
  private record Sides(List<String> whole, List<List<String>> parts) {

    static Sides of(String title) {
      return new Sides(
          words(title), Arrays.stream(SEPARATOR.split(title)).map(Titles::words).toList());
    }
  }

  static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    int next;
    for (int i = 0; i < lower.length(); i = next) {
      int c = lower.codePointAt(i);
      next = i + Character.charCount(c);
      if (!isInWord(c)) {
        if (i > start) {
          words.add(lower.substring(start, i));
        }
        start = next;
      }
    }
    if (start < lower.length()) {
      words.add(lower.substring(start));
    }
    return words;
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.getType(c) == Character.LETTER_NUMBER;
  }

  /** Returns a title without the name of the site at either end. */
  static String withoutSite(String title, String site) {
    List<String> siteWords = words(site);
    String[] parts = SEPARATOR.split(title);
    if (parts.length == 1) {
      return title;
    }
    String last = parts[parts.length - 1];
    String first = parts[0];
    if (!siteWords.isEmpty() && words(first).equals(siteWords)) {
      return title.substring(title.indexOf(parts[1], first.length())).strip();
    }
    boolean brief =
        Characters.words(last) <= 4 && Characters.words(first) >= Characters.words(last);
    if (words(last).equals(siteWords) || brief) {
      return title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|\\-–—·•»«›:/>~]+$", "");
    }
    return title;
  }
}
