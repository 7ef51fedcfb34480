package io.github.entente.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page says around its story: share, reply, subscribe, related, copyright. The vocabulary is
 * in {@code remains.txt}.
 */
public final class PageRemains {

  private static final int LONGEST_LINE = 8;
  private static final int LONGEST_BEGINNING = 60;
  private static final int MOST_CHARACTERS = 600;
  private static final int LONGEST_END = 50;
  private static final int LONGEST_CONTACT = 20;
  private static final Pattern ADDRESS = Pattern.compile("[\\w.-]{1,64}@[\\w-]{1,64}\\.\\w");
  private static final Pattern BARE_ADDRESS = Pattern.compile("https?://\\S+");
  private static final int LONGEST_LED = 30;
  private static final int LONGEST_CALL = 40;
  private static final int LONGEST_BIOGRAPHY = 120;
  private static final int LONGEST_LEADING = 10;
  private static final int LONGEST_SEPARATOR = 80;
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}]{1,40}|[^\\p{L}]{1,40}$|\\(\\d{1,6}\\)");

  /** What the two rounds of the pattern take from one end of a line. */
  private static final int MOST_OF_EDGES = 80;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "^(?:[a-z]{1,5}(?:[/-][a-z]{1,5}){1,5}|[A-Z]{2,3}(?:/[A-Z]{2,3}){1,4}|\\([a-z]{2,5}(?:[/-][a-z]{1,5})?\\)|(?:\\p{Lu}[\\p{L}.]{1,15}"
              + " ?){1,3}/[a-z]{2,4})$");

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}[:.h]\\d{2}(?:\\s?(?:[AaPp]\\.?[Mm]\\.?|Uhr|[A-Z]{3,4}))?");
  private static final int LONGEST_CLOCK = 16;
  private static final int LONGEST_SIGNATURE = 120;
  private static final Pattern SIGNATURE = Pattern.compile("[—–-]\\s?[^()]{1,60}\\(@\\w{1,30}\\)");

  /** All of the vocabulary, read once for those who share it. */
  static final Lexicon WORDS = Lexicon.beside(PageRemains.class, "remains.txt");

  private static final Set<String> LINES = new HashSet<>(WORDS.section("lines"));
  private static final Set<String> RELATED = new HashSet<>(WORDS.section("related"));

  /** By their first letters, which most lines share with a few of them. */
  private static final Map<Character, List<String>> BEGINNINGS =
      WORDS.section("beginnings").stream()
          .collect(Collectors.groupingBy(beginning -> beginning.charAt(0)));

  private static final int MOST_OF_BEGINNING =
      WORDS.section("beginnings").stream().mapToInt(String::length).max().orElse(0);
  private static final Set<String> PROMPTS = new HashSet<>(WORDS.section("prompts"));
  private static final List<String> CALLS = WORDS.section("calls");
  private static final Set<String> OF_AUTHOR = new HashSet<>(WORDS.section("of an author"));
  private static final LetterRuns NETWORKS =
      new LetterRuns(new HashSet<>(WORDS.section("networks")));
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+");
  private static final String QUOTES = "\"“”„«»";
  private static final LastWord CONSENT = new LastWord(WORDS.section("consent"));

  /** Most lines hold neither, and are searched once. */
  private static final LastWord CONSENT_OR_NETWORK =
      new LastWord(
          Stream.of("consent", "networks").flatMap(name -> WORDS.section(name).stream()).toList());

  private static final List<String> CONTACTS = WORDS.section("contacts");
  private static final LastWord ENDS = new LastWord(WORDS.section("ends"));

  private PageRemains() {}

  /** Returns whether a line or block consists of page remains and nothing else. */
  public static boolean is(String line) {
    return is(line, Characters.words(line));
  }

  /**
   * Returns whether a line or block consists of page remains and nothing else.
   *
   * @param words how many words it has
   */
  public static boolean is(String line, int words) {
    if (isSeparator(line) || (line.startsWith("http") && BARE_ADDRESS.matcher(line).matches())) {
      return true;
    }
    if (line.length() > MOST_CHARACTERS || words > LONGEST_BEGINNING) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return (words <= LONGEST_LINE && isButtons(key(lower)))
        || begins(opening(line), words)
        || (CONSENT_OR_NETWORK.in(lower) >= 0
            && (asksForConsent(lower) || (words <= LONGEST_CALL && isCall(line))));
  }

  /** Returns whether what follows a line are other stories: {@code Read more:}. */
  public static boolean leadsOn(String line) {
    return RELATED.contains(key(line.toLowerCase(Locale.ROOT)));
  }

  /** One entry of the list, or several beside each other: {@code Comment Tweet Print}. */
  private static boolean isButtons(String key) {
    if (LINES.contains(key) || RELATED.contains(key)) {
      return true;
    }
    String[] words = key.split(" ", -1);
    int at = 0;
    while (at < words.length) {
      int end = words.length;
      while (end > at && !LINES.contains(String.join(" ", List.of(words).subList(at, end)))) {
        end--;
      }
      if (end == at) {
        return false;
      }
      at = end;
    }
    return true;
  }

  /** What stands in place of a film or post that is not shown without the reader's consent. */
  private static boolean asksForConsent(String lower) {
    return CONSENT.in(lower) >= 0;
  }

  /** Returns whether a line opens as "Follow us" does and names a network or a letter. */
  public static boolean calls(String line) {
    return line.length() <= MOST_CHARACTERS && isCall(line);
  }

  /** Returns whether a line asks for the reader's address and nothing else. */
  static boolean prompts(String line) {
    return PROMPTS.contains(key(line.toLowerCase(Locale.ROOT)));
  }

  private static boolean isCall(String line) {
    if (!NETWORKS.in(line) || LetterRuns.hasMark(line, QUOTES)) {
      return false;
    }
    for (String sentence : SENTENCE_END.split(line)) {
      int start = 0;
      while (start < sentence.length() && !Character.isLetter(sentence.charAt(start))) {
        start++;
      }
      String lower = sentence.substring(start).toLowerCase(Locale.ROOT);
      for (String call : CALLS) {
        if (lower.startsWith(call)
            && (lower.length() == call.length()
                || !Character.isLetter(lower.charAt(call.length())))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a last paragraph speaks to the reader: whom to follow, where to write. */
  public static boolean isEnd(String paragraph) {
    int words = Characters.words(paragraph);
    if (words > LONGEST_END) {
      return false;
    }
    String lower = paragraph.toLowerCase(Locale.ROOT);
    if (words <= LONGEST_CONTACT
        && paragraph.indexOf('@') >= 0
        && ADDRESS.matcher(paragraph).find()
        && (!Characters.endsSentence(paragraph) || CONTACTS.stream().anyMatch(lower::startsWith))) {
      return true;
    }
    return ENDS.in(lower) >= 0;
  }

  /**
   * Returns whether a last paragraph tells who wrote the text: it begins with an author's name and
   * what that person is or does.
   */
  public static boolean isOfAuthor(String paragraph, List<String> authors) {
    for (String author : authors) {
      if (paragraph.startsWith(author)
          && OF_AUTHOR.contains(wordBehind(paragraph, author.length()))) {
        return Characters.words(paragraph) <= LONGEST_BIOGRAPHY;
      }
    }
    return false;
  }

  private static String wordBehind(String text, int from) {
    int start = from;
    while (start < text.length() && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return start == from ? "" : text.substring(start, end);
  }

  /** Returns whether a line is a rule made of marks. */
  public static boolean isSeparator(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_SEPARATOR
        && !Characters.hasLetterOrNumber(line);
  }

  /** Returns whether a line is the hour of a post in a live report and nothing else. */
  public static boolean isClock(String line) {
    return line.length() <= LONGEST_CLOCK && CLOCK.matcher(line).matches();
  }

  /** Returns whether a line holds the initials of those who handled the text: {@code ab/cd}. */
  public static boolean isSignOff(String line) {
    return line.length() <= 30 && SIGN_OFF.matcher(line).matches();
  }

  /** Returns whether a line signs a post of a network: {@code — A Name (@name) May 3, 2020}. */
  public static boolean isPostSignature(String line) {
    return !line.isEmpty()
        && "—–-".indexOf(line.charAt(0)) >= 0
        && line.length() <= LONGEST_SIGNATURE
        && SIGNATURE.matcher(line).lookingAt();
  }

  /** Returns the first words of a line in small letters, without the few marks before them. */
  private static String opening(String line) {
    int start = 0;
    while (start < Math.min(LONGEST_LEADING, line.length())
        && !Character.isLetter(line.charAt(start))
        && "©(&".indexOf(line.charAt(start)) < 0) {
      start++;
    }
    int end = Math.min(line.length(), start + MOST_OF_BEGINNING);
    return line.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean begins(String lower, int words) {
    if (lower.isEmpty()) {
      return false;
    }
    char second = lower.length() > 1 ? lower.charAt(1) : ' ';
    for (String beginning : BEGINNINGS.getOrDefault(lower.charAt(0), List.of())) {
      boolean may = beginning.length() == 1 || beginning.charAt(1) == second;
      if (may && lower.startsWith(beginning)) {
        // a sentence of the story may begin with such words too, but it goes on for longer
        return words <= 14
            || (beginning.endsWith(":") && words <= LONGEST_LED)
            || beginning.startsWith("copyright")
            || beginning.startsWith("©")
            || beginning.startsWith("this ")
            || beginning.startsWith("all rights");
      }
    }
    return false;
  }

  /** Returns a line in small letters without the numbers, marks and counts around it. */
  static String key(String lower) {
    if (lower.indexOf('(') >= 0 || !isPlain(lower)) {
      String bare = EDGES.matcher(lower.strip()).replaceAll("");
      return BLANKS.matcher(EDGES.matcher(bare).replaceAll("")).replaceAll(" ").strip();
    }
    int start = 0;
    int end = lower.length();
    while (start < end && start < MOST_OF_EDGES && !Character.isLetter(lower.charAt(start))) {
      start++;
    }
    int least = Math.max(start, end - MOST_OF_EDGES);
    while (end > least && !Character.isLetter(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(start, end).strip();
  }

  /** Whether a line has single blanks and ordinary characters: no pattern is needed then. */
  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean twice = c == ' ' && i > 0 && line.charAt(i - 1) == ' ';
      if (twice || c < ' ' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
