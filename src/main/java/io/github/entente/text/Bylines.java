package io.github.entente.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads author lines: {@code By DOVILĖ KAIRYTĖ and Tom Low, Associated Press}. The vocabulary is in
 * {@code bylines.txt}.
 */
public final class Bylines {

  /**
   * Who is credited with a text.
   *
   * @param people the names of people, in ordinary capitals
   * @param agencies the wire services
   */
  public record Credit(List<String> people, List<String> agencies) {

    /** Returns whether nobody is credited. */
    public boolean isEmpty() {
      return people.isEmpty() && agencies.isEmpty();
    }
  }

  private static final int LONGEST_LINE = 200;
  private static final Lexicon WORDS = BylineOpenings.WORDS;
  private static final Set<String> FIRMS = new HashSet<>(WORDS.section("firms"));
  private static final LetterRuns BEHIND =
      new LetterRuns(new HashSet<>(WORDS.section("behind names")));

  /** What joins the names of a list; the pattern is only tried where one of these stands. */
  private static final LetterRuns JOINING =
      new LetterRuns(Set.of("and", "und", "et", "with", "mit", "avec", "con", "sowie"));

  private static final LetterRuns BRIEFLY_JOINING =
      new LetterRuns(Set.of("y", "e", "i", "och", "og", "ja", "en"));
  private static final LetterRuns BEFORE_PLACES =
      new LetterRuns(Set.of("in", "aus", "at", "for", "from", "à", "en"));
  private static final String DIVIDING = ",;|•·–—\n&+/-";

  private static final Pattern SPLIT =
      Pattern.compile(
          "\\s*(?:[,;|•·–—\\n"
              + "&+]|(?<!\\p{L})(?:and|und|et|with|mit|avec|con|sowie|im Gespräch mit|im Interview"
              + " mit|in conversation with)(?!\\p{L})|\\s-\\s|/)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AND_Y = Pattern.compile("\\s+(?:y|e|i|och|og|ja|en)\\s+(?=\\p{Lu})");
  private static final Pattern PLACE =
      Pattern.compile("\\s+(?:in|aus|at|for|from|à|en|à la)\\s+\\p{Lu}.*$");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]{0,60}[)\\]]");
  private static final Pattern ADDRESS =
      Pattern.compile("\\S{1,64}@\\S{1,64}|https?://\\S{1,200}|www\\.\\S{1,200}|@\\w{1,40}");
  private static final Pattern DATE_AND_ON =
      Pattern.compile(
          "(?:\\s(?:on|am|le|el|vom)\\s.*)?\\d{1,4}[./: ].*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_WEEKDAY =
      Pattern.compile(
          "[\\s,](?:Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Wed|Thu|Fri|Sat|Sun|\\p{Lu}\\p{L}+(?:day|tag))"
              + "[\\s.,|@–-]*$");
  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "^\\d{1,4}[./ -][^|–]{3,20}?\\d{2,4}(?:,? \\d{1,2}[:.]\\d\\d(?:"
              + " Uhr)?)?\\s?[-–|·]\\s(.{4,80})$");
  private static final Pattern DATE_INSIDE =
      Pattern.compile(
          "^(?:posted|published|written|veröffentlicht|gepostet|eingestellt|gespeichert|erstellt)"
              + "(?: on| am)? .{0,40}?\\d.{0,20}? (?:by|von) (.{3,80})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARS = Pattern.compile("\\s*[|,·•–—]\\s*|\\s-\\s");

  private Bylines() {}

  /** Returns the people and wire services of an author line that opens with {@code By} or alike. */
  public static Optional<Credit> line(String line) {
    if (line.length() > LONGEST_LINE
        || !BylineOpenings.mayOpen(line)
        || Characters.words(line) > 25) {
      return Optional.empty();
    }
    Optional<String> names = BylineOpenings.behind(line);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Credit credit = names(names.get());
    return credit.isEmpty() ? Optional.empty() : Optional.of(credit);
  }

  /** Returns an author line without the date, or the words on one, that stand behind the names. */
  public static String withoutDate(String line) {
    int end = line.length();
    int behind = BEHIND.first(line);
    if (behind > 0 && Characters.isSpace(line.charAt(behind - 1))) {
      end = behind - 1;
    }
    if (Characters.hasDigit(line)) {
      Matcher date = DATE_AND_ON.matcher(line);
      end = date.find() ? Math.min(end, date.start()) : end;
    }
    if (end == line.length()) {
      return line;
    }
    return LAST_WEEKDAY.matcher(line.substring(0, end).strip()).replaceFirst("");
  }

  /**
   * Returns the people and wire services that a list of names holds, with a date before or behind
   * them.
   */
  public static Credit datedNames(String line) {
    if (Characters.hasDigit(line)) {
      for (Pattern pattern : List.of(DATE_FIRST, DATE_INSIDE)) {
        Matcher m = pattern.matcher(line);
        if (m.find()) {
          return names(withoutDate(m.group(1)));
        }
      }
    }
    return names(withoutDate(line));
  }

  /** Returns whether a text opens with what stands before an author's name, and goes on. */
  public static boolean opens(String text) {
    return BylineOpenings.mayOpen(text)
        && (BylineOpenings.behind(text).isPresent() || DATE_INSIDE.matcher(text).find());
  }

  /** Returns the pieces of a line that hold no number: what stands beside a date and a time. */
  public static String besideDate(String line) {
    return BARS.splitAsStream(line)
        .filter(piece -> piece.chars().noneMatch(Character::isDigit))
        .collect(Collectors.joining(", "));
  }

  /** Returns whether a line holds names, what their owners are, and nothing else. */
  public static boolean isList(String line) {
    boolean dated = Characters.hasDigit(line) && DATE_INSIDE.matcher(line).find();
    if (dated || (BylineOpenings.surelyOpens(line) && single(line).isPresent())) {
      return true;
    }
    String rest = withoutDate(withoutBrackets(withoutAddresses(line)));
    rest = BylineOpenings.behind(rest).orElse(rest);
    for (String piece : pieces(rest)) {
      String name = BylineOpenings.behind(piece).orElse(piece);
      if (!name.isEmpty()
          && Agencies.named(name).isEmpty()
          && PersonNames.full(withoutPlace(name)).isEmpty()
          && !PersonNames.isRole(name)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the one word that is left when openings, dates and marks are gone: a pen name. */
  public static Optional<String> single(String text) {
    String bare = withoutBrackets(withoutDate(text)).strip();
    bare = BylineOpenings.behind(bare).orElse(bare);
    String word = BylineOpenings.bare(bare);
    return PersonNames.isSingle(word) ? Optional.of(word) : Optional.empty();
  }

  /** Returns a name of several words that need not all have capitals. */
  public static Optional<String> loose(String text) {
    return PersonNames.loose(BylineOpenings.behind(text).orElse(text).strip());
  }

  /** Returns the people and wire services that a list of names holds, an opening word allowed. */
  public static Credit names(String list) {
    Set<String> people = new LinkedHashSet<>();
    Set<String> agencies = new LinkedHashSet<>();
    String words = withoutAddresses(list);
    for (String bracket : brackets(words)) {
      agencies.addAll(Agencies.in(bracket));
    }
    words = withoutBrackets(words);
    if (isFirm(words)) {
      return new Credit(List.of(), List.copyOf(agencies));
    }
    for (String piece : pieces(withoutPlaceBehindDash(words))) {
      String name = BylineOpenings.behind(piece).orElse(piece);
      Optional<String> agency = Agencies.named(name);
      if (agency.isPresent()) {
        agencies.add(agency.get());
      } else {
        PersonNames.full(withoutPlace(name)).ifPresent(people::add);
      }
    }
    return new Credit(List.copyOf(people), List.copyOf(agencies));
  }

  /** Returns the parts of a list of names, those left out who did not write. */
  private static List<String> pieces(String words) {
    List<String> pieces = new ArrayList<>();
    boolean list = LetterRuns.hasMark(words, DIVIDING) || JOINING.in(words);
    boolean others = false;
    for (String part : list ? SPLIT.split(words) : new String[] {words}) {
      String own = BylineOpenings.withoutOthers(part);
      boolean opened = others && BylineOpenings.behind(part).isPresent();
      others = (others && !opened) || own.length() < part.length();
      if (others && own.length() == part.length()) {
        continue; // "Editing by A B and C D"
      }
      boolean several = BRIEFLY_JOINING.in(own);
      for (String piece : several ? AND_Y.split(own) : new String[] {own}) {
        pieces.add(piece.strip());
      }
    }
    return pieces;
  }

  /** {@code Jane Doe, The Example Post — Berlin}: the place of the newsroom stands last. */
  private static String withoutPlaceBehindDash(String words) {
    int comma = words.indexOf(',');
    int dash = Math.max(words.lastIndexOf(" — "), words.lastIndexOf(" – "));
    return comma > 0 && dash > comma ? words.substring(0, dash) : words;
  }

  private static String withoutPlace(String name) {
    return BEFORE_PLACES.in(name) ? PLACE.matcher(name).replaceFirst("") : name;
  }

  private static String withoutAddresses(String words) {
    return words.indexOf('@') >= 0 || words.contains("://") || words.contains("www.")
        ? ADDRESS.matcher(words).replaceAll(" ")
        : words;
  }

  private static String withoutBrackets(String words) {
    return LetterRuns.hasMark(words, "([") ? BRACKETS.matcher(words).replaceAll(" ") : words;
  }

  private static boolean isFirm(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
      int end = word.length();
      while (end > 0 && word.charAt(end - 1) == ',') {
        end--;
      }
      if (FIRMS.contains(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> brackets(String words) {
    if (!LetterRuns.hasMark(words, "([")) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    Matcher m = BRACKETS.matcher(words);
    while (m.find()) {
      found.add(m.group());
    }
    return found;
  }
}
