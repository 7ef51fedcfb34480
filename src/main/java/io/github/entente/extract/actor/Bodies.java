package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Bodies that are known by name. */
final class Bodies {

  /** Acronyms that stand for other things as well, so that a body is meant only in its country. */
  private static final Set<String> OF_MANY = WordLists.of("acronym-of-many");

  /** State bodies that many countries have by the same name. */
  private static final Set<String> OF_MANY_STATES = WordLists.of("state-body-of-many");

  private static final List<String> FILES =
      List.of(
          "bodies-international.tsv",
          "bodies-armed.tsv",
          "bodies-state.tsv",
          "bodies-parties.tsv",
          "bodies-companies.tsv",
          "bodies-civil.tsv",
          "bodies.tsv");

  /**
   * A body.
   *
   * @param name its fullest name
   * @param country ISO 3166-1 alpha-3, or IGO, UNO, EUR, NGO; empty if it has none
   * @param kind what sort of body
   * @param sectors its sector and a refinement of it, each perhaps missing
   * @param wikidata its Wikidata item
   */
  record Body(
      String name,
      String country,
      ActorKind kind,
      List<Sector> sectors,
      Optional<String> wikidata) {

    Optional<Sector> sector() {
      return sectors.stream().findFirst();
    }

    Optional<Sector> second() {
      return sectors.stream().skip(1).findFirst();
    }

    /** Returns one of which only the sort is known, for a part of its name is this one's. */
    Body namesake() {
      return new Body("", "", kind, sectors, Optional.empty());
    }
  }

  private static final Set<String> FIGHTERS_BODY = WordLists.of("fighters-body");
  private static final Set<String> BACKED = WordLists.of("backed");
  private static final Set<String> FIGHTERS = WordLists.of("fighters");

  /** Every name with the bodies that have it, the best known first. */
  private final PhraseSource<List<Body>> bodies;

  /** Those that fight, by names in small letters, as offices are written: "leader of unita". */
  private final Map<String, Body> armed;

  /** The countries that a story names. */
  private final Set<String> named;

  Bodies() {
    PhraseTable<List<Body>> table = new PhraseTable<>(false);
    Map<String, Body> fighters = new HashMap<>();
    for (String file : FILES) {
      KnowledgeFile.read(file).forEach(line -> add(line, table, fighters));
    }
    bodies = table;
    armed = Map.copyOf(fighters);
    named = Set.of();
  }

  private Bodies(PhraseSource<List<Body>> bodies, Map<String, Body> armed, Set<String> named) {
    this.bodies = bodies;
    this.armed = armed;
    this.named = named;
  }

  /** Returns these as a story means them that names these countries. */
  Bodies naming(Set<String> countries) {
    return new Bodies(bodies, armed, Set.copyOf(countries));
  }

  /** Returns these with a user's own above them. */
  Bodies with(PhraseSource<Body> own) {
    return new Bodies(
        bodies.under(
            (words, at) ->
                own.longestAt(words, at)
                    .map(hit -> new PhraseTable.Hit<>(List.of(hit.value()), hit.length()))),
        armed,
        named);
  }

  private static void add(
      KnowledgeFile.Line line, PhraseTable<List<Body>> table, Map<String, Body> fighters) {
    if (line.columns().size() < 5) {
      throw line.wrong("a body has at least five columns");
    }
    Optional<String> wikidata =
        line.column(5).isEmpty() ? Optional.empty() : Optional.of(line.column(5));
    Body body =
        new Body(
            line.column(0),
            line.column(2),
            ActorKind.valueOf(line.column(3)),
            sectors(line.column(4)),
            wikidata);
    add(body.name(), body, table);
    line.items(1).forEach(name -> add(name, body, table));
    if (body.kind() == ActorKind.ARMED_GROUP) {
      fighters.putIfAbsent(body.name().toLowerCase(Locale.ROOT), body);
      line.items(1).forEach(name -> fighters.putIfAbsent(name.toLowerCase(Locale.ROOT), body));
    }
  }

  /** The short name of fighters, where it is told with a noun for them: Farc, of Farc rebels. */
  String shown(Body body, String written) {
    int space = written.indexOf(' ');
    String first = space < 0 ? "" : written.substring(0, space);
    boolean backed = BACKED.contains(first.substring(first.lastIndexOf('-') + 1));
    String name = backed ? written.substring(space + 1) : written;
    int last = name.lastIndexOf(' ');
    String noun = last < 0 ? "" : name.substring(last + 1);
    boolean movement = FIGHTERS_BODY.contains(noun); // the Houthi movement: Houthis
    boolean people = FIGHTERS.contains(noun.replaceFirst("s$", ""));
    String base = movement || people ? name.substring(0, last) : name;
    return Stream.of(base + "s", movement ? written : base)
        .filter(each -> armed.get(each.toLowerCase(Locale.ROOT)) == body)
        .findFirst()
        .orElse(written);
  }

  /** What was said first of a country's body of this name stays. */
  private static void add(String name, Body body, PhraseTable<List<Body>> table) {
    List<Body> known = table.computeIfAbsent(name, () -> new ArrayList<>(1));
    if (known.stream().noneMatch(other -> other.country().equals(body.country()))) {
      known.add(body);
    }
  }

  /** Reads {@code GOV,MIL}. */
  static List<Sector> sectors(String column) {
    if (column.length() == 3) {
      return List.of(Sector.valueOf(column));
    }
    return Arrays.stream(column.split(",", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .map(Sector::valueOf)
        .toList();
  }

  /** Returns the body with the longest name that begins at a word, of several the best known. */
  Optional<PhraseTable.Hit<Body>> at(List<String> words, int index) {
    return at(words, index, "");
  }

  /** Returns the body with the longest name that begins at a word, of several a country's own. */
  Optional<PhraseTable.Hit<Body>> at(List<String> words, int index, String country) {
    return bodies
        .longestAt(words, index)
        .flatMap(
            hit ->
                of(hit.value(), country, isOfMany(words, index, hit.length()))
                    .map(body -> new PhraseTable.Hit<>(body, hit.length())));
  }

  /** Returns the body of a whole name, of several the best known. */
  Optional<Body> get(String name) {
    List<String> words = Words.split(name);
    return bodies.get(name).flatMap(found -> of(found, "", isOfMany(words, 0, words.size())));
  }

  /** Returns the armed group of a name in small letters. */
  Optional<Body> armed(String name) {
    return Optional.ofNullable(armed.get(name));
  }

  /** Returns whether many countries have a state body of this name. */
  static boolean isOfManyStates(String name) {
    return OF_MANY_STATES.contains(Words.fold(name));
  }

  /** {@code SARS}: letters that stand for other things too. */
  private static boolean isOfMany(List<String> words, int at, int length) {
    return length == 1 && OF_MANY.contains(Words.fold(words.get(at)));
  }

  /** The body of a country, of a country that the story names, or the best known. */
  private Optional<Body> of(List<Body> bodies, String country, boolean ofMany) {
    return bodies.stream()
        .filter(body -> body.country().equals(country))
        .findFirst()
        .or(
            () ->
                ofMany
                    ? bodies.stream().filter(body -> named.contains(body.country())).findFirst()
                    : Optional.of(bodies.get(0)));
  }
}
