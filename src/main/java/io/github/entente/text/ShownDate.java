package io.github.entente.text;

import io.github.entente.model.Caption;
import io.github.entente.model.PageDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The date that a story without one gives away: in its dateline, or with a picture of the day. */
final class ShownDate {

  private static final Pattern WORD = Pattern.compile("[^\\p{L}.]+");

  private ShownDate() {}

  /**
   * Returns the date, if any shows.
   *
   * @param lead the first paragraph of the story
   */
  static Optional<PageDate> of(
      Optional<Datelines.Found> dateline, List<Caption> captions, String lead) {
    Optional<LocalDate> told = dateline.flatMap(Datelines.Found::fullDate);
    if (told.isPresent()) {
      return told.map(PageDate::of);
    }
    Optional<MonthDay> day = dateline.flatMap(Datelines.Found::dayOfYear);
    for (Caption caption : captions) {
      Optional<LocalDate> taken =
          Dates.find(caption.text(), Dates.Order.DAY_FIRST).map(PageDate::day);
      if (taken.isPresent() && day.isPresent()) {
        return Optional.of(PageDate.of(DatelineDay.last(day.get(), taken.get())));
      }
      if (taken.isPresent() && namesWeekday(lead, taken.get())) {
        return taken.map(PageDate::of);
      }
    }
    return Optional.empty();
  }

  private static boolean namesWeekday(String lead, LocalDate day) {
    for (String word : WORD.split(lead)) {
      boolean name = word.length() > 5 && Character.isUpperCase(word.charAt(0));
      if (name
          && Calendars.weekday(word.toLowerCase(Locale.ROOT))
              .filter(day.getDayOfWeek()::equals)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
