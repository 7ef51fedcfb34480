package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities of one story, each once. */
final class Roster implements Told {

  private static final Set<String> OF_BRUSSELS = WordLists.of("body-of-brussels");
  private static final Set<String> IN_BRUSSELS = WordLists.of("bodies-in-brussels");

  private static final Set<String> FAMILY_FIRST = WordLists.of("family-first");

  private final Knowledge knowledge;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Entity> countries = new LinkedHashMap<>();
  private final Map<String, Entity> byName = new LinkedHashMap<>();
  private final Set<String> shortNames = new HashSet<>();
  private final Map<String, Entity> singles = new HashMap<>();
  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private final ShortBodies shortBodies;
  private boolean sealed;

  Roster(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.shortBodies = new ShortBodies(knowledge);
  }

  List<Entity> entities() {
    return entities;
  }

  /**
   * Keeps the names that are known by now: a headline, where every word may begin with a capital,
   * calls nobody by a fuller name.
   */
  void seal() {
    sealed = true;
  }

  private Entity added(Entity entity) {
    entities.add(entity);
    return entity;
  }

  /** Gives an entity the id under which it is reported. */
  String promote(Entity entity) {
    if (entity.id.isEmpty()) {
      entity.id = "a" + (byId.size() + 1);
      byId.put(entity.id, entity);
    }
    entity.reported = true;
    return entity.id;
  }

  Optional<Entity> ofId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Entity country(String code) {
    Entity known = countries.get(code);
    if (known == null) {
      known = added(new Entity(ActorKind.COUNTRY, ""));
      known.country = code;
      countries.put(code, known);
    }
    return known;
  }

  /** The name by which a country is shown if the story has only its adjective or capital. */
  String nameOf(String code) {
    return knowledge.countries().name(code);
  }

  Entity body(Bodies.Body body, String told) {
    String written = knowledge.bodies().shown(body, told);
    String key = "body:" + body.name();
    Entity known = byName.get(key);
    if (known != null) {
      known = known.self();
    } else {
      known = added(new Entity(body.kind(), written));
      known.named = true;
      boolean breakaway = body.sector().filter(sector -> sector == Sector.PRE).isPresent();
      if (!Codes.isNoCountry(body.country())
          && !(breakaway && body.kind() == ActorKind.GOVERNMENT_BODY)) {
        known.country = body.country();
      }
      known.sector = body.sector();
      known.second = body.second();
      known.wikidata = body.wikidata();
      known.topic = Words.fold(body.name());
      byName.put(key, known);
      shortBodies.withoutCountry(written, known);
    }
    known.names.add(written);
    return known;
  }

  /** Brussels, where a story names none of the bodies that sit there: the European Union. */
  void nameSeat() {
    Entity seat = byName.get("body:Brussels");
    boolean alone = IN_BRUSSELS.stream().noneMatch(name -> byName.containsKey("body:" + name));
    if (seat != null && alone) {
      OF_BRUSSELS.forEach(seat.self().names::add);
    }
  }

  /** An organisation by its name, its initials or the first word of its name. */
  Entity organisation(String name, ActorKind kind) {
    String key = "org:" + Words.fold(name);
    Entity known = named(name).orElse(null);
    if (known == null) {
      known = added(new Entity(kind, name));
      known.named = true;
      known.topic = Words.fold(name);
      byName.put(key, known);
      shortBodies.add(name, known);
    }
    known.names.add(name);
    return known;
  }

  /** Lets what was taken for a person be a body. */
  void asBody(Entity person, ActorKind kind) {
    person.kind = kind;
    person.topic = Words.fold(person.name());
    byName.putIfAbsent("org:" + Words.fold(person.name()), person);
    shortBodies.add(person.name(), person);
  }

  /** Lets an acronym stand for an organisation. */
  void acronym(Entity entity, String acronym) {
    if (!acronym.isEmpty()) {
      entity.names.add(acronym);
      byName.put("org:" + Words.fold(acronym), entity);
    }
  }

  Optional<Entity> named(String name) {
    Entity known = byName.get("org:" + Words.fold(name));
    return (known == null ? shortBodies.get(name) : Optional.of(known)).map(Entity::self);
  }

  /** A ministry or other office of a state, told apart by its country. */
  Entity office(String topic, String country, String name, AgentLexicon.@Nullable Agent agent) {
    for (Entity entity : entities) {
      if (entity.kind == ActorKind.GOVERNMENT_BODY
          && entity.topic.equals(topic)
          && entity.country.equals(country)) {
        entity.names.add(name);
        return entity;
      }
    }
    Entity made = added(new Entity(ActorKind.GOVERNMENT_BODY, name));
    made.topic = topic;
    made.country = country;
    made.named = true;
    if (agent != null) {
      made.sector = Optional.of(agent.sector());
      made.second = agent.second();
    }
    return made;
  }

  /** The last mentioned state body whose name ends so, of any country. */
  Optional<Entity> lastOffice(String topicEnd) {
    Entity best = null;
    for (Entity entity : entities) {
      boolean office = entity.kind == ActorKind.GOVERNMENT_BODY && entity.isOf(topicEnd);
      boolean name = // the Sudanese army, told by its name
          entity.named && !entity.isPerson() && entity.isNamedWith(topicEnd);
      if ((office || name) && (best == null || lastMention(entity) > lastMention(best))) {
        best = entity;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int lastMention(Entity entity) {
    return entity.mentions.isEmpty() ? -1 : entity.mentions.lastKey().start();
  }

  /** A person by name: the fullest name that holds the words, in their order, is the same one. */
  Entity person(String name) {
    return person(name, Entity.Gender.UNKNOWN);
  }

  /** A person by name and form of address: Mr Roth is not the Ann Roth who was named last. */
  Entity person(String name, Entity.Gender gender) {
    List<String> words = SharedNames.words(name);
    Entity best = null;
    for (Entity entity : entities) {
      boolean other =
          gender != Entity.Gender.UNKNOWN
              && entity.gender != Entity.Gender.UNKNOWN
              && entity.gender != gender;
      if (entity.isPerson() && entity.named && !other && SharedNames.shares(entity, words)) {
        best = best == null || isNearer(entity, best, name) ? entity : best;
      }
    }
    if (best == null) {
      best = added(new Entity(ActorKind.PERSON, ""));
      best.named = true;
    }
    if (!sealed || best.names.isEmpty()) {
      best.names.add(name);
    }
    if (best.gender == Entity.Gender.UNKNOWN) {
      best.gender = GivenNames.gender(words);
    }
    Optional<Bodies.Body> own = knowledge.own().get(name);
    if (own.isPresent()) {
      best.country = Codes.isNoCountry(own.get().country()) ? "" : own.get().country();
      best.sector = own.get().sector();
      best.second = own.get().second();
    }
    if (words.size() == 1) {
      singles.put(words.get(0), best);
    }
    if (words.size() > 1) {
      shortNames.addAll(words.subList(words.size() - 1, words.size()));
      List<String> bare = SharedNames.withoutArticles(words);
      shortNames.add(bare.get(bare.size() - 1)); // Tarn, for Omar al-Tarn
      if (words.size() < 4 && FAMILY_FIRST.contains(words.get(0))) {
        shortNames.add(words.get(0));
      }
    }
    return best;
  }

  /** Of two Sharifs the one who has been called so alone is meant again, else the last one. */
  private static boolean isNearer(Entity one, Entity other, String name) {
    boolean called = one.names.contains(name);
    return called == other.names.contains(name) ? lastMention(one) > lastMention(other) : called;
  }

  @Override
  public boolean isPerson(String word) {
    String folded = Words.fold(word);
    if (folded.length() < 3) {
      return false;
    }
    Entity single = singles.get(folded); // who has one name only is known if it is told who it is
    return shortNames.contains(folded)
        || single != null && !single.self().role.isEmpty() && single.self().isPerson();
  }

  @Override
  public boolean isBody(String word) {
    return named(word).isPresent();
  }

  /** Makes an entity that is reported only if somebody asks for it. */
  Entity described(ActorKind kind, String name) {
    return added(new Entity(kind, name));
  }

  /** Makes two entities one. */
  void merge(Entity into, Entity other) {
    if (into != other) {
      into.absorb(other);
      other.merged = into;
      entities.remove(other);
      if (!other.id.isEmpty()) {
        if (into.id.isEmpty()) {
          into.id = other.id;
        }
        byId.put(other.id, into);
      }
    }
  }

  static ActorKind kind(AgentLexicon.Kind kind) {
    return switch (kind) {
      case PERSON -> ActorKind.PERSON;
      case GROUP, THING -> ActorKind.GROUP;
      case GOVERNMENT_BODY -> ActorKind.GOVERNMENT_BODY;
      case ORGANISATION -> ActorKind.ORGANISATION;
      case COMPANY -> ActorKind.COMPANY;
      case ARMED_GROUP -> ActorKind.ARMED_GROUP;
      case INTERNATIONAL_BODY -> ActorKind.INTERNATIONAL_BODY;
    };
  }

  static void describe(Entity entity, AgentLexicon.Agent agent) {
    if (entity.sector.isEmpty() && agent.sector() != Sector.UNK) {
      entity.sector = Optional.of(agent.sector());
      entity.second = agent.second();
    }
  }
}
