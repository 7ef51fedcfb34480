package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the author from a first paragraph that opens with one: {@code By Jane Doe in Geneva. The
 * talks …}, {@code Jane Doe, Geneva – The talks …}. Without words like {@code By} a name is only
 * taken before a place that is known, or if the page credits it.
 */
public final class OpeningByline {

  /**
   * An author line at the start of a text.
   *
   * @param credit who wrote the text
   * @param length how many characters it takes, what parts it from the story included
   */
  public record Found(Bylines.Credit credit, int length) {}

  private static final int REACH = 120;
  private static final int FEWEST_BEHIND = 6;
  private static final int LONGEST_ROLE = 60;

  /** What parts an author line from the story. */
  private static final Pattern END =
      Pattern.compile("(?<!\\b\\p{Lu})\\.\\s|:\\s|\\s[|–—-]{1,2}\\s(?:-\\s)?");

  private static final Pattern NAME_AND_PLACE =
      Pattern.compile("(?<name>[^,]{4,60}?)(?:, | in )(?<place>\\p{Lu}[^,]{2,30})");

  /** Names in capitals before a word that has small letters. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "((?:(?:\\p{Lu}[\\p{Lu}’'-]{1,20}|\\p{Lu}\\.|&) ){1,6}\\p{Lu}[\\p{Lu}’'-]{1,20}) "
              + "(?=\\p{Lu}[\\p{Ll}]|\\p{Lu} \\p{Ll})");

  private static final Pattern EDGE = Pattern.compile("^[\\s|:,–—-]{1,4}");

  private OpeningByline() {}

  /**
   * Returns the author line that a first paragraph opens with.
   *
   * @param credited the names that are credited elsewhere
   */
  public static Optional<Found> of(String paragraph, List<String> credited) {
    Optional<String> behind = BylineOpenings.behind(paragraph);
    if (behind.isPresent()) {
      int start = paragraph.indexOf(behind.get());
      return of(paragraph, start, false, credited).or(() -> inCapitals(paragraph, start));
    }
    // a dateline is no name: asked last, for most paragraphs open with neither
    return !paragraph.isEmpty() && Character.isUpperCase(paragraph.charAt(0))
        ? of(paragraph, 0, true, credited).filter(found -> Datelines.opening(paragraph).isEmpty())
        : Optional.empty();
  }

  /**
   * Returns the author line of a paragraph.
   *
   * @param start where the names begin in it
   * @param bare whether no words like {@code By} stand before them
   */
  private static Optional<Found> of(
      String paragraph, int start, boolean bare, List<String> credited) {
    Optional<Found> known = known(paragraph, start, credited);
    if (known.isPresent()) {
      return known;
    }
    String head = paragraph.substring(0, Math.min(REACH, paragraph.length()));
    Matcher end = END.matcher(head);
    if (start < 0 || start > head.length() || !end.find(start) || !goesOn(paragraph, end.end())) {
      return Optional.empty();
    }
    String line = head.substring(start, end.start());
    Optional<Bylines.Credit> credit =
        !bare ? named(line) : line.contains(" in ") ? Optional.empty() : placed(line);
    return credit.map(people -> new Found(people, end.end()));
  }

  /** {@code BY JANE DOE The talks …}: capitals alone part the name from the story. */
  private static Optional<Found> inCapitals(String paragraph, int start) {
    Matcher name = CAPITALS.matcher(paragraph);
    return start > 0 && name.find(start) && name.start() == start && goesOn(paragraph, name.end())
        ? named(name.group(1)).map(credit -> new Found(credit, name.end()))
        : Optional.empty();
  }

  /** Names, what their owners are, and where. */
  private static Optional<Bylines.Credit> named(String line) {
    Optional<Bylines.Credit> credit =
        Bylines.isList(line) ? Optional.of(Bylines.names(line)) : placed(line);
    return credit
        .filter(found -> !found.people().isEmpty())
        .filter(found -> found.people().stream().noneMatch(Datelines::isCity));
  }

  /** One name, and a city that is known. */
  private static Optional<Bylines.Credit> placed(String line) {
    Matcher m = NAME_AND_PLACE.matcher(line);
    if (!m.matches() || !Datelines.isCity(Characters.ordinaryCapitals(m.group("place")))) {
      return Optional.empty();
    }
    String name = m.group("name");
    Bylines.Credit credit = Bylines.isList(name) ? Bylines.names(name) : Bylines.names("");
    return credit.people().isEmpty() || Datelines.isCity(name)
        ? Optional.empty()
        : Optional.of(credit);
  }

  /** Names that the page credits open the text, with little or nothing to part them from it. */
  private static Optional<Found> known(String paragraph, int start, List<String> credited) {
    int at = start;
    List<String> named = new ArrayList<>();
    for (Optional<String> name = nameAt(paragraph, at, credited);
        name.isPresent();
        name = nameAt(paragraph, at, credited)) {
      named.add(name.get());
      at += name.get().length();
      String joined = paragraph.substring(at, Math.min(at + 5, paragraph.length()));
      at += joined.startsWith(" and ") ? 5 : joined.startsWith(" & ") ? 3 : 0;
    }
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Bylines.Credit credit = new Bylines.Credit(named, List.of());
    String rest = paragraph.substring(at);
    Matcher edge = EDGE.matcher(rest);
    int length = edge.find() ? edge.end() : 0;
    boolean parted = length > 0 && (start > 0 || LetterRuns.hasMark(edge.group(), "|–—-:"));
    int behind = length > 0 ? behindRole(rest) : -1;
    if (behind >= 0) {
      return Optional.of(new Found(credit, at + behind));
    }
    boolean comma = rest.startsWith(",");
    return parted && !comma && goesOn(rest, length)
        ? Optional.of(new Found(credit, at + length))
        : Optional.empty();
  }

  /** {@code By JANE DOE, a writer GENEVA (AP) - The …}: where the dateline begins, or -1. */
  private static int behindRole(String rest) {
    int found = -1;
    for (int blank = rest.indexOf(' ');
        blank >= 0 && blank < LONGEST_ROLE;
        blank = rest.indexOf(' ', blank + 1)) {
      Optional<Datelines.Found> opening = Datelines.opening(rest.substring(blank + 1));
      if (opening.isPresent()
          && opening.get().agency().isPresent()
          && opening.get().place().isPresent()) {
        found = blank + 1;
      }
    }
    return found;
  }

  private static Optional<String> nameAt(String text, int at, List<String> names) {
    for (String name : names) {
      int end = at + name.length();
      if (text.regionMatches(true, at, name, 0, name.length())
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence begins here, of some words. */
  private static boolean goesOn(String text, int from) {
    if (from >= text.length()) {
      return false;
    }
    char first = text.charAt(from);
    return (Character.isUpperCase(first) || "\"“‘«„'".indexOf(first) >= 0)
        && Characters.words(text.substring(from)) >= FEWEST_BEHIND;
  }
}
