package io.github.entente.html;

import io.github.entente.text.BylineOpenings;
import io.github.entente.text.Bylines;
import io.github.entente.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The names that a place on a page gives.
 *
 * @param opened whether words like {@code By} stand before them
 * @param surely whether these words stand before nothing but the names of authors
 */
record AuthorNames(List<Name> names, Set<String> agencies, boolean opened, boolean surely) {

  /** What a name is like. */
  enum Kind {
    /** A person's name of several words. */
    FULL,
    /** One word: a first name, a pen name. */
    SINGLE,
    /** Several words of which not all have capitals. */
    LOOSE
  }

  /** A name as shown. */
  record Name(String text, Kind kind) {}

  /** No names. */
  static final AuthorNames NONE = new AuthorNames(List.of(), Set.of(), false, false);

  private static final int LONGEST = 160;
  private static final int LONGEST_ELEMENT = 600;
  private static final int MOST_PIECES = 40;

  /**
   * Reads a line of text.
   *
   * @param credits reads the names of a text
   */
  static AuthorNames ofLine(String line, Function<String, Bylines.Credit> credits) {
    return of(List.of(line), () -> line, false, false, credits);
  }

  /** Reads what the data of a page gives for its author. */
  static AuthorNames ofData(String value) {
    return value.length() > LONGEST
        ? NONE
        : of(List.of(value), () -> value, false, true, Bylines::datedNames);
  }

  /**
   * Reads the names that an element shows, or gives in its {@code content}.
   *
   * @param before the text right before it
   * @param credits reads the names of a text
   */
  static AuthorNames of(Element element, String before, Function<String, Bylines.Credit> credits) {
    boolean opened = BylineOpenings.isOpening(Characters.tidy(before));
    Element inner = Nodes.nameProperty(element);
    Element source = inner == null || !element.attr("content").isEmpty() ? element : inner;
    String content = source.attr("content");
    if (!content.isEmpty()) {
      return content.length() > LONGEST
          ? NONE
          : of(List.of(content), () -> content, opened, false, credits);
    }
    List<String> pieces = new ArrayList<>();
    int length = 0;
    for (Node node = source; node != null; node = Nodes.next(node, source)) {
      if (node instanceof TextNode text) {
        String piece = Characters.tidy(text.getWholeText());
        length += piece.length();
        if (length > LONGEST_ELEMENT || pieces.size() > MOST_PIECES) {
          return NONE;
        }
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
      }
    }
    Supplier<String> whole = length > LONGEST ? () -> "" : () -> Characters.tidy(source.text());
    return of(pieces, whole, opened, AuthorMarks.isLink(element), credits);
  }

  private static AuthorNames of(
      List<String> pieces,
      Supplier<String> whole,
      boolean openedBefore,
      boolean trusted,
      Function<String, Bylines.Credit> credits) {
    Set<Name> names = new LinkedHashSet<>();
    Set<String> agencies = new LinkedHashSet<>();
    boolean opened = openedBefore;
    boolean surely = false;
    boolean others = false;
    for (String piece : pieces) {
      boolean opening = BylineOpenings.isOpening(piece);
      if (opening || Bylines.opens(piece)) {
        opened = true;
        surely |= BylineOpenings.surelyOpens(piece);
      }
      if (!opening && !others && piece.length() <= LONGEST) {
        add(credits.apply(piece), names, agencies);
      }
      others = BylineOpenings.isOfOthers(piece);
    }
    if (names.isEmpty() && pieces.size() > 1) {
      add(credits.apply(whole.get()), names, agencies);
    }
    if (names.isEmpty()) {
      first(pieces, Bylines::single, Kind.SINGLE).ifPresent(names::add);
    }
    if (names.isEmpty() && trusted) {
      first(pieces, Bylines::loose, Kind.LOOSE).ifPresent(names::add);
    }
    return new AuthorNames(List.copyOf(names), agencies, opened, surely);
  }

  private static void add(Bylines.Credit credit, Set<Name> names, Set<String> agencies) {
    credit.people().forEach(name -> names.add(new Name(name, Kind.FULL)));
    agencies.addAll(credit.agencies());
  }

  private static Optional<Name> first(
      List<String> pieces, Function<String, Optional<String>> reading, Kind kind) {
    return pieces.stream()
        .map(reading)
        .flatMap(Optional::stream)
        .findFirst()
        .map(text -> new Name(text, kind));
  }

  /** Returns only the names of several words. */
  AuthorNames full() {
    List<Name> full = names.stream().filter(name -> name.kind() == Kind.FULL).toList();
    return new AuthorNames(full, agencies, opened, surely);
  }
}
