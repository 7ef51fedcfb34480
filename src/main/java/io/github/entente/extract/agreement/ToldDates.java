package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.date.DateFinder;
import io.github.entente.extract.date.DateMention;
import io.github.entente.model.PartialDate;
import io.github.entente.nlp.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dates of a sentence, those among them that count from a date told before too. */
final class ToldDates {

  /** So many sentences before may tell what "that year" is. */
  private static final int FAR_BACK = 3;

  private final DateFinder dates;
  private final AnalysedText body;
  private final Optional<LocalDate> published;

  ToldDates(DateFinder dates, AnalysedText body, Optional<LocalDate> published) {
    this.dates = dates;
    this.body = body;
    this.published = published;
  }

  List<DateMention> in(Sentence sentence) {
    if (published.isEmpty()) {
      return dates.find(sentence);
    }
    LocalDate day = published.get();
    return before(sentence, day)
        .map(date -> dates.find(sentence, day, date))
        .orElseGet(() -> dates.find(sentence, day));
  }

  /** The date that the sentence before tells last. */
  private Optional<PartialDate> before(Sentence sentence, LocalDate day) {
    boolean year = isOfThatYear(sentence);
    for (int back = 1; back <= (year ? FAR_BACK : 1); back++) {
      int index = sentence.index() - back;
      if (index < 0 || index >= body.sentences().size()) {
        return Optional.empty();
      }
      Optional<PartialDate> last =
          dates.find(body.sentences().get(index), day).stream()
              .map(DateMention::past)
              .filter(d -> !year || d.latest().getYear() < day.getYear())
              .reduce((first, second) -> second);
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  /** "In May of that year": of a year gone by that was told before. */
  private static boolean isOfThatYear(Sentence sentence) {
    for (int at = 1; at < sentence.size(); at++) {
      if (sentence.token(at).text().equals("year")
          && sentence.token(at - 1).text().matches("that|same")) {
        return true;
      }
    }
    return false;
  }
}
