package io.github.entente.html;

import io.github.entente.text.Bylines;
import io.github.entente.text.Characters;
import io.github.entente.text.Lexicon;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds who wrote a page's article. */
final class Authors {

  private static final Lexicon WORDS = Lexicon.beside(Authors.class, "metadata.txt");
  private static final List<String> META = WORDS.section("author");
  private static final int LONGEST = 160;

  /** How many characters behind the headline its byline stands at most. */
  private static final int NEAR = 300;

  private Authors() {}

  /** Returns the names that a page's data gives for its authors. */
  static List<String> stated(MetaTags meta, JsonLd data) {
    List<String> found = new ArrayList<>(data.authors());
    META.forEach(name -> found.addAll(meta.all(List.of(name))));
    List<String> names = new ArrayList<>();
    for (String value : found) {
      if (value.length() <= LONGEST) {
        names.addAll(Bylines.names(value).people());
        names.add(value);
      }
    }
    return names;
  }

  /**
   * Returns who is credited. A name that only the page's data states, and that no reader sees, is
   * most often who put the page on line, and only taken where the data is that of a news article.
   *
   * @param site the site's name and host, letters only: what a name must not be part of, except in
   *     the byline (many a site has its author's name)
   */
  static Bylines.Credit find(MetaTags meta, JsonLd data, Elements elements, String site) {
    List<String> near = texts(elements, true);
    List<Bylines.Credit> found = new ArrayList<>();
    found.add(seen(names(data.authors(), site), elements));
    found.add(first(near, ""));
    found.add(ofLines(elements.lines(), site));
    for (String name : META) {
      found.add(seen(names(meta.all(List.of(name)), site), elements));
    }
    found.add(seen(single(data.authors(), site), elements));
    found.add(single(near.stream().limit(3).toList(), ""));
    found.add(seen(single(meta.all(META), site), elements));
    found.add(names(marked(elements), site));
    found.add(names(texts(elements.authors()), site));
    found.add(first(texts(elements, false), site));
    if (data.isNews()) {
      found.add(names(data.authors(), site));
    }
    Set<String> people = new LinkedHashSet<>();
    Set<String> agencies = new LinkedHashSet<>();
    for (Bylines.Credit credit : found) {
      agencies.addAll(credit.agencies());
      if (people.isEmpty()) {
        people.addAll(credit.people());
      }
    }
    return new Bylines.Credit(List.copyOf(people), List.copyOf(agencies));
  }

  private static Bylines.Credit seen(Bylines.Credit credit, Elements elements) {
    boolean seen = credit.people().stream().anyMatch(elements::shows);
    return seen ? credit : new Bylines.Credit(List.of(), credit.agencies());
  }

  /** The texts of the elements that name authors: those right behind the headline, or the rest. */
  private static List<String> texts(Elements elements, boolean near) {
    List<Element> found = new ArrayList<>();
    for (Elements.Byline byline : elements.bylines()) {
      boolean isNear = byline.after() >= 0 && byline.after() < NEAR;
      if (isNear == near && !isInStoryLink(byline.element())) {
        found.add(byline.element());
      }
    }
    return texts(found);
  }

  /** The author of another story stands in the link to it, with its headline. */
  private static boolean isInStoryLink(Element element) {
    Element link = element.closest("a");
    return link != null && link != element && link.selectFirst("h1,h2,h3,h4,p") != null;
  }

  /** The names of the first of these texts that has any. */
  private static Bylines.Credit first(List<String> texts, String site) {
    for (String text : texts) {
      if (!text.isEmpty() && text.length() <= LONGEST) {
        Bylines.Credit credit = names(List.of(Bylines.withoutDate(text)), site);
        if (!credit.isEmpty() && credit.people().size() <= 5) {
          return credit;
        }
      }
    }
    return new Bylines.Credit(List.of(), List.of());
  }

  /** A byline that no class marks: {@code By A B}, or {@code By} and the name behind it. */
  private static Bylines.Credit ofLines(List<String> lines, String site) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (Bylines.isOpening(line) && i + 1 < lines.size()) {
        line = line + " " + lines.get(i + 1);
      }
      if (line.length() <= LONGEST) {
        Optional<Bylines.Credit> credit = Bylines.datedLine(line);
        if (credit.isPresent()) {
          List<String> people =
              credit.get().people().stream().filter(name -> !isSite(name, site)).toList();
          if (!people.isEmpty()) {
            return new Bylines.Credit(people, credit.get().agencies());
          }
        }
      }
    }
    return new Bylines.Credit(List.of(), List.of());
  }

  private static Bylines.Credit names(List<String> values, String site) {
    Set<String> people = new LinkedHashSet<>();
    Set<String> agencies = new LinkedHashSet<>();
    for (String value : values) {
      if (value.length() <= LONGEST) {
        Bylines.Credit credit = Bylines.names(value);
        credit.people().stream().filter(name -> !isSite(name, site)).forEach(people::add);
        agencies.addAll(credit.agencies());
      }
    }
    return new Bylines.Credit(List.copyOf(people), List.copyOf(agencies));
  }

  private static List<String> marked(Elements elements) {
    List<String> found = new ArrayList<>();
    for (Element element : elements.marked()) {
      String name = element.attr("itemprop").toLowerCase(Locale.ROOT);
      if (name.equals("author") || name.equals("creator")) {
        Element inner = element.selectFirst("[itemprop=name]");
        String content = element.attr("content");
        found.add(inner != null ? inner.text() : content.isEmpty() ? element.text() : content);
      }
    }
    return found;
  }

  private static List<String> texts(List<Element> elements) {
    return elements.stream()
        .limit(40)
        .map(element -> Characters.tidy(element.text()))
        .distinct()
        .toList();
  }

  private static boolean isSite(String name, String site) {
    String letters = letters(name);
    return letters.length() >= 4 && site.contains(letters);
  }

  static String letters(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** A name of one word counts where the page states it as the author's. */
  private static Bylines.Credit single(List<String> values, String site) {
    for (String value : values) {
      if (values.size() <= 2 && Bylines.isSingleName(value) && !isSite(value, site)) {
        return new Bylines.Credit(List.of(value), List.of());
      }
    }
    return new Bylines.Credit(List.of(), List.of());
  }
}
