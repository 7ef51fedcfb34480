package io.github.entente.extract.actor;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Mention;
import io.github.entente.model.MentionForm;
import io.github.entente.model.Sector;
import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An actor while the story is still being read. */
final class Entity {

  /** What a pronoun tells of whom it stands for. */
  enum Gender {
    UNKNOWN,
    MALE,
    FEMALE
  }

  ActorKind kind;
  final Set<String> names = new LinkedHashSet<>();
  final Set<String> aliases = new LinkedHashSet<>();
  final TreeMap<Span, MentionForm> mentions = new TreeMap<>();
  String id = "";
  String country = "";
  String role = "";

  /** Folded words of a body's own name without its country: "defence ministry". */
  String topic = "";

  /** Folded words of the further offices that a person was said to hold. */
  private final Set<String> further = new LinkedHashSet<>();

  /** Folded words of what the office of a person is of, as far as it has a name: Brack. */
  String seat = "";

  Gender gender = Gender.UNKNOWN;

  /** Whether the country is only that of the story, which anything said outranks. */
  boolean guessed;

  /** Whether the guess is a fact of the library's about somebody of this name. */
  boolean known;

  /** The country that it is guessed to be of once it gets a name. */
  String home = "";

  /** Whether its only names so far are those of parts of it. */
  boolean onlyPart;

  boolean plural;
  boolean named;
  boolean reported;
  @Nullable Entity affiliation;

  /** What it turned out to be. */
  @Nullable Entity merged;

  Optional<Sector> sector = Optional.empty();
  Optional<Sector> second = Optional.empty();
  Optional<String> wikidata = Optional.empty();

  Entity(ActorKind kind, String name) {
    this.kind = kind;
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  Entity self() {
    Entity self = this;
    while (self.merged != null) {
      self = self.merged;
    }
    return self;
  }

  /** Says of which country it is, unless that was said before. */
  void of(String code) {
    if (!code.isEmpty() && (country.isEmpty() || guessed)) {
      country = code;
      guessed = false;
    }
  }

  /** Guesses of which country it is, if nothing is known yet. */
  void perhapsOf(String code) {
    if (!code.isEmpty() && country.isEmpty()) {
      country = code;
      guessed = true;
    }
  }

  /** Takes over another's sector, if none of its own is known. */
  void perhapsOfSector(Entity other) {
    if (sector.isEmpty()) {
      sector = other.sector;
      second = other.second;
    }
  }

  /** Whether some name of it is of this noun: the Monetary | Fund, the | Bureau of Roads. */
  boolean isNamedWith(String noun) {
    return names.stream()
        .map(Words::fold)
        .anyMatch(
            name ->
                name.endsWith(" " + noun)
                    || name.startsWith(noun + " of ")
                    || name.contains(" " + noun + " of ")
                    || name.contains(" " + noun + " for ")
                    || name.contains(" " + noun + " in "));
  }

  /** Whether what it is of is this, or ends so: the | defence ministry. */
  boolean isOf(String end) {
    return isOf(topic, end) || further.stream().anyMatch(other -> isOf(other, end));
  }

  private static boolean isOf(String topic, String end) {
    return topic.equals(end) || topic.endsWith(" " + end);
  }

  /** Notes one more office of a person: General Name is the commander too. */
  void alsoOf(String office) {
    if (topic.isEmpty()) {
      topic = office;
    } else if (!office.isEmpty()) {
      further.add(office);
    }
  }

  /** Returns whether it was said to be such a thing: an airline. */
  boolean isCalled(String noun) {
    return further.contains(noun);
  }

  /** Returns whether it was said what it is. */
  boolean isCalled() {
    return !further.isEmpty();
  }

  /** Returns the words of all offices that a person was said to hold. */
  List<String> topics() {
    List<String> all = new ArrayList<>(further);
    all.add(0, topic);
    return all;
  }

  /** Adds a name of a country: Scotland is what the United Kingdom is called if nothing else is. */
  void callCountry(String name, boolean part) {
    if (part && !names.isEmpty() && !onlyPart) {
      aliases.add(name);
      return;
    }
    if (!part && onlyPart) {
      aliases.addAll(names);
      names.clear();
    }
    onlyPart = part;
    names.add(name);
  }

  /** The fullest name: the one with most words, the first of several. */
  String name() {
    String best = "";
    for (String name : names) {
      if (best.isEmpty() || weight(name) > weight(best)) {
        best = name;
      }
    }
    return best;
  }

  private static int weight(String name) {
    return name.split("[\\s\u00a0]+").length * 100
        + Math.min(99, name.length())
        - (Words.isAllCapitals(name) && name.indexOf(' ') > 0 ? 50 : 0);
  }

  /** Returns whether it is a body that has a name of its own, and no country. */
  boolean isNamedBody() {
    return named && !isPerson() && kind != ActorKind.COUNTRY;
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON;
  }

  void mention(Span span, MentionForm form) {
    mentions.putIfAbsent(span, form);
  }

  /** Takes over what is known of another that turned out to be the same. */
  void absorb(Entity other) {
    other.mentions.forEach(mentions::putIfAbsent);
    aliases.addAll(other.aliases);
    if (!named || other.named) {
      names.addAll(other.names);
    }
    if (country.isEmpty() || guessed && !other.guessed && !other.country.isEmpty()) {
      country = other.country;
      guessed = other.guessed;
    }
    if (named) {
      perhapsOf(other.home);
    }
    if (role.isEmpty()) {
      role = other.role;
    }
    if (isPerson()) {
      alsoOf(other.topic.isEmpty() ? Words.fold(other.role) : other.topic); // the mayor, later on
      further.addAll(other.further);
    } else if (!other.named) {
      further.add(other.topic); // the airline, later on
    }
    if (affiliation == null) {
      affiliation = other.affiliation;
    }
    if (seat.isEmpty()) {
      seat = other.seat;
    }
    if (sector.isEmpty()) {
      sector = other.sector;
      second = other.second;
    }
    if (gender == Gender.UNKNOWN) {
      gender = other.gender;
    }
    reported |= other.reported;
  }

  int firstMention() {
    return mentions.isEmpty() ? Integer.MAX_VALUE : mentions.firstKey().start();
  }

  /** The name of a state without the article that it is written with in a sentence. */
  private String bare(String name) {
    return kind == ActorKind.COUNTRY ? name.replaceFirst("^[Tt]he ", "") : name;
  }

  Actor toActor() {
    String name = bare(name());
    Actor.Builder actor = Actor.builder(id, name, kind);
    if (country.length() == 3 && !Codes.isNoCountry(country)) {
      actor.country(country);
    }
    if (!role.isEmpty()) {
      actor.role(role);
    }
    if (affiliation != null && !affiliation.self().id.isEmpty()) {
      actor.affiliation(affiliation.self().id);
    }
    sector.ifPresent(actor::sector);
    second.ifPresent(actor::secondSector);
    wikidata.ifPresent(actor::wikidata);
    List<String> others = new ArrayList<>(names);
    others.addAll(aliases);
    others.replaceAll(this::bare);
    List<Mention> all = new ArrayList<>();
    mentions.forEach((span, form) -> all.add(new Mention(span, form)));
    all.sort(Comparator.comparing(Mention::span));
    return actor
        .aliases(others.stream().distinct().filter(other -> !other.equals(name)).toList())
        .mentions(all)
        .build();
  }
}
