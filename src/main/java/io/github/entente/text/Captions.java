package io.github.entente.text;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Caption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the words under a picture from their credit; the vocabulary is in {@code credits.txt}. */
public final class Captions {

  private static final int LONGEST_CREDIT = 170;
  private static final int LONGEST_CAPTION = 1200;
  private static final int FEWEST_BEHIND = 3;

  /** Behind a label such as "Photo:" a few words are a name, more of them a caption. */
  private static final int LONGEST_NAME = 60;

  private static final Lexicon WORDS = Lexicon.beside(Captions.class, "credits.txt");
  private static final List<String> BEFORE_A_NAME = WORDS.section("before a name");
  private static final List<String> MARKS = WORDS.section("marks");

  private static final List<String> BEFORE_A_CAPTION = WORDS.section("before a caption");
  private static final Set<String> SUPPLIERS = Set.copyOf(WORDS.section("suppliers"));

  private static final LastWord ANY_PHRASE = new LastWord(BEFORE_A_NAME);
  private static final LastWord ANY_MARK = new LastWord(MARKS);

  /** © or (c) and a name at the end. */
  private static final Pattern SIGN = Pattern.compile("(?:[Cc]opyright )?(?:©|\\([cC]\\)|℗)");

  private static final Pattern LAST_BRACKET =
      Pattern.compile("[(\\[]([^()\\[\\]]{2,140})[)\\]]\\.?$");
  private static final Pattern NAME_SLASH_NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}. ’'-]{1,40})(?:/ ?|, )(?:\\p{Lu}[\\p{L}. ’'/-]{1,60})");

  /** Behind the sentence of a caption: {@code (Jane Doe/The Weekly)}. */
  private static final Pattern NAMES_IN_BRACKETS =
      Pattern.compile("(?<=[.!?\"”]) [(\\[](" + NAME_SLASH_NAME + ")[)\\]]$");

  /** Behind the sentence of a caption, without brackets: {@code Jane Doe/Reuters}. */
  private static final Pattern NAMES_AT_END =
      Pattern.compile("(?<=[.!?\"”]) (" + NAME_SLASH_NAME + ")$");

  private static final Pattern AGENCY_AT_END =
      Pattern.compile(
          "(?<=[.!?\"”]) (\\p{Lu}[\\p{L} ]{1,40})$| [—–-] (\\p{Lu}{2,9}(?: pic| photo)?)$");

  /** Before the names in brackets: {@code [File: Jane Doe/Reuters]}. */
  private static final Pattern FILE_LABEL = Pattern.compile("^(?:File(?: photo)?|FILE|Photo): ?");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:FILE PHOTO|FILE|File photo|File|Caption|CAPTION|PHOTO|Photo"
              + "|(?:Image|Media) caption)\\s?[:,–-]\\s?");

  /** What pages show to screen readers only, and saved text shows to all. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:Image|Media|Video|Photo|Picture) caption[:,]? (?=[\\p{Lu}\\p{Pi}\"'\\d])");

  /** So does this stand before a credit. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:Image|Media|Video|Photo|Picture) (?:source|copyright)\\s?[:,]?\\s(?=[\\p{Lu}\\d])");

  private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]{1,20} ?){2,4}/");

  /** {@code SAM MOSS} before {@code AFP/File}. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile("(?<![\\p{L}’'-])(?:\\p{Lu}[\\p{Lu}’'-]{1,20} ){2,3}$");

  /** {@code 1 of 3 | A ferry …}. */
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2} of \\d{1,2} \\| ");

  /** Saved text may have lost the break before a credit: {@code … millionsImage: Sam Moss}. */
  private static final Pattern GLUED =
      Pattern.compile("(?<=\\p{Ll})(?=(?:Image|Photo|Picture|Credit|Copyright): )");

  private Captions() {}

  /**
   * Returns the caption of a line that opens with a credit, as the description of a picture does in
   * text saved from a page: {@code Getty Images A ferry at the quay}.
   */
  static Optional<Caption> behindCredit(String line) {
    for (String credit : BEFORE_A_CAPTION) {
      int end = credit.length();
      if (line.startsWith(credit + " ")
          && Characters.words(line.substring(end)) >= FEWEST_BEHIND
          && Character.isUpperCase(line.charAt(end + 1))
          && !Characters.endsSentence(line)) {
        return Optional.of(new Caption(line.substring(end + 1), Optional.of(credit)));
      }
    }
    return Optional.empty();
  }

  /** Returns a caption that ends in a credit, or nothing if the line does not. */
  public static Optional<Caption> withCredit(String line) {
    if (line.length() > LONGEST_CAPTION) {
      return Optional.empty();
    }
    String words = parted(line);
    Matcher opening = OPENING.matcher(words);
    if (opening.lookingAt()) {
      String told = words.substring(opening.end());
      return Optional.of(
          withCredit(told).orElseGet(() -> new Caption(trim(told), Optional.empty())));
    }
    Matcher source = SOURCE.matcher(words);
    if (source.lookingAt() && opening.find() && opening.start() <= LONGEST_CREDIT) {
      String named = words.substring(source.end(), opening.start());
      return Optional.of(new Caption(trim(words.substring(opening.end())), credit(named)));
    }
    Matcher label = LABEL.matcher(words);
    String told =
        label.find() && label.end() < words.length() - LONGEST_NAME
            ? words.substring(label.end())
            : words;
    int at = creditStart(told);
    if (at < 0) {
      return Optional.empty();
    }
    return Optional.of(new Caption(trim(told.substring(0, at)), credit(told.substring(at))));
  }

  /** Takes off the number of a picture, and parts a credit that is glued to the caption. */
  private static String parted(String line) {
    boolean numbered = !line.isEmpty() && Character.isDigit(line.charAt(0));
    String words = numbered ? NUMBER.matcher(line).replaceFirst("") : line;
    return words.indexOf(": ") < 0 ? words : GLUED.matcher(words).replaceAll(" ");
  }

  /** Returns the words of a figure's caption, parted from their credit where they have one. */
  public static Caption read(String words) {
    Optional<Caption> found = withCredit(words);
    if (found.isPresent()) {
      return found.get();
    }
    int from = Math.max(0, words.length() - LONGEST_CREDIT);
    Matcher m = NAMES_IN_BRACKETS.matcher(words);
    if (m.find(from)) {
      return new Caption(trim(words.substring(0, m.start())), Optional.of(m.group(1)));
    }
    m = AGENCY_AT_END.matcher(words);
    if (m.find(from)) {
      String credit = m.group(1) == null ? requireNonNull(m.group(2)) : m.group(1);
      if (Agencies.onlyNamed(credit.replaceFirst(" (?:pic|photo)$", ""))) {
        return new Caption(trim(words.substring(0, m.start())), Optional.of(credit));
      }
    }
    return new Caption(trim(words), Optional.empty());
  }

  /** Returns whether a line is a credit and nothing else. */
  public static boolean isCredit(String line) {
    return withCredit(line).filter(caption -> caption.text().isEmpty()).isPresent();
  }

  private static int creditStart(String line) {
    int bracket = bracket(line);
    if (bracket >= 0) {
      return bracket;
    }
    int best = -1;
    String lower = line.toLowerCase(Locale.ROOT);
    int from = Math.max(0, line.length() - LONGEST_CREDIT);
    for (String phrase : ANY_PHRASE.in(lower) >= from ? BEFORE_A_NAME : List.<String>of()) {
      best = earliest(best, phraseStart(line, lower, phrase, from));
    }
    for (String mark : ANY_MARK.in(line) >= from ? MARKS : List.<String>of()) {
      best = earliest(best, wordStart(line, mark, from));
    }
    Matcher sign = SIGN.matcher(line).region(from, line.length());
    if (sign.find()) {
      best = earliest(best, sign.start());
    }
    if (best < 0) {
      return namesAtEnd(line, from);
    }
    return isSentence(line.substring(best)) ? -1 : widen(line, best);
  }

  /** {@code … on Monday. Jane Doe/Reuters}: a name and an agency behind a sentence. */
  private static int namesAtEnd(String line, int from) {
    if (line.indexOf('/', from) < 0) {
      return -1;
    }
    Matcher m = NAMES_AT_END.matcher(line);
    return m.find(from) && !Agencies.in(m.group(1)).isEmpty() ? m.start(1) : -1;
  }

  /** A name may stand before an agency's mark: {@code Jane Doe/AFP/Getty Images}. */
  private static int widen(String line, int at) {
    Matcher photographer = IN_CAPITALS.matcher(line).region(0, at);
    if (photographer.find()) {
      return photographer.start();
    }
    int sentence = Math.max(line.lastIndexOf(". ", at), line.lastIndexOf(".) ", at));
    boolean whole = sentence < 0 && NAME.matcher(line.substring(0, at)).matches();
    int from = whole ? 0 : sentence < 0 ? at : sentence + 2;
    boolean name = from < at && NAME_SLASH_NAME.matcher(line.substring(from)).matches();
    int start = name ? from : at;
    while (start > 0 && " /|–—-(".indexOf(line.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  private static int bracket(String line) {
    Matcher m = LAST_BRACKET.matcher(line);
    if (!m.find(Math.max(0, line.length() - LONGEST_CREDIT))) {
      return -1;
    }
    String inner = FILE_LABEL.matcher(m.group(1)).replaceFirst("");
    String lower = inner.toLowerCase(Locale.ROOT);
    boolean credit =
        MARKS.stream().anyMatch(inner::contains)
            || BEFORE_A_NAME.stream().anyMatch(lower::startsWith)
            || SIGN.matcher(inner).find()
            || (NAME_SLASH_NAME.matcher(inner).matches() && !Agencies.in(inner).isEmpty())
            || isSupplied(inner);
    return credit ? m.start() : -1;
  }

  /** {@code Reuters: Jane Doe}. */
  private static boolean isSupplied(String credit) {
    int colon = credit.indexOf(": ");
    String supplier = colon < 0 ? "" : credit.substring(0, colon);
    return (SUPPLIERS.contains(supplier) || Agencies.named(supplier).isPresent())
        && Character.isUpperCase(credit.charAt(colon + 2));
  }

  private static int earliest(int one, int other) {
    return one < 0 ? other : other < 0 ? one : Math.min(one, other);
  }

  /** In running words "a video: …" and "courtesy of …" credit nobody: a credit stands apart. */
  private static int phraseStart(String line, String lower, String phrase, int from) {
    int at = wordStart(lower, phrase, from);
    if (at <= 0) {
      return at;
    }
    int next = at + phrase.length();
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    boolean name = next < line.length() && !Character.isLowerCase(line.charAt(next));
    char before = line.charAt(at - 1) == ' ' && at > 1 ? line.charAt(at - 2) : line.charAt(at - 1);
    boolean apart = ".!?…)\"”’|/–—-([]".indexOf(before) >= 0;
    boolean label = phrase.endsWith(":") && Character.isUpperCase(line.charAt(at));
    return name && (apart || label) ? at : -1;
  }

  private static int wordStart(String text, String phrase, int from) {
    int at = text.indexOf(phrase, from);
    while (at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(phrase.charAt(0))) {
      at = text.indexOf(phrase, at + 1);
    }
    return at;
  }

  /** Running words behind the mark, or a sentence behind the credit: it was none. */
  private static boolean isSentence(String credit) {
    int stop = credit.indexOf(". ");
    return smallWords(credit) > 5 || stop > 0 && smallWords(credit.substring(stop)) > 2;
  }

  private static int smallWords(String words) {
    int small = 0;
    for (String word : words.split(" ", -1)) {
      boolean isSmall = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      small += isSmall && word.length() > 2 ? 1 : 0;
    }
    return small;
  }

  private static Optional<String> credit(String words) {
    String credit = words.strip();
    while (!credit.isEmpty() && "/|–—- ".indexOf(credit.charAt(0)) >= 0) {
      credit = credit.substring(1);
    }
    if ((credit.startsWith("(") && credit.endsWith(")"))
        || (credit.startsWith("[") && credit.endsWith("]"))) {
      credit = credit.substring(1, credit.length() - 1);
    }
    credit = SOURCE.matcher(credit).replaceFirst("");
    return credit.isEmpty() ? Optional.empty() : Optional.of(credit);
  }

  private static String trim(String words) {
    String text = LABEL.matcher(words.strip()).replaceFirst("").strip();
    while (!text.isEmpty() && "/|–—-(".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).strip();
    }
    return text;
  }
}
