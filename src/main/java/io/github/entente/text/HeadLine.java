package io.github.entente.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line above a story is. */
enum HeadLine {
  /** A date with at most a label, a place and a time beside it. */
  DATE,
  /** An author line. */
  AUTHOR,
  /** A dateline of its own: {@code Seoul / AFP}. */
  PLACE,
  /** Wire services and nothing else. */
  AGENCY,
  /** A caption with its credit. */
  CAPTION,
  /** The description of a picture behind its credit; its caption may stand below. */
  PICTURE,
  /** A button, a label, a rule. */
  REMAINS,
  /** One of several points that sum a story up. */
  POINT,
  /** Anything else. */
  OTHER;

  private static final int LONGEST_DATE_LINE = 90;
  private static final int MOST_WORDS_BESIDE = 5;
  private static final int MOST_WORDS_APART = 9;
  private static final Pattern SEPARATED = Pattern.compile(" [|/·–—-] ");
  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}’'])\\p{Ll}{3}");
  private static final int FARTHEST_FROM_LABEL = 30;
  private static final int LONGEST_BYLINE = 20;
  private static final Pattern IN_PLACE =
      Pattern.compile(" in " + Datelines.PLACE + "(?=$| and |, )");

  /** {@code Posted: 3 May 2013 | Last Modified: …} */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:" + String.join("|", PageRemains.WORDS.section("date labels")) + ")(?: on| at)?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LAST_LABEL =
      Pattern.compile(
          "(?<=\\p{L} )(?:"
              + String.join("|", PageRemains.WORDS.section("date labels"))
              + ")(?: on| at)?:? ?$",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> BESIDE_NAMES = BylineOpenings.WORDS.section("beside names");
  private static final String BY = " by ";

  private static final LetterRuns UPDATES =
      new LetterRuns(Set.copyOf(PageRemains.WORDS.section("update labels")));

  private static final Pattern BULLET = Pattern.compile("^[*•·▪–—-]\\s\\S.*");

  static HeadLine of(String line) {
    boolean labelled = LABELLED.matcher(line).lookingAt(); // "Last modified on" alone is a label
    if (!labelled && PageRemains.is(line)) {
      return REMAINS;
    }
    if (date(line).isPresent()) {
      return DATE;
    }
    if (labelled && PageRemains.is(line)) {
      return REMAINS;
    }
    if (Bylines.line(line).isPresent() && !isStory(line)) {
      return AUTHOR;
    }
    if (DatelineLine.of(line).isPresent()) {
      return PLACE;
    }
    if (Agencies.onlyNamed(line)) {
      return AGENCY;
    }
    if (Captions.behindCredit(line).isPresent()) {
      return PICTURE;
    }
    if (Captions.withCredit(line).isPresent()) {
      return CAPTION;
    }
    return BULLET.matcher(line).matches() && !Characters.endsSentence(line) ? POINT : OTHER;
  }

  /** Returns whether such a line stands on pages only. */
  boolean isMark() {
    return this != OTHER && this != POINT;
  }

  static boolean isMark(String line) {
    return of(line).isMark();
  }

  /** Returns whether the words before a date say that it is the day of a change. */
  static boolean isUpdate(String before) {
    return UPDATES.in(before);
  }

  /** Returns the date of a line that holds one and little else. */
  static Optional<Dates.Found> date(String line) {
    if (LABELLED.matcher(line).lookingAt() && line.length() <= 2 * LONGEST_DATE_LINE) {
      return Dates.locate(line, Dates.Order.DAY_FIRST)
          .filter(date -> date.start() <= FARTHEST_FROM_LABEL);
    }
    if (line.length() > LONGEST_DATE_LINE || Characters.endsSentence(line)) {
      return Optional.empty();
    }
    Optional<Dates.Found> found = Dates.locate(line, Dates.Order.DAY_FIRST);
    boolean labels = SEPARATED.matcher(line).find() && !SMALL_WORD.matcher(line).find();
    int most = labels ? MOST_WORDS_APART : MOST_WORDS_BESIDE;
    return found.filter(
        date ->
            Bylines.line(line).isPresent()
                || Characters.words(line.substring(0, date.start())) + beside(line, date.end())
                    <= most);
  }

  /** Returns the words behind a date, a second one and the authors aside. */
  private static int beside(String line, int from) {
    String rest = line.substring(from);
    Optional<Dates.Found> second = Dates.locate(rest, Dates.Order.DAY_FIRST);
    int end = authorBehind(rest).isPresent() ? rest.lastIndexOf(BY) : rest.length();
    return second
        .filter(date -> isUpdate(rest.substring(0, date.start())))
        .map(date -> Characters.words(rest.substring(date.end())))
        .orElseGet(() -> Characters.words(rest.substring(0, end)));
  }

  /** Returns who wrote it, of what stands behind a date: {@code … In News by A B}. */
  static Optional<Bylines.Credit> authorBehind(String rest) {
    int by = rest.lastIndexOf(BY);
    String names = by < 0 ? "" : rest.substring(by + BY.length());
    return !names.isEmpty() && Bylines.isList(names)
        ? Optional.of(Bylines.names(names)).filter(credit -> !credit.people().isEmpty())
        : Optional.empty();
  }

  /** Names alone, beside a line that is no running text either. */
  static boolean isAuthors(List<String> lines, int at) {
    String line = beforePlace(lines.get(at));
    List<String> named = Bylines.names(line).people();
    int words = named.stream().mapToInt(Characters::words).sum();
    boolean only = !named.isEmpty() && words + named.size() - 1 >= Characters.words(line);
    String below = at + 1 < lines.size() ? lines.get(at + 1) : "";
    boolean role = Characters.words(below) <= MOST_WORDS_BESIDE && PersonNames.isRole(below);
    return only && (isMark(lines.get(at - 1)) || role || (!below.isEmpty() && isMark(below)));
  }

  /** Returns who wrote it, of what a bar parts from the date: {@code A B | 3 May 2013}. */
  static Optional<Bylines.Credit> authorBefore(String date) {
    String label = LAST_LABEL.matcher(date).replaceFirst("");
    String names = BylineOpenings.bare(label);
    int end = label.indexOf(names) + names.length();
    boolean parted =
        label.length() < date.length() || LetterRuns.hasMark(label.substring(end), "|–—·•");
    Bylines.Credit credit =
        parted && Bylines.isList(names) ? Bylines.names(names) : Bylines.names("");
    boolean place = Datelines.place(names).isPresent() || Datelines.isCity(names);
    return credit.people().isEmpty() || place ? Optional.empty() : Optional.of(credit);
  }

  /** {@code By A B, KISUMU | The two states …}: the first paragraph stands in the same line. */
  private static boolean isStory(String line) {
    return Characters.endsSentence(line) && Characters.words(line) > LONGEST_BYLINE;
  }

  /** {@code A B and C D | New Delhi}, {@code A B in New Delhi and C D in Kabul}. */
  static String beforePlace(String line) {
    int bar = line.indexOf('|');
    if (bar > 0) {
      return line.substring(0, bar).strip();
    }
    String named = line;
    for (String others : BESIDE_NAMES) {
      if (named.endsWith(" " + others)) {
        named = named.substring(0, named.length() - others.length() - 1);
      }
    }
    return IN_PLACE.matcher(named).replaceAll("");
  }
}
