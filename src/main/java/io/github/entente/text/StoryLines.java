package io.github.entente.text;

import io.github.entente.model.Article;
import io.github.entente.model.Caption;
import io.github.entente.model.PageDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts the lines of one saved story into what they are; used once, by one thread. */
final class StoryLines {

  private static final int LONGEST_DATE_LINE = 90;
  private static final int LONGEST_FRAGMENT = 8;
  private static final Pattern COPYRIGHT =
      Pattern.compile("^(?:copyright|©|\\(c\\))", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("[^\\p{L}.]+");

  private @Nullable String headline;
  private @Nullable String subheadline;
  private @Nullable PageDate published;
  private Datelines.@Nullable Found dateline;
  private boolean begun;
  private final Set<String> people = new LinkedHashSet<>();
  private final Set<String> reporters = new LinkedHashSet<>();
  private final Set<String> agencies = new LinkedHashSet<>();
  private final List<Caption> captions = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();

  /** Reads all lines of a story that has more than one. */
  void read(List<String> all) {
    List<String> lines = new ArrayList<>(all);
    while (lines.size() > 1 && PageRemains.is(lines.get(0))) {
      lines.remove(0);
    }
    int end = tail(lines);
    lines.subList(end, lines.size()).forEach(this::remains);
    lines = lines.subList(0, end);
    int next = 0;
    if (!lines.isEmpty() && Headlines.is(lines)) {
      headline = withoutStop(lines.get(0));
      next = 1;
    }
    for (; next < lines.size(); next++) {
      line(lines.get(next), next == 1 && headline != null);
    }
  }

  /** Returns where the page's remains behind the story begin. */
  private static int tail(List<String> lines) {
    int end = lines.size();
    for (int i = lines.size() - 1; i > 0; i--) {
      String line = lines.get(i);
      if (PageRemains.is(line) || PageRemains.isSignOff(line)) {
        end = i;
      } else if (Characters.words(line) > LONGEST_FRAGMENT || Characters.endsSentence(line)) {
        break;
      }
    }
    return end;
  }

  private void remains(String line) {
    if (COPYRIGHT.matcher(line).find()) {
      agencies.addAll(Agencies.in(line));
    }
  }

  private void line(String line, boolean second) {
    if (PageRemains.is(line)) {
      remains(line);
    } else if (!begun) {
      head(line, second);
    } else {
      body(line);
    }
  }

  private void head(String line, boolean second) {
    Optional<PageDate> date = dateLine(line);
    Optional<Bylines.Credit> byline = Bylines.line(line);
    Optional<Datelines.Found> place = Datelines.alone(line);
    if (date.isPresent()) {
      published = published == null ? date.get() : published;
      byline.ifPresent(this::credit);
    } else if (byline.isPresent()) {
      credit(byline.get());
    } else if (place.isPresent()) {
      dateline(place.get());
    } else if (Agencies.onlyNamed(line)) {
      agencies.addAll(Agencies.in(line));
    } else if (!caption(line)) {
      if (second
          && subheadline == null
          && !Characters.endsSentence(line)
          && Characters.words(line) <= 40) {
        subheadline = line;
      } else {
        paragraph(line);
      }
    }
  }

  private void body(String line) {
    if (PageRemains.isSignOff(line) || caption(line)) {
      return;
    }
    EndCredits.Parted parted = EndCredits.part(line);
    reporters.addAll(parted.credit().people());
    agencies.addAll(parted.credit().agencies());
    if (!parted.rest().isEmpty()) {
      paragraphs.add(parted.rest());
    }
  }

  /** Takes a paragraph of the running text; the first may open with a dateline. */
  void paragraph(String line) {
    String rest = line;
    if (!begun && dateline == null) {
      Optional<Datelines.Found> opening = Datelines.opening(line);
      if (opening.isPresent()) {
        dateline(opening.get());
        rest = line.substring(opening.get().length());
      }
    }
    begun = true;
    if (!rest.isEmpty()) {
      body(rest);
    }
  }

  private void dateline(Datelines.Found found) {
    dateline = found;
    found.agency().flatMap(Agencies::named).ifPresent(agencies::add);
  }

  private void credit(Bylines.Credit credit) {
    people.addAll(credit.people());
    agencies.addAll(credit.agencies());
  }

  private boolean caption(String line) {
    Optional<Caption> caption = Captions.withCredit(line);
    caption.filter(found -> !found.text().isEmpty()).ifPresent(captions::add);
    return caption.isPresent();
  }

  /** A line that is a date and at most a label, a weekday and a time beside it. */
  private static Optional<PageDate> dateLine(String line) {
    if (line.length() > LONGEST_DATE_LINE) {
      return Optional.empty();
    }
    Optional<Dates.Found> found = Dates.locate(line, Dates.Order.DAY_FIRST);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String rest = line.substring(0, found.get().start()) + " " + line.substring(found.get().end());
    boolean bare = Characters.words(rest) <= 5 && !Characters.endsSentence(line);
    return bare || Bylines.line(line).isPresent()
        ? Optional.of(found.get().date())
        : Optional.empty();
  }

  private static String withoutStop(String line) {
    boolean stop = line.endsWith(".") && !line.endsWith("..") || line.endsWith(";");
    return stop ? line.substring(0, line.length() - 1) : line;
  }

  /** Returns an article that has all but the running text. */
  Article.Builder article(@Nullable PageDate known) {
    PageDate date = known != null ? known : published != null ? published : shownDate();
    Article.Builder article =
        Article.builder()
            .bylines(people.isEmpty() ? reporters : people)
            .agencies(agencies)
            .captions(captions);
    if (headline != null) {
      article.headline(headline);
    }
    if (subheadline != null) {
      article.subheadline(subheadline);
    }
    if (date != null) {
      article.published(date);
    }
    if (dateline != null) {
      article.dateline(dateline.dateline(date == null ? null : date.day()));
    }
    return article;
  }

  /** Returns the date that the dateline or a picture of the reported day gives away. */
  private @Nullable PageDate shownDate() {
    Optional<LocalDate> told = Optional.ofNullable(dateline).flatMap(Datelines.Found::fullDate);
    if (told.isPresent()) {
      return PageDate.of(told.get());
    }
    Optional<MonthDay> day = Optional.ofNullable(dateline).flatMap(Datelines.Found::dayOfYear);
    for (Caption caption : captions) {
      Optional<LocalDate> taken =
          Dates.find(caption.text(), Dates.Order.DAY_FIRST).map(PageDate::day);
      if (taken.isPresent() && day.isPresent()) {
        return PageDate.of(Datelines.nearest(day.get(), taken.get()));
      }
      if (taken.isPresent() && leadNames(taken.get())) {
        return PageDate.of(taken.get());
      }
    }
    return null;
  }

  private boolean leadNames(LocalDate day) {
    for (String word : WORD.split(paragraphs.isEmpty() ? "" : paragraphs.get(0))) {
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

  RunningText running() {
    RunningText running = new RunningText();
    paragraphs.forEach(running::add);
    return running;
  }
}
