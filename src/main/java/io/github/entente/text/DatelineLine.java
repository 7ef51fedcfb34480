package io.github.entente.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dateline on a line of its own. */
public final class DatelineLine {

  private static final int LONGEST_PLACE = 40;

  /** a line of its own: place and agency. */
  private static final Pattern ALONE =
      Pattern.compile("^(?<place>" + Datelines.PLACE + ") ?[/|,–—-] ?(?<agency>[^/|,]{2,40})$");

  /** agency first. */
  private static final Pattern AGENCY_FIRST =
      Pattern.compile("^(?<agency>[\\p{Lu}]{2,8}) ?[-–/|,] ?(?<place>" + Datelines.NAME + ")$");

  private static final Pattern COLON =
      Pattern.compile("^(\\p{Lu}[\\p{Lu}.'’ -]{2,30}): (?=[\\p{Lu}\"“‘'])");

  /** {@code The Lake Post (Nairobi)}. */
  private static final Pattern PUBLICATION =
      Pattern.compile("\\p{Lu}[^()]{3,50} \\((\\p{Lu}[^()]{2,30})\\)");

  private DatelineLine() {}

  /** Returns the dateline that a line consists of. */
  static Optional<Datelines.Found> of(String line) {
    if (line.length() > Datelines.REACH / 2) {
      return Optional.empty();
    }
    Optional<Datelines.Found> opening = Datelines.opening(line);
    if (opening.isPresent()) {
      return opening.filter(found -> found.length() == line.length());
    }
    Optional<Datelines.Found> behindCommas = behindCommas(line);
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
              new Datelines.Found(
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
  private static Optional<Datelines.Found> behindCommas(String line) {
    int comma = line.lastIndexOf(',');
    Optional<String> agency =
        comma < 0 ? Optional.empty() : Agencies.named(line.substring(comma + 1));
    if (agency.isEmpty()) {
      return Optional.empty();
    }
    DatelineHead head = DatelineHead.of(line.substring(0, comma));
    return head.isNamed() && head.isCapitals()
        ? Optional.of(new Datelines.Found(head.ordinary(), agency, head.when(), line.length()))
        : Optional.empty();
  }

  /**
   * Returns the name in capitals before a colon that a paragraph opens with, if it may be a place.
   */
  static Optional<Datelines.Found> beforeColon(String paragraph) {
    Matcher m = COLON.matcher(paragraph);
    DatelineHead head = m.find() ? DatelineHead.of(m.group(1)) : DatelineHead.of("");
    return !head.place().isEmpty() && head.isNamed()
        ? Optional.of(
            new Datelines.Found(head.ordinary(), Optional.empty(), Optional.empty(), m.end()))
        : Optional.empty();
  }

  /** Returns whether a line names a publication and the city it appears in. */
  static boolean isPublication(String line) {
    Matcher m = PUBLICATION.matcher(line);
    return m.matches() && Datelines.isCity(m.group(1));
  }

  /** Returns the place that a line in a page names above its story: {@code KISUMU, Kenya}. */
  public static Optional<Datelines.Found> place(String line) {
    if (line.length() > LONGEST_PLACE || line.indexOf(',') < 0) {
      return Optional.empty();
    }
    DatelineHead head = DatelineHead.of(line);
    return head.isNamed() && head.isCapitals() && Agencies.in(line).isEmpty()
        ? Optional.of(
            new Datelines.Found(head.ordinary(), Optional.empty(), head.when(), line.length()))
        : Optional.empty();
  }
}
