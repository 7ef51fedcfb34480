package io.github.entente.text;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Dateline;
import io.github.entente.model.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
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
     * Returns the dateline with its date: the named one nearest before the day of publication.
     *
     * @param published the day of publication, or null if that is not known
     */
    public Dateline dateline(@Nullable LocalDate published) {
      return new Dateline(place, agency, when.flatMap(words -> resolve(words, published)));
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
  private static final int REACH = 160;

  private static final int SHORTEST_ACRONYM = 3;

  private static final String WORD = "[\\p{Lu}][\\p{L}\\p{M}.’'-]{0,24}";
  private static final String NAME =
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

  /** place, date, (agency), dash or end. */
  private static final Pattern WITH_SOURCE =
      Pattern.compile(
          "^"
              + HEAD
              + "(?: / \\d{1,2}:\\d\\d [ap]m)?[,.]? ?(?:(?:--|[–—-]) ?)?"
              + SOURCE
              + "(?:"
              + DASH
              + "|\\s*$)");

  /** place, date, dash. */
  private static final Pattern PLAIN = Pattern.compile("^" + HEAD + ",?" + DASH);

  /** place, date, full stop; the first sentence. */
  private static final Pattern STOP =
      Pattern.compile(
          "^" + HEAD + "\\.[ \\u00a0]{1,3}(?=[\\p{Lu}\"“„«¿¡](?!\\p{Lu}*\\.))(?<next>[^ ]{1,30})");

  /** place [country], date (agency): */
  private static final Pattern WITH_COUNTRY =
      Pattern.compile("^(?<town>" + NAME + ") \\[(?<country>[\\p{L} ]{3,30})\\](?=,? )");

  /** a line of its own: place and agency. */
  private static final Pattern ALONE =
      Pattern.compile("^(?<place>" + PLACE + ") ?[/|,–—-] ?(?<agency>[^/|,]{2,40})$");

  /** agency first. */
  private static final Pattern AGENCY_FIRST =
      Pattern.compile("^(?<agency>[\\p{Lu}]{2,8}) ?[-–/|,] ?(?<place>" + NAME + ")$");

  private static final Set<String> CITIES =
      new HashSet<>(Lexicon.beside(Datelines.class, "datelines.txt").section("cities"));

  private static final Set<String> GOING_ON =
      new HashSet<>(Lexicon.beside(Datelines.class, "datelines.txt").section("going on"));

  private Datelines() {}

  /** Returns the dateline that a story's first paragraph opens with. */
  public static Optional<Found> opening(String paragraph) {
    String head = paragraph.length() > REACH ? paragraph.substring(0, REACH) : paragraph;
    Matcher country = WITH_COUNTRY.matcher(head);
    if (country.find()) {
      String plain = country.group("town") + ", " + country.group("country");
      return opening(plain + paragraph.substring(country.end()))
          .map(found -> found.longer(country.end() - plain.length()));
    }
    boolean whole = head.length() == paragraph.length();
    Matcher m = WITH_SOURCE.matcher(head);
    if (m.find() && (whole || m.end() < head.length())) {
      Optional<Found> found = withSource(m, DatelineHead.of(requireNonNull(m.group("head"))));
      if (found.isPresent()) {
        return found;
      }
    }
    m = PLAIN.matcher(head);
    Optional<Found> plain =
        m.find() ? plain(m, DatelineHead.of(requireNonNull(m.group("head")))) : Optional.empty();
    return plain.or(() -> stopped(head)).or(() -> SmallDateline.opening(head));
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

  /** Returns the dateline that a line consists of. */
  public static Optional<Found> alone(String line) {
    if (line.length() > REACH / 2) {
      return Optional.empty();
    }
    Optional<Found> opening = opening(line);
    if (opening.isPresent()) {
      return opening.filter(found -> found.length() == line.length());
    }
    Optional<Found> behindCommas = behindCommas(line);
    if (behindCommas.isPresent()) {
      return behindCommas;
    }
    for (Pattern pattern : new Pattern[] {ALONE, AGENCY_FIRST}) {
      Matcher m = pattern.matcher(line);
      if (m.matches()) {
        Optional<String> agency = Agencies.named(requireNonNull(m.group("agency")));
        String place = requireNonNull(m.group("place"));
        if (agency.isPresent() && Agencies.named(place).isEmpty() && !PageRemains.is(place)) {
          return Optional.of(
              new Found(
                  Optional.of(Characters.ordinaryCapitals(place)),
                  agency,
                  Optional.empty(),
                  line.length()));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code KOROR, Palau, Dec. 10, Kyodo}. */
  private static Optional<Found> behindCommas(String line) {
    int comma = line.lastIndexOf(',');
    Optional<String> agency =
        comma < 0 ? Optional.empty() : Agencies.named(line.substring(comma + 1));
    if (agency.isEmpty()) {
      return Optional.empty();
    }
    DatelineHead head = DatelineHead.of(line.substring(0, comma));
    return head.isNamed() && head.isCapitals()
        ? Optional.of(new Found(head.ordinary(), agency, head.when(), line.length()))
        : Optional.empty();
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
    boolean placed = head.isNamed() && (known || head.isCapitals() || head.when().isPresent());
    boolean placeless = head.place().isEmpty() && known && Agencies.onlyNamed(source);
    if (!(placed || placeless) || !(known || Character.isUpperCase(source.charAt(0)))) {
      return Optional.empty();
    }
    String agency = known ? agencies.iterator().next() : source;
    return Optional.of(new Found(head.ordinary(), Optional.of(agency), head.when(), m.end()));
  }

  private static Optional<Found> plain(Matcher m, DatelineHead head) {
    boolean colon = m.group().stripTrailing().endsWith(":");
    boolean placed =
        head.isNamed()
            && (head.when().isPresent()
                || (colon
                    ? head.isCapitals() && CITIES.contains(head.ordinary().orElse(""))
                    : head.isCapitals() || CITIES.contains(head.first())));
    if (!placed) {
      return Optional.empty();
    }
    int comma = head.place().lastIndexOf(',');
    Optional<String> agency =
        comma < 0 ? Optional.empty() : acronym(head.place().substring(comma + 1).strip());
    DatelineHead own =
        agency.isEmpty() ? head : new DatelineHead(head.place().substring(0, comma), head.when());
    return Optional.of(new Found(own.ordinary(), agency, head.when(), m.end()));
  }

  /** Not the abbreviation of a state: {@code READING, Pa.} */
  private static Optional<String> acronym(String words) {
    return words.length() >= SHORTEST_ACRONYM && Characters.isCapitals(words)
        ? Agencies.named(words)
        : Optional.empty();
  }

  private static Optional<PartialDate> resolve(String words, @Nullable LocalDate published) {
    Optional<LocalDate> full = Dates.find(words, Dates.Order.DAY_FIRST).map(date -> date.day());
    if (full.isPresent() || published == null) {
      return full.map(PartialDate::of);
    }
    Optional<MonthDay> day = DatelineHead.dayOfYear(words);
    if (day.isPresent()) {
      return Optional.of(PartialDate.of(nearest(day.get(), published)));
    }
    Optional<DayOfWeek> weekday = Calendars.weekday(words);
    return weekday.map(
        name -> PartialDate.of(published.with(TemporalAdjusters.previousOrSame(name))));
  }

  /** Returns the day of that name nearest to another day: a story of January may be of December. */
  static LocalDate nearest(MonthDay day, LocalDate to) {
    LocalDate same = day.atYear(to.getYear());
    if (same.isAfter(to.plusMonths(6))) {
      return day.atYear(to.getYear() - 1);
    }
    return same.isBefore(to.minusMonths(6)) ? day.atYear(to.getYear() + 1) : same;
  }
}
