package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who held which office when. */
final class OfficeHolders {

  private static final List<String> FILES =
      List.of(
          "office-holders-africa.tsv",
          "office-holders-americas.tsv",
          "office-holders-asia.tsv",
          "office-holders-europe.tsv",
          "office-holders-ministers.tsv",
          "office-holders-international.tsv",
          "office-holders-politicians.tsv");

  private static final Set<Sector> OF_STATE =
      Set.of(Sector.GOV, Sector.JUD, Sector.MIL, Sector.SPY, Sector.COP);

  /**
   * An office held.
   *
   * @param country ISO 3166-1 alpha-3, or IGO, UNO, EUR; empty if none
   * @param office its name in small letters
   * @param sectors its sector and a refinement
   * @param from the first day; an imprecise date is its earliest day
   * @param to the last day; far in the future if it is still held
   */
  record Term(String country, String office, List<Sector> sectors, LocalDate from, LocalDate to) {

    boolean isOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the holder governs, judges or commands, and does not only lead a party. */
    boolean isOfState() {
      return !sectors.isEmpty() && OF_STATE.contains(sectors.get(0));
    }
  }

  /**
   * A person.
   *
   * @param name the usual name
   * @param terms the offices held
   * @param wikidata the Wikidata item, when certain
   */
  record Holder(String name, List<Term> terms, Optional<String> wikidata) {

    /** Returns the office held on a day, of several one of state, else the first as listed. */
    Optional<Term> on(LocalDate day) {
      List<Term> held = terms.stream().filter(t -> t.isOn(day)).toList();
      return held.stream().filter(Term::isOfState).findFirst().or(() -> held.stream().findFirst());
    }

    /** Returns whether one of the offices is called so. */
    boolean held(String office) {
      return terms.stream().anyMatch(t -> t.office().equals(office));
    }

    /** Returns whether no state has had this person in office. */
    boolean isOfNoState() {
      return terms.stream().allMatch(t -> Codes.isNoCountry(t.country()));
    }

    /** Returns the state of the last office that was one of a state. */
    Optional<String> lastState() {
      return terms.stream()
          .filter(t -> !t.country().isEmpty() && !Codes.isNoCountry(t.country()))
          .max(Comparator.comparing(Term::to))
          .map(Term::country);
    }

    /** Returns the office held last before a day, or the first one ever. */
    Term lastBefore(LocalDate day) {
      Term best = terms.get(0);
      for (Term term : terms) {
        if (!term.from().isAfter(day)
            && (best.from().isAfter(day) || term.to().isAfter(best.to()))) {
          best = term;
        }
      }
      return best;
    }
  }

  private final Map<String, List<Holder>> byName = new LinkedHashMap<>();
  private final Map<String, List<Holder>> byLastName = new HashMap<>();

  private @Nullable PersonIndex<Holder> index;

  OfficeHolders() {
    Map<String, Holder> holders = new LinkedHashMap<>();
    Map<String, Set<String>> aliases = new LinkedHashMap<>();
    for (String file : FILES) {
      for (KnowledgeFile.Line line : KnowledgeFile.read(file)) {
        read(line, holders, aliases);
      }
    }
    holders.forEach(
        (key, holder) -> {
          index(holder.name(), holder);
          aliases.getOrDefault(key, Set.of()).forEach(alias -> index(alias, holder));
        });
  }

  private static void read(
      KnowledgeFile.Line line, Map<String, Holder> holders, Map<String, Set<String>> aliases) {
    if (line.columns().size() < 7) {
      throw line.wrong("an office held has at least seven columns");
    }
    String key = Words.fold(line.column(0)) + "\t" + line.column(2);
    Holder holder =
        holders.computeIfAbsent(
            key,
            k ->
                new Holder(
                    line.column(0),
                    new ArrayList<>(),
                    line.column(7).isEmpty() ? Optional.empty() : Optional.of(line.column(7))));
    LocalDate from = line.column(5).isEmpty() ? LocalDate.MIN : first(line.column(5));
    LocalDate to = line.column(6).isEmpty() ? LocalDate.MAX : last(line.column(6));
    if (to.isBefore(from)) {
      throw line.wrong("the office ends before it begins");
    }
    holder
        .terms()
        .add(new Term(line.column(2), line.column(3), Bodies.sectors(line.column(4)), from, to));
    aliases.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(line.items(1));
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(number(date, 0, 4), 1, 1);
      case 7 -> LocalDate.of(number(date, 0, 4), number(date, 5, 7), 1);
      default -> day(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(number(date, 0, 4), 12, 31);
      case 7 -> YearMonth.of(number(date, 0, 4), number(date, 5, 7)).atEndOfMonth();
      default -> day(date);
    };
  }

  /** Thousands of dates are read at the start, and the JDK's formatter is slow to warm up. */
  private static LocalDate day(String date) {
    return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, date.length()));
  }

  private static int number(String date, int from, int to) {
    return Integer.parseInt(date, from, to, 10);
  }

  private void index(String name, Holder holder) {
    String folded = Words.fold(name);
    add(byName, folded, holder);
    add(byLastName, withoutArticle(folded.substring(folded.lastIndexOf(' ') + 1)), holder);
  }

  private static void add(Map<String, List<Holder>> map, String key, Holder holder) {
    List<Holder> known = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!known.contains(holder)) {
      known.add(holder);
    }
  }

  /**
   * Returns the person of a name, of several the one who is in office on the day.
   *
   * @param name a full name, or a last name
   * @param office the office that is named with it, in small letters, else empty
   * @param country the country if it is known, else empty
   * @param day the day, or the end of time for today
   */
  Optional<Holder> find(String name, String office, String country, LocalDate day) {
    String folded = Words.fold(name).replaceAll("\\s+", " ").strip();
    List<Holder> found = byName.getOrDefault(folded, List.of());
    if (found.isEmpty() && folded.indexOf(' ') > 0) {
      found = index().find(folded);
    } else if (found.isEmpty()) {
      found = byLastName.getOrDefault(withoutArticle(folded), List.of());
      // one who served a state and a body of states stands here twice
      long people = found.stream().map(Holder::name).distinct().count();
      if (people != 1 && found.stream().noneMatch(h -> h.on(day).isPresent())) {
        found = List.of();
      }
    }
    return found.stream()
        .filter(
            h -> country.isEmpty() || h.terms().stream().anyMatch(t -> t.country().equals(country)))
        .min(
            Comparator.comparing((Holder h) -> !h.held(office))
                .thenComparing(h -> h.on(day).isEmpty())
                // who once led an international body is an elder of the country led before
                .thenComparing(h -> office.isEmpty() && h.on(day).isEmpty() && h.isOfNoState())
                .thenComparing(h -> h.lastBefore(day).to(), Comparator.reverseOrder()));
  }

  /** Returns the person of exactly this full name, of several the one in office on the day. */
  Optional<Holder> named(String folded, LocalDate day) {
    List<Holder> found = byName.getOrDefault(folded, List.of());
    return found.stream()
        .min(
            Comparator.comparing((Holder h) -> h.on(day).isEmpty())
                .thenComparing(h -> h.lastBefore(day).to(), Comparator.reverseOrder()));
  }

  /**
   * Returns the only person of a last name who holds one of these offices on the day; where the day
   * is not known, one who ever held one, if all of them are of one state.
   */
  Optional<Holder> leader(String folded, Set<String> offices, LocalDate day) {
    boolean ever = day.equals(LocalDate.MAX);
    List<Holder> found =
        byLastName.getOrDefault(folded, List.of()).stream()
            .filter(
                h ->
                    h.terms().stream()
                        .anyMatch(t -> (ever || t.isOn(day)) && offices.contains(t.office())))
            .toList();
    long states = found.stream().map(h -> h.terms().get(0).country()).distinct().count();
    return found.size() == 1 || ever && states == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Returns the latest of those of a last name, if all are of one state. */
  Optional<Holder> ofOneState(String lastName) {
    List<Holder> found = byLastName.getOrDefault(withoutArticle(Words.fold(lastName)), List.of());
    long states = found.stream().map(h -> h.terms().get(0).country()).distinct().count();
    return states == 1
        ? found.stream().max(Comparator.comparing(h -> h.lastBefore(LocalDate.MAX).to()))
        : Optional.empty();
  }

  private static String withoutArticle(String last) {
    return last.startsWith("al-") || last.startsWith("el-") ? last.substring(3) : last;
  }

  /** The index of other spellings, made when it is needed first. */
  private synchronized PersonIndex<Holder> index() {
    PersonIndex<Holder> made = index;
    if (made == null) {
      made = new PersonIndex<>();
      for (Map.Entry<String, List<Holder>> entry : byName.entrySet()) {
        for (Holder holder : entry.getValue()) {
          made.add(entry.getKey(), holder.name().indexOf('-') > 0, holder);
        }
      }
      index = made;
    }
    return made;
  }
}
