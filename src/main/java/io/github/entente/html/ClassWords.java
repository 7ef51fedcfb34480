package io.github.entente.html;

import io.github.entente.text.LastWord;
import io.github.entente.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  private static final NameTable<Kind> TABLE = table();
  private static final List<String> AUTHOR_STEMS = WORDS.section("author stems");
  private static final LastWord ANY_STEM = new LastWord(AUTHOR_STEMS);
  private static final int NAMED = NameTable.bit(Kind.NAMED);
  private static final int LONGEST = 300;

  private final NameMemo<Integer> known = new NameMemo<>();

  private static NameTable<Kind> table() {
    Map<Kind, String> sections =
        Map.of(
            Kind.ELSEWHERE, "elsewhere classes",
            Kind.MARGIN, "margin classes",
            Kind.AUTHOR, "author classes",
            Kind.DATE, "date classes",
            Kind.BOX, "author boxes");
    return new NameTable<>(Kind.class, NameTable.words(Kind.class, WORDS, sections));
  }

  /**
   * Returns what is said by the names in lower case, their parts at hyphens, underscores and
   * capitals, and each two parts in a row joined by a hyphen.
   */
  Set<Kind> of(Element element) {
    int count = element.attributesSize();
    if (count == 0) {
      return Set.of();
    }
    Attributes attributes = element.attributes();
    String names = attributes.get("class");
    int said = known(names);
    if (names.isEmpty() || count > 1) {
      said |= read(attributes.get("id")) | read(attributes.get("data-testid"));
    }
    return TABLE.kinds(said);
  }

  private int known(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    Integer bits = known.get(names);
    if (bits == null) {
      bits = read(names);
      known.put(names, bits);
    }
    return bits;
  }

  /** Returns a bit for each kind that some names say. */
  private static int read(String names) {
    if (names.isEmpty() || names.length() > LONGEST || names.isBlank()) {
      return 0;
    }
    boolean author = ANY_STEM.in(names.toLowerCase(Locale.ROOT)) >= 0 && hasAuthorStem(names);
    return NAMED | words(names) | (author ? NameTable.bit(Kind.AUTHOR) : 0);
  }

  private static int words(String names) {
    int said = 0;
    long whole = NameTable.EMPTY;
    long part = NameTable.EMPTY;
    long two = NameTable.EMPTY;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean blank = isBlank(c);
      boolean mark = c == '-' || c == '_';
      if ((blank || mark || isHump(names, i)) && part != NameTable.EMPTY) {
        said |= TABLE.get(part) | TABLE.get(two);
        two = NameTable.with(part, '-');
        part = NameTable.EMPTY;
      }
      if (blank) {
        said |= TABLE.get(whole);
        whole = NameTable.EMPTY;
        two = NameTable.EMPTY;
      } else if (mark) {
        whole = NameTable.with(whole, '-');
      } else {
        char small = NameTable.small(c);
        whole = NameTable.with(whole, small);
        part = NameTable.with(part, small);
        two = NameTable.with(two, small);
      }
    }
    return said | TABLE.get(whole) | TABLE.get(part) | TABLE.get(two);
  }

  /** Authors and their bylines, but nothing that is authorised or has authority. */
  private static boolean hasAuthorStem(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    for (String stem : AUTHOR_STEMS) {
      for (int at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
        int end = at + stem.length();
        boolean closes = isEdge(names, end);
        if (closes || (isEdge(names, at) && !lower.startsWith("i", end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a name or a part of one begins or ends at a place. */
  private static boolean isEdge(String names, int at) {
    return at == 0
        || at >= names.length()
        || isDivider(names.charAt(at))
        || isDivider(names.charAt(at - 1))
        || isHump(names, at);
  }

  private static boolean isDivider(char c) {
    return c == '-' || c == '_' || isBlank(c);
  }

  private static boolean isHump(String names, int i) {
    char c = names.charAt(i);
    return c >= 'A' && c <= 'Z' && i > 0 && isSmallOrDigit(names.charAt(i - 1));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isSmallOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
