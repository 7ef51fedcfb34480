package io.github.entente.extract.agreement;

import io.github.entente.extract.actor.Cast;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whom an actor speaks for: a minister for the state, "the rebels" for those that are named. */
final class Representation {

  /** Those who are known for something else than the affairs of a state. */
  private static final Set<Sector> PRIVATE =
      EnumSet.of(
          Sector.BUS,
          Sector.JRN,
          Sector.CVL,
          Sector.EDU,
          Sector.MED,
          Sector.LAB,
          Sector.AGR,
          Sector.NGO);

  private final Cast cast;
  private final AgreementLexicon lexicon;
  private final Sides sides;

  Representation(Cast cast, AgreementLexicon lexicon, Sides sides) {
    this.cast = cast;
    this.lexicon = lexicon;
    this.sides = sides;
  }

  /** Returns the party that an actor is or speaks for, if it is a political one. */
  Optional<String> party(String id) {
    Actor actor = cast.actor(id);
    String last = Sides.lastWord(actor);
    if (lexicon.noun(last).isPresent()) {
      return Optional.empty();
    }
    if (isSeatName(actor)) {
      return Optional.of(bodyAt(actor));
    }
    return switch (actor.kind()) {
      case COUNTRY, INTERNATIONAL_BODY, ARMED_GROUP -> Optional.of(id);
      case GOVERNMENT_BODY ->
          isCourt(actor)
              ? Optional.empty()
              : Optional.of(
                  sides.isRegional(actor) || sides.isStates(id)
                      ? id
                      : cast.countryOf(id).orElse(id));
      case PERSON ->
          actor
              .affiliation()
              .filter(body -> isBodyOfItsOwn(body) || isLeader(actor, body))
              .or(() -> isPrivate(actor) ? Optional.empty() : ofPerson(actor));
      case GROUP -> sides.isBusiness(actor) ? Optional.empty() : Optional.of(groupOf(actor));
      case ORGANISATION -> sides.isBusiness(actor) ? Optional.empty() : Optional.of(id);
      case COMPANY -> Optional.empty();
    };
  }

  /** "UNITA leader Jonas Savimbi": a movement's leader who has no office speaks for it. */
  private boolean isLeader(Actor person, String body) {
    return cast.actor(body).kind() == ActorKind.ORGANISATION
        && person.role().filter(role -> role.equals("leader")).isPresent()
        && person.sector().filter(sector -> sector == Sector.PTY).isPresent();
  }

  /** A minister speaks for the state, a rebel leader for himself. */
  private Optional<String> ofPerson(Actor person) {
    boolean rebel = person.sector().filter(sector -> sector == Sector.REB).isPresent();
    String role = person.role().orElse("").toLowerCase(Locale.ROOT);
    Optional<String> region = // the president of a breakaway region
        those(
                a ->
                    a.kind() == ActorKind.GOVERNMENT_BODY
                        && sides.isRegional(a)
                        && role.contains(a.name().toLowerCase(Locale.ROOT)))
            .stream()
            .findFirst();
    boolean opposed = role.contains("opposition leader"); // who signs with his own government
    return rebel || opposed
        ? Optional.of(person.id())
        : region.or(() -> cast.countryOf(person.id()));
  }

  /** A court binds nobody by agreement. */
  private static boolean isCourt(Actor actor) {
    return actor.sector().filter(sector -> sector == Sector.JUD).isPresent();
  }

  /** Whether nothing that is told of a person is of public affairs. */
  private boolean isPrivate(Actor person) {
    return person.role().isEmpty() && person.sector().isEmpty() && person.affiliation().isEmpty()
        || person.sector().filter(PRIVATE::contains).isPresent();
  }

  private boolean isSeatName(Actor actor) {
    return lexicon.is("seat", actor.name().toLowerCase(Locale.ROOT));
  }

  /** The body that has its seat in the city of that name, where the article names it too. */
  private String bodyAt(Actor city) {
    return cast.actors().stream()
        .filter(a -> lexicon.is("seat " + city.name().toLowerCase(Locale.ROOT), a.name()))
        .map(Actor::id)
        .findFirst()
        .orElse(city.id());
  }

  /** Whether those who speak for it speak for no state: a body of states, an armed group. */
  private boolean isBodyOfItsOwn(String id) {
    ActorKind kind = cast.actor(id).kind();
    return kind == ActorKind.ARMED_GROUP || kind == ActorKind.INTERNATIONAL_BODY;
  }

  /** "The rebels" are those that the article names, if it names only one group of fighters. */
  private String groupOf(Actor group) {
    Optional<String> part = partOf(group);
    if (part.isPresent()) {
      return part.get();
    }
    boolean bare =
        lexicon.is("armed", group.name().toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
    List<String> fighters = bare ? those(a -> a.kind() == ActorKind.ARMED_GROUP) : List.of();
    if (bare && fighters.isEmpty()) {
      fighters = those(a -> isNamedForm(a, group.name()));
    } else if (fighters.size() > 1) {
      fighters = fighters.stream().filter(id -> isBefore(cast.actor(id), group)).toList();
    }
    return fighters.size() == 1 ? fighters.get(0) : stateOf(group);
  }

  /** "Remaining Hezbollah fighters" are Hezbollah. */
  private Optional<String> partOf(Actor group) {
    return cast.actors().stream()
        .filter(a -> a.kind() == ActorKind.ARMED_GROUP)
        .filter(
            a ->
                group.name().contains(a.name())
                    || a.aliases().stream().anyMatch(n -> (" " + group.name()).contains(" " + n)))
        .map(Actor::id)
        .findFirst();
  }

  /** Whether the article has named one before it speaks of the other. */
  private static boolean isBefore(Actor one, Actor other) {
    return !one.mentions().isEmpty()
        && !other.mentions().isEmpty()
        && one.mentions().get(0).span().start() < other.mentions().get(0).span().start();
  }

  private static boolean isNamedForm(Actor actor, String noun) {
    return actor.kind() == ActorKind.GROUP && actor.name().endsWith(" " + noun);
  }

  /** The state that a people or its office-holders stand for; else the group itself. */
  private String stateOf(Actor group) {
    if (group.country().isEmpty() && WordClass.JUNTA.has(group.name())) {
      List<String> states = // of the only government that is spoken of
          those(a -> a.kind() == ActorKind.GOVERNMENT_BODY && a.country().isPresent()).stream()
              .flatMap(id -> cast.countryOf(id).stream())
              .distinct()
              .toList();
      return states.size() == 1 ? states.get(0) : group.id();
    }
    if (isEthnic(group)) {
      return group.id();
    }
    boolean people =
        group.name().indexOf(' ') < 0 && Character.isUpperCase(group.name().codePointAt(0));
    boolean office =
        Arrays.stream(group.name().toLowerCase(Locale.ROOT).split(" ", -1))
            .map(word -> word.replaceFirst("s$", ""))
            .anyMatch(word -> lexicon.is("office", word));
    boolean soldiers = // Peruvian troops
        lexicon.is("soldiery", Sides.lastWord(group).replaceFirst("s$", ""))
            && group.sector().filter(sector -> sector == Sector.MIL).isPresent();
    return people || office || soldiers
        ? cast.countryOf(group.id()).orElse(group.id())
        : group.id();
  }

  /** "Ethnic Albanian rebels", who are not Albania. */
  static boolean isEthnic(Actor group) {
    return group.name().matches("[Ee]thnic .*");
  }

  /** The state that an armed group fights in, if the article names it. */
  List<String> stateOfFighters(String id) {
    Actor group = cast.actor(id);
    boolean described = // Peruvian rebels, who fight their own government; not ethnic Peruvian ones
        group.kind() == ActorKind.GROUP
            && sides.isArmed(id)
            && group.country().isPresent()
            && !isEthnic(group);
    if (described) {
      return cast.countryOf(id).filter(state -> !state.equals(id)).stream().toList();
    }
    return group.kind() == ActorKind.ARMED_GROUP && group.country().isPresent()
        ? those(a -> a.kind() == ActorKind.COUNTRY && a.country().equals(group.country()))
        : List.of();
  }

  /** Returns the parties that actors are or speak for, each once. */
  List<String> parties(List<String> ids) {
    List<String> found = new ArrayList<>();
    for (String id : ids) {
      party(id).filter(party -> !found.contains(party)).ifPresent(found::add);
    }
    return found;
  }

  /** Returns the actors of the article that are of a sort. */
  List<String> those(Predicate<Actor> which) {
    return cast.actors().stream().filter(which).map(Actor::id).toList();
  }
}
