package io.github.entente.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the names of people from those of desks, firms and sites, and from other words; the
 * vocabulary is in {@code bylines.txt}.
 */
public final class PersonNames {

  private static final int LONGEST = 5;
  private static final Lexicon WORDS = BylineOpenings.WORDS;
  private static final Set<String> PHRASES = new HashSet<>(WORDS.section("phrases"));
  private static final Set<String> LABELS = new HashSet<>(WORDS.section("labels"));
  private static final Set<String> ROLES = new HashSet<>(WORDS.section("roles"));
  private static final Set<String> NO_PERSONS = new HashSet<>(WORDS.section("no persons"));
  private static final Set<String> PARTICLES = new HashSet<>(WORDS.section("particles"));

  private static final String[] ROLE_ENDS = WORDS.section("role ends").toArray(new String[0]);
  private static final String[] NO_PERSON_ENDS =
      WORDS.section("no person ends").toArray(new String[0]);

  private static final Pattern TITLE =
      Pattern.compile("(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|M|Mme)\\.?\\s+(?=\\p{Lu})");
  private static final Pattern GLUED = Pattern.compile("(?:By|Von)(?=\\p{Lu}[\\p{Ll}.])");
  private static final Pattern SITE =
      Pattern.compile("(?i).*\\.(?:com|org|net|info|de|at|ch|eu|uk|fr|es|it|nl|be|live|tv)");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?<=\\p{L})\\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$");
  private static final Pattern SINGLE =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}_.-]{1,24}|\\p{IsHan}{2,4}");
  private static final Pattern LOOSE =
      Pattern.compile("(?=.*\\p{Lu})\\p{L}[\\p{L}.’'-]+(?: \\p{L}[\\p{L}.’'-]+){1,2}");

  private PersonNames() {}

  /** Returns a person's name in ordinary capitals, or nothing if the words are no person's name. */
  public static Optional<String> full(String words) {
    String name = trimmed(words);
    String[] parts = name.split(" ", -1);
    if (name.isEmpty() || parts.length > LONGEST + 2 || isPhrase(parts[0]) || isDay(parts)) {
      return Optional.empty();
    }
    int names = 0;
    for (String part : parts) {
      String lower = part.toLowerCase(Locale.ROOT);
      if (isRoleWord(lower) || isNoPerson(lower) || LABELS.contains(lower)) {
        return Optional.empty();
      }
      if (isNameWord(part)) {
        names++;
      } else if (!PARTICLES.contains(lower)) {
        return Optional.empty();
      }
    }
    boolean plausible = names >= 2 && names <= LONGEST && Agencies.named(name).isEmpty();
    return plausible ? Optional.of(ordinary(name)) : Optional.empty();
  }

  /** {@code Tuesday May}: of a date whose number is gone. */
  private static boolean isDay(String[] words) {
    return words.length == 2
        && Calendars.weekday(words[0]).isPresent()
        && Calendars.month(words[1]).isPresent();
  }

  private static String trimmed(String words) {
    String name = withoutRole(behind(GLUED, Characters.tidy(words)));
    name = behind(TITLE, name);
    while (!name.isEmpty() && ".,:;*\"'".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name.endsWith("day") ? WEEKDAY.matcher(name).replaceFirst("") : name;
  }

  private static String behind(Pattern beginning, String text) {
    var m = beginning.matcher(text);
    return m.lookingAt() ? text.substring(m.end()) : text;
  }

  /** A capital and what may follow it in a name, or {@code d'Arc}. */
  private static boolean isNameWord(String word) {
    int at = 0;
    if (word.length() >= 4 && (word.startsWith("d'") || word.startsWith("d’"))) {
      at = 2;
    }
    if (word.length() <= at || !isNameInitial(word.codePointAt(at), at > 0)) {
      return false;
    }
    for (int i = word.offsetByCodePoints(at, 1); i < word.length(); ) {
      int c = word.codePointAt(i);
      boolean inName = Character.isLetter(c) || (at == 0 && (isMark(c) || ".’'`-".indexOf(c) >= 0));
      if (!inName) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean isNameInitial(int c, boolean capital) {
    int type = Character.getType(c);
    return type == Character.UPPERCASE_LETTER
        || (!capital && (type == Character.TITLECASE_LETTER || type == Character.OTHER_LETTER));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Returns a name of two or three words that need not all have capitals. */
  static Optional<String> loose(String words) {
    if (!LOOSE.matcher(words).matches() || Agencies.named(words).isPresent()) {
      return Optional.empty();
    }
    for (String part : words.split(" ", -1)) {
      String lower = part.toLowerCase(Locale.ROOT);
      if (isRoleWord(lower)
          || isNoPerson(lower)
          || isPhrase(lower)
          || BylineOpenings.OPENINGS.contains(lower)
          || LABELS.contains(lower)) {
        return Optional.empty();
      }
    }
    return Optional.of(words);
  }

  /** Returns whether a word can be a person's only name: a pen name, a first name. */
  static boolean isSingle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SINGLE.matcher(word).matches()
        && !isRoleWord(lower)
        && !BylineOpenings.OPENINGS.contains(lower)
        && !LABELS.contains(lower)
        && !isPhrase(word)
        && !SITE.matcher(word).matches()
        && !isNoPerson(lower)
        && !lower.endsWith("admin")
        && Agencies.named(word).isEmpty();
  }

  /** Returns whether the words say what somebody is, or name a desk or a firm. */
  static boolean isRole(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
      if (isRoleWord(word) || isNoPerson(word)) {
        return true;
      }
    }
    return false;
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
        || NO_PERSONS.contains(lower.substring(lower.lastIndexOf('-') + 1))
        || isCompound(lower, NO_PERSON_ENDS);
  }

  private static boolean isRoleWord(String lower) {
    return ROLES.contains(lower) || isCompound(lower, ROLE_ENDS);
  }

  private static boolean isCompound(String lower, String[] ends) {
    for (String end : ends) {
      if (lower.length() > end.length() + 2 && lower.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static String ordinary(String name) {
    return Characters.isCapitals(name) ? Characters.ordinaryCapitals(name) : name;
  }
}
