package io.github.entente.extract.actor;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** Names, adjectives, peoples, capitals and other places of the countries. */
final class Countries {

  /** How a phrase stands for a country. */
  enum Form {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    PLACE
  }

  /**
   * What a phrase means.
   *
   * @param code ISO 3166-1 alpha-3
   * @param forms the ways in which it may stand for the country
   */
  record Term(String code, Set<Form> forms) {

    boolean is(Form form) {
      return forms.contains(form);
    }
  }

  /** Where a government sat until a day. */
  private record Seat(String code, String name, LocalDate last) {}

  private static final Set<Form> PLACE_ONLY = EnumSet.of(Form.PLACE);
  private static final Set<String> PLACE_ENDS = WordLists.of("place-ends");

  private final PhraseSource<Term> terms;
  private final List<Seat> formerSeats;
  private final Map<String, String> names;
  private final Map<String, List<String>> pairs;
  private final Set<String> withArticle;

  Countries() {
    names = new HashMap<>();
    pairs = new HashMap<>();
    withArticle = new HashSet<>();
    PhraseTable<Term> table = new PhraseTable<>(false);
    for (KnowledgeFile.Line line : KnowledgeFile.read("countries.tsv")) {
      String code = line.column(0);
      if (!code.matches("[A-Z]{3}")) {
        throw line.wrong("code " + code + " must be three capitals");
      }
      names.put(code, line.items(1).get(0));
      line.items(1).forEach(name -> add(name, code, Form.NAME, table));
      if (line.items(1).contains("the " + names.get(code))) {
        withArticle.add(code);
      }
      line.items(2).forEach(name -> add(name, code, Form.ADJECTIVE, table));
      for (String name : line.items(3)) {
        add(name, code, Form.PEOPLE, table);
        add(name + "s", code, Form.PEOPLE, table);
      }
      line.items(4).forEach(name -> add(name, code, Form.CAPITAL, table));
    }
    for (KnowledgeFile.Line line : KnowledgeFile.read("country-pairs.tsv")) {
      pairs.put(line.column(0), List.copyOf(line.items(1)));
    }
    for (KnowledgeFile.Line line : KnowledgeFile.read("places.tsv")) {
      String code = line.column(0);
      if (!names.containsKey(code)) {
        throw line.wrong("unknown country " + code);
      }
      line.items(1).forEach(name -> addPlace(name, code, table));
      line.items(2).forEach(name -> addIfNew(name, code, Form.ADJECTIVE, table));
    }
    addIsoNames(table);
    terms = table.under(new ShortStates());
    formerSeats =
        KnowledgeFile.read("capitals-former.tsv").stream()
            .flatMap(
                line ->
                    line.items(1).stream()
                        .map(
                            seat ->
                                new Seat(line.column(0), seat, LocalDate.parse(line.column(2)))))
            .toList();
  }

  private Countries(
      PhraseSource<Term> terms,
      List<Seat> formerSeats,
      Map<String, String> names,
      Map<String, List<String>> pairs,
      Set<String> withArticle) {
    this.terms = terms;
    this.formerSeats = formerSeats;
    this.names = names;
    this.pairs = pairs;
    this.withArticle = withArticle;
  }

  /** Returns these with a user's own above them. */
  Countries with(PhraseSource<Term> own) {
    return new Countries(terms.under(own), formerSeats, names, pairs, withArticle);
  }

  /** Returns these as they were on a day, with the seats of states that are no more. */
  Countries on(LocalDate day) {
    PhraseTable<Term> seats = new PhraseTable<>(false);
    for (Seat seat : formerSeats) {
      if (!day.isAfter(seat.last())) {
        add(seat.name(), seat.code(), Form.CAPITAL, seats);
      }
    }
    return with(seats);
  }

  /** Adds the short names that the JDK has from CLDR, where they are not there yet. */
  private void addIsoNames(PhraseTable<Term> table) {
    for (String iso2 : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(iso2).build();
      try {
        String code = country.getISO3Country();
        String name = country.getDisplayCountry(Locale.ENGLISH);
        if (!code.isEmpty() && !name.equals(iso2) && !code.equals("ATA")) {
          names.putIfAbsent(code, name);
          addIfNew(name, code, Form.NAME, table);
        }
      } catch (MissingResourceException e) {
        continue; // a code without an alpha-3 form names no country of ours
      }
    }
  }

  /** A place that is a name of its country too, such as Scotland, is known as both. */
  private static void addPlace(String phrase, String code, PhraseTable<Term> table) {
    boolean name =
        table.get(phrase).filter(t -> t.code().equals(code) && t.is(Form.NAME)).isPresent();
    if (name) {
      add(phrase, code, Form.PLACE, table);
    } else {
      addIfNew(phrase, code, Form.PLACE, table);
    }
  }

  private static void addIfNew(String phrase, String code, Form form, PhraseTable<Term> table) {
    if (table.get(phrase).isEmpty()) {
      add(phrase, code, form, table);
    }
  }

  private static void add(String phrase, String code, Form form, PhraseTable<Term> table) {
    Set<Form> forms = EnumSet.of(form);
    table
        .get(phrase)
        .filter(old -> old.code().equals(code))
        .ifPresent(t -> forms.addAll(t.forms()));
    table.put(phrase, new Term(code, forms));
  }

  /** Returns the longest phrase at a word that stands for a country. */
  Optional<PhraseTable.Hit<Term>> at(List<String> words, int index) {
    return terms.longestAt(words, index).filter(hit -> !isPartOfPlace(words, index, hit));
  }

  /** {@code Derby Line}, {@code the Rio Grande}: another place, wherever it is. */
  private static boolean isPartOfPlace(List<String> words, int index, PhraseTable.Hit<Term> hit) {
    int next = index + hit.length();
    return next < words.size()
        && hit.value().forms().equals(PLACE_ONLY)
        && Words.isCapitalised(words.get(next))
        && PLACE_ENDS.contains(Words.fold(words.get(next)));
  }

  /** Returns what a whole phrase means. */
  Optional<Term> get(String phrase) {
    return terms.get(phrase);
  }

  /** Returns the codes of the countries that a plural such as {@code Koreas} names together. */
  List<String> pair(String plural) {
    return pairs.getOrDefault(plural, List.of());
  }

  /** Returns the usual English name of a country, or the code if it is unknown. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** Returns the name of a country as it stands in a sentence: the Netherlands, Peru. */
  String nameInSentence(String code) {
    return (withArticle.contains(code) ? "the " : "") + name(code);
  }

  /** Returns whether there is a country of this code. */
  boolean knows(String code) {
    return names.containsKey(code);
  }
}
