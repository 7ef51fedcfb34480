package io.github.entente.html;

import io.github.entente.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of its article (schema.org's Article and its kinds). */
final class JsonLd {

  private static final int DEEPEST = 8;
  private static final int MOST_OBJECTS = 500;

  /** Opens the data of a script in XHTML, behind the mark of a comment. */
  private static final String CDATA = "<![CDATA[";

  private static final int NEAR = 10;

  private static final int SHORTEST_HEADLINE = 12;

  private final List<Map<?, ?>> articles = new ArrayList<>();
  private final List<Map<?, ?>> pages = new ArrayList<>();
  private final List<Map<?, ?>> all = new ArrayList<>();

  JsonLd(Tags tags) {
    for (Element script : tags.named("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        String data = script.data().strip();
        int section = data.indexOf(CDATA);
        int start = section >= 0 && section < NEAR ? section + CDATA.length() : 0;
        while (start < data.length() && "{[".indexOf(data.charAt(start)) < 0) {
          start++;
        }
        sort(LenientJson.read(data.substring(start)), 0);
      }
    }
  }

  /**
   * Leaves the articles out that are others than the page's: where one has the headline of the
   * page, those that state another headline and another address.
   *
   * @param headline the page's headline
   * @param address the page's address; empty if it is not known
   */
  void keepOwn(String headline, String address) {
    if (articles.size() < 2 || headline.isEmpty()) {
      return;
    }
    String own = Letters.bare(headline);
    String host = address.replaceFirst("^https?:", "");
    if (articles.stream().anyMatch(article -> isLike(article, own))) {
      articles.removeIf(article -> !isLike(article, own) && isOther(article, host));
    }
  }

  private static boolean isLike(Map<?, ?> article, String headline) {
    String stated = Letters.bare(headline(article));
    return stated.equals(headline)
        || (stated.length() >= SHORTEST_HEADLINE
            && headline.length() >= SHORTEST_HEADLINE
            && (stated.contains(headline) || headline.contains(stated)));
  }

  private static boolean isOther(Map<?, ?> article, String address) {
    String url = article.get("url") instanceof String stated ? stated : "";
    boolean same = !url.isEmpty() && url.replaceFirst("^https?:", "").equals(address);
    return !headline(article).isBlank() && !same;
  }

  private static String headline(Map<?, ?> article) {
    Object stated = article.get("headline") != null ? article.get("headline") : article.get("name");
    return stated instanceof String text
        ? Characters.tidy(Parser.unescapeEntities(text, false))
        : "";
  }

  private void sort(Object value, int depth) {
    if (depth > DEEPEST || all.size() > MOST_OBJECTS) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(element -> sort(element, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      all.add(map);
      String type = String.valueOf(map.get("@type")).toLowerCase(Locale.ROOT);
      if (type.contains("article") || type.contains("posting") || type.contains("report")) {
        articles.add(map);
      } else if (type.contains("webpage")) {
        pages.add(map);
      }
      for (Object key : new Object[] {"@graph", "mainEntity", "mainEntityOfPage", "hasPart"}) {
        Object inner = map.get(key);
        if (inner != null) {
          sort(inner, depth + 1);
        }
      }
    }
  }

  /** Returns the texts of a property of the articles, those of the page behind them. */
  List<String> texts(String property) {
    List<String> found = articleTexts(property);
    return found.isEmpty() ? pageTexts(property) : found;
  }

  /** Returns the texts of a property of the articles. */
  List<String> articleTexts(String property) {
    return texts(articles, property);
  }

  /** Returns the texts of a property of the page. */
  List<String> pageTexts(String property) {
    return texts(pages, property);
  }

  private List<String> texts(List<Map<?, ?>> objects, String property) {
    List<String> found = new ArrayList<>();
    for (Map<?, ?> object : objects) {
      texts(object.get(property), found, 0);
    }
    return found;
  }

  /**
   * Returns the longest text that the data gives its article, as written; empty if there is none.
   */
  String body() {
    String longest = "";
    for (Map<?, ?> article : articles) {
      if (article.get("articleBody") instanceof String body && body.length() > longest.length()) {
        longest = body;
      }
    }
    return longest;
  }

  private void texts(@Nullable Object value, List<String> found, int depth) {
    if (value instanceof List<?> list) {
      list.forEach(element -> texts(element, found, depth + 1));
    } else if (value instanceof Map<?, ?> map && depth < 4) {
      Object name = map.get("name") != null ? map.get("name") : map.get("url");
      if (name != null) {
        texts(name, found, depth + 1);
      } else if (map.get("@id") instanceof String id) {
        byId(id, found, depth);
      }
    } else if (value instanceof String text && !text.isBlank()) {
      found.add(Characters.tidy(Parser.unescapeEntities(text, false)));
    }
  }

  private void byId(String id, List<String> found, int depth) {
    for (Map<?, ?> object : all) {
      if (id.equals(object.get("@id")) && object.get("name") != null) {
        texts(object.get("name"), found, depth + 1);
        return;
      }
    }
  }

  /** Returns whether the data calls the article a news article, as newsrooms' systems do. */
  boolean isNews() {
    return articles.stream()
        .map(article -> String.valueOf(article.get("@type")).toLowerCase(Locale.ROOT))
        .anyMatch(type -> type.contains("newsarticle") || type.contains("liveblogposting"));
  }

  /** Returns the names of authors who are people as far as the data says. */
  List<String> authors() {
    List<String> found = new ArrayList<>();
    for (Map<?, ?> article : articles) {
      people(article.get("author"), found);
      if (found.isEmpty()) {
        people(article.get("creator"), found);
      }
    }
    return found;
  }

  private void people(@Nullable Object value, List<String> found) {
    if (value instanceof List<?> list) {
      list.forEach(element -> people(element, found));
    } else if (value instanceof Map<?, ?> map) {
      if (!String.valueOf(map.get("@type")).toLowerCase(Locale.ROOT).contains("organi")) {
        texts(map, found, 0);
      }
    } else {
      texts(value, found, 0);
    }
  }
}
