package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads persons: titles before names, descriptions beside them, offices without a name. */
final class People {

  private final Roster roster;
  private final Salience salience;
  private final OfficeReader offices;
  private final GroupReader groups;
  private final Setting setting;
  private final AgentLexicon lexicon;
  private final Portfolios portfolios;
  private final TitleWords titles;
  private final Employment employment;
  private final OfficeMatch match;

  People(
      Roster roster,
      Salience salience,
      OfficeReader offices,
      GroupReader groups,
      Setting setting,
      AgentLexicon lexicon,
      Employment employment) {
    this.employment = employment;
    this.roster = roster;
    this.salience = salience;
    this.offices = offices;
    this.groups = groups;
    this.setting = setting;
    this.lexicon = lexicon;
    this.titles = new TitleWords(lexicon);
    this.portfolios = new Portfolios(lexicon);
    this.match = new OfficeMatch(salience, lexicon);
  }

  /** A name with what stands before it: {@code Lithuanian Defense Minister Rimantas Z.} */
  Entity titled(Phrase phrase, int nameStart, List<Ref> own, Names names) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    String name = PhraseText.text(sentence, nameStart, chunk.head());
    Entity.Gender gender =
        nameStart > 0 && chunk.inner() < nameStart
            ? Titles.gender(sentence, chunk.inner(), nameStart - 1)
            : Entity.Gender.UNKNOWN;
    Entity person = roster.person(name, gender);
    if (person.gender == Entity.Gender.UNKNOWN) {
      person.gender = gender;
    }
    if (TitleWords.isStateOfParty(sentence, chunk.head() + 1)) {
      person.of("USA");
    }
    int titleEnd = nameStart;
    while (titleEnd > 1 && Titles.isHonorific(sentence.token(titleEnd - 1).text())) {
      titleEnd--;
    }
    Optional<PhraseTable.Hit<AgentLexicon.Agent>> longer =
        titles.longerOffice(phrase, titleEnd, names);
    if (longer.isPresent()) {
      int from = titleEnd - longer.get().length();
      role(person, sentence, from, titleEnd - 1, longer.get().value());
      int end = titleEnd;
      own.stream() // the Minister | of State Name
          .filter(r -> r.end() >= from && r.end() < end && Apposed.isOffice(r))
          .forEach(r -> roster.merge(person, r.first()));
      String country = Portfolios.countryBefore(sentence, names, from);
      employment.settle(
          person, TitleWords.orBehind(country, sentence, chunk.head(), names), sentence);
      return person;
    }
    if (person.seat.isEmpty() && phrase.agentStart() > chunk.inner()) {
      person.seat = OfficePhrases.seatBefore(phrase);
    }
    phrase
        .agent()
        .filter(a -> a.kind() == AgentLexicon.Kind.PERSON && phrase.agentEnd() < nameStart)
        .ifPresent(
            agent -> {
              int first = TitleWords.roleStart(phrase);
              int from = portfolios.start(sentence, first, phrase.agentEnd());
              Optional<Entity> body = bodyBefore(phrase, first);
              int role = body.isPresent() ? first + 1 : from;
              int end = titles.withoutRank(phrase, names, first);
              if (phrase.post().isPresent() && phrase.postName().isEmpty()) {
                end = phrase.post().get().end(); // Secretary of Homeland Security
              }
              role(person, sentence, role, end, agent);
              TitleWords.former(person, phrase, role);
              if (end < phrase.agentEnd()) {
                person.alsoOf(PhraseText.topic(sentence, end + 1, phrase.agentEnd()));
              }
              body.filter(b -> person.affiliation == null).ifPresent(b -> Employment.of(person, b));
              posted(person, phrase, own);
              boolean counterpart = OfficePhrases.isCounterpart(sentence, phrase.agentEnd());
              String country =
                  from < first
                      ? Portfolios.countryBefore(sentence, names, from)
                      : counterpart ? phrase.adjective() : offices.countryOf(phrase, own);
              if (counterpart) {
                OfficePhrases.counterpart(person, chunk, phrase.agentEnd(), own);
              } else {
                employment.affiliate(person, phrase, own);
              }
              String stated = TitleWords.orBehind(country, sentence, chunk.head(), names);
              // Republican Senator Name
              employment.settle(person, stated.isEmpty() ? agent.country() : stated, sentence);
              if (chunk.start() == 0 && person.topic.startsWith("spokes")) {
                speaksFor(person, sentence);
              }
            });
    return person;
  }

  /** {@code President of the Arab League Name}: of it; who is sent to it is not. */
  private static void posted(Entity person, Phrase phrase, List<Ref> own) {
    Sentence sentence = phrase.sentence();
    phrase
        .postName()
        .filter(n -> !sentence.token(phrase.post().get().start()).text().equals("to"))
        .flatMap(n -> Apposed.at(own, n.end()))
        .filter(r -> r.entities().size() == 1 && !r.first().isPerson())
        .map(Ref::first)
        .ifPresent(
            body -> {
              if (body.kind == ActorKind.COUNTRY) {
                person.of(body.country);
              } else {
                Employment.of(person, body);
              }
            });
  }

  /** {@code The ministry objected. Spokeswoman Name said}: of the body that was the subject. */
  private void speaksFor(Entity person, Sentence sentence) {
    if (person.affiliation == null && person.country.isEmpty()) {
      salience
          .best(sentence, 0, r -> r.subject() && !r.place() && isBody(r))
          .filter(r -> r.sentence().index() == sentence.index() - 1)
          .ifPresent(r -> Employment.of(person, r.first()));
    }
  }

  private static boolean isBody(Ref ref) {
    return ref.entities().size() == 1 && ref.first().isNamedBody();
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
            });
  }

  /** {@code the foreign ministers of Peru and Chile}: two people. */
  private List<Entity> several(Phrase phrase, AgentLexicon.Agent agent, Names names) {
    Chunk chunk = phrase.chunk();
    List<String> countries = OfficeReader.countriesBehind(chunk.sentence(), names, chunk.head());
    if (countries.size() < 2 || agent.sector() != Sector.GOV) {
      return List.of();
    }
    String words = PhraseText.text(chunk.sentence(), phrase.ownStart(), chunk.head());
    List<Entity> people = new ArrayList<>();
    for (String country : countries) {
      Entity person = roster.described(ActorKind.PERSON, words.replaceFirst("s$", ""));
      person.role = words.replaceFirst("s$", "");
      person.topic = PhraseText.topic(chunk.sentence(), phrase.ownStart(), chunk.head());
      person.of(country);
      Roster.describe(person, agent);
      people.add(person);
    }
    return people;
  }

  /** {@code Union chairman Name}: the body that is called by its noun before the office. */
  private Optional<Entity> bodyBefore(Phrase phrase, int first) {
    return first < phrase.agentEnd()
        ? ShortNouns.named(Words.fold(phrase.sentence().token(first).text()), salience)
        : Optional.empty();
  }

  private void role(Entity person, Sentence sentence, int from, int to, AgentLexicon.Agent agent) {
    if (person.role.isEmpty() && !lexicon.isRelational(agent)) {
      person.role = PhraseText.text(sentence, TitleWords.behindLead(sentence, from, to), to);
      person.topic = PhraseText.topic(sentence, from, to);
    } else if (!lexicon.isRelational(agent)) {
      person.alsoOf(PhraseText.topic(sentence, from, to));
    }
    Roster.describe(person, agent);
    if (person.gender == Entity.Gender.UNKNOWN) {
      person.gender = Titles.gender(sentence, from, to);
    }
  }

  /** An office without a name: {@code the minister}, {@code Ireland's transport minister}. */
  List<Entity> office(Phrase phrase, AgentLexicon.Agent agent, List<Ref> own, Names names) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    String topic = PhraseText.topic(sentence, TitleWords.roleStart(phrase), chunk.head());
    boolean plural = Grammar.isPlural(sentence, chunk.head());
    if (plural) {
      List<Entity> several = several(phrase, agent, names);
      return !several.isEmpty() ? several : groups.read(phrase, agent, own, names);
    }
    String first = Words.fold(sentence.token(chunk.core()).text());
    boolean indefinite = first.equals("a") || first.equals("an") || first.equals("one");
    boolean relational = lexicon.isRelational(agent);
    // his counterpart is of another country than he
    String country = relational ? phrase.adjective() : offices.countryOf(phrase, own);
    String whose = OfficePhrases.seatOf(chunk);
    String seat = whose.isEmpty() ? OfficePhrases.seat(sentence, chunk.head()) : whose;
    boolean beside =
        Apposed.introduces(sentence, chunk.head(), names) || Apposed.isBehindName(chunk, names);
    if (!indefinite && !beside) {
      Entity owner = relational ? null : employment.owner(phrase, own).orElse(null);
      boolean body = owner != null && !owner.isPerson() && owner.kind != ActorKind.COUNTRY;
      String of = country.isEmpty() ? OfficePhrases.stateBehind(sentence, names, chunk.head()) : "";
      boolean nobodys = country.isEmpty() && of.isEmpty() && !body && whose.isEmpty();
      Optional<Entity> known =
          match
              .holder(topic, country.isEmpty() ? of : country, body ? owner : null, seat)
              .or(() -> first.equals("the") ? match.again(phrase) : Optional.empty())
              .map(e -> nobodys ? match.atHome(e, topic, setting.home(), sentence) : e);
      if (known.isPresent()
          && (first.equals("the")
              || !country.isEmpty()
              || body
              || !whose.isEmpty() && whose.equals(known.get().seat))) {
        return List.of(known.get());
      }
    }
    Entity person =
        roster.described(
            ActorKind.PERSON,
            PhraseText.text(
                sentence, chunk.hasPossessor() ? chunk.start() : chunk.inner(), chunk.head()));
    role(
        person,
        sentence,
        Math.min(TitleWords.roleStart(phrase), chunk.head()),
        chunk.head(),
        agent);
    if (!relational) {
      employment.affiliate(person, phrase, own);
      OfficePhrases.ofGroup(person, sentence, chunk.head(), names);
      TitleWords.former(person, phrase, TitleWords.roleStart(phrase));
    }
    if (country.isEmpty()) {
      boolean abroad =
          relational || topic.contains("ambassador") || topic.contains("envoy"); // Peru's ally
      country = abroad ? "" : Places.countryOfOffice(sentence, names, chunk.head()).orElse("");
    }
    person.of(country.isEmpty() ? agent.country() : country);
    if (Employment.isOfficial(person) && first.equals("the")) {
      person.home = setting.countryOf(topic);
    }
    if (first.equals("the") && country.isEmpty()) {
      Employment.seat(topic)
          .flatMap(roster::lastOffice)
          .ifPresent(body -> Employment.of(person, body));
    }
    employment.ministry(person, topic);
    boolean speaks = topic.startsWith("spokes") || topic.equals("official");
    boolean alone =
        chunk.start() == 0
            && chunk.head() == 1
            && !(sentence.size() > 2 && sentence.token(2).is("IN"));
    if (indefinite && speaks && alone) {
      speaksFor(person, sentence); // The ministry objected. An official said
    }
    person.seat = seat;
    if (indefinite) {
      person.topic = "";
    }
    return List.of(person);
  }
}
