package io.github.entente.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** "Three neighbours -- Peru, Chile and Bolivia": the list that says whom a plural stands for. */
final class ListedNames {

  /** So many words behind the plural the list may be opened: three states of the region: . */
  private static final int NEAR = 4;

  private final Politics politics;

  ListedNames(Politics politics) {
    this.politics = politics;
  }

  /** Returns those whom a list in dashes, in brackets or behind a colon names; none without one. */
  Set<String> behind(Syntax syntax, int plural) {
    int open = opening(syntax, plural);
    return open < 0 ? Set.of() : named(syntax, open + 1);
  }

  private static int opening(Syntax syntax, int plural) {
    int last = Math.min(plural + NEAR + 1, syntax.sentence().size() - 1);
    for (int at = plural + 1; at <= last; at++) {
      if (syntax.tag(at).equals(":") && !syntax.word(at).matches("[;.…]+|\\.\\.\\.")
          || syntax.word(at).matches("\\(|-lrb-")) {
        return at;
      }
      if (syntax.isVerb(at) || !syntax.tag(at).matches("IN|DT|PRP\\$|JJ|NN.*|POS")) {
        return -1;
      }
    }
    return -1;
  }

  /** The names from here on, parted by commas, up to the one behind "and"; each must be known. */
  private Set<String> named(Syntax syntax, int from) {
    Set<String> found = new LinkedHashSet<>();
    boolean closing = false;
    for (int first = from; first < syntax.sentence().size(); ) {
      int end = first;
      while (isOfName(syntax, end)) {
        end++;
      }
      List<String> named = new ArrayList<>(politics.named(syntax, first, end - 1));
      if (named.size() != 1) {
        return Set.of();
      }
      found.addAll(named);
      closing |= syntax.word(first - 1).equals("and");
      if (closing) {
        return found;
      }
      first = end + (syntax.word(end + 1).equals("and") ? 2 : 1);
      if (!syntax.word(first - 1).matches(",|and")) {
        return Set.of();
      }
    }
    return Set.of();
  }

  private static boolean isOfName(Syntax syntax, int at) {
    return syntax.tag(at).matches("NNPS?|DT")
        || syntax.tag(at).matches("JJ|NN") && syntax.tag(at + 1).matches("NNPS?");
  }
}
