package io.github.entente.html;

import io.github.entente.text.Bylines;
import io.github.entente.text.Characters;
import io.github.entente.text.Lexicon;
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
          "(?:\\s(?:on|am|le|el|vom|updated|published|aktualisiert)\\s.*)?\\d{1,4}[./: ].*$",
          Pattern.CASE_INSENSITIVE);

  private Authors() {}

  static Bylines.Credit find(MetaTags meta, JsonLd data, Elements elements, String site) {
    List<Bylines.Credit> found = new ArrayList<>();
    found.add(names(data.authors(), site));
    for (String name : META) {
      found.add(names(meta.all(List.of(name)), site));
    }
    found.add(names(marked(elements), site));
    found.add(names(texts(elements.authors()), site));
    found.add(shown(elements, site));
    found.add(Bylines.line(firstLine(elements.nearHeadline())).orElse(names(List.of(), site)));
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
      if (value.length() <= LONGEST && !value.equalsIgnoreCase(site)) {
        Bylines.Credit credit = Bylines.names(value);
        people.addAll(credit.people());
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

  private static String firstLine(String near) {
    return near.length() > 60 ? near.substring(0, 60) : near;
  }
}
