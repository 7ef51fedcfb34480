package io.github.entente.html;

import io.github.entente.html.Elements.Place;
import io.github.entente.model.PageDate;
import io.github.entente.text.Dates;
import io.github.entente.text.Lexicon;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds when a page's article was published and changed: gathers every day that the page's data,
 * elements and lines give, weighs what speaks for each of them, and takes the best. Used once.
 */
final class PageDates {

  private static final Lexicon WORDS = Lexicon.beside(PageDates.class, "metadata.txt");
  private static final List<String> PUBLISHED = WORDS.section("published");
  private static final List<String> DATED = WORDS.section("dated");
  private static final List<String> MODIFIED = WORDS.section("modified");
  private static final LastWord LABELS = new LastWord(WORDS.section("date labels"));
  private static final LastWord UPDATES = new LastWord(WORDS.section("update labels"));
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/=](?:((?:19|20)\\d\\d)([/-]?)(\\d\\d)\\2(\\d\\d)|(\\d\\d)-(\\d\\d)-((?:19|20)\\d\\d))(?=[/_.-]|$)");

  /** What stands between the two ends of a span, before the second. */
  private static final Pattern UNTIL =
      Pattern.compile("(?:\\d\\.?\\s?[-–—]|\\s(?:bis|to|until|till|au|al|do))\\s*(?:zum\\s)?$");

  /** Further above the headline stands the head of the page, with the day of its reading. */
  private static final int ABOVE = 120;

  private static final int LONGEST = 400;
  private static final int LONGEST_ELEMENT = 200;
  private static final int MOST_LOOKED_AT = 400;
  private static final int MOST_WORDS = 7;
  private static final int MOST_FURTHER = 2;
  private static final int CROWD = 4;

  private final Dates.Order order;
  private final Elements elements;
  private final Map<LocalDate, DateCandidate> candidates = new LinkedHashMap<>();

  private final Map<String, Optional<Dates.Found>> known = new HashMap<>();
  private Optional<PageDate> changed = Optional.empty();

  private PageDates(Document page, Elements elements) {
    this.order = order(page);
    this.elements = elements;
  }

  /** Returns the day of publication, if enough speaks for one. */
  Optional<PageDate> published() {
    return candidates.values().stream()
        .filter(candidate -> candidate.score() >= DateCandidate.ENOUGH)
        .max(Comparator.comparingDouble(DateCandidate::score).thenComparing(DateCandidate::isBelow))
        .map(DateCandidate::date);
  }

  /** Returns the day of the last change: the data's, else the one that readers see called so. */
  Optional<PageDate> modified() {
    return changed.or(
        () ->
            candidates.values().stream()
                .filter(candidate -> candidate.has(DateSign.UPDATE))
                .filter(candidate -> candidate.isShown(Place.NEAR))
                .map(DateCandidate::date)
                .findFirst());
  }

  /** Gathers the days of a page. */
  static PageDates gather(
      Document page, MetaTags meta, JsonLd data, String address, Elements elements) {
    PageDates dates = new PageDates(page, elements);
    dates.state(data.articleTexts("datePublished"), DateSign.STATED);
    dates.state(data.pageTexts("datePublished"), DateSign.STATED_PAGE);
    dates.state(data.texts("dateCreated"), DateSign.CREATED);
    dates.state(data.texts("dateModified"), DateSign.MODIFIED);
    PUBLISHED.forEach(name -> dates.state(meta.all(List.of(name)), DateSign.META));
    DATED.forEach(name -> dates.state(meta.all(List.of(name)), DateSign.META_DATE));
    MODIFIED.forEach(name -> dates.state(meta.all(List.of(name)), DateSign.MODIFIED));
    dates.changed = dates.changed(meta, data);
    dates.readElements();
    dates.readLines();
    dates.readAddress(address);
    dates.judge();
    return dates;
  }

  private Optional<PageDate> changed(MetaTags meta, JsonLd data) {
    return first(data.texts("dateModified"))
        .or(() -> first(meta.all(MODIFIED)))
        .or(
            () ->
                elements.marked().stream()
                    .filter(spot -> isMarked(spot.element(), "datemodified"))
                    .flatMap(spot -> of(spot.element()).stream())
                    .findFirst());
  }

  private static Dates.Order order(Document page) {
    Element html = page.firstElementChild();
    String language = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
    return language.equals("en-us") ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST;
  }

  private Optional<PageDate> first(List<String> values) {
    for (String value : values) {
      Optional<PageDate> date = find(cut(value));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<PageDate> of(Element element) {
    Optional<PageDate> stated = stated(element);
    return stated.isPresent() ? stated : find(cut(element.text()));
  }

  private Optional<PageDate> stated(Element element) {
    String title = element.normalName().equals("abbr") ? element.attr("title") : "";
    return first(List.of(element.attr("datetime"), element.attr("content"), title));
  }

  private static boolean isMarked(Element element, String property) {
    String name = element.attr("itemprop") + " " + element.attr("property");
    return name.toLowerCase(Locale.ROOT).contains(property);
  }

  private void state(List<String> values, DateSign sign) {
    first(values).ifPresent(date -> add(date, sign, Place.NEAR));
  }

  private void add(PageDate date, DateSign sign, Place place) {
    candidates.computeIfAbsent(date.day(), day -> new DateCandidate(date)).add(date, sign, place);
  }

  private void show(PageDate date, DateSign sign, Place place, int at) {
    add(date, sign, place);
    if (elements.isBelowHeadline(at)) {
      candidates.get(date.day()).noteBelow();
    }
  }

  private void readElements() {
    elements.marked().stream()
        .filter(spot -> isMarked(spot.element(), "datepublished"))
        .limit(MOST_LOOKED_AT)
        .forEach(spot -> read(spot, DateSign.PROPERTY));
    elements.times().stream().limit(MOST_LOOKED_AT).forEach(spot -> read(spot, DateSign.TIME));
    elements.dated().stream()
        .limit(MOST_LOOKED_AT)
        .filter(spot -> Nodes.isShortWithDigit(spot.element(), LONGEST_ELEMENT))
        .forEach(spot -> read(spot, DateSign.CLASS));
  }

  private void read(Elements.Spot spot, DateSign sign) {
    Element element = spot.element();
    String text = element.text();
    Optional<PageDate> stated = sign == DateSign.CLASS ? Optional.empty() : stated(element);
    Optional<PageDate> date =
        stated.isPresent() ? stated : find(sign == DateSign.CLASS ? text : cut(text));
    if (date.isPresent()) {
      Place place = elements.place(spot.at(), spot.aside(), ABOVE);
      show(date.get(), sign, place, spot.at());
      label(spot.before() + " " + text, date.get());
      if (sign == DateSign.CLASS) {
        readFurther(text, sign, place);
      }
      if (elements.isTeaser(element)) {
        add(date.get(), DateSign.TEASER, place);
      }
    }
  }

  /** {@code Published 3 May 2021, updated 4 May 2021}: dates behind the first, if told what of. */
  private void readFurther(String text, DateSign sign, Place place) {
    Optional<Dates.Found> first = located(text);
    String rest = first.isEmpty() ? "" : text.substring(first.get().end());
    for (int i = 0; i < MOST_FURTHER; i++) {
      Optional<Dates.Found> next = located(rest);
      if (next.isEmpty()) {
        return;
      }
      String before = rest.substring(0, next.get().start()).toLowerCase(Locale.ROOT);
      PageDate date = next.get().date();
      if (isTold(before) && !date.day().equals(first.get().date().day())) {
        add(date, sign, place);
        label(rest, date);
      }
      rest = rest.substring(next.get().end());
    }
  }

  /** The same lines and elements are read for several signs: each text is searched once. */
  private Optional<Dates.Found> located(String text) {
    return known.computeIfAbsent(text, line -> Dates.locate(line, order));
  }

  private Optional<PageDate> find(String text) {
    return located(text).map(Dates.Found::date);
  }

  /** Adds what the last words before a date say of it. */
  private void label(String text, PageDate date) {
    String all = text.toLowerCase(Locale.ROOT);
    if (!isTold(all)) {
      return;
    }
    Optional<Dates.Found> found = located(text);
    String before = text.substring(0, found.map(Dates.Found::start).orElse(text.length()));
    String lower = before.substring(Math.max(0, before.length() - 40)).toLowerCase(Locale.ROOT);
    int published = LABELS.in(lower);
    int updated = UPDATES.in(lower);
    if (published > updated) {
      add(date, DateSign.LABEL, Place.NEAR);
    } else if (updated > published) {
      add(date, DateSign.UPDATE, Place.NEAR);
    }
  }

  private void readLines() {
    for (PageLines.Line line : elements.lines().dates()) {
      Optional<Dates.Found> found = located(line.text());
      if (found.isPresent() && isDateLine(line.text(), found.get())) {
        PageDate date = found.get().date();
        Place place = elements.place(line.at(), line.aside(), ABOVE);
        show(date, DateSign.LINE, place, line.at());
        label(line.text(), date);
        readFurther(line.text(), DateSign.LINE, place);
      }
    }
  }

  /** Little more than a date, and not the two ends of a span. */
  private boolean isDateLine(String line, Dates.Found found) {
    int words =
        Letters.runs(line.substring(0, found.start())) + Letters.runs(line.substring(found.end()));
    return words <= MOST_WORDS
        && !UNTIL.matcher(line.substring(0, found.start())).find()
        && isOnlyDate(line.substring(found.end()));
  }

  /** Whether no date stands behind the first, or one that is told what of. */
  private boolean isOnlyDate(String rest) {
    Optional<Dates.Found> next = located(rest);
    if (next.isEmpty()) {
      return true;
    }
    String between = rest.substring(0, next.get().start()).toLowerCase(Locale.ROOT);
    return isTold(between);
  }

  /** Whether words in small letters say what the date behind them is of. */
  private static boolean isTold(String before) {
    return LABELS.in(before) >= 0 || UPDATES.in(before) >= 0;
  }

  private void readAddress(String address) {
    Matcher m = IN_ADDRESS.matcher(cut(address));
    if (m.find()) {
      String date =
          m.group(1) != null
              ? m.group(1) + "-" + m.group(3) + "-" + m.group(4)
              : m.group(7) + "-" + m.group(6) + "-" + m.group(5);
      Dates.find(date, Dates.Order.DAY_FIRST)
          .ifPresent(found -> add(found, DateSign.ADDRESS, Place.NEAR));
    }
  }

  private void judge() {
    long far =
        candidates.values().stream()
            .filter(candidate -> candidate.isShown(Place.FAR) && !candidate.isShown(Place.NEAR))
            .count();
    List<DateCandidate> shown =
        candidates.values().stream()
            .filter(candidate -> Arrays.stream(Place.values()).anyMatch(candidate::isShown))
            .toList();
    if (shown.size() == 1) {
      shown.get(0).add(shown.get(0).date(), DateSign.ALONE, Place.NEAR);
    }
    for (DateCandidate candidate : List.copyOf(candidates.values())) {
      LocalDate day = candidate.date().day();
      boolean farOff = candidate.isShown(Place.FAR) && !candidate.isShown(Place.NEAR);
      if (farOff && far >= CROWD) {
        candidate.add(candidate.date(), DateSign.CROWD, Place.FAR);
      }
      if (candidate.isShown(Place.NEAR)
          || candidate.isShown(Place.FAR)
          || candidate.has(DateSign.ADDRESS)) {
        for (LocalDate other : List.of(day.minusDays(1), day.plusDays(1))) {
          DateCandidate neighbour = candidates.get(other);
          if (neighbour != null
              && isUniversal(neighbour.date())
              && !neighbour.isShown(Place.NEAR)) {
            candidate.inherit(neighbour);
          }
        }
      }
    }
  }

  /** A time without the offset of the place of publication: the day there may be another. */
  private static boolean isUniversal(PageDate date) {
    return date.time().isEmpty() || date.time().get().getOffset().equals(ZoneOffset.UTC);
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }
}
