package io.github.entente.html;

import io.github.entente.text.Bylines;
import io.github.entente.text.Characters;
import io.github.entente.text.Lexicon;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds who wrote a page's article. */
final class Authors {

  private static final Lexicon WORDS = Lexicon.beside(Authors.class, "metadata.txt");
  private static final List<String> META = WORDS.section("author");
  private static final Set<String> CLASSES = Set.copyOf(WORDS.section("author classes"));
  private static final int LONGEST = 160;
  private static final Pattern DATE_AND_ON =
      Pattern.compile(
          "(?:\\s(?:on|am|le|el|vom)\\s.*)?\\d{1,4}[./: ].*$|\\s(?:updated|published|posted"
              + "|aktualisiert|veröffentlicht|stand|sagt|says|schreibt|writes|shares?)(?!\\p{L}).*$",
          Pattern.CASE_INSENSITIVE);

  private Authors() {}

  /**
   * Returns who is credited.
   *
   * @param site the site's name and host, letters only: what a name must not be part of
   */
  static Bylines.Credit find(MetaTags meta, JsonLd data, Elements elements, String site) {
    List<Bylines.Credit> found = new ArrayList<>();
    found.add(names(data.authors(), site));
    for (String name : META) {
      found.add(names(meta.all(List.of(name)), site));
    }
    found.add(names(marked(elements), site));
    found.add(names(texts(elements.authors()), site));
    found.add(names(texts(elements.addresses()), site));
    found.add(shown(elements, site));
    found.add(single(data.authors(), site));
    found.add(single(meta.all(META), site));
    found.add(single(texts(elements.authors()), site));
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
        .map(element -> Characters.tidy(element.text()))
        .distinct()
        .limit(4)
        .toList();
  }

  private static Bylines.Credit shown(Elements elements, String site) {
    for (Element element : elements.named(CLASSES)) {
      String text = Characters.tidy(element.text());
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      Bylines.Credit credit =
          names(List.of(DATE_AND_ON.matcher(text).replaceFirst("").strip()), site);
      if (!credit.people().isEmpty() && credit.people().size() <= 5) {
        return credit;
      }
    }
    return new Bylines.Credit(List.of(), List.of());
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
