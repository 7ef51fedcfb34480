package io.github.entente.html;

import io.github.entente.html.Elements.Place;
import io.github.entente.text.Bylines;
import io.github.entente.text.Dates;
import io.github.entente.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds who wrote a page's article: gathers every name that the page's data, elements and lines
 * give, weighs what speaks for each of them, and takes those that have enough. Used once.
 */
final class Authors {

  private static final Lexicon WORDS = Lexicon.beside(Authors.class, "metadata.txt");
  private static final List<String> META = WORDS.section("author");
  private static final Set<String> META_NEWS = Set.copyOf(WORDS.section("newsroom author"));
  private static final int LONGEST = 160;
  private static final int MOST = 200;
  private static final int MOST_IN_LINE = 6;
  private static final int DEEPEST_BOX = 5;

  private final Elements elements;
  private final AuthorCandidates candidates = new AuthorCandidates();

  /** Names stand in elements within elements, and in lines again. */
  private final Map<String, Bylines.Credit> credits = new HashMap<>();

  private final Map<String, AuthorNames> lists = new HashMap<>();
  private final Set<String> agencies = new LinkedHashSet<>();

  /**
   * What the site is called, letters only.
   *
   * @param names its name and host: an author's name that is part of them counts less
   * @param title the end of the page's title: such a name beside others is an employer's
   */
  record Site(String names, String title) {}

  private Authors(Elements elements) {
    this.elements = elements;
  }

  /** Returns who is credited. */
  static Bylines.Credit find(
      MetaTags meta, JsonLd data, Elements elements, Site site, String headline) {
    Authors authors = new Authors(elements);
    AuthorSign stated = data.isNews() ? AuthorSign.STATED_NEWS : AuthorSign.STATED;
    data.authors().forEach(value -> authors.state(value, stated));
    authors.join(data.authors());
    for (String name : META) {
      AuthorSign said = META_NEWS.contains(name) ? AuthorSign.META_NEWS : AuthorSign.META;
      meta.all(List.of(name)).forEach(value -> authors.state(value, said));
    }
    authors.readElements();
    authors.readLines();
    authors.candidates.judge(Letters.bare(headline), elements, site);
    List<String> people = authors.candidates.chosen(data.isNews());
    return new Bylines.Credit(people, List.copyOf(authors.agencies));
  }

  /** Returns the names that a page's data gives for its authors. */
  static List<String> stated(MetaTags meta, JsonLd data) {
    List<String> values = new ArrayList<>(data.authors());
    META.forEach(name -> values.addAll(meta.all(List.of(name))));
    List<String> names = new ArrayList<>();
    for (String value : values) {
      AuthorNames.ofData(value).names().forEach(name -> names.add(name.text()));
    }
    return names;
  }

  private void state(String value, AuthorSign sign) {
    AuthorNames names = AuthorNames.ofData(value);
    agencies.addAll(names.agencies());
    names.names().forEach(name -> candidates.named(name).add(sign));
  }

  /** Names that the data gives together keep each other company, however the page shows them. */
  private void join(List<String> values) {
    List<AuthorNames.Name> names =
        values.stream().flatMap(value -> AuthorNames.ofData(value).names().stream()).toList();
    if (names.size() <= MOST_IN_LINE) {
      List<String> company = names.stream().map(AuthorNames.Name::text).toList();
      names.forEach(name -> candidates.named(name).addCompany(company));
    }
  }

  private void readElements() {
    for (Elements.Spot spot : first(elements.bylines())) {
      AuthorNames names = names(spot);
      Set<AuthorSign> signs = EnumSet.noneOf(AuthorSign.class);
      add(signs, AuthorSign.LINK, AuthorMarks.isLink(spot.element()));
      add(signs, AuthorSign.RELATION, spot.element().attr("rel").equals("author"));
      add(signs, AuthorSign.CLASS, elements.isAuthorClass(spot.element()));
      add(signs, AuthorSign.OPENING, names.opened());
      add(signs, AuthorSign.SURE, names.surely());
      show(names, signs, spot);
    }
    elements.marked().stream()
        .filter(spot -> isAuthorProperty(spot.properties()))
        .limit(MOST)
        .forEach(spot -> show(names(spot), Set.of(AuthorSign.PROPERTY), spot));
    for (Elements.Spot spot : elements.dated()) {
      if (place(spot) == Place.NEAR && Nodes.isShort(spot.element(), LONGEST)) {
        AuthorNames names = names(spot);
        show(names.opened() ? names : names.full(), Set.of(AuthorSign.INFO), spot);
      }
    }
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static void add(Set<AuthorSign> signs, AuthorSign sign, boolean given) {
    if (given) {
      signs.add(sign);
    }
  }

  private void readLines() {
    for (PageLines.Line line : first(elements.lines().bylines())) {
      AuthorNames names = lists.computeIfAbsent(line.text(), this::list);
      Set<AuthorSign> signs = EnumSet.of(AuthorSign.OPENING);
      add(signs, AuthorSign.SURE, names.surely());
      show(names.surely() ? names : names.full(), signs, place(line));
    }
    for (PageLines.Line line : elements.lines().dates()) {
      if (place(line) == Place.NEAR && Dates.find(line.text(), Dates.Order.DAY_FIRST).isPresent()) {
        AuthorNames names = AuthorNames.ofLine(Bylines.besideDate(line.text()), this::credit);
        show(names.full(), Set.of(AuthorSign.DATED), Place.NEAR);
      }
    }
  }

  private Place place(PageLines.Line line) {
    return elements.headlines().place(line.at(), line.aside());
  }

  private Place place(Elements.Spot spot) {
    return elements.headlines().place(spot.at(), spot.aside());
  }

  private AuthorNames names(Elements.Spot spot) {
    return AuthorNames.of(spot.element(), spot.before(), this::credit);
  }

  /** The names of a line that holds nothing else. */
  private AuthorNames list(String line) {
    return Bylines.isList(line) ? AuthorNames.ofLine(line, this::credit) : AuthorNames.NONE;
  }

  private Bylines.Credit credit(String text) {
    return credits.computeIfAbsent(text, Bylines::datedNames);
  }

  private static boolean isAuthorProperty(String properties) {
    return properties.contains("author") || properties.contains("creator");
  }

  /** Notes names that an element shows, with what speaks for them and what the element tells. */
  private void show(AuthorNames names, Set<AuthorSign> signs, Elements.Spot spot) {
    List<AuthorCandidate> shown = show(names, signs, place(spot));
    if (shown.isEmpty()) {
      return;
    }
    Element element = spot.element();
    Set<AuthorSign> told = EnumSet.noneOf(AuthorSign.class);
    add(told, AuthorSign.TEASER, elements.isTeaser(element));
    add(told, AuthorSign.BOX, isInBox(element));
    add(told, AuthorSign.HIDDEN, element.className().contains("hidden"));
    shown.forEach(candidate -> told.forEach(candidate::add));
  }

  /** Notes names that a place shows, and returns them as candidates. */
  private List<AuthorCandidate> show(AuthorNames names, Set<AuthorSign> signs, Place place) {
    if (signs.isEmpty()) {
      return List.of();
    }
    if (place != Place.ASIDE) {
      agencies.addAll(names.agencies());
    }
    if (names.names().isEmpty() || names.names().size() > MOST_IN_LINE) {
      return List.of();
    }
    List<String> company = names.names().stream().map(AuthorNames.Name::text).toList();
    List<AuthorCandidate> shown = new ArrayList<>();
    for (AuthorNames.Name name : names.names()) {
      AuthorCandidate candidate = candidates.named(name);
      signs.forEach(sign -> candidate.add(sign, place));
      candidate.addCompany(company);
      shown.add(candidate);
    }
    return shown;
  }

  private boolean isInBox(Element element) {
    Element box = element;
    for (int i = 0; i < DEEPEST_BOX && box != null; i++) {
      if (elements.isAuthorBox(box)) {
        return true;
      }
      box = box.parent();
    }
    return false;
  }
}
