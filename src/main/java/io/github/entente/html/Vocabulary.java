package io.github.entente.html;

import io.github.entente.text.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names of classes and ids say of an element; the words are in {@code vocabulary.txt}.
 * Remembers the names of one page; used by one thread.
 */
final class Vocabulary {

  private static final Lexicon WORDS = Lexicon.beside(Vocabulary.class, "vocabulary.txt");
  private static final Set<String> BOILERPLATE = Set.copyOf(WORDS.section("boilerplate"));
  private static final Set<String> BODY = Set.copyOf(WORDS.section("body"));
  private static final Set<String> CAPTION = Set.copyOf(WORDS.section("caption"));
  private static final Set<String> TAGS =
      Set.of("nav", "footer", "aside", "form", "fieldset", "menu", "figcaption", "figure");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_NAME = 400;

  private enum Kind {
    BOILERPLATE,
    BODY,
    CAPTION
  }

  private final Map<String, Set<Kind>> known = new HashMap<>();

  boolean isBoilerplate(Box box) {
    Element element = box.element;
    if (TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role"))) {
      return true;
    }
    Set<Kind> kinds = kinds(element);
    return (kinds.contains(Kind.BOILERPLATE) || kinds.contains(Kind.CAPTION))
        && !isBody(element)
        && !isPost(element);
  }

  /** Returns whether the element calls itself the body of an article. */
  boolean isBody(Element element) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
        || element.attr("property").toLowerCase(Locale.ROOT).contains("articlebody")
        || kinds(element).contains(Kind.BODY);
  }

  boolean isCaption(Element element) {
    return element.normalName().equals("figcaption") || kinds(element).contains(Kind.CAPTION);
  }

  /** A post of a social network that the story cites. */
  private static boolean isPost(Element element) {
    return element.className().length() <= LONGEST_NAME
        && (element.normalName().equals("blockquote")
            || (element.childrenSize() <= 3
                && element.selectFirst("> blockquote, > * > blockquote") != null));
  }

  private Set<Kind> kinds(Element element) {
    String names = element.className();
    String id = element.id();
    if (names.isEmpty() && id.isEmpty()) {
      return Set.of();
    }
    return known.computeIfAbsent(id.isEmpty() ? names : names + " " + id, Vocabulary::read);
  }

  private static Set<Kind> read(String names) {
    if (names.length() > LONGEST_NAME) {
      return Set.of();
    }
    Set<Kind> kinds = new HashSet<>();
    for (String name : names.split("\\s+")) {
      String[] parts = PARTS.split(CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT));
      for (int i = 0; i < parts.length; i++) {
        add(kinds, parts[i]);
        if (i + 1 < parts.length) {
          add(kinds, parts[i] + "-" + parts[i + 1]);
        }
        if (i + 2 < parts.length) {
          add(kinds, parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2]);
        }
      }
    }
    return kinds;
  }

  private static void add(Set<Kind> kinds, String word) {
    if (BOILERPLATE.contains(word)) {
      kinds.add(Kind.BOILERPLATE);
    }
    if (BODY.contains(word)) {
      kinds.add(Kind.BODY);
    }
    if (CAPTION.contains(word)) {
      kinds.add(Kind.CAPTION);
    }
  }
}
