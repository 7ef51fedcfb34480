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

  /** What the members of a body of states hold in turn. */
  private static final Set<String> TURNS = Set.of("presidency", "chairmanship");

  private final Knowledge knowledge;
  private final Salience salience;
  private final People people;
  private final OfficeReader offices;
  private final GroupReader groups;
  private final NamedEntities entities;
  private final NamedPhrases names;
  private final Missions missions;
  private final OwnOffices ownOffices;
  private final Breaths breaths;
  private final Redescribed redescribed;
  private final BiConsumer<Ref, List<Ref>> sink;

  /**
   * Makes a reader.
   *
   * @param sink takes each reference, with those of its sentence
   */
  PhraseActors(
      Knowledge knowledge,
      Salience salience,
      People people,
      OfficeReader offices,
      GroupReader groups,
      NamedEntities entities,
      NamedPhrases names,
      Missions missions,
      OwnOffices ownOffices,
      Breaths breaths,
      BiConsumer<Ref, List<Ref>> sink) {
    this.knowledge = knowledge;
    this.salience = salience;
    this.people = people;
    this.offices = offices;
    this.groups = groups;
    this.entities = entities;
    this.names = names;
    this.missions = missions;
    this.ownOffices = ownOffices;
    this.breaths = breaths;
    this.redescribed = new Redescribed(salience, knowledge.agents());
    this.sink = sink;
  }

  /** Reads one phrase after those that stand before it. */
  void read(Chunk chunk, Names known, List<Ref> own) {
    Sentence sentence = chunk.sentence();
    Phrase phrase = Phrase.of(chunk, known, knowledge);
    String last = Words.fold(sentence.token(chunk.head()).text());
    List<Entity> several = breaths.several(phrase, last);
    if (!several.isEmpty()) {
      sink.accept(Ref.to(chunk, several, MentionForm.DESCRIPTION), own);
      return;
    }
    innerNames(phrase, own);
    if (!phrase.adjective().isEmpty() && !Codes.isNoCountry(phrase.adjective())) {
      salience.adjective(phrase.adjective());
    }
    Optional<Names.Name> name = phrase.lastName();
    Optional<Entity> said = ownOffices.of(phrase, own).or(() -> redescribed.of(phrase, own, known));
    if (said.isPresent()) {
      sink.accept(Ref.to(chunk, List.of(said.get()), MentionForm.DESCRIPTION), own);
    } else if (name.isPresent() && name.get().end() == chunk.head()) {
      names.read(phrase, name.get(), known, own).ifPresent(ref -> sink.accept(ref, own));
    } else if (phrase.unknownName() >= 0) {
      Entity person = people.titled(phrase, phrase.unknownName(), own, known);
      sink.accept(Ref.to(chunk, List.of(person), MentionForm.NAME), own);
    } else if (phrase.agent().isPresent()) {
      described(phrase, phrase.agent().get(), known, own);
    } else if (takenUp(phrase, last).isPresent()) {
      Entity body = takenUp(phrase, last).get();
      sink.accept(Ref.to(chunk, List.of(body), MentionForm.DESCRIPTION), own);
    } else if (STATE.contains(last) && sentence.token(chunk.core()).is("DT")) {
      bearer(chunk, own)
          .or(() -> salience.country(sentence, chunk.start()))
          .ifPresent(e -> sink.accept(Ref.to(chunk, List.of(e), MentionForm.DESCRIPTION), own));
    }
  }

  /** {@code Name of Peru, the country's leader}: the country of whom it is said beside the name. */
  private Optional<Entity> bearer(Chunk chunk, List<Ref> own) {
    int comma = chunk.start() - 1;
    if (comma < 1 || !chunk.sentence().token(comma).text().equals(",")) {
      return ruled(chunk, own);
    }
    boolean possessor =
        chunk.head() + 1 < chunk.sentence().size()
            && chunk.sentence().token(chunk.head() + 1).is("POS");
    return own.stream()
        .filter(r -> possessor && r.end() == comma - 1 && r.isNameOfOne())
        .map(Ref::first)
        .filter(e -> e.kind != ActorKind.COUNTRY && !e.country.isEmpty())
        .findFirst()
        .map(e -> entities.country(e.country));
  }

  /** {@code The army, which has ruled the country}: of the state that its own body is of. */
  private Optional<Entity> ruled(Chunk chunk, List<Ref> own) {
    Optional<Ref> last =
        own.stream()
            .filter(r -> r.form() != MentionForm.PRONOUN && r.entities().size() == 1)
            .filter(r -> !r.first().country.isEmpty() && !r.place())
            .reduce((first, second) -> second);
    return last.filter(Ref::subject)
        .map(Ref::first)
        .filter(e -> e.kind == ActorKind.GOVERNMENT_BODY && !e.guessed)
        .map(e -> entities.country(e.country));
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

  private void described(Phrase phrase, AgentLexicon.Agent agent, Names known, List<Ref> own) {
    Chunk chunk = phrase.chunk();
    boolean document = // the 1951 Refugee Convention
        chunk.sentence().token(chunk.head()).isProper()
            && phrase.agentEnd() < chunk.head()
            && knowledge.nobody().isName(known.words(), chunk.inner(), chunk.head());
    if (document
        || isTurn(chunk, known)
        || isTrade(chunk, agent)
        || agent.kind() == AgentLexicon.Kind.THING
        || agent.kind() == AgentLexicon.Kind.PERSON
            && knowledge.nobody().isThing(chunk.sentence(), chunk.head()) // the other side
        || knowledge.nobody().isPhrase(chunk.sentence(), chunk.head())
        || OfficeFields.isInField(chunk, known, own)) {
      return;
    }
    List<Entity> found =
        switch (agent.kind()) {
          case GOVERNMENT_BODY -> bodies(phrase, agent, known, own);
          case PERSON -> people.office(phrase, agent, own, known);
          case GROUP ->
              isService(chunk, agent)
                  ? offices.bodies(phrase, agent, own, known)
                  : groups.read(phrase, agent, own, known);
          default -> groups.read(phrase, agent, own, known);
        };
    if (!found.isEmpty()) {
      int start = startOfName(chunk, found.get(0), own);
      sink.accept(
          new Ref(
              chunk.sentence(),
              start,
              Math.max(start, chunk.core()),
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

  /** Where a body's name begins that the phrase goes on from: their | Dawn militants. */
  private static int startOfName(Chunk chunk, Entity body, List<Ref> own) {
    Optional<Ref> name =
        own.stream()
            .filter(r -> r.isNameOfOne() && r.first() == body && body.isNamedBody())
            .filter(r -> r.start() >= chunk.start() && r.end() == chunk.head() - 1)
            .findFirst();
    name.ifPresent(r -> body.mentions.remove(r.span()));
    return name.map(Ref::start).orElse(chunk.start());
  }

  /** {@code Business needs peace}: no firm, for no word tells which. */
  private static boolean isTrade(Chunk chunk, AgentLexicon.Agent agent) {
    return agent.kind() == AgentLexicon.Kind.COMPANY
        && chunk.start() == chunk.head()
        && chunk.sentence().token(chunk.head()).tag().equals("NN");
  }

  /** {@code the rotating presidency of the Union}: what its members hold in turn is no body. */
  private static boolean isTurn(Chunk chunk, Names known) {
    int of = chunk.head() + 1;
    int at = Grammar.is(chunk.sentence(), of + 1, "the") ? of + 2 : of + 1;
    return Grammar.is(chunk.sentence(), of, "of")
        && TURNS.contains(Words.fold(chunk.sentence().token(chunk.head()).text()))
        && known.isInternational(at);
  }

  private List<Entity> bodies(Phrase phrase, AgentLexicon.Agent agent, Names known, List<Ref> own) {
    Optional<Entity> mission = missions.of(phrase, own, known);
    if (mission.isPresent()) {
      return List.of(mission.get());
    }
    return OfficeReader.isAny(phrase)
        ? groups.read(phrase, agent, own, known)
        : offices.bodies(phrase, agent, own, known);
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
}
