package io.github.entente.html;

import io.github.entente.html.Elements.Place;
import io.github.entente.model.PageDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A day that may be that of publication, with all that speaks for it and against it. */
final class DateCandidate {

  /** The score of a day that is more likely that of publication than not. */
  static final double ENOUGH = 1.5;

  private static final Set<DateSign> DATA =
      EnumSet.of(
          DateSign.STATED,
          DateSign.STATED_PAGE,
          DateSign.META,
          DateSign.META_DATE,
          DateSign.PROPERTY,
          DateSign.CREATED,
          DateSign.MODIFIED);
  private static final List<DateSign> SHOWN = List.of(DateSign.TIME, DateSign.CLASS, DateSign.LINE);
  private static final Set<Place> NOWHERE = EnumSet.noneOf(Place.class);

  private PageDate date;
  private boolean below;

  /** Whether its time is that of a change: any other day without a time tells more. */
  private boolean changed;

  private final Map<DateSign, Set<Place>> signs = new EnumMap<>(DateSign.class);

  DateCandidate(PageDate date) {
    this.date = date;
  }

  PageDate date() {
    return date;
  }

  void add(PageDate value, DateSign sign, Place place) {
    boolean change = sign == DateSign.MODIFIED || sign == DateSign.UPDATE;
    boolean better = changed ? !change : date.time().isEmpty() && !change;
    if (signs.isEmpty() || (better && value.day().equals(date.day()))) {
      date = value;
      changed = change;
    }
    signs.computeIfAbsent(sign, key -> EnumSet.noneOf(Place.class)).add(place);
  }

  /** Notes that it stands below the headline, where the head of a page with its own day is not. */
  void noteBelow() {
    below = true;
  }

  boolean isBelow() {
    return below;
  }

  boolean has(DateSign sign) {
    return signs.containsKey(sign);
  }

  /** Returns whether a reader sees the day there. */
  boolean isShown(Place place) {
    for (DateSign sign : SHOWN) {
      if (signs.getOrDefault(sign, NOWHERE).contains(place)) {
        return true;
      }
    }
    return false;
  }

  /** Takes over what the page's data says of the day before or behind, in another time zone. */
  void inherit(DateCandidate other) {
    other.signs.forEach(
        (sign, places) -> {
          if (DATA.contains(sign)) {
            places.forEach(place -> add(date, sign, place));
          }
        });
  }

  double score() {
    double score = 0;
    for (Map.Entry<DateSign, Set<Place>> entry : signs.entrySet()) {
      score += entry.getKey().weight(entry.getValue());
    }
    return score;
  }

  @Override
  public String toString() {
    return date + " " + score() + " " + signs;
  }
}
