package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.date.DateFinder;
import io.github.entente.extract.date.DateMention;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.model.Dateline;
import io.github.entente.model.PageDate;
import io.github.entente.model.PartialDate;
import io.github.entente.nlp.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When an act took place. */
final class Circumstances {

  private static final int NEWS = 60;

  /** So far into its sentence a measure of time stands that opens it. */
  private static final int FIRST = 4;

  private final AgreementLexicon lexicon;
  private final DateFinder dates;
  private final Gatherings gatherings;
  private final UndatedActs undated;
  private final ClauseTimes times;
  private final Announcements announcements;
  private final ToldDates all;
  private final LoneDates lone;
  private final Optional<LocalDate> published;

  Circumstances(
      AgreementLexicon lexicon,
      Politics politics,
      DateFinder dates,
      Article article,
      AnalysedText body) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.gatherings = new Gatherings(lexicon);
    this.undated = new UndatedActs(lexicon);
    this.published =
        article
            .published()
            .map(PageDate::day)
            .or(() -> article.dateline().flatMap(Dateline::date).flatMap(PartialDate::day));
    this.all = new ToldDates(dates, body, published);
    this.lone = new LoneDates(lexicon, published);
    this.times = new ClauseTimes(lexicon, published);
    this.announcements = new Announcements(lexicon, politics, times);
  }

  /**
   * A date with the words that state it.
   *
   * @param first the index of its first token in its sentence
   * @param last the index of its last token, included
   */
  record Stated(PartialDate date, String text, int first, int last) {}

  /** Whether the date is months before the article, so that it is none of its news. */
  boolean isLongAgo(PartialDate date) {
    return published.filter(day -> date.latest().isBefore(day.minusDays(NEWS))).isPresent();
  }

  List<DateMention> dates(Sentence sentence) {
    return all.in(sentence);
  }

  /** The date inside the noun phrase: the 1968 protocol, today's agreement. */
  Optional<Stated> ofPhrase(AgreementMention mention, String text) {
    return dates(mention.sentence()).stream()
        .filter(d -> isInside(mention, d) || DateTies.isDated(mention, d))
        .findFirst()
        .map(d -> new Stated(d.past(), words(mention, d, text), d.first(), d.last()));
  }

  /** The 1968 protocol, the protocol of 1968. */
  private static boolean isInside(AgreementMention mention, DateMention date) {
    boolean behind = date.first() == mention.head() + 2;
    boolean of = behind && mention.syntax().word(date.first() - 1).equals("of");
    boolean in = // recalled a truce in 1997 between the two
        behind
            && date.past().precision() == PartialDate.Precision.YEAR
            && mention.syntax().word(date.first() - 1).equals("in")
            && SmallWords.leadsSides(mention.syntax().word(date.last() + 1));
    return of || in || date.first() >= mention.first() && date.last() < mention.head();
  }

  /** "The 1968 protocol": its noun phrase states when it was made. */
  private static boolean isOfYear(AgreementMention mention, List<DateMention> dates) {
    return dates.stream().anyMatch(d -> d.past().day().isEmpty() && isInside(mention, d));
  }

  /** "After the May 4 attacks": a day that is part of what the deed is called. */
  private boolean isOfDeed(Syntax syntax, DateMention date) {
    return lexicon.is("deed", syntax.lemma(date.last() + 1));
  }

  /** "Will exchange prisoners today": the day of what is to be done. */
  private static boolean isOfPlan(AgreementMention mention, Act act, DateMention date) {
    return mention.isPlan()
        && act.at() == mention.head()
        && date.first() > act.at()
        && DateTies.isUnder(mention.syntax(), date, act.at());
  }

  /** The date of an act, told by the tree or, where that fails, by nearness. */
  Optional<Stated> ofAct(AgreementMention mention, Act act, String text) {
    Syntax syntax = mention.syntax();
    if (undated.is(syntax, act)) {
      return Optional.empty();
    }
    Optional<DateMention> near = Optional.empty();
    List<DateMention> told =
        dates(mention.sentence()).stream()
            .filter(d -> !isOfDeed(syntax, d) && !isOfPlan(mention, act, d))
            .toList();
    List<DateMention> fit = new ArrayList<>();
    for (DateMention date : told) {
      boolean inside = isInside(mention, date) && act.at() != mention.head(); // Monday's ceremony
      boolean age = syntax.word(date.first()).endsWith("-old");
      boolean limit =
          DateTies.isLimit(syntax, date) && !DateTies.isSinceAct(syntax, date, act.at());
      if (inside
          || age
          || limit
          || isVague(mention, act, date)
          || undated.isOfCharge(syntax, act, date)) {
        continue;
      }
      fit.add(date);
      if (DateTies.isSinceAct(syntax, date, act.at())
          || DateTies.governs(syntax, act.at(), date, mention)
          || DateTies.isOfEvent(syntax, act, date)
          || DateTies.isBehindEvent(mention, act, date)) {
        return stated(mention, date, text);
      }
      boolean before =
          StatusChooser.isMaking(act.status()) && LoneDates.isAfterwards(syntax, act, date);
      if (near.isEmpty() && !before && DateTies.isNear(syntax, act.at(), date)) {
        near = Optional.of(date);
      }
    }
    return near.or(() -> clause(mention, act, fit))
        .or(() -> trailing(mention, act))
        .or(() -> announcements.carriedOut(mention, act, fit))
        .or(() -> after(mention, act, told))
        .or(() -> when(mention, act))
        .or(() -> announcements.announced(mention, act, told))
        .or(() -> announcements.stated(mention, act, told))
        .or(() -> announcements.apposed(mention, act, told))
        .or(() -> Announcements.issued(syntax, act, told))
        .or(() -> occasion(mention, act))
        .or(() -> gathering(mention, act))
        .or(() -> isOfYear(mention, told) ? Optional.empty() : lone.of(mention, act, fit))
        .flatMap(date -> stated(mention, date, text));
  }

  /** "Will give it 75 million this year under a deal signed on Friday": not of the signing. */
  private boolean isVague(AgreementMention mention, Act act, DateMention date) {
    Syntax syntax = mention.syntax();
    boolean span =
        syntax.word(date.first()).equals("this")
            && WordClass.YEAR_OR_MONTH.has(syntax.word(date.last()))
            && !syntax.word(date.first() - 1).equals("earlier");
    boolean beside = date.first() == act.at() + 1 || date.last() == act.at() - 1;
    boolean told = // setting the value of their trade this year
        date.first() > mention.head() && DateTies.isBehindGerund(syntax, mention.head(), date);
    return span
        && !beside
        && (told || act.form() == Act.Form.FRAME || DateTies.isInRelative(syntax, date, act.at()));
  }

  /** "Since 2015, when the truce broke down": the date that the clause of the act explains. */
  private Optional<DateMention> when(AgreementMention mention, Act act) {
    Syntax syntax = mention.syntax();
    for (DateMention date : dates(mention.sentence())) {
      int next = date.last() + 1;
      if (syntax.word(next).equals(",")) {
        next++;
      }
      boolean opens = syntax.word(next).equals("when") && next < act.at();
      for (int at = next + 1; at < act.at() && opens; at++) {
        opens = !syntax.token(at).isFinite() || syntax.isAuxiliary(at);
      }
      boolean from = syntax.word(date.first() - 1).equals("from");
      if (opens && (from || !DateTies.isLimit(syntax, date))) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** "Met on Monday and signed": the day of what was done along with the act. */
  private Optional<DateMention> occasion(AgreementMention mention, Act act) {
    Syntax syntax = mention.syntax();
    int along = Math.max(handed(syntax, act), Occasions.verb(syntax, act));
    int verb = Math.max(along, Occasions.meeting(lexicon, syntax, act));
    return verb < 0
        ? Optional.empty()
        : dates(mention.sentence()).stream()
            .filter(date -> date.past().day().isPresent() && !DateTies.isLimit(syntax, date))
            .filter(date -> DateTies.isUnder(syntax, date, verb))
            .findFirst();
  }

  /** "Handed them a draft treaty on Monday": the verb; -1 if there is none. */
  private int handed(Syntax syntax, Act act) {
    int verb = syntax.tree().head(act.at());
    if (verb >= 0 && syntax.token(verb).isNoun() && syntax.tree().is(verb, "obj")) {
      verb = syntax.tree().head(verb); // parsers hang the second object on the first
    }
    boolean handed =
        act.status() == AgreementStatus.NEGOTIATING
            && syntax.tree().is(act.at(), "obj", "dep")
            && syntax.isVerb(verb)
            && syntax.isPast(verb)
            && lexicon.is("handing", syntax.lemma(verb));
    return handed ? verb : -1;
  }

  private Optional<DateMention> gathering(AgreementMention mention, Act act) {
    boolean alone = act.form() == Act.Form.FRAME || act.form() == Act.Form.OWN;
    return alone
        ? Optional.empty()
        : dates(mention.sentence()).stream()
            .filter(date -> !DateTies.isLimit(mention.syntax(), date))
            .filter(date -> gatherings.isDate(mention.syntax(), act, date))
            .findFirst();
  }

  /** The date that ends the act's clause, whatever the tree has tied it to. */
  private Optional<DateMention> trailing(AgreementMention mention, Act act) {
    Syntax syntax = mention.syntax();
    if (act.form() == Act.Form.FRAME || act.form() == Act.Form.OWN) {
      return Optional.empty();
    }
    for (DateMention date : dates(mention.sentence())) {
      boolean behind =
          date.first() > act.at() && date.first() > mention.head() && !isInside(mention, date);
      boolean clause = behind;
      for (int at = act.at() + 1; at < date.first() && clause; at++) {
        String tag = syntax.token(at).tag();
        clause =
            !tag.matches("VBD|VBZ|VBP|MD|WDT|WP|WRB")
                && !syntax.word(at).matches("[,;:]|after|since|until")
                && !(syntax.word(at).equals("before") && at < date.first() - 1);
      }
      boolean content = // paving the way for it to join in 2031
          DateTies.isOfParticiple(mention, act, date)
              || date.past().day().isEmpty()
                  && DateTies.isBehindGerund(syntax, mention.head(), date)
              || times.isRatherAhead(date)
                  && DateTies.isBehindInfinitive(syntax, mention.head(), date);
      boolean led = date.first() > 0 && syntax.token(date.first() - 1).is("IN");
      boolean ends = // opened the market last December, the office said
          syntax.word(date.first()).equals("last") && syntax.word(date.last() + 1).matches("[,.;]");
      if (clause && !content && !DateTies.isLimit(syntax, date) && (led || ends)) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** The date that ends the act's clause, else the one that opens it. */
  private Optional<DateMention> clause(AgreementMention mention, Act act, List<DateMention> dates) {
    return dates.stream()
        .filter(date -> times.ends(mention, act, act.at(), date))
        .reduce((first, last) -> last)
        .or(
            () ->
                dates.stream()
                    .filter(
                        date ->
                            times.opens(mention.syntax(), act, date)
                                || times.isOfRefusal(mention.syntax(), act, date))
                    .findFirst());
  }

  /** "Met on Monday, a day after they signed": counted back from the day told before. */
  private Optional<DateMention> after(AgreementMention mention, Act act, List<DateMention> told) {
    Syntax syntax = mention.syntax();
    int after = act.at() - 1;
    while (after > 0
        && !syntax.word(after).equals("after")
        && (!syntax.isVerb(after) || syntax.isAuxiliary(after))) {
      after--;
    }
    int last = after;
    boolean opens = after > 0 && after < FIRST && published.isPresent();
    boolean rough = opens && WordClass.YEAR_OR_MONTH.has(syntax.lemma(after - 1));
    if (syntax.word(after).equals("after") && rough) { // ten months after it was signed, today
      return dates.countedTo(mention.sentence(), last, PartialDate.of(published.get()));
    }
    boolean moments =
        WordClass.MOMENTS.has(syntax.word(after - 1)); // said on Monday, moments after
    return syntax.word(after).equals("after")
        ? told.stream()
            .filter(date -> date.last() < last || date.first() > mention.head())
            .findFirst()
            .flatMap(
                date ->
                    moments
                        ? Optional.of(date)
                            .filter(d -> d.last() < last && d.past().day().isPresent())
                        : dates.countedTo(mention.sentence(), last, date.past()))
        : Optional.empty();
  }

  private Optional<Stated> stated(AgreementMention mention, DateMention date, String text) {
    PartialDate value = date.past();
    boolean future = published.isPresent() && value.earliest().isAfter(published.get());
    Syntax syntax = mention.syntax();
    boolean later = // later this year
        syntax.word(date.first()).equals("later")
            || syntax.word(date.first() - 1).equals("later")
                && syntax.word(date.first()).equals("this");
    return future || later
        ? Optional.empty()
        : Optional.of(new Stated(value, words(mention, date, text), date.first(), date.last()));
  }

  private static String words(AgreementMention mention, DateMention date, String text) {
    Syntax syntax = mention.syntax();
    boolean preposition =
        date.first() > 0
            && syntax.token(date.first() - 1).is("IN")
            && !syntax.word(date.first() - 1).equals("of")
            && !syntax.word(date.last() + 1).matches("'s|’s"); // after Monday's ceremony
    int first = preposition ? date.first() - 1 : date.first();
    return mention.sentence().span(first, date.last()).in(text);
  }
}
