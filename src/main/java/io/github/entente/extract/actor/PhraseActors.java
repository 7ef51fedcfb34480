package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Tells whom a noun phrase of a story names or describes. */
final class PhraseActors {

  private static final Set<String> STATE = WordLists.of("state");

  private final Roster roster;
  private final Knowledge knowledge;
  private final Salience salience;
  private final People people;
  private final OfficeReader offices;
  private final GroupReader groups;
  private final BodyFacts facts;
  private final NamedEntities entities;
  private final Breaths breaths;
  private final Set<String> never;
  private final BiConsumer<Ref, List<Ref>> sink;

  /**
   * Makes a reader.
   *
   * @param never folded names that are nobody in this story
   * @param sink takes each reference, with those of its sentence
   */
  PhraseActors(
      Roster roster,
      Knowledge knowledge,
      Salience salience,
      People people,
      OfficeReader offices,
      GroupReader groups,
      BodyFacts facts,
      NamedEntities entities,
      Breaths breaths,
      Set<String> never,
      BiConsumer<Ref, List<Ref>> sink) {
    this.roster = roster;
    this.knowledge = knowledge;
    this.salience = salience;
    this.people = people;
    this.offices = offices;
    this.groups = groups;
    this.facts = facts;
    this.entities = entities;
    this.breaths = breaths;
    this.never = never;
    this.sink = sink;
  }

  /** Reads one phrase after those that stand before it. */
  void read(Chunk chunk, Names known, List<Ref> own) {
    Sentence sentence = chunk.sentence();
    Phrase phrase = Phrase.of(chunk, known, knowledge);
    String last = Words.fold(sentence.token(chunk.head()).text());
    List<Entity> several = breaths.several(phrase, last);
    if (!several.isEmpty()) {
      sink.accept(ref(chunk, chunk.core(), several, MentionForm.DESCRIPTION), own);
      return;
    }
    innerNames(phrase, own);
    if (!phrase.adjective().isEmpty() && !Codes.isNoCountry(phrase.adjective())) {
      salience.adjective(phrase.adjective());
    }
    Optional<Names.Name> name = phrase.lastName();
    if (name.isPresent() && name.get().end() == chunk.head()) {
      named(phrase, name.get(), known, own);
    } else if (phrase.unknownName() >= 0) {
      Entity person = people.titled(phrase, phrase.unknownName(), own, known);
      sink.accept(ref(chunk, chunk.core(), List.of(person), MentionForm.NAME), own);
    } else if (phrase.agent().isPresent()) {
      described(phrase, phrase.agent().get(), known, own);
    } else if (takenUp(phrase, last).isPresent()) {
      Entity body = takenUp(phrase, last).get();
      sink.accept(ref(chunk, chunk.core(), List.of(body), MentionForm.DESCRIPTION), own);
    } else if (STATE.contains(last) && sentence.token(chunk.core()).is("DT")) {
      salience
          .country(sentence, chunk.start())
          .ifPresent(
              e -> sink.accept(ref(chunk, chunk.core(), List.of(e), MentionForm.DESCRIPTION), own));
    }
  }

  /** {@code the group}, {@code the bureau}: a body that was named before. */
  private Optional<Entity> takenUp(Phrase phrase, String noun) {
    Chunk chunk = phrase.chunk();
    boolean bare =
        chunk.sentence().token(chunk.core()).is("DT")
            && chunk.head() == chunk.core() + 1
            && Words.fold(chunk.sentence().token(chunk.core()).text()).equals("the");
    return bare ? ShortNouns.body(noun, salience) : Optional.empty();
  }

  /** Names before the head: the EIB of an EIB vice-president, the two of a Ghana-Togo border. */
  private void innerNames(Phrase phrase, List<Ref> own) {
    for (Names.Name name : phrase.names()) {
      boolean head = name.end() == phrase.chunk().head();
      if (head || name.sort() == Names.Sort.PERSON || phrase.isField(name)) {
        continue;
      }
      boolean adjective =
          name.term() != null
              && !name.term().is(Countries.Form.NAME)
              && !name.term().is(Countries.Form.CAPITAL);
      Entity entity = adjective ? null : entities.of(name, phrase.chunk().sentence());
      if (entity != null) {
        MentionForm form =
            name.term() != null && !name.term().is(Countries.Form.NAME)
                ? MentionForm.METONYM
                : MentionForm.NAME;
        sink.accept(
            new Ref(
                phrase.chunk().sentence(),
                name.start(),
                name.start(),
                name.end(),
                List.of(entity),
                form,
                false,
                form == MentionForm.METONYM),
            own);
      }
    }
  }

  private void named(Phrase phrase, Names.Name name, Names known, List<Ref> own) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    Countries.Term term = name.term();
    Optional<ActorKind> sort = phrase.sortBefore(name);
    if (sort.isPresent()) {
      Entity body = roster.organisation(NamedEntities.text(sentence, name), sort.get());
      body.kind = sort.get();
      phrase.agent().ifPresent(a -> facts.domestic(body, a, phrase.adjective()));
      called(phrase, body);
      sink.accept(ref(chunk, chunk.core(), List.of(body), MentionForm.NAME), own);
      return;
    }
    if (name.sort() == Names.Sort.PERSON
        || name.sort() == Names.Sort.ORGANISATION
            && phrase.hasTitleBefore(name)
            && !isBody(name, sentence)) {
      String written = NamedEntities.text(sentence, name);
      if (!never.contains(Words.fold(written)) && !knowledge.nobody().isRegion(written)) {
        boolean thing = // the Meridian Dawn
            phrase.agent().isEmpty()
                && name.length() > 1
                && name.start() == chunk.core() + 1
                && sentence.token(chunk.core()).text().equals("the")
                && name.sort() == Names.Sort.PERSON;
        if (thing) {
          return;
        }
        Entity person = people.titled(phrase, name.start(), own, known);
        if (chunk.hasPossessor() && phrase.agent().isEmpty()) {
          people.ofCountry(person, offices.possessor(phrase, own));
        }
        sink.accept(ref(chunk, chunk.core(), List.of(person), MentionForm.NAME), own);
      }
      return;
    }
    if (term != null && !term.is(Countries.Form.NAME) && !term.is(Countries.Form.CAPITAL)) {
      if (term.is(Countries.Form.PEOPLE) && !term.is(Countries.Form.PLACE)) {
        Entity people =
            roster.described(
                ActorKind.GROUP, PhraseWords.text(sentence, chunk.inner(), chunk.head()));
        people.country = term.code();
        people.plural = true;
        sink.accept(ref(chunk, chunk.core(), List.of(people), MentionForm.DESCRIPTION), own);
      }
      return;
    }
    boolean capital = term != null && !term.is(Countries.Form.NAME);
    boolean place = term != null && Places.isPlace(sentence, chunk.start(), chunk.head());
    place |= term != null && inPlaceList(sentence, chunk.start(), own);
    if (capital && place) {
      return;
    }
    Entity entity = entities.of(name, sentence);
    if (entity != null) {
      if (entity.kind == ActorKind.GOVERNMENT_BODY
          && entity.mentions.isEmpty()
          && !phrase.adjective().isEmpty()) {
        entity.country = phrase.adjective();
      }
      boolean party = // Peru's Harbour Party, wherever the story plays
          OfficeReader.isParty(entity) && entity.mentions.isEmpty() && !entity.known;
      if ((entity.country.isEmpty() || party)
          && entity.kind != ActorKind.INTERNATIONAL_BODY
          && chunk.hasPossessor()) {
        entity.country =
            offices
                .possessor(phrase, own)
                .filter(owner -> owner.kind == ActorKind.COUNTRY)
                .map(owner -> owner.country)
                .orElse(entity.country);
      }
      if (name.sort() == Names.Sort.ORGANISATION && entity.country.isEmpty()) {
        entity.country = phrase.adjective(); // the Nigerian Bar Association
      }
      offices.countryBehind(entity, sentence, known, chunk.head());
      phrase
          .agent()
          .filter(a -> phrase.agentEnd() < name.start())
          .filter(a -> a.kind() != AgentLexicon.Kind.PERSON || a.sector() == Sector.REB)
          .ifPresent(
              a -> {
                facts.domestic(entity, a, phrase.adjective());
                called(phrase, entity);
              });
      sink.accept(
          new Ref(
              sentence,
              name.start(),
              chunk.core(),
              name.end(),
              List.of(entity),
              capital ? MentionForm.METONYM : MentionForm.NAME,
              Grammar.isSubject(sentence, chunk.start(), chunk.head()),
              place),
          own);
    }
  }

  /** {@code the airline Name}: what the story may take it up by. */
  private static void called(Phrase phrase, Entity body) {
    int noun = phrase.agentEnd();
    if (!body.isPerson() && noun >= 0 && phrase.sentence().token(noun).tag().equals("NN")) {
      body.alsoOf(PhraseWords.topic(phrase.sentence(), noun, noun));
    }
  }

  /** What has an acronym, a long name or a firm's is no person, whatever stands before it. */
  private boolean isBody(Names.Name name, Sentence sentence) {
    String last = sentence.token(name.end()).text();
    return !name.acronym().isEmpty()
        || name.length() > 3
        || name.length() > 1
            && (knowledge.endings().containsKey(last) || knowledge.isSociety(last));
  }

  private static boolean inPlaceList(Sentence sentence, int start, List<Ref> own) {
    return start > 1
        && sentence.token(start - 1).is("CC")
        && own.stream().anyMatch(r -> r.place() && r.end() == start - 2);
  }

  private void described(Phrase phrase, AgentLexicon.Agent agent, Names known, List<Ref> own) {
    Chunk chunk = phrase.chunk();
    if (agent.kind() == AgentLexicon.Kind.THING
        || knowledge.nobody().isPhrase(chunk.sentence(), chunk.head())
        || OfficeReader.isInField(chunk, known, own)) {
      return;
    }
    List<Entity> found =
        switch (agent.kind()) {
          case GOVERNMENT_BODY ->
              OfficeReader.isAny(phrase)
                  ? groups.read(phrase, agent, own, known)
                  : offices.bodies(phrase, agent, own, known);
          case PERSON -> people.office(phrase, agent, own, known);
          case GROUP ->
              isService(chunk, agent)
                  ? offices.bodies(phrase, agent, own, known)
                  : groups.read(phrase, agent, own, known);
          default -> groups.read(phrase, agent, own, known);
        };
    if (!found.isEmpty()) {
      sink.accept(
          new Ref(
              chunk.sentence(),
              chunk.start(),
              chunk.core(),
              chunk.head(),
              found,
              found.get(0).named && !found.get(0).isPerson() && phrase.isSpecific()
                  ? MentionForm.NAME
                  : MentionForm.DESCRIPTION,
              Grammar.isSubject(chunk.sentence(), chunk.start(), chunk.head()),
              false),
          own);
    }
  }

  /** {@code the Border Guard}: with capitals, a service of the state. */
  private static boolean isService(Chunk chunk, AgentLexicon.Agent agent) {
    Token head = chunk.sentence().token(chunk.head());
    Token first = chunk.sentence().token(chunk.inner());
    return (agent.sector() == Sector.MIL || agent.sector() == Sector.COP)
        && chunk.head() > chunk.inner()
        && head.tag().equals("NNP")
        && Words.isCapitalised(head.text())
        && Words.isCapitalised(first.text());
  }

  private static Ref ref(Chunk chunk, int core, List<Entity> entities, MentionForm form) {
    return new Ref(
        chunk.sentence(),
        chunk.start(),
        core,
        chunk.head(),
        entities,
        form,
        Grammar.isSubject(chunk.sentence(), chunk.start(), chunk.head()),
        false);
  }
}
