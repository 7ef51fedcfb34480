package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the body and the country in whose service a person is. */
final class Employment {

  /** The sectors of those who are in the service of a state. */
  private static final Set<Sector> STATE =
      Set.of(Sector.GOV, Sector.MIL, Sector.LEG, Sector.JUD, Sector.COP, Sector.SPY);

  /** The house of an office. */
  private static final Map<String, String> SEATS =
      KnowledgeFile.read("seats.tsv").stream()
          .flatMap(line -> line.items(1).stream().map(office -> Map.entry(office, line.column(0))))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Roster roster;
  private final OfficeReader offices;
  private final Setting setting;
  private final BiFunction<Sentence, Integer, Optional<String>> capitals;

  /**
   * Makes a reader.
   *
   * @param capitals the country whose capital's name begins at a token
   */
  Employment(
      Roster roster,
      OfficeReader offices,
      Setting setting,
      BiFunction<Sentence, Integer, Optional<String>> capitals) {
    this.roster = roster;
    this.offices = offices;
    this.setting = setting;
    this.capitals = capitals;
  }

  /** Sets whom a person works for, from the possessor, a body's name or the office itself. */
  void affiliate(Entity person, Phrase phrase, List<Ref> own) {
    if (person.affiliation != null) {
      return;
    }
    Optional<Entity> owner = owner(phrase, own);
    if (owner.isPresent() && owner.get() != person) {
      boolean state = // Peru's health ministry spokesman is the ministry's
          owner.get().kind == ActorKind.COUNTRY && !ministryOf(person.topic).isEmpty();
      if (!state) {
        person.affiliation = owner.get().isPerson() ? owner.get().affiliation : owner.get();
      }
      person.of(owner.get().country);
      if (owner.get().isPerson() && person.topic.startsWith("spokes")) {
        person.perhapsOfSector(owner.get());
      }
    }
  }

  /** Whose office a phrase says that it is: the possessor, or the body named before it. */
  Optional<Entity> owner(Phrase phrase, List<Ref> own) {
    Optional<Entity> owner = offices.possessor(phrase, own);
    for (Names.Name name : phrase.names()) {
      if (name.end() < phrase.agentStart() && name.term() == null) {
        owner = own.stream().filter(r -> r.covers(name.end())).map(Ref::first).findFirst();
      }
    }
    return owner;
  }

  /** Fills in the country and the ministry behind an office. */
  void settle(Entity person, String stated, Sentence sentence) {
    person.of(stated);
    String ministry = ministryOf(person.topic);
    if (!ministry.isEmpty() && person.affiliation == null) {
      Optional<Entity> body =
          person.country.isEmpty() && !ministry.contains(" ")
              ? roster.lastOffice(ministry)
              : Optional.empty();
      String country = person.country;
      if (body.isEmpty() && country.isEmpty()) {
        country = placeIn(sentence).orElse(setting.country());
      }
      String place = country;
      Entity office = body.orElseGet(() -> roster.office(ministry, place, ministry, null));
      if (ministry.contains(" ") || body.isPresent()) {
        person.affiliation = office;
        if (person.country.isEmpty()) {
          person.country = office.country;
        }
      }
    }
    boolean politician = person.sector.filter(BodyFacts::isParty).isPresent();
    if ((isOfficial(person) || politician) && isOfNoOther(person.affiliation)) {
      person.perhapsOf(setting.countryOf(person.topic));
    }
  }

  /** {@code Senate Minority Leader}: a state body that names no state leaves the country open. */
  private static boolean isOfNoOther(@Nullable Entity body) {
    return body == null || body.kind == ActorKind.GOVERNMENT_BODY && body.country.isEmpty();
  }

  /** Says of which ministry an official of one is: a finance ministry official in Lima. */
  void ministry(Entity person, String topic) {
    String ministry = ministryOf(topic);
    if (person.affiliation == null && ministry.contains(" ") && !person.country.isEmpty()) {
      person.affiliation = roster.office(ministry, person.country, ministry, null);
    }
  }

  /** {@code former President Name}: holds the office no more. */
  static void elder(Entity person) {
    String role = Words.fold(person.role);
    int blank = role.indexOf(' ');
    if (person.isPerson()
        && blank > 0
        && PhraseReader.isFormer(role.substring(0, blank))
        && isOfficial(person)) {
      boolean led = // who was a plain policeman or soldier is none now, and no elder
          person.sector.filter(s -> s == Sector.COP || s == Sector.MIL).isEmpty()
              || OfficeMatch.isHead(role)
              || Titles.isRank(role.substring(role.lastIndexOf(' ') + 1));
      person.sector = led ? Optional.of(Sector.ELI) : Optional.empty();
      person.second = Optional.empty();
    }
  }

  /** {@code leader of the northern rebels}, {@code of the opposition}: of those he leads. */
  static void rebel(Entity person, AgentLexicon agents) {
    int of = person.role.lastIndexOf(" of ");
    if (person.isPerson() && of > 0) {
      agents
          .get(person.role.substring(person.role.lastIndexOf(' ') + 1))
          .map(AgentLexicon.Agent::sector)
          .filter(sector -> sector == Sector.REB || sector == Sector.OPP)
          .ifPresent(
              sector -> {
                person.sector = Optional.of(sector);
                person.second = Optional.empty();
              });
    }
  }

  /**
   * The Kremlin's spokesman is of its sector; an officer of an international body is of no country
   * only because the story plays there.
   */
  static void ofBody(Entity person) {
    Entity body = person.affiliation == null ? null : person.affiliation.self();
    if (!person.isPerson() || body == null) {
      return;
    }
    boolean international = body.kind == ActorKind.INTERNATIONAL_BODY;
    if (international && person.guessed && !person.known) {
      person.country = "";
      person.guessed = false;
    }
    if (international || body.kind == ActorKind.GOVERNMENT_BODY) {
      person.perhapsOfSector(body);
    }
    boolean chamber = body.sector.filter(s -> s == Sector.LEG || s == Sector.JUD).isPresent();
    if (chamber
        && person.sector.equals(Optional.of(Sector.GOV))
        && OfficeMatch.isHead(Words.fold(person.role))) {
      person.sector = body.sector; // the president of the parliament
    }
  }

  static boolean isOfficial(Entity person) {
    return person.sector.filter(STATE::contains).isPresent();
  }

  /** The country in which a sentence says that something was said: at a briefing in Beijing. */
  private Optional<String> placeIn(Sentence sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).text().equals("in")) {
        Optional<String> code = capitals.apply(sentence, i + 1);
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code foreign ministry} of {@code foreign ministry spokesman}. */
  private static String ministryOf(String topic) {
    int at = topic.indexOf("ministry");
    return at < 0 ? "" : topic.substring(0, at + "ministry".length());
  }

  /** The house of an office: the ambassador is of the embassy that was spoken of. */
  static Optional<String> seat(String topic) {
    return Optional.ofNullable(SEATS.get(topic));
  }

  static void of(Entity person, Entity body) {
    person.of(body.country);
    if (person.affiliation == null) {
      person.affiliation = body;
    }
  }
}
