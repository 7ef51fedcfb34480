package io.github.entente.extract.agreement;

import io.github.entente.extract.date.DateMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The last resort for the day of an act: the only date of its sentence, if it is a day of the news
 * and not that of what is said or is to come.
 */
final class LoneDates {

  private static final int NEWS = 10;

  private final AgreementLexicon lexicon;
  private final Optional<LocalDate> published;

  LoneDates(AgreementLexicon lexicon, Optional<LocalDate> published) {
    this.lexicon = lexicon;
    this.published = published;
  }

  /** "Pledged on Monday to work for peace, crowning a summit with a pact": the day of both. */
  Optional<DateMention> of(AgreementMention mention, Act act, List<DateMention> dates) {
    Syntax syntax = mention.syntax();
    boolean done =
        act.asserted()
            && !syntax.tree().relation(act.at()).equals("acl:relcl") // which replaces a pact
            && (act.form() == Act.Form.ACTIVE || act.form() == Act.Form.PASSIVE)
            && (StatusChooser.isMaking(act.status()) || StatusChooser.isRefusal(act.status()));
    return done && dates.size() == 1
        ? dates.stream()
            .filter(this::isNews)
            .filter(date -> !DateTies.isLimit(syntax, date))
            .filter(date -> isOfDeed(syntax, date))
            .filter(date -> !isAfterwards(syntax, act, date))
            .findFirst()
        : Optional.empty();
  }

  /** "Troops moved in on Monday after the two reached a pact": some time before that. */
  static boolean isAfterwards(Syntax syntax, Act act, DateMention date) {
    return date.last() < act.at()
        && syntax.tree().is(act.at(), "advcl")
        && syntax.tree().children(act.at(), "mark").stream()
            .anyMatch(at -> syntax.word(at).equals("after"))
        && syntax.tree().children(act.at(), "nsubj").stream()
            .anyMatch(at -> syntax.token(at).isNoun());
  }

  private boolean isNews(DateMention date) {
    return published.isPresent()
        && date.past()
            .day()
            .filter(d -> !d.isAfter(published.get()) && d.isAfter(published.get().minusDays(NEWS)))
            .isPresent();
  }

  /** Whether the verb over the date tells what was done, and not who said so. */
  private boolean isOfDeed(Syntax syntax, DateMention date) {
    int at = date.last();
    while (at >= 0 && (!syntax.isVerb(at) || date.covers(at))) {
      at = syntax.tree().head(at);
    }
    return at >= 0
        && syntax.isPast(at)
        && !lexicon.is("speech", syntax.lemma(at))
        && !lexicon.is("scheduled", syntax.lemma(at))
        && !syntax.tree().is(at, "acl");
  }
}
