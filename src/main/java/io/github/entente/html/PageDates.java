package io.github.entente.html;

import io.github.entente.html.Elements.Place;
import io.github.entente.model.PageDate;
import io.github.entente.text.Dates;
import io.github.entente.text.Lexicon;
import io.github.entente.text.PageRemains;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/=](?:((?:19|20)\\d\\d)([/-]?)(\\d\\d)\\2(\\d\\d)|(\\d\\d)-(\\d\\d)-((?:19|20)\\d\\d))(?=[/_.-]|$)");

  /** Further above the headline stands the head of the page, with the day of its reading. */
  private static final int ABOVE = 120;

  private static final int LONGEST_ELEMENT = 200;
  private static final int MOST_LOOKED_AT = 400;
  private static final int CROWD = 4;

  private final DateTexts texts;
  private final Elements elements;
  private final Map<LocalDate, DateCandidate> candidates = new LinkedHashMap<>();

  private Optional<PageDate> changed = Optional.empty();

  private PageDates(Document page, Elements elements) {
    this.texts = DateTexts.of(page);
    this.elements = elements;
  }

  /** Returns the day of publication, if enough speaks for one. */
  Optional<PageDate> published() {
    Optional<PageDate> best = Optional.empty();
    double most = DateCandidate.ENOUGH;
    boolean below = false;
    for (DateCandidate candidate : candidates.values()) {
      double score = candidate.score();
      boolean as = score == most && (best.isEmpty() || (candidate.isBelow() && !below));
      if (score > most || as) {
        best = Optional.of(candidate.date());
        most = score;
        below = candidate.isBelow();
      }
    }
    return best;
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
    return texts
        .first(data.texts("dateModified"))
        .or(() -> texts.first(meta.all(MODIFIED)))
        .or(
            () ->
                elements.marked().stream()
                    .filter(spot -> spot.properties().contains("datemodified"))
                    .flatMap(spot -> of(spot.element()).stream())
                    .findFirst());
  }

  private Optional<PageDate> of(Element element) {
    Optional<PageDate> stated = stated(element);
    return stated.isPresent() ? stated : texts.find(DateTexts.cut(element.text()));
  }

  private Optional<PageDate> stated(Element element) {
    String title = element.normalName().equals("abbr") ? element.attr("title") : "";
    return texts.first(List.of(element.attr("datetime"), element.attr("content"), title));
  }

  private void state(List<String> values, DateSign sign) {
    texts.first(values).ifPresent(date -> add(date, sign, Place.NEAR));
  }

  private DateCandidate add(PageDate date, DateSign sign, Place place) {
    DateCandidate candidate =
        candidates.computeIfAbsent(date.day(), day -> new DateCandidate(date));
    candidate.add(date, sign, place);
    return candidate;
  }

  private void show(PageDate date, DateSign sign, Place place, int at) {
    DateCandidate candidate = add(date, sign, place);
    if (elements.headlines().isAbove(at)) {
      candidate.noteBelow();
    }
  }

  private void readElements() {
    elements.marked().stream()
        .filter(spot -> spot.properties().contains("datepublished"))
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
        stated.isPresent()
            ? stated
            : texts.find(sign == DateSign.CLASS ? text : DateTexts.cut(text));
    if (date.isPresent()) {
      Place place = elements.headlines().place(spot.at(), spot.aside(), ABOVE);
      show(date.get(), sign, place, spot.at());
      texts.told(spot.before(), text).ifPresent(told -> add(date.get(), told, Place.NEAR));
      if (sign == DateSign.CLASS) {
        addFurther(text, sign, place);
      }
      if (elements.isTeaser(element)) {
        add(date.get(), DateSign.TEASER, place);
      }
    }
  }

  private void addFurther(String text, DateSign sign, Place place) {
    for (DateTexts.Further further : texts.further(text)) {
      add(further.date(), sign, place);
      further.told().ifPresent(told -> add(further.date(), told, Place.NEAR));
    }
  }

  private void readLines() {
    for (PageLines.Line line : elements.lines().dates()) {
      Optional<Dates.Found> found = texts.located(line.text());
      if (found.isPresent()
          && !PageRemains.isPostSignature(line.text())
          && texts.isDateLine(line.text(), found.get())) {
        PageDate date = found.get().date();
        Place place = elements.headlines().place(line.at(), line.aside(), ABOVE);
        show(date, DateSign.LINE, place, line.at());
        texts.told(line.text()).ifPresent(told -> add(date, told, Place.NEAR));
        addFurther(line.text(), DateSign.LINE, place);
      }
    }
  }

  private void readAddress(String address) {
    Matcher m = IN_ADDRESS.matcher(DateTexts.cut(address));
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
}
