package io.github.entente.text;

import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the lines of one saved story tell beside its text; used once, by one thread. */
final class StoryFacts {

  private @Nullable String headline;
  private @Nullable String subheadline;
  private @Nullable String section;
  private @Nullable PageDate published;
  private @Nullable PageDate modified;
  private Datelines.@Nullable Found dateline;
  private final Set<String> people = new LinkedHashSet<>();
  private final Set<String> reporters = new LinkedHashSet<>();
  private final Set<String> agencies = new LinkedHashSet<>();
  private final LineCaptions captions = new LineCaptions();

  void headline(String line) {
    headline = line;
  }

  boolean hasHeadline() {
    return headline != null;
  }

  void subheadline(String line) {
    subheadline = line;
  }

  boolean hasSubheadline() {
    return subheadline != null;
  }

  void section(String name) {
    section = name;
  }

  /** Takes a day of publication or of a change, as the words before it say; the first counts. */
  void day(String before, PageDate date) {
    if (HeadLine.isUpdate(before)) {
      modified = modified == null ? date : modified;
    } else {
      published = published == null ? date : published;
    }
  }

  /** Takes a dateline; one that names no place is at that of the line before. */
  void dateline(Datelines.Found found) {
    dateline = dateline == null || found.place().isPresent() ? found : found.at(dateline);
    found.agency().flatMap(Agencies::named).ifPresent(agencies::add);
  }

  boolean hasDateline() {
    return dateline != null;
  }

  void credit(Bylines.Credit credit) {
    people.addAll(credit.people());
    agencies.addAll(credit.agencies());
  }

  /** Returns who wrote the story, so far. */
  List<String> people() {
    return List.copyOf(people);
  }

  /** Takes a credit at the end: its people count where nobody else wrote the story. */
  void report(Bylines.Credit credit) {
    reporters.addAll(credit.people());
    agencies.addAll(credit.agencies());
  }

  /** Returns the agencies, to add to. */
  Set<String> agencies() {
    return agencies;
  }

  LineCaptions captions() {
    return captions;
  }

  /**
   * Returns an article that has all but the running text.
   *
   * @param lead the first paragraph; empty if there is none
   */
  Article.Builder article(UnaryOperator<Optional<PageDate>> dating, String lead) {
    PageDate stated = published != null ? published : modified;
    Optional<PageDate> own =
        stated != null
            ? Optional.of(stated)
            : ShownDate.of(Optional.ofNullable(dateline), captions.all(), lead);
    PageDate date = dating.apply(own).orElse(null);
    Article.Builder article =
        Article.builder()
            .bylines(people.isEmpty() ? reporters : people)
            .agencies(agencies)
            .captions(captions.all());
    if (headline != null) {
      article.headline(headline);
    }
    if (subheadline != null) {
      article.subheadline(subheadline);
    }
    if (section != null) {
      article.section(section);
    }
    if (date != null) {
      article.published(date);
    }
    if (modified != null) {
      article.modified(modified);
    }
    if (dateline != null) {
      article.dateline(dateline.dateline(date == null ? null : date.day()));
    }
    return article;
  }
}
