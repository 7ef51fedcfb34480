package io.github.entente.text;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Dateline;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a news story opens with: {@code GENEVA (Reuters) - …}, {@code NAIROBI, March 3 — …},
 * {@code Seoul / AFP}. The shapes follow the published style guides of the agencies: the place in
 * capitals, then country or date, then the agency in brackets, then a dash.
 */
public final class Datelines {

  /**
   * A dateline at the start of a text.
   *
   * @param place the place, as written but in ordinary capitals
   * @param agency the agency's usual short name, or the publication in brackets as written
   * @param when the day of the year or of the week that it names, as written
   * @param length how many characters of the text it takes, the dash and the blank behind it
   *     included
   */
  public record Found(
      Optional<String> place, Optional<String> agency, Optional<String> when, int length) {

    /**
     * Returns the dateline with its date: the named one last before the day of publication.
     *
     * @param published the day of publication, or null if that is not known
     */
    public Dateline dateline(@Nullable LocalDate published) {
      return new Dateline(place, agency, when.flatMap(words -> DatelineDay.of(words, published)));
    }

    /** Returns this dateline at the place of another one. */
    Found at(Found other) {
      return new Found(other.place, agency, when, length);
    }

    private Found longer(int characters) {
      return new Found(place, agency, when, length + characters);
    }

    /** Returns the day of the year that it names, if it names one without a year. */
    public Optional<MonthDay> dayOfYear() {
      return when.flatMap(DatelineHead::dayOfYear);
    }

    /** Returns the full date that it names. */
    public Optional<LocalDate> fullDate() {
      return when.flatMap(words -> Dates.find(words, Dates.Order.DAY_FIRST)).map(d -> d.day());
    }
  }

  /** Longer than any dateline: what is looked at of a paragraph. */
  static final int REACH = 160;

  private static final int SHORTEST_ACRONYM = 3;
  private static final String WORD = "[\\p{Lu}][\\p{L}\\p{M}.’'-]{0,24}";
  static final String NAME =
      WORD
          + "(?: (?:(?:de|del|la|le|les|of|the|am|an der|sur|el|al|do|da|dos) )?"
          + WORD
          + "){0,4}";
  static final String PLACE = NAME + "(?:(?:, | ?/ ?|, and | and | und )" + NAME + "){0,2}";
  private static final String HEAD = "(?<head>[^()\\[\\]\"“”„«:]{0,90}?)";
  private static final String SOURCE =
      "(?:[(\\[](?<source>[^()\\[\\]]{2,40})[)\\]]|/(?<wire>\\p{Lu}[\\p{L}-]{3,20})/)";
  private static final String DASH =
      "(?: ?\\.? ?(?:--|[—–―_])[ \\u00a0]?| ?\\.?- | - |: | \\|"
          + " )(?=[\\p{L}\\p{N}\"'“”‘’„«$€£(\\[¿¡…])";

  /** Of these characters every dash has one. */
  private static final String DASHES = "-—–―_:|";

  /** place, date, (agency), dash or end. */
  private static final Pattern WITH_SOURCE =
      Pattern.compile(
          "^"
              + HEAD
              + "(?: / \\d{1,2}:\\d\\d [ap]m)?[,.]? ?(?:(?:--|[–—-]) ?)?"
              + SOURCE
              + "(?:"
              + DASH
              + "|(?<=/)\\. (?=\\p{Lu})|\\s*$)");

  /** place, date, dash. */
  private static final Pattern PLAIN = Pattern.compile("^" + HEAD + ",?" + DASH);

  /** place, date, full stop; the first sentence. */
  private static final Pattern STOP =
      Pattern.compile(
          "^" + HEAD + "\\.[ \\u00a0]{1,3}(?=[\\p{Lu}\"“„«¿¡](?!\\p{Lu}*\\.))(?<next>[^ ]{1,30})");

  /** {@code [NAIROBI]} */
  private static final Pattern BRACKETED =
      Pattern.compile("^\\[(?<place>" + NAME + ")\\] (?=[\\p{Lu}\"“])");

  /** place [country], date (agency): or place (country) (agency) – */
  private static final Pattern WITH_COUNTRY =
      Pattern.compile(
          "^(?<town>"
              + NAME
              + ") (?:\\[(?<country>[\\p{L} ]{3,30})\\](?=,? )|\\((?<land>\\p{Lu}[\\p{L} ]{2,30})\\)(?=,?"
              + " ?[(\\[]))");

  /** agency, dash: behind the dash of a place */
  private static final Pattern AGENCY_BEHIND =
      Pattern.compile("^(?<agency>\\p{Lu}[\\p{L} ]{1,30})" + DASH);

  private static final Set<String> CITIES =
      new HashSet<>(Lexicon.beside(Datelines.class, "datelines.txt").section("cities"));

  private static final Set<String> ABBREVIATED =
      new HashSet<>(Lexicon.beside(Datelines.class, "datelines.txt").section("abbreviated"));

  private static final Set<String> GOING_ON =
      new HashSet<>(Lexicon.beside(Datelines.class, "datelines.txt").section("going on"));

  private Datelines() {}

  /** Returns whether a name is that of a city that datelines name. */
  static boolean isCity(String name) {
    return CITIES.contains(name);
  }

  /** Returns the dateline that a story's first paragraph opens with. */
  public static Optional<Found> opening(String paragraph) {
    String head = paragraph.length() > REACH ? paragraph.substring(0, REACH) : paragraph;
    boolean bracket = LetterRuns.hasMark(head, "([");
    Matcher country = WITH_COUNTRY.matcher(head);
    if (bracket && country.find()) {
      String land = country.group("country");
      String plain = country.group("town") + ", " + (land == null ? country.group("land") : land);
      return opening(plain + paragraph.substring(country.end()))
          .map(found -> found.longer(country.end() - plain.length()));
    }
    boolean whole = head.length() == paragraph.length();
    Matcher m = WITH_SOURCE.matcher(head);
    boolean sourced = (bracket || head.indexOf('/') >= 0) && m.find();
    if (sourced && (whole || m.end() < head.length())) {
      Optional<Found> found = withSource(m, head(m, head));
      if (found.isPresent()) {
        return found;
      }
    }
    m = PLAIN.matcher(head);
    Optional<Found> plain =
        LetterRuns.hasMark(head, DASHES) && m.find() ? plain(m, head(m, head)) : Optional.empty();
    return plain
        .map(found -> behindDash(found, head))
        .or(() -> stopped(head))
        .or(() -> bracketed(head))
        .or(() -> SmallDateline.opening(head));
  }

  /** {@code ISTANBUL - Anadolu - The assembly …}. */
  private static Found behindDash(Found found, String head) {
    if (found.agency().isPresent() || found.length() >= head.length()) {
      return found;
    }
    Matcher m = AGENCY_BEHIND.matcher(head).region(found.length(), head.length());
    Optional<String> agency =
        m.find() ? Agencies.named(requireNonNull(m.group("agency"))) : Optional.empty();
    return agency.isEmpty() ? found : new Found(found.place(), agency, found.when(), m.end());
  }

  /** Returns what stands before bracket or dash; the stop behind an abbreviation is part of it. */
  private static DatelineHead head(Matcher m, String opening) {
    String words = requireNonNull(m.group("head"));
    int end = m.end("head");
    boolean stopped = end < opening.length() && opening.charAt(end) == '.';
    return DatelineHead.of(
        stopped && ABBREVIATED.contains(words.substring(words.lastIndexOf(' ') + 1))
            ? words + "."
            : words);
  }

  /** {@code Nairobi. The assembly …}: a city that is known, or a place with a date. */
  private static Optional<Found> stopped(String opening) {
    Matcher m = STOP.matcher(opening);
    if (!m.find() || GOING_ON.contains(requireNonNull(m.group("next")))) {
      return Optional.empty();
    }
    DatelineHead head = DatelineHead.of(requireNonNull(m.group("head")));
    boolean placed =
        head.isNamed()
            && (head.when().isPresent()
                ? head.isCapitals()
                : CITIES.contains(Characters.ordinaryCapitals(head.first())));
    return placed
        ? Optional.of(new Found(head.ordinary(), Optional.empty(), head.when(), m.start("next")))
        : Optional.empty();
  }

  private static Optional<Found> bracketed(String opening) {
    Matcher m = BRACKETED.matcher(opening);
    Optional<DatelineHead> head =
        m.find()
            ? Optional.of(DatelineHead.of(requireNonNull(m.group("place"))))
            : Optional.empty();
    return head.filter(DatelineHead::isCapitals)
        .filter(place -> CITIES.contains(place.ordinary().orElse("")))
        .map(place -> new Found(place.ordinary(), Optional.empty(), Optional.empty(), m.end()));
  }

  /** Returns the dateline that the words before the date of a line are: {@code COLOMBO,}. */
  static Optional<Found> place(String beforeDate) {
    DatelineHead head = DatelineHead.of(beforeDate.strip().replaceFirst(",$", ""));
    return !head.place().isEmpty()
            && head.isNamed()
            && head.isCapitals()
            && Agencies.in(head.place()).isEmpty()
        ? Optional.of(
            new Found(head.ordinary(), Optional.empty(), Optional.empty(), beforeDate.length()))
        : Optional.empty();
  }

  private static Optional<Found> withSource(Matcher m, DatelineHead head) {
    String bracket = m.group("source");
    String source = bracket == null ? requireNonNull(m.group("wire")) : bracket.strip();
    Set<String> agencies = Agencies.in(source);
    boolean known = !agencies.isEmpty() && Characters.words(source) <= 6;
    boolean placed =
        head.isNamed()
            && (known || head.isCapitals() || head.when().isPresent() || head.isInCountry());
    boolean placeless = head.place().isEmpty() && known && Agencies.onlyNamed(source);
    if (!(placed || placeless) || !(known || Character.isUpperCase(source.charAt(0)))) {
      return Optional.empty();
    }
    String agency = known ? agencies.iterator().next() : source;
    return Optional.of(new Found(head.ordinary(), Optional.of(agency), head.when(), m.end()));
  }

  private static Optional<Found> plain(Matcher m, DatelineHead head) {
    boolean colon = m.group().stripTrailing().endsWith(":");
    int behind = agencyStart(head.place());
    Optional<String> agency =
        behind < 0 ? Optional.empty() : Agencies.named(head.place().substring(behind));
    DatelineHead own =
        agency.isEmpty()
            ? head
            : new DatelineHead(head.place().substring(0, behind - 1).strip(), head.when());
    boolean placed =
        own.isNamed()
            && (agency.isPresent()
                || head.when().isPresent()
                || (colon
                    ? isPlaceOfHeading(own)
                    : head.isCapitals() || CITIES.contains(head.first()) || head.isInCountry()));
    return placed
        ? Optional.of(new Found(own.ordinary(), agency, head.when(), m.end()))
        : Optional.empty();
  }

  /** Before a colon capitals are a label most often: a known city is none, nor two names. */
  private static boolean isPlaceOfHeading(DatelineHead head) {
    return head.isCapitals()
        && (head.ordinary().filter(CITIES::contains).isPresent() || head.isTwoInCapitals());
  }

  /**
   * Returns where the agency begins behind a slash ({@code Seoul / AFP}), or behind a comma if it
   * is an acronym and not the abbreviation of a state ({@code READING, Pa.}); -1 if there is none.
   */
  private static int agencyStart(String place) {
    int mark = Math.max(place.lastIndexOf(','), place.lastIndexOf('/'));
    String words = mark < 0 ? "" : place.substring(mark + 1).strip();
    boolean may =
        mark > 0
            && (place.charAt(mark) == '/'
                || (words.length() >= SHORTEST_ACRONYM && Characters.isCapitals(words)));
    return may && Agencies.named(words).isPresent() ? mark + 1 : -1;
  }
}
