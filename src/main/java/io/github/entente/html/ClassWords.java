package io.github.entente.html;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words in the class, id and test id of an element; used by one thread for one page. */
final class ClassWords {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[_\\s-]+");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final int LONGEST = 300;

  private final Map<String, Set<String>> known = new HashMap<>();
  private @Nullable Element last;
  private Set<String> lastWords = Set.of();

  /** Returns whether one of the words is among the element's. */
  boolean any(Element element, Set<String> words) {
    return !Collections.disjoint(words, of(element));
  }

  /** Returns whether one of the words begins or ends with one of these stems. */
  boolean anyStem(Element element, Collection<String> stems) {
    for (String word : of(element)) {
      for (String stem : stems) {
        if ((word.startsWith(stem) && !word.startsWith(stem + "i")) || word.endsWith(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the names in lower case, their parts at hyphens, underscores and capitals, and each two
   * parts in a row joined by a hyphen.
   */
  Set<String> of(Element element) {
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    if (element == last) {
      return lastWords; // each element is asked several questions in a row
    }
    last = element;
    lastWords = read(element);
    return lastWords;
  }

  private Set<String> read(Element element) {
    String all = element.className() + " " + element.id() + " " + element.attr("data-testid");
    return all.length() > LONGEST || all.length() < 3
        ? Set.of()
        : known.computeIfAbsent(all, ClassWords::parts);
  }

  private static Set<String> parts(String names) {
    Set<String> found = new HashSet<>();
    for (String name : BLANK.split(names)) {
      found.add(name.toLowerCase(Locale.ROOT).replace('_', '-'));
      String last = "";
      for (String part : HUMP.split(name)) {
        String lower = part.toLowerCase(Locale.ROOT);
        if (!lower.isEmpty()) {
          found.add(lower);
          if (!last.isEmpty()) {
            found.add(last + "-" + lower);
          }
          last = lower;
        }
      }
    }
    return found;
  }
}
