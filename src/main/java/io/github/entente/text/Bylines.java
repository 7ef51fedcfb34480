package io.github.entente.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
  private static final int LONGEST_NAME = 5;
  private static final Lexicon WORDS = Lexicon.beside(Bylines.class, "bylines.txt");
  private static final Set<String> OPENINGS = new HashSet<>(WORDS.section("before"));
  private static final List<String> BEFORE =
      WORDS.section("before").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
  private static final Set<String> FIRST_WORDS =
      BEFORE.stream().map(words -> words.split("[ :]", 2)[0]).collect(Collectors.toSet());
  private static final Set<String> PHRASES = new HashSet<>(WORDS.section("phrases"));
  private static final Set<String> LABELS = new HashSet<>(WORDS.section("labels"));
  private static final Set<String> STRONG = new HashSet<>(WORDS.section("surely before"));
  private static final Set<String> OTHERS = new HashSet<>(WORDS.section("before others"));
  private static final Set<String> BY = Set.of("von", "by", "de", "par", "di", "por");
  private static final Set<String> ROLES = new HashSet<>(WORDS.section("roles"));
  private static final Set<String> NO_PERSONS = new HashSet<>(WORDS.section("no persons"));
  private static final Set<String> FIRMS = new HashSet<>(WORDS.section("firms"));

  private static final Pattern SPLIT =
      Pattern.compile(
          "\\s*(?:[,;|•·–—\\n"
              + "&+]|(?<!\\p{L})(?:and|und|et|with|mit|avec|con|sowie|im Gespräch mit|im Interview"
              + " mit|in conversation with)(?!\\p{L})|\\s-\\s|/)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AND_Y = Pattern.compile("\\s+(?:y|e|i|och|og|ja|en)\\s+(?=\\p{Lu})");
  private static final Pattern PLACE =
      Pattern.compile("\\s+(?:in|aus|at|for|from|à|en|à la|de)\\s+\\p{Lu}.*$");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]{0,60}[)\\]]");
  private static final Pattern ADDRESS =
      Pattern.compile("\\S{1,64}@\\S{1,64}|https?://\\S{1,200}|www\\.\\S{1,200}|@\\w{1,40}");
  private static final Pattern TITLE =
      Pattern.compile("^(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|M|Mme)\\.?\\s+(?=\\p{Lu})");
  private static final Pattern GLUED = Pattern.compile("^(?:By|Von)(?=\\p{Lu}[\\p{Ll}.])");
  private static final Pattern SITE =
      Pattern.compile("(?i).*\\.(?:com|org|net|info|de|at|ch|eu|uk|fr|es|it|nl|be|live|tv)");
  private static final Pattern DATE_AND_ON =
      Pattern.compile(
          "(?:\\s(?:on|am|le|el|vom)\\s.*)?\\d{1,4}[./: ].*$|\\s(?:updated|published|posted"
              + "|aktualisiert|veröffentlicht|stand|sagt|says|schreibt|writes|shares?)(?!\\p{L}).*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_WEEKDAY =
      Pattern.compile(
          "[\\s,](?:Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Wed|Thu|Fri|Sat|Sun|\\p{Lu}\\p{L}+(?:day|tag))"
              + "[\\s.,|@–-]*$");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?<=\\p{L})\\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$");
  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "^\\d{1,4}[./ -][^|–]{3,20}?\\d{2,4}(?:,? \\d{1,2}[:.]\\d\\d(?:"
              + " Uhr)?)?\\s?[-–|·]\\s(.{4,80})$");
  private static final Pattern DATE_INSIDE =
      Pattern.compile(
          "^(?:posted|published|written|veröffentlicht|gepostet|eingestellt|gespeichert|erstellt)"
              + "(?: on| am)? .{0,40}?\\d.{0,20}? (?:by|von) (.{3,80})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_WORD =
      Pattern.compile("(?:[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.’'`-]*|d[’']\\p{Lu}\\p{L}+)");
  private static final Pattern SINGLE =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}_.-]{1,24}|\\p{IsHan}{2,4}");
  private static final Pattern LOOSE =
      Pattern.compile("(?=.*\\p{Lu})\\p{L}[\\p{L}.’'-]+(?: \\p{L}[\\p{L}.’'-]+){1,2}");
  private static final Pattern BARS = Pattern.compile("\\s*[|,·•–—]\\s*|\\s-\\s");
  private static final String EDGES = "|•·:,–—-";
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "der", "den", "du", "la", "le", "el", "al", "bin", "ibn", "da", "dos",
          "das", "do", "di", "del", "della", "ter", "ten", "zu", "vom", "zum", "y", "e", "af", "av",
          "ben", "bint", "st", "und", "ul", "abu", "los", "las", "dal", "dalla");

  private Bylines() {}

  /** Returns the people and wire services of an author line that opens with {@code By} or alike. */
  public static Optional<Credit> line(String line) {
    if (line.length() > LONGEST_LINE || Characters.words(line) > 25) {
      return Optional.empty();
    }
    Optional<String> names = behindOpening(line);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Credit credit = names(names.get());
    return credit.isEmpty() ? Optional.empty() : Optional.of(credit);
  }

  /** Returns an author line without the date that stands behind the names. */
  public static String withoutDate(String line) {
    String bare = DATE_AND_ON.matcher(line).replaceFirst("").strip();
    return bare.length() == line.length() ? line : LAST_WEEKDAY.matcher(bare).replaceFirst("");
  }

  /** Returns whether a text is nothing but what stands before an author's name. */
  public static boolean isOpening(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return OPENINGS.contains(lower)
        || (lower.endsWith(":") && OPENINGS.contains(lower.substring(0, lower.length() - 1)));
  }

  /**
   * Returns the people and wire services that a list of names holds, with a date before or behind
   * them.
   */
  public static Credit datedNames(String line) {
    for (Pattern pattern : List.of(DATE_FIRST, DATE_INSIDE)) {
      var m = pattern.matcher(line);
      if (m.find()) {
        return names(withoutDate(m.group(1)));
      }
    }
    return names(withoutDate(line));
  }

  /** Returns whether a text opens with what stands before an author's name, and goes on. */
  public static boolean opens(String text) {
    return mayOpen(text) && (behindOpening(text).isPresent() || DATE_INSIDE.matcher(text).find());
  }

  /** Returns whether a text opens with words that stand before nothing but an author's name. */
  public static boolean surelyOpens(String text) {
    String line = bare(text).toLowerCase(Locale.ROOT);
    for (String opening : STRONG) {
      if (line.startsWith(opening)
          && line.length() > opening.length()
          && !Character.isLetter(line.charAt(opening.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the pieces of a line that hold no number: what stands beside a date and a time. */
  public static String besideDate(String line) {
    return BARS.splitAsStream(line)
        .filter(piece -> piece.chars().noneMatch(Character::isDigit))
        .collect(Collectors.joining(", "));
  }

  /** Returns whether a line holds names, what their owners are, and nothing else. */
  public static boolean isList(String line) {
    if (DATE_INSIDE.matcher(line).find() || (surelyOpens(line) && single(line).isPresent())) {
      return true;
    }
    String rest =
        withoutDate(ADDRESS.matcher(BRACKETS.matcher(line).replaceAll(" ")).replaceAll(" "));
    rest = behindOpening(rest).orElse(rest);
    for (String part : SPLIT.split(rest)) {
      for (String piece : AND_Y.split(part)) {
        String name = behindOpening(piece.strip()).orElse(piece.strip());
        if (!name.isEmpty()
            && Agencies.named(name).isEmpty()
            && person(PLACE.matcher(name).replaceFirst("")).isEmpty()
            && !isRole(name)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns a text without the blanks, bars and dashes at its ends. */
  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return Characters.isSpace(c) || EDGES.indexOf(c) >= 0;
  }

  private static boolean isRole(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
      if (ROLES.contains(word) || isNoPerson(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the first word is one that may stand before an author's name. */
  public static boolean mayOpen(String line) {
    String text = bare(line);
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > 0
        && end < 16
        && FIRST_WORDS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /** Returns whether the words say that the name behind them is of who did something else. */
  public static boolean isOpeningOfOthers(String text) {
    String words = bare(text).toLowerCase(Locale.ROOT);
    int end = words.lastIndexOf(' ');
    return OTHERS.contains(words)
        || (end > 0
            && BY.contains(words.substring(end + 1))
            && OTHERS.contains(words.substring(0, end)));
  }

  /** Returns the one word that is left when openings, dates and marks are gone: a pen name. */
  public static Optional<String> single(String text) {
    String bare = BRACKETS.matcher(withoutDate(text)).replaceAll(" ").strip();
    bare = behindOpening(bare).orElse(bare);
    String word = bare(bare);
    return isSingleName(word) ? Optional.of(word) : Optional.empty();
  }

  /** Returns a name of several words that need not all have capitals. */
  public static Optional<String> loose(String text) {
    String bare = behindOpening(text).orElse(text).strip();
    if (!LOOSE.matcher(bare).matches() || Agencies.named(bare).isPresent()) {
      return Optional.empty();
    }
    for (String part : bare.split(" ", -1)) {
      String lower = part.toLowerCase(Locale.ROOT);
      if (ROLES.contains(lower)
          || isNoPerson(lower)
          || OPENINGS.contains(lower)
          || LABELS.contains(lower)) {
        return Optional.empty();
      }
    }
    return Optional.of(bare);
  }

  private static Optional<String> behindOpening(String text) {
    String line = bare(text);
    String lower = line.toLowerCase(Locale.ROOT);
    for (String opening : BEFORE) {
      if (lower.startsWith(opening) && line.length() > opening.length()) {
        char next = line.charAt(opening.length());
        if (next == ' ' || next == ':' || opening.endsWith(":")) {
          String rest = line.substring(opening.length()).strip();
          return Optional.of(rest.startsWith(":") ? rest.substring(1).strip() : rest);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the people and wire services that a list of names holds, an opening word allowed. */
  public static Credit names(String list) {
    Set<String> people = new LinkedHashSet<>();
    Set<String> agencies = new LinkedHashSet<>();
    String words = ADDRESS.matcher(list).replaceAll(" ");
    for (String bracket : brackets(words)) {
      agencies.addAll(Agencies.in(bracket));
    }
    words = BRACKETS.matcher(words).replaceAll(" ");
    if (isFirm(words)) {
      return new Credit(List.of(), List.copyOf(agencies));
    }
    for (String part : SPLIT.split(words)) {
      for (String piece : AND_Y.split(withoutOthers(part))) {
        String name = piece.strip();
        name = behindOpening(name).orElse(name);
        Optional<String> agency = Agencies.named(name);
        if (agency.isPresent()) {
          agencies.add(agency.get());
        } else {
          person(PLACE.matcher(name).replaceFirst("")).ifPresent(people::add);
        }
      }
    }
    return new Credit(List.copyOf(people), List.copyOf(agencies));
  }

  private static boolean isFirm(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
      if (FIRMS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> brackets(String words) {
    List<String> found = new ArrayList<>();
    var m = BRACKETS.matcher(words);
    while (m.find()) {
      found.add(m.group());
    }
    return found;
  }

  /** Returns a person's name in ordinary capitals, or nothing if the words are no person's name. */
  public static Optional<String> person(String words) {
    String name = GLUED.matcher(Characters.tidy(words)).replaceFirst("");
    name = TITLE.matcher(withoutRole(name)).replaceFirst("");
    while (!name.isEmpty() && ".,:;*\"'".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    name = WEEKDAY.matcher(name).replaceFirst("");
    String[] parts = name.split(" ", -1);
    if (name.isEmpty() || parts.length > LONGEST_NAME + 2) {
      return Optional.empty();
    }
    int names = 0;
    if (isPhrase(parts[0])) {
      return Optional.empty();
    }
    for (String part : parts) {
      String lower = part.toLowerCase(Locale.ROOT);
      if (ROLES.contains(lower) || isNoPerson(lower) || LABELS.contains(lower)) {
        return Optional.empty();
      }
      if (NAME_WORD.matcher(part).matches()) {
        names++;
      } else if (!PARTICLES.contains(lower)) {
        return Optional.empty();
      }
    }
    boolean plausible = names >= 2 && names <= LONGEST_NAME && Agencies.named(name).isEmpty();
    return plausible ? Optional.of(ordinary(name)) : Optional.empty();
  }

  /** Cuts off those who took the pictures, translated or edited: {@code A B Photos by C D}. */
  private static String withoutOthers(String part) {
    String[] words = part.split(" ", -1);
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      boolean colon = words[i].endsWith(":") || (i + 1 < words.length && words[i + 1].equals(":"));
      boolean by = i + 1 < words.length && BY.contains(words[i + 1].toLowerCase(Locale.ROOT));
      String word = words[i].replace(":", "").toLowerCase(Locale.ROOT);
      if ((colon || by) && OTHERS.contains(word)) {
        return part.substring(0, start);
      }
      start += words[i].length() + 1;
    }
    return part;
  }

  /** {@code Health-Reporterin A B}: the first word says what the person is. */
  private static String withoutRole(String name) {
    int space = name.indexOf(' ');
    int hyphen = name.lastIndexOf('-', Math.max(space, 0));
    return hyphen > 0 && ROLES.contains(name.substring(hyphen + 1, space).toLowerCase(Locale.ROOT))
        ? name.substring(space + 1)
        : name;
  }

  /** Articles, possessives and the like open phrases and titles, but no name. */
  private static boolean isPhrase(String first) {
    return PHRASES.contains(first.toLowerCase(Locale.ROOT));
  }

  private static boolean isNoPerson(String lower) {
    return NO_PERSONS.contains(lower)
        || NO_PERSONS.contains(lower.substring(lower.lastIndexOf('-') + 1));
  }

  /** Returns whether a word can be a person's only name: a pen name, a first name. */
  public static boolean isSingleName(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SINGLE.matcher(word).matches()
        && !ROLES.contains(lower)
        && !OPENINGS.contains(lower)
        && !LABELS.contains(lower)
        && !PHRASES.contains(lower)
        && !SITE.matcher(word).matches()
        && !isNoPerson(lower)
        && !lower.endsWith("admin")
        && Agencies.named(word).isEmpty();
  }

  private static String ordinary(String name) {
    return Characters.isCapitals(name) ? Characters.ordinaryCapitals(name) : name;
  }
}
