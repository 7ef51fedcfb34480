package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.extract.agreement.FollowUps.Added;
import io.github.entente.extract.agreement.StatusChooser.Told;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** When and where an agreement reached its state, from all that its sentences say. */
final class StateFacts {

  private final Places places;
  private final List<AnalysedText> captions;

  StateFacts(Places places, List<AnalysedText> captions) {
    this.places = places;
    this.captions = captions;
  }

  /** The date of the state; of a weekend, the day on which a later sentence has it made. */
  Optional<Stated> date(Cluster cluster, Optional<Told> told, Added added) {
    Optional<Stated> found = stated(cluster, told, added).map(date -> ofName(cluster, date));
    boolean rough =
        found
            .filter(s -> s.date().precision() == PartialDate.Precision.MONTH)
            .filter(s -> CalendarWords.endsInWeek(s.text()))
            .isPresent();
    return rough
        ? readings(cluster, added)
            .flatMap(r -> r.dates().entrySet().stream())
            .filter(e -> isMaking(e.getKey(), told.get().act().status()))
            .map(Map.Entry::getValue)
            .filter(s -> isDayOf(s.date(), found.get().date()))
            .findFirst()
            .or(() -> found)
        : found;
  }

  /** "Weeks after they signed a pact. The May 4 accord ...": the day in its later name. */
  private static Stated ofName(Cluster cluster, Stated date) {
    return date.date().day().isPresent()
        ? date
        : cluster.readings().stream()
            .flatMap(reading -> reading.ownDate().stream())
            .filter(own -> isDayOf(own.date(), date.date()))
            .findFirst()
            .orElse(date);
  }

  private static boolean isDayOf(PartialDate day, PartialDate month) {
    return day.day().isPresent()
        && !day.earliest().isBefore(month.earliest())
        && !day.latest().isAfter(month.latest());
  }

  private Optional<Stated> stated(Cluster cluster, Optional<Told> told, Added added) {
    if (told.isEmpty()) {
      return ownDate(cluster).or(() -> earlierDate(cluster, added, AgreementStatus.IN_FORCE));
    }
    Told chosen = told.get();
    AgreementStatus status = chosen.act().status();
    Optional<Stated> own = Optional.ofNullable(chosen.reading().dates().get(chosen.act()));
    boolean kept = // said on Monday that it honoured the pact of 1994
        chosen.act().raw() == AgreementStatus.IN_FORCE && chosen.act().form() == Act.Form.ACTIVE;
    if (kept && chosen.reading().ownDate().isPresent()) {
      return chosen.reading().ownDate();
    }
    if (own.isPresent() && isHoursBefore(chosen, own.get())) { // hours after it was agreed
      return readings(cluster, added)
          .flatMap(r -> r.dates().entrySet().stream())
          .filter(e -> e.getKey() != chosen.act() && e.getKey().status() == status)
          .map(Map.Entry::getValue)
          .filter(date -> date.date().day().isPresent())
          .findFirst()
          .or(() -> own);
    }
    if (own.isPresent()) {
      return own;
    }
    if (StatusChooser.isMaking(status) && chosen.reading().ownDate().isPresent()) {
      return chosen.reading().ownDate();
    }
    boolean byItsNoun =
        chosen.act().form() == Act.Form.OWN
            && chosen.act().at() == chosen.reading().mention().head()
            && StatusChooser.isSought(status);
    Optional<Stated> beside = // handed them a draft treaty today
        byItsNoun
            ? chosen.reading().dates().entrySet().stream()
                .filter(e -> e.getKey().asserted())
                .map(Map.Entry::getValue)
                .findFirst()
            : Optional.empty();
    if (beside.isPresent()) {
      return beside;
    }
    Optional<Stated> same =
        readings(cluster, added)
            .flatMap(r -> r.dates().entrySet().stream())
            .filter(e -> e.getKey().status() == status)
            .map(Map.Entry::getValue)
            .findFirst()
            .or(() -> meant(cluster, status));
    if (same.isPresent()) {
      return same;
    }
    if (status == AgreementStatus.TERMINATED && !isApart(chosen.act())) {
      boolean replaced =
          WordClass.REPLACING.has(chosen.reading().mention().syntax().lemma(chosen.act().at()));
      return replaced // replaces a pact of 1980, a pact signed in 1980
          ? ownDate(cluster).or(() -> making(cluster, added))
          : ownDate(cluster); // tore up the pact of last May
    }
    if (status == AgreementStatus.TERMINATED) { // one that fell apart is dated by its making
      return making(cluster, added).or(() -> ownDate(cluster));
    }
    Optional<Stated> phrase = // the refusal to endorse the treaty of 1976
        StatusChooser.isMade(status) || status == AgreementStatus.REJECTED
            ? ownDate(cluster)
            : Optional.empty();
    return phrase.or(() -> earlierDate(cluster, added, status));
  }

  /** "Patrols began on Monday, hours after they signed": on that day, or on the one before. */
  private static boolean isHoursBefore(Told told, Stated date) {
    Syntax syntax = told.reading().mention().syntax();
    for (int at = date.last() + 1; at < told.act().at(); at++) {
      if (syntax.word(at).equals("after") && WordClass.MOMENTS.has(syntax.word(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Would withdraw, he said on Monday. We are going to terminate it": the day of the word. */
  private static Optional<Stated> meant(Cluster cluster, AgreementStatus status) {
    return cluster.readings().stream()
        .flatMap(r -> r.dates().entrySet().stream())
        .filter(e -> StatusChooser.isRefusal(status) && e.getKey().raw() == status)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<Stated> making(Cluster cluster, Added added) {
    return readings(cluster, added)
        .flatMap(r -> r.dates().entrySet().stream())
        .filter(e -> StatusChooser.isMaking(e.getKey().status()) && e.getKey().asserted())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Stream<MentionReading> readings(Cluster cluster, Added added) {
    return Stream.concat(cluster.readings().stream(), added.readings().stream());
  }

  private static Optional<Stated> ownDate(Cluster cluster) {
    return cluster.readings().stream().flatMap(r -> r.ownDate().stream()).findFirst();
  }

  /** The date of another act of the same sort, where the state itself has none. */
  private static Optional<Stated> earlierDate(
      Cluster cluster, Added added, AgreementStatus status) {
    return readings(cluster, added)
        .flatMap(r -> r.dates().entrySet().stream())
        .filter(e -> e.getKey().tells() && isOfSort(e.getKey(), status))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isOfSort(Act act, AgreementStatus status) {
    boolean made = StatusChooser.isMade(act.status());
    if (StatusChooser.isMaking(status) && !StatusChooser.isMaking(act.status())) {
      return false; // it provides for visits in August
    }
    if (status == AgreementStatus.RATIFIED && act.status() != status) {
      return false; // it was signed last month
    }
    return made == StatusChooser.isMade(status) && (act.asserted() || !made);
  }

  /** A pact that was signed may be told to have been sealed at a summit in Rome. */
  private static boolean isMaking(Act act, AgreementStatus status) {
    boolean later = // approved by a parliament, after it was signed in Rome
        status == AgreementStatus.RATIFIED && act.status() != status;
    return !later
        && act.asserted()
        && StatusChooser.isMaking(act.status())
        && StatusChooser.isMaking(status);
  }

  Optional<String> place(Cluster cluster, Optional<Told> told, Added added) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> own = places.place(told.get().reading(), told.get().act());
    if (own.isPresent()) {
      return own;
    }
    AgreementStatus status = told.get().act().status();
    Optional<PartialDate> day = date(cluster, told, added).map(Stated::date);
    return place(cluster, added, (r, act) -> act.status() == status && isOn(r, act, day))
        .or(() -> place(cluster, added, (r, act) -> isMaking(act, status) && isOn(r, act, day)))
        .or(() -> isStanding(told.get().act()) ? ofMaking(cluster, added, day) : Optional.empty())
        .or(() -> status == AgreementStatus.SIGNED ? places.ofSigning(captions) : Optional.empty());
  }

  /** What has been broken, holds or fell apart is placed, like dated, where it was made. */
  private Optional<String> ofMaking(Cluster cluster, Added added, Optional<PartialDate> day) {
    return place(
            cluster,
            added,
            (reading, act) ->
                act.asserted() && StatusChooser.isMaking(act.status()) && isOn(reading, act, day))
        .or(
            () ->
                cluster.readings().stream()
                    .filter(r -> r.ownDate().map(Stated::date).equals(day))
                    .flatMap(r -> places.ofName(r).stream())
                    .findFirst());
  }

  /** It fell apart, its collapse: nobody has ended it. */
  private static boolean isApart(Act act) {
    return act.form() == Act.Form.OWN
        || act.form() == Act.Form.NOUN && act.doer() == AgreementLexicon.Doer.NONE;
  }

  private static boolean isStanding(Act act) {
    return act.status() == AgreementStatus.TERMINATED && isApart(act)
        || act.status() == AgreementStatus.VIOLATED
        || act.status() == AgreementStatus.IN_FORCE;
  }

  private Optional<String> place(
      Cluster cluster, Added added, BiPredicate<MentionReading, Act> of) {
    return readings(cluster, added)
        .flatMap(
            r ->
                r.acts().stream()
                    .filter(act -> of.test(r, act))
                    .flatMap(act -> places.place(r, act).stream()))
        .findFirst();
  }

  /** What was worked out in Rome in May was not signed there today. */
  private static boolean isOn(MentionReading reading, Act act, Optional<PartialDate> day) {
    Stated own = reading.dates().get(act);
    return own == null
        || day.isEmpty()
        || !own.date().earliest().isAfter(day.get().latest())
            && !own.date().latest().isBefore(day.get().earliest());
  }
}
