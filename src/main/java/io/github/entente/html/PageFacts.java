package io.github.entente.html;

import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.text.Bylines;
import io.github.entente.text.Lexicon;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page states about its article outside the running text. */
final class PageFacts {

  private static final Lexicon WORDS = Lexicon.beside(PageFacts.class, "metadata.txt");

  private static final Pattern HOST = Pattern.compile("(?:[a-z]+://)?([^/?#]*)");

  private final Document page;
  private final Tags tags;
  private final MetaTags meta;
  private final JsonLd data;
  private final String headline;
  private final Bylines.Credit credit;
  private final Optional<PageDate> published;
  private final Optional<PageDate> modified;
  private final String canonical;

  PageFacts(Document page) {
    this.page = page;
    tags = new Tags(page);
    meta = new MetaTags(tags);
    data = new JsonLd(tags);
    headline = Titles.headline(tags, page.title(), meta, data);
    canonical = canonical();
    data.keepOwn(headline, canonical);
    Elements elements = new Elements(page, tags, headline, Authors.stated(meta, data));
    String site = meta.first(WORDS.section("site"));
    String address = page.location().isEmpty() ? canonical : page.location();
    String host = host(address);
    String names = Letters.bare(site) + " " + Letters.bare(host);
    credit = Authors.find(meta, data, elements, new Authors.Site(names, titleSide()), headline);
    PageDates dates = PageDates.gather(page, meta, data, address, elements);
    published = dates.published();
    modified = dates.modified();
  }

  private static String host(String address) {
    Matcher m = HOST.matcher(address);
    return m.lookingAt() ? m.group(1) : "";
  }

  /** The letters of the end of the page's title behind the headline: the site's name most often. */
  private String titleSide() {
    String title = page.title();
    int end = headline.isEmpty() ? -1 : title.indexOf(headline);
    return end < 0 ? "" : Letters.bare(title.substring(end + headline.length()));
  }

  String headline() {
    return headline;
  }

  /** Returns the text that the page's data gives the article; empty if there is none. */
  String body() {
    return data.body();
  }

  Bylines.Credit credit() {
    return credit;
  }

  Optional<PageDate> published() {
    return published;
  }

  Optional<String> language() {
    Element html = page.firstElementChild();
    String tag =
        html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
    return tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")
        ? Optional.of(tag.replace('_', '-').split("-", 2)[0].toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private String canonical() {
    for (Element link : tags.named("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        String absolute = link.absUrl("href");
        String named = absolute.isEmpty() ? link.attr("href").strip() : absolute;
        String og = meta.first(List.of("og:url"));
        return named.startsWith("/") && !og.isEmpty() ? StringUtil.resolve(og, named) : named;
      }
    }
    return meta.first(List.of("og:url"));
  }

  /** Returns the line under the headline that the page's data states. */
  Optional<String> subheadline() {
    return first(data.texts("alternativeHeadline")).filter(line -> !line.equals(headline));
  }

  Article.Builder article() {
    Article.Builder article = Article.builder();
    if (!headline.isEmpty()) {
      article.headline(headline);
    }
    modified.ifPresent(article::modified);
    uri(canonical).ifPresent(article::canonical);
    String image = meta.first(List.of("og:image", "og:image:url", "twitter:image"));
    uri(image.isEmpty() ? first(data.texts("image")).orElse("") : image)
        .map(this::absolute)
        .ifPresent(article::image);
    first(data.texts("articleSection"))
        .or(() -> first(meta.all(WORDS.section("section"))))
        .ifPresent(article::section);
    article.keywords(keywords());
    return article;
  }

  private List<String> keywords() {
    List<String> stated = data.texts("keywords");
    List<String> values = stated.isEmpty() ? meta.all(WORDS.section("keywords")) : stated;
    return values.stream()
        .flatMap(value -> Arrays.stream(value.split("[,;]")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(100)
        .toList();
  }

  private static Optional<String> first(List<String> values) {
    return values.stream().filter(value -> !value.isBlank()).findFirst();
  }

  private static Optional<URI> uri(String address) {
    try {
      return address.isBlank() ? Optional.empty() : Optional.of(new URI(address.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty(); // an address that is none: the page loses nothing else
    }
  }

  /** Returns an address as it is seen from that of the page, if the page tells its own. */
  private URI absolute(URI address) {
    if (address.isAbsolute()) {
      return address;
    }
    return Stream.of(page.baseUri(), canonical, meta.first(List.of("og:url")))
        .flatMap(known -> uri(known).stream())
        .filter(URI::isAbsolute)
        .findFirst()
        .map(base -> base.resolve(address))
        .orElse(address);
  }
}
