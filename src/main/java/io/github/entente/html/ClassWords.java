package io.github.entente.html;

import io.github.entente.text.Lexicon;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What the words in the class, id and test id of an element say of it. Reads the names that a page
 * gives to many elements once; used by one thread for one page.
 */
final class ClassWords {

  /** What the words say. */
  enum Kind {
    /** There are some. */
    NAMED,
    /** Comments, links to other stories, lists of references. */
    ELSEWHERE,
    /** The margins of the page. */
    MARGIN,
    /** An author or a byline. */
    AUTHOR,
    /** A date, and what else is told of the article. */
    DATE,
    /** A box about an author. */
    BOX
  }

  private static final Lexicon WORDS = Lexicon.beside(ClassWords.class, "metadata.txt");
  private static final Map<String, Set<Kind>> KINDS = kinds();
  private static final Set<String> OPENING =
      KINDS.keySet().stream()
          .filter(word -> word.indexOf('-') > 0)
          .map(word -> word.substring(0, word.indexOf('-')))
          .collect(Collectors.toSet());
  private static final String[] AUTHOR_STEMS = WORDS.section("author stems").toArray(new String[0]);
  private static final int SHORTEST_STEM =
      Arrays.stream(AUTHOR_STEMS).mapToInt(String::length).min().orElse(0);
  private static final int LONGEST = 300;

  private final Map<String, Set<Kind>> known = new HashMap<>();
  private final Map<String, Set<Kind>> knownNames = new HashMap<>();

  private static Map<String, Set<Kind>> kinds() {
    Map<Kind, String> sections =
        Map.of(
            Kind.ELSEWHERE, "elsewhere classes",
            Kind.MARGIN, "margin classes",
            Kind.AUTHOR, "author classes",
            Kind.DATE, "date classes",
            Kind.BOX, "author boxes");
    Map<String, Set<Kind>> kinds = new HashMap<>();
    sections.forEach(
        (kind, section) -> {
          for (String word : WORDS.section(section)) {
            kinds.computeIfAbsent(word, key -> EnumSet.noneOf(Kind.class)).add(kind);
          }
        });
    return kinds;
  }

  /**
   * Returns what is said by the names in lower case, their parts at hyphens, underscores and
   * capitals, and each two parts in a row joined by a hyphen.
   */
  Set<Kind> of(Element element) {
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    Attributes attributes = element.attributes();
    String names = attributes.get("class");
    String id = attributes.get("id");
    String test = attributes.get("data-testid");
    if (!id.isEmpty() || !test.isEmpty()) {
      names = names.trim() + " " + id + " " + test;
    }
    if (names.isEmpty()) {
      return Set.of();
    }
    Set<Kind> kinds = known.get(names);
    if (kinds == null) {
      kinds = read(names);
      known.put(names, kinds);
    }
    return kinds;
  }

  private Set<Kind> read(String names) {
    int end = names.length();
    if (end > LONGEST) {
      return Set.of();
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || isBlank(names.charAt(i))) {
        if (i > start) {
          kinds.addAll(knownNames.computeIfAbsent(names.substring(start, i), ClassWords::readName));
        }
        start = i + 1;
      }
    }
    return kinds;
  }

  private static Set<Kind> readName(String name) {
    Set<Kind> kinds = EnumSet.of(Kind.NAMED);
    word(name.toLowerCase(Locale.ROOT).replace('_', '-'), kinds);
    String last = "";
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : '-';
      boolean divides = c == '-' || c == '_';
      if (divides || (i > 0 && isCapital(c) && isSmallOrDigit(name.charAt(i - 1)))) {
        if (i > start && i - start < name.length()) {
          String part = name.substring(start, i).toLowerCase(Locale.ROOT);
          word(part, kinds);
          if (OPENING.contains(last)) {
            kinds.addAll(KINDS.getOrDefault(last + "-" + part, Set.of()));
          }
          last = part;
        }
        start = divides ? i + 1 : i;
      }
    }
    return kinds;
  }

  private static void word(String word, Set<Kind> kinds) {
    Set<Kind> said = KINDS.get(word);
    if (said != null) {
      kinds.addAll(said);
    }
    if (word.length() >= SHORTEST_STEM && !kinds.contains(Kind.AUTHOR) && hasAuthorStem(word)) {
      kinds.add(Kind.AUTHOR);
    }
  }

  /** Authors and their bylines, but nothing that is authorised or has authority. */
  private static boolean hasAuthorStem(String word) {
    for (String stem : AUTHOR_STEMS) {
      int length = stem.length();
      boolean opens =
          word.startsWith(stem) && (word.length() == length || word.charAt(length) != 'i');
      if (opens || word.endsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmallOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
