package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who worked on a text where it says so at its end: {@code (Reporting by A B; Editing by C
 * D)}, {@code Associated Press writer A B in Rome contributed to this report.}
 */
public final class EndCredits {

  /**
   * A paragraph and what it credits.
   *
   * @param rest the paragraph without its credit; empty if it was nothing else
   * @param credit who is credited as the writer
   */
  public record Parted(String rest, Bylines.Credit credit) {}

  private static final Bylines.Credit NOBODY = new Bylines.Credit(List.of(), List.of());
  private static final int LONGEST = 400;
  private static final int LONGEST_DATED = 90;
  private static final List<String> OPENINGS = PageRemains.WORDS.section("credits");
  private static final List<String> END_MARKS = PageRemains.WORDS.section("end marks");
  private static final Pattern BRACKET =
      Pattern.compile("\\s?[(\\[]([^()\\[\\]]{8,400})[)\\]]\\.?$");

  /** {@code ab/cd (AFP, dpa)} */
  private static final Pattern WIRES =
      Pattern.compile(
          "^(?:[a-z]{1,5}(?:[/,-] ?[a-z]{1,5}){0,5} )?[(\\[]([^()\\[\\]]{2,80})[)\\]]$");

  private static final Pattern NAMES_AND_DAY =
      Pattern.compile("(.{2,60}), \\d{1,2}\\. ?\\d{1,2}\\.(?: ?\\d{2,4})?");
  private static final Pattern INITIALS =
      Pattern.compile("[\\p{L}]{2,5}(?:[,/] ?[\\p{L}]{2,7}){0,3}");

  private static final Pattern REPORTING =
      Pattern.compile(
          "^(?:reporting|written|story|text) by ([^;.]{3,150})", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "(?:contributed (?:to this|reporting|additional reporting)|contributed from \\p{Lu}"
              + "|contributed to the (?:story|report|article))[^.]{0,80}\\.?$");
  private static final Pattern REPORTED_FROM =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.’'-]* (?:and )?){1,6}reported from (?:\\p{Lu}[^ ]* ?){1,4}"
              + "(?:(?<= )and (?:\\p{Lu}[\\p{L}.’'-]* ){1,4}from (?:\\p{Lu}[^ ]* ?){1,4})?\\.$");

  private EndCredits() {}

  /** Parts a paragraph from the credit at its end; all of it is the rest if there is none. */
  public static Parted part(String text) {
    String paragraph = withoutEndMark(text);
    if (endsInBracket(paragraph)) {
      Matcher wires = WIRES.matcher(paragraph);
      if (wires.matches() && Agencies.onlyNamed(wires.group(1))) {
        return new Parted(
            "", new Bylines.Credit(List.of(), List.copyOf(Agencies.in(wires.group(1)))));
      }
      Matcher bracket = BRACKET.matcher(paragraph);
      if (bracket.find(Math.max(0, paragraph.length() - LONGEST - 5)) && opens(bracket.group(1))) {
        return new Parted(
            paragraph.substring(0, bracket.start()).stripTrailing(), credit(bracket.group(1)));
      }
      if (bracket.find(Math.max(0, paragraph.length() - LONGEST_DATED))) {
        Optional<Bylines.Credit> dated = dated(bracket.group(1));
        if (dated.isPresent()) {
          return new Parted(paragraph.substring(0, bracket.start()).stripTrailing(), dated.get());
        }
      }
    }
    boolean credit =
        paragraph.length() <= LONGEST
            && (opens(paragraph)
                || (paragraph.contains("contributed") && CONTRIBUTED.matcher(paragraph).find())
                || (paragraph.contains(" reported from ")
                    && REPORTED_FROM.matcher(paragraph).matches()));
    return credit ? new Parted("", credit(paragraph)) : new Parted(paragraph, NOBODY);
  }

  /** Some agencies write at the end of a text that it is one. */
  private static String withoutEndMark(String paragraph) {
    for (String mark : END_MARKS) {
      int start = paragraph.length() - mark.length();
      if (start > 0
          && paragraph.endsWith(mark)
          && Characters.isSpace(paragraph.charAt(start - 1))) {
        return paragraph.substring(0, start).stripTrailing();
      }
    }
    return paragraph;
  }

  /** Who wrote the text, and the day of it: {@code (Ada Moss, 3.5.2021)}, {@code (amo, 3.5.)}. */
  private static Optional<Bylines.Credit> dated(String words) {
    Matcher m = NAMES_AND_DAY.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    String names = m.group(1);
    if (INITIALS.matcher(names).matches()) {
      return Optional.of(new Bylines.Credit(List.of(), List.copyOf(Agencies.in(names))));
    }
    return Bylines.isList(names) ? Optional.of(Bylines.names(names)) : Optional.empty();
  }

  private static boolean endsInBracket(String paragraph) {
    int last = paragraph.length() - (paragraph.endsWith(".") ? 2 : 1);
    return last > 0 && (paragraph.charAt(last) == ')' || paragraph.charAt(last) == ']');
  }

  private static boolean opens(String words) {
    String lower = bare(words).toLowerCase(Locale.ROOT);
    return OPENINGS.stream().anyMatch(lower::startsWith) && Characters.words(words) <= 60;
  }

  private static String bare(String words) {
    int start = 0;
    while (start < words.length() && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    return words.substring(start);
  }

  private static Bylines.Credit credit(String words) {
    Matcher m = REPORTING.matcher(bare(words));
    List<String> agencies = new ArrayList<>();
    List<String> people = new ArrayList<>();
    if (m.find()) {
      Bylines.Credit named = Bylines.names(m.group(1));
      people.addAll(named.people());
      agencies.addAll(named.agencies());
    }
    if (bare(words).toLowerCase(Locale.ROOT).startsWith("with ")) {
      agencies.addAll(Agencies.in(words));
    }
    return new Bylines.Credit(people, agencies);
  }
}
