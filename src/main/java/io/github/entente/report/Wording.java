package io.github.entente.report;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Actor;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.PageDate;
import io.github.entente.model.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The English of the reports. */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm xxx", Locale.ENGLISH);
  private static final Map<String, String> COUNTRIES = countries();

  private Wording() {}

  private static Map<String, String> countries() {
    Properties others = new Properties();
    try (InputStream in = Wording.class.getResourceAsStream("countries.properties")) {
      others.load(requireNonNull(in, "countries.properties is not in the jar"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> names = new HashMap<>();
    others.stringPropertyNames().forEach(code -> names.put(code, others.getProperty(code)));
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return Map.copyOf(names);
  }

  /** {@code 23 November 2016}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 23 November 2016}, with time and offset where they are known. */
  static String date(PageDate date) {
    return date.time()
        .map(time -> day(date.day()) + ", " + TIME.format(time))
        .orElse(day(date.day()));
  }

  /** {@code 23 November 2016}, {@code November 2016} or {@code 2016}. */
  static String date(PartialDate date) {
    return date.day()
        .map(Wording::day)
        .or(() -> date.month().map(Wording::month))
        .orElse(date.toString());
  }

  private static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** {@code on 23 November 2016}, {@code in November 2016}. */
  static String when(PartialDate date) {
    return (date.day().isPresent() ? "on " : "in ") + date(date);
  }

  /** {@code signed in 1944}, {@code in force since 1944}. */
  static String status(AgreementStatus status, PartialDate date) {
    boolean lasting = status == AgreementStatus.IN_FORCE;
    return status(status) + " " + (lasting ? "since " + date(date) : when(date));
  }

  /** The state as it stands before a date: {@code signed}, {@code being negotiated}. */
  static String status(AgreementStatus status) {
    return switch (status) {
      case PROPOSED -> "proposed";
      case NEGOTIATING -> "being negotiated";
      case AGREED -> "agreed";
      case SIGNED -> "signed";
      case RATIFIED -> "ratified";
      case IN_FORCE -> "in force";
      case POSTPONED -> "postponed";
      case REJECTED -> "rejected";
      case SUSPENDED -> "suspended";
      case TERMINATED -> "ended";
      case VIOLATED -> "broken";
    };
  }

  /** What an agreement without a name is called: {@code a trade agreement}. */
  static String kind(AgreementKind kind) {
    return switch (kind) {
      case CEASEFIRE -> "a ceasefire";
      case ARMS_CONTROL -> "an arms control agreement";
      case INTELLIGENCE, ENERGY, EXTRADITION ->
          "an " + kind.name().toLowerCase(Locale.ROOT) + " agreement";
      case GENERAL -> "an agreement";
      default -> "a " + kind.name().toLowerCase(Locale.ROOT) + " agreement";
    };
  }

  /** {@code Astrid Nyhus, foreign minister (Norway)}. */
  static String actor(Actor actor) {
    StringBuilder out = new StringBuilder(actor.name());
    actor
        .role()
        .filter(role -> !has(actor.name(), role))
        .ifPresent(role -> out.append(", ").append(role));
    actor
        .country()
        .map(code -> COUNTRIES.getOrDefault(code, code))
        .filter(country -> !has(out.toString(), country))
        .ifPresent(country -> out.append(" (").append(country).append(')'));
    return out.toString();
  }

  private static boolean has(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** {@code A}, {@code A and B}, {@code A, B and C}. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
