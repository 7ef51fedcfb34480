package io.github.entente.html;

import io.github.entente.model.PageDate;
import io.github.entente.text.Dates;
import io.github.entente.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds when a page's article was published and changed. */
final class PageDates {

  private static final Lexicon WORDS = Lexicon.beside(PageDates.class, "metadata.txt");
  private static final List<String> PUBLISHED = WORDS.section("published");
  private static final List<String> MODIFIED = WORDS.section("modified");
  private static final Set<String> CLASSES = Set.copyOf(WORDS.section("date classes"));
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d{1,2})[/-]?(\\d{1,2})(?=[/_-]|$)");
  private static final int MOST_LOOKED_AT = 400;

  private PageDates() {}

  static Optional<PageDate> published(
      Document page, MetaTags meta, JsonLd data, String address, Elements elements) {
    Dates.Order order = order(page);
    Optional<PageDate> found = first(data.texts("datePublished"), order);
    for (int i = 0; i < PUBLISHED.size() - 2 && found.isEmpty(); i++) {
      found = first(meta.all(List.of(PUBLISHED.get(i))), order);
    }
    return found
        .or(() -> marked(elements, order, "datepublished"))
        .or(() -> time(elements, order))
        .or(() -> shown(elements, order))
        .or(() -> inAddress(address))
        .or(() -> first(data.texts("dateCreated"), order))
        .or(() -> first(meta.all(MODIFIED), order))
        .or(() -> first(data.texts("dateModified"), order));
  }

  static Optional<PageDate> modified(Document page, MetaTags meta, JsonLd data, Elements elements) {
    Dates.Order order = order(page);
    return first(data.texts("dateModified"), order)
        .or(() -> first(meta.all(MODIFIED), order))
        .or(() -> marked(elements, order, "datemodified"));
  }

  static Dates.Order order(Document page) {
    Element html = page.firstElementChild();
    String language = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
    return language.equals("en-us") ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST;
  }

  private static Optional<PageDate> first(List<String> values, Dates.Order order) {
    for (String value : values) {
      Optional<PageDate> date = Dates.find(cut(value), order);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<PageDate> marked(Elements elements, Dates.Order order, String property) {
    for (Elements.Spot spot : elements.marked()) {
      Element element = spot.element();
      String name = element.attr("itemprop") + " " + element.attr("property");
      if (name.toLowerCase(Locale.ROOT).contains(property)) {
        Optional<PageDate> date = of(element, order);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PageDate> time(Elements elements, Dates.Order order) {
    for (Elements.Spot spot : elements.times()) {
      Element element = spot.element();
      Optional<PageDate> date = of(element, order);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<PageDate> of(Element element, Dates.Order order) {
    return first(List.of(element.attr("datetime"), element.attr("content"), element.text()), order);
  }

  /** A date that an element shows whose class says so, or one near the headline. */
  private static Optional<PageDate> shown(Elements elements, Dates.Order order) {
    int looked = 0;
    for (Elements.Spot spot : elements.named(CLASSES)) {
      Element element = spot.element();
      String text = element.text();
      if (looked++ > MOST_LOOKED_AT) {
        break;
      }
      if (text.length() <= 400) {
        Optional<PageDate> date = Dates.find(text, order);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Dates.find(elements.nearHeadline(), order);
  }

  private static Optional<PageDate> inAddress(String address) {
    Matcher m = IN_ADDRESS.matcher(cut(address));
    return m.find()
        ? Dates.find(m.group(1) + "-" + m.group(2) + "-" + m.group(3), Dates.Order.DAY_FIRST)
        : Optional.empty();
  }

  private static String cut(String value) {
    return value.length() > 400 ? value.substring(0, 400) : value;
  }
}
