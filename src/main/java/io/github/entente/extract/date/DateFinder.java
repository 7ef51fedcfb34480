package io.github.entente.extract.date;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.PartialDate;
import io.github.entente.nlp.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that a sentence states: calendar dates, weekdays, and what is relative to the day
 * of publication ({@code last month}, {@code three years ago}). Durations and times of day are
 * none. Immutable and safe for use by any number of threads.
 */
public final class DateFinder {

  private final DateWords words;

  /** Makes a finder with the words that the library ships. */
  public DateFinder() {
    words = new DateWords();
  }

  /** Returns the dates of the sentence that state their year, in order, not overlapping. */
  public List<DateMention> find(Sentence sentence) {
    return findAll(requireNonNull(sentence, "sentence must not be null"), null, null);
  }

  /**
   * Returns the dates of the sentence, in order, not overlapping.
   *
   * @param published the day that relative expressions are counted from
   */
  public List<DateMention> find(Sentence sentence, LocalDate published) {
    return findAll(
        requireNonNull(sentence, "sentence must not be null"),
        requireNonNull(published, "published must not be null"),
        PartialDate.of(published));
  }

  /**
   * Returns the dates of the sentence, in order, not overlapping.
   *
   * @param published the day that relative expressions are counted from
   * @param before the date last told, from which {@code a day earlier} is counted
   */
  public List<DateMention> find(Sentence sentence, LocalDate published, PartialDate before) {
    return findAll(
        requireNonNull(sentence, "sentence must not be null"),
        requireNonNull(published, "published must not be null"),
        requireNonNull(before, "before must not be null"));
  }

  /**
   * Returns the date of what a clause behind "after" tells: {@code a day after they signed} is the
   * day before the one that is counted from.
   *
   * @param after the index of the word "after"
   * @param from the date that the count leads to
   */
  public Optional<DateMention> countedTo(Sentence sentence, int after, PartialDate from) {
    return new EarlierReading(words, sentence.tokens()).until(after, from);
  }

  private List<DateMention> findAll(
      Sentence sentence, @Nullable LocalDate published, @Nullable PartialDate before) {
    DateReading reading =
        new DateReading(words, sentence, published == null ? null : new Calendar(published));
    EarlierReading earlier = new EarlierReading(words, sentence.tokens());
    LaterReading later =
        published == null ? null : new LaterReading(words, sentence.tokens(), published);
    PartialDate anchor = before;
    List<DateMention> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      Optional<DateMention> mention = anchor == null ? Optional.empty() : earlier.at(at, anchor);
      if (mention.isEmpty() && anchor != null && later != null) {
        mention = later.at(at, anchor);
      }
      int first = at;
      mention = mention.or(() -> reading.at(first));
      if (mention.isPresent()) {
        found.add(mention.get());
        anchor = mention.get().past();
        at = mention.get().last();
      }
    }
    return found;
  }
}
