package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads persons: titles before names, descriptions beside them, offices without a name. */
final class People {

  /** The sectors of those who are in the service of a state. */
  private static final Set<Sector> STATE =
      Set.of(Sector.GOV, Sector.MIL, Sector.LEG, Sector.JUD, Sector.COP, Sector.SPY);

  private final Roster roster;
  private final Salience salience;
  private final OfficeReader offices;
  private final Setting setting;
  private final AgentLexicon lexicon;
  private final Portfolios portfolios;
  private final BiFunction<Sentence, Integer, Optional<String>> capitals;

  /**
   * Makes a reader.
   *
   * @param capitals the country whose capital's name begins at a token
   */
  People(
      Roster roster,
      Salience salience,
      OfficeReader offices,
      Setting setting,
      AgentLexicon lexicon,
      BiFunction<Sentence, Integer, Optional<String>> capitals) {
    this.capitals = capitals;
    this.roster = roster;
    this.salience = salience;
    this.offices = offices;
    this.setting = setting;
    this.lexicon = lexicon;
    this.portfolios = new Portfolios(lexicon);
  }

  /** A name with what stands before it: {@code Lithuanian Defense Minister Rimantas Z.} */
  Entity titled(Phrase phrase, int nameStart, List<Ref> own, Names names) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    String name = OfficeReader.text(sentence, nameStart, chunk.head());
    Entity person = roster.person(name);
    if (nameStart > 0 && chunk.inner() < nameStart) {
      gender(person, sentence, chunk.inner(), nameStart - 1);
    }
    if (isStateOfParty(sentence, chunk.head() + 1)) {
      person.of("USA");
    }
    int titleEnd = nameStart;
    while (titleEnd > 1 && Titles.isHonorific(sentence.token(titleEnd - 1).text())) {
      titleEnd--;
    }
    Optional<PhraseTable.Hit<AgentLexicon.Agent>> longer = longerOffice(phrase, titleEnd, names);
    if (longer.isPresent()) {
      int from = titleEnd - longer.get().length();
      role(person, sentence, from, titleEnd - 1, longer.get().value());
      String country = Portfolios.countryBefore(sentence, names, from);
      settle(person, orBehind(country, sentence, chunk.head(), names), sentence);
      return person;
    }
    phrase
        .agent()
        .filter(a -> a.kind() == AgentLexicon.Kind.PERSON && phrase.agentEnd() < nameStart)
        .ifPresent(
            agent -> {
              int first = roleStart(phrase);
              int from = portfolios.start(sentence, first, phrase.agentEnd());
              Optional<Entity> body = bodyBefore(phrase, first);
              int role = body.isPresent() ? first + 1 : from;
              role(person, sentence, role, withoutRank(phrase, names, first), agent);
              body.filter(b -> person.affiliation == null).ifPresent(b -> of(person, b));
              String country =
                  from < first
                      ? Portfolios.countryBefore(sentence, names, from)
                      : offices.countryOf(phrase, own);
              affiliate(person, phrase, own);
              settle(person, orBehind(country, sentence, chunk.head(), names), sentence);
            });
    return person;
  }

  /** {@code Peru's Name}: of the country, and its minister if the ministers were spoken of. */
  void ofCountry(Entity person, Optional<Entity> owner) {
    Optional<Entity> country = owner.filter(e -> e.kind == ActorKind.COUNTRY);
    country.ifPresent(state -> person.of(state.country));
    country
        .flatMap(
            state ->
                salience.lastOfSeveral(
                    e -> e.isPerson() && !e.named && e.country.equals(state.country)))
        .filter(office -> person.role.isEmpty())
        .ifPresent(
            office -> {
              roster.merge(person, office);
              salience.replace(office, person);
            });
  }

  /** {@code the foreign ministers of Peru and Chile}: two people. */
  private List<Entity> several(Phrase phrase, AgentLexicon.Agent agent, Names names) {
    Chunk chunk = phrase.chunk();
    List<String> countries = OfficeReader.countriesBehind(chunk.sentence(), names, chunk.head());
    if (countries.size() < 2 || agent.sector() != Sector.GOV) {
      return List.of();
    }
    String words = OfficeReader.text(chunk.sentence(), phrase.ownStart(), chunk.head());
    List<Entity> people = new ArrayList<>();
    for (String country : countries) {
      Entity person = roster.described(ActorKind.PERSON, words.replaceFirst("s$", ""));
      person.role = words.replaceFirst("s$", "");
      person.topic = OfficeReader.topic(chunk.sentence(), phrase.ownStart(), chunk.head());
      person.of(country);
      Roster.describe(person, agent);
      people.add(person);
    }
    return people;
  }

  /** {@code (R-Ohio)}, {@code (D-Calif.)}: how American papers write party and state. */
  private static boolean isStateOfParty(Sentence sentence, int at) {
    if (at + 1 >= sentence.size() || !sentence.token(at).text().equals("(")) {
      return false;
    }
    String word = sentence.token(at + 1).text();
    return word.length() > 2
        && "RDI".indexOf(word.charAt(0)) >= 0
        && word.charAt(1) == '-'
        && Character.isUpperCase(word.charAt(2));
  }

  /** An office with "of" in it, which begins before the phrase: Leader of the Opposition Name. */
  private Optional<PhraseTable.Hit<AgentLexicon.Agent>> longerOffice(
      Phrase phrase, int nameStart, Names names) {
    int start = phrase.chunk().start();
    for (int from = Math.max(0, start - 4); from < start && start > 1; from++) {
      int length = nameStart - from;
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> hit =
          lexicon
              .at(names.words().subList(0, nameStart), from)
              .filter(h -> h.length() == length)
              .filter(h -> h.value().kind() == AgentLexicon.Kind.PERSON);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** The country stated before a name, or right behind it: President Name of Chile. */
  private static String orBehind(String country, Sentence sentence, int end, Names names) {
    boolean of =
        country.isEmpty()
            && end + 2 < sentence.size()
            && sentence.token(end + 1).text().equals("of");
    int at = of && sentence.token(end + 2).is("DT") ? end + 3 : end + 2;
    Countries.Term term = of ? names.at(at).map(Names.Name::term).orElse(null) : null;
    return term != null && term.is(Countries.Form.NAME) ? term.code() : country;
  }

  private static int roleStart(Phrase phrase) {
    int at = phrase.ownStart();
    for (Names.Name name : phrase.names()) {
      if (name.start() >= at && name.end() < phrase.agentStart()) {
        at = name.end() + 1;
      }
    }
    while (at < phrase.agentStart() && isAge(phrase.sentence().token(at).text())) {
      at++;
    }
    return Math.min(at, phrase.agentStart());
  }

  /** {@code Union chairman Name}: the body that is called by its noun before the office. */
  private Optional<Entity> bodyBefore(Phrase phrase, int first) {
    return first < phrase.agentEnd()
        ? ShortNouns.named(Words.fold(phrase.sentence().token(first).text()), salience)
        : Optional.empty();
  }

  /** The end of {@code Interior Minister} in {@code Interior Minister General Name}. */
  private int withoutRank(Phrase phrase, Names names, int first) {
    int end = phrase.agentEnd();
    boolean rank =
        phrase.agent().filter(a -> a.sector() == Sector.MIL).isPresent()
            && phrase.agentStart() > first;
    if (!rank) {
      return end;
    }
    for (int at = first; at < phrase.agentStart(); at++) {
      int rest = phrase.agentStart() - at;
      boolean office =
          lexicon
              .at(names.words().subList(0, phrase.agentStart()), at)
              .filter(hit -> hit.length() == rest)
              .filter(hit -> hit.value().kind() == AgentLexicon.Kind.PERSON)
              .isPresent();
      if (office) {
        return phrase.agentStart() - 1;
      }
    }
    return end;
  }

  /** {@code its 61-year-old leader}. */
  private static boolean isAge(String word) {
    return Character.isDigit(word.charAt(0)) && word.endsWith("-old");
  }

  private void role(Entity person, Sentence sentence, int from, int to, AgentLexicon.Agent agent) {
    if (person.role.isEmpty() && !lexicon.isRelational(agent)) {
      person.role = OfficeReader.text(sentence, from, to);
      person.topic = OfficeReader.topic(sentence, from, to);
    }
    Roster.describe(person, agent);
    gender(person, sentence, from, to);
  }

  private static void gender(Entity person, Sentence sentence, int from, int to) {
    for (int i = from; i <= to && person.gender == Entity.Gender.UNKNOWN; i++) {
      person.gender = Titles.gender(sentence.token(i).text());
    }
  }

  /** Sets whom a person works for, from the possessor, a body's name or the office itself. */
  private void affiliate(Entity person, Phrase phrase, List<Ref> own) {
    if (person.affiliation != null) {
      return;
    }
    Optional<Entity> owner = offices.possessor(phrase, own);
    for (Names.Name name : phrase.names()) {
      if (name.end() < phrase.agentStart() && name.term() == null) {
        owner = own.stream().filter(r -> r.covers(name.end())).map(Ref::first).findFirst();
      }
    }
    if (owner.isPresent() && owner.get() != person) {
      person.affiliation = owner.get().isPerson() ? owner.get().affiliation : owner.get();
      person.of(owner.get().country);
    }
  }

  /** Fills in the country and the ministry behind an office. */
  private void settle(Entity person, String stated, Sentence sentence) {
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
    if (isOfficial(person) && person.affiliation == null) {
      person.perhapsOf(setting.country());
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

  /** An office without a name: {@code the minister}, {@code Ireland's transport minister}. */
  List<Entity> office(Phrase phrase, AgentLexicon.Agent agent, List<Ref> own, Names names) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    String topic = OfficeReader.topic(sentence, roleStart(phrase), chunk.head());
    boolean plural = sentence.token(chunk.head()).tag().endsWith("S");
    if (plural) {
      List<Entity> several = several(phrase, agent, names);
      return !several.isEmpty() ? several : offices.groups(phrase, agent, own, names);
    }
    String first = Words.fold(sentence.token(chunk.core()).text());
    boolean indefinite = first.equals("a") || first.equals("an") || first.equals("one");
    boolean relational = lexicon.isRelational(agent);
    // his counterpart is of another country than he
    String country = relational ? phrase.adjective() : offices.countryOf(phrase, own);
    if (!indefinite) {
      Optional<Entity> known = known(topic, country);
      if (known.isPresent() && (first.equals("the") || !country.isEmpty())) {
        return List.of(known.get());
      }
    }
    Entity person =
        roster.described(
            ActorKind.PERSON,
            OfficeReader.text(
                sentence, chunk.hasPossessor() ? chunk.start() : chunk.inner(), chunk.head()));
    role(person, sentence, Math.min(roleStart(phrase), chunk.head()), chunk.head(), agent);
    if (!relational) {
      affiliate(person, phrase, own);
    }
    if (country.isEmpty()) {
      boolean abroad = topic.contains("ambassador") || topic.contains("envoy");
      country = abroad ? "" : Places.countryBehind(sentence, names, chunk.head(), 1).orElse("");
    }
    person.of(country);
    if (isOfficial(person) && first.equals("the")) {
      person.home = setting.country();
    }
    if (first.equals("the") && country.isEmpty()) {
      seat(topic).flatMap(roster::lastOffice).ifPresent(body -> of(person, body));
    }
    if (indefinite) {
      person.topic = "";
    }
    return List.of(person);
  }

  /** The house of an office: the ambassador is of the embassy that was spoken of. */
  private static Optional<String> seat(String topic) {
    return switch (topic) {
      case "ambassador", "deputy ambassador" -> Optional.of("embassy");
      case "high commissioner" -> Optional.of("high commission");
      case "consul", "consul general" -> Optional.of("consulate");
      default -> Optional.empty();
    };
  }

  private static void of(Entity person, Entity body) {
    person.of(body.country);
    if (person.affiliation == null) {
      person.affiliation = body;
    }
  }

  private Optional<Entity> known(String topic, String country) {
    return salience.last(
        e ->
            e.isPerson()
                && !e.topic.isEmpty()
                && e.isOf(topic)
                && (country.isEmpty() || e.country.isEmpty() || e.country.equals(country)));
  }
}
