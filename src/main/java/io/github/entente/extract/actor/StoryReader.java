package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.model.Sector;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads sentences in order and writes down who is named where. Reads tags and names only, never a
 * tree.
 */
final class StoryReader {

  private static final Set<String> STATE =
      Set.of("country", "nation", "republic", "kingdom", "government", "state", "island");

  private final Roster roster;
  private final Knowledge knowledge;
  private final Salience salience;
  private final People people;
  private final OfficeReader offices;
  private final Appositions appositions;
  private final NamedEntities entities;
  private final Breaths breaths;
  private final Setting setting;
  private final TakenUp taken;
  private final Map<Sentence, List<Ref>> refs = new HashMap<>();
  private final Map<Sentence, Names> names = new HashMap<>();
  private final boolean body;
  private final Set<String> never;
  private boolean quoting;
  private boolean told;
  private int paragraph = -1;

  StoryReader(
      Roster roster,
      Knowledge knowledge,
      Salience salience,
      Set<String> never,
      HomeCountry home,
      boolean body) {
    this.roster = roster;
    this.knowledge = knowledge;
    this.salience = salience;
    this.never = never;
    this.body = body;
    this.setting = new Setting(home.code());
    this.offices = new OfficeReader(roster, salience, setting, knowledge.agents());
    this.appositions = new Appositions(roster, salience);
    this.entities = new NamedEntities(roster, knowledge, offices, never, home.named());
    this.taken = new TakenUp(roster, salience);
    this.breaths = new Breaths(salience);
    this.people =
        new People(roster, salience, offices, setting, knowledge.agents(), this::capitalAt);
  }

  List<Ref> refs(Sentence sentence) {
    return refs.getOrDefault(sentence, List.of());
  }

  Names names(Sentence sentence) {
    return names.computeIfAbsent(sentence, s -> Names.in(s, knowledge, roster));
  }

  Map<Sentence, List<Ref>> all() {
    return refs;
  }

  void read(Sentence sentence) {
    Names known = names(sentence);
    List<Chunk> chunks = Chunk.in(sentence, known);
    List<Ref> own = new ArrayList<>();
    refs.put(sentence, own);
    int next = 0;
    if (sentence.paragraph() != paragraph) {
      quoting = false;
      paragraph = sentence.paragraph();
      setting.scene("");
    }
    scene(sentence, known);
    told = false;
    for (int token = 0; token < sentence.size(); token++) {
      quoting = Grammar.quoting(sentence.token(token), quoting);
      salience.quoting(quoting);
      if (sentence.token(token).tag().startsWith("PRP")) {
        pronoun(sentence, token, own);
      }
      while (next < chunks.size() && chunks.get(next).head() <= token) {
        chunk(chunks.get(next), known, own);
        next++;
      }
    }
    appositions.read(sentence, chunks, known, own);
    Affiliations.read(sentence, own);
    taken.read(sentence, own);
    breaths.read(sentence, own);
  }

  /** {@code In Lima, the minister}, {@code In neighbouring Peru}: where the paragraph plays. */
  private void scene(Sentence sentence, Names known) {
    if (sentence.size() < 3 || !sentence.token(0).text().equals("In")) {
      return;
    }
    boolean neighbouring = known.at(1).isEmpty() && !Words.isCapitalised(sentence.token(1).text());
    int at = neighbouring ? 2 : 1;
    known
        .at(at)
        .filter(
            name -> !(name.end() + 1 < sentence.size() && sentence.token(name.end() + 1).is("POS")))
        .map(Names.Name::term)
        .filter(term -> !term.is(Countries.Form.ADJECTIVE) || term.is(Countries.Form.NAME))
        .ifPresent(term -> setting.scene(term.code()));
  }

  private Optional<String> capitalAt(Sentence sentence, int token) {
    return names(sentence)
        .at(token)
        .map(Names.Name::term)
        .filter(term -> term.is(Countries.Form.CAPITAL))
        .map(Countries.Term::code);
  }

  private void add(Ref ref, List<Ref> own) {
    own.add(ref);
    salience.add(ref);
    if (ref.subject() && !ref.place() && ref.entities().size() == 1 && !quoting) {
      topic(ref.first());
    }
    if (body && !ref.place() && ref.entities().size() == 1) {
      ref.first().mention(ref.span(), ref.form());
    }
  }

  /** A state, one of its bodies or officials that is a sentence's first subject. */
  private void topic(Entity entity) {
    boolean state =
        entity.kind == ActorKind.COUNTRY
            || entity.kind == ActorKind.GOVERNMENT_BODY
            || People.isOfficial(entity);
    if (state && !entity.guessed && !told) {
      setting.topic(entity.country);
      told = true;
    }
  }

  private void chunk(Chunk chunk, Names known, List<Ref> own) {
    Sentence sentence = chunk.sentence();
    Phrase phrase = Phrase.of(chunk, known, knowledge);
    String last = Words.fold(sentence.token(chunk.head()).text());
    List<Entity> several = breaths.several(phrase, last);
    if (!several.isEmpty()) {
      add(ref(chunk, chunk.core(), several, MentionForm.DESCRIPTION), own);
      return;
    }
    innerNames(phrase, own);
    Optional<Names.Name> name = phrase.lastName();
    if (name.isPresent() && name.get().end() == chunk.head()) {
      named(phrase, name.get(), own);
    } else if (phrase.unknownName() >= 0) {
      Entity person = people.titled(phrase, phrase.unknownName(), own, known);
      add(ref(chunk, chunk.core(), List.of(person), MentionForm.NAME), own);
    } else if (phrase.agent().isPresent()) {
      described(phrase, phrase.agent().get(), own);
    } else if (takenUp(phrase, last).isPresent()) {
      Entity body = takenUp(phrase, last).get();
      add(ref(chunk, chunk.core(), List.of(body), MentionForm.DESCRIPTION), own);
    } else if (STATE.contains(last) && sentence.token(chunk.core()).is("DT")) {
      salience
          .country(sentence, chunk.start())
          .ifPresent(e -> add(ref(chunk, chunk.core(), List.of(e), MentionForm.DESCRIPTION), own));
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
      if (head || name.sort() == Names.Sort.PERSON) {
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
        add(
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

  private void named(Phrase phrase, Names.Name name, List<Ref> own) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    Countries.Term term = name.term();
    Optional<ActorKind> sort = sortBefore(phrase, name);
    if (sort.isPresent()) {
      Entity body = roster.organisation(NamedEntities.text(sentence, name), sort.get());
      body.kind = sort.get();
      phrase.agent().ifPresent(a -> offices.domestic(body, a, phrase.adjective()));
      add(ref(chunk, chunk.core(), List.of(body), MentionForm.NAME), own);
      return;
    }
    if (name.sort() == Names.Sort.PERSON
        || name.sort() == Names.Sort.ORGANISATION && phrase.hasTitleBefore(name) && !isBody(name)) {
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
        Entity person = people.titled(phrase, name.start(), own, names(sentence));
        if (chunk.hasPossessor() && phrase.agent().isEmpty()) {
          people.ofCountry(person, offices.possessor(phrase, own));
        }
        add(ref(chunk, chunk.core(), List.of(person), MentionForm.NAME), own);
      }
      return;
    }
    if (term != null && !term.is(Countries.Form.NAME) && !term.is(Countries.Form.CAPITAL)) {
      if (term.is(Countries.Form.PEOPLE) && !term.is(Countries.Form.PLACE)) {
        Entity people =
            roster.described(
                ActorKind.GROUP, OfficeReader.text(sentence, chunk.inner(), chunk.head()));
        people.country = term.code();
        people.plural = true;
        add(ref(chunk, chunk.core(), List.of(people), MentionForm.DESCRIPTION), own);
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
      if (entity.country.isEmpty()
          && entity.kind != ActorKind.INTERNATIONAL_BODY
          && chunk.hasPossessor()) {
        entity.country =
            offices
                .possessor(phrase, own)
                .filter(owner -> owner.kind == ActorKind.COUNTRY)
                .map(owner -> owner.country)
                .orElse("");
      }
      offices.countryBehind(entity, sentence, names(sentence), chunk.head());
      phrase
          .agent()
          .filter(a -> phrase.agentEnd() < name.start())
          .filter(a -> a.kind() != AgentLexicon.Kind.PERSON || a.sector() == Sector.REB)
          .ifPresent(a -> offices.domestic(entity, a, phrase.adjective()));
      add(
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

  /**
   * {@code retailer Name}, {@code the militia Name}: a body whatever the recogniser takes it for.
   */
  private static Optional<ActorKind> sortBefore(Phrase phrase, Names.Name name) {
    boolean fighters = // the rebel Dawn Brigades
        phrase.chunk().sentence().token(name.end()).tag().equals("NNPS")
            && phrase
                .agent()
                .filter(a -> a.sector() == Sector.REB && phrase.agentEnd() == name.start() - 1)
                .isPresent();
    if (fighters && name.term() == null) {
      return Optional.of(ActorKind.ARMED_GROUP);
    }
    int before = name.start() - 1;
    boolean called =
        before >= phrase.chunk().inner()
            && phrase.chunk().sentence().token(before).tag().equals("NN")
            && Societies.isCalled(phrase.chunk().sentence().token(before).text());
    if (name.sort() == Names.Sort.PERSON && called && phrase.agentEnd() != before) {
      return Optional.of(ActorKind.ORGANISATION);
    }
    return phrase
        .agent()
        .filter(a -> name.sort() == Names.Sort.PERSON && phrase.agentEnd() == name.start() - 1)
        .filter(a -> a.sector() != Sector.OPP) // the opposition Name leads is no name
        .map(AgentLexicon.Agent::kind)
        .filter(
            kind ->
                kind == AgentLexicon.Kind.COMPANY
                    || kind == AgentLexicon.Kind.ORGANISATION
                    || kind == AgentLexicon.Kind.ARMED_GROUP)
        .map(Roster::kind);
  }

  /** What has an acronym or a long name is no person, whatever stands before it. */
  private static boolean isBody(Names.Name name) {
    return !name.acronym().isEmpty() || name.length() > 3;
  }

  private static boolean inPlaceList(Sentence sentence, int start, List<Ref> own) {
    return start > 1
        && sentence.token(start - 1).is("CC")
        && own.stream().anyMatch(r -> r.place() && r.end() == start - 2);
  }

  private void described(Phrase phrase, AgentLexicon.Agent agent, List<Ref> own) {
    if (agent.kind() == AgentLexicon.Kind.THING) {
      return;
    }
    Chunk chunk = phrase.chunk();
    List<Entity> found =
        switch (agent.kind()) {
          case GOVERNMENT_BODY -> offices.bodies(phrase, agent, own, names(chunk.sentence()));
          case PERSON -> people.office(phrase, agent, own, names(chunk.sentence()));
          case GROUP ->
              isService(chunk, agent)
                  ? offices.bodies(phrase, agent, own, names(chunk.sentence()))
                  : offices.groups(phrase, agent, own, names(chunk.sentence()));
          default -> offices.groups(phrase, agent, own, names(chunk.sentence()));
        };
    if (!found.isEmpty()) {
      add(
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

  private void pronoun(Sentence sentence, int token, List<Ref> own) {
    Token word = sentence.token(token);
    List<Entity> found =
        switch (word.text().toLowerCase(Locale.ROOT)) {
          case "he", "him", "his" -> optional(salience.person(sentence, token, Entity.Gender.MALE));
          case "she", "her", "hers" ->
              optional(salience.person(sentence, token, Entity.Gender.FEMALE));
          case "it", "its" -> optional(salience.thing(sentence, token));
          case "they", "them", "their" -> {
            List<Entity> many = salience.several(sentence, token);
            yield many.isEmpty() ? optional(salience.thing(sentence, token)) : many;
          }
          default -> List.of();
        };
    if (!found.isEmpty()) {
      add(
          new Ref(
              sentence,
              token,
              token,
              token,
              found,
              MentionForm.PRONOUN,
              word.tag().equals("PRP") && Grammar.isSubject(sentence, token, token),
              false),
          own);
    }
  }

  private static List<Entity> optional(Optional<Entity> entity) {
    return entity.map(List::of).orElse(List.of());
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

  static boolean isName(Token token) {
    return token.entity() != EntityType.NONE || token.isProper();
  }
}
