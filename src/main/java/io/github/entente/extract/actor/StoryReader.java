package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import io.github.entente.text.QuotationMarks;
import io.github.entente.text.QuotationMarks.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads sentences in order and writes down who is named where. Reads tags and names only, never a
 * tree.
 */
final class StoryReader {

  private final Roster roster;
  private final Knowledge knowledge;
  private final Salience salience;
  private final Pronouns pronouns;
  private final PhraseActors phrases;
  private final Appositions appositions;
  private final Breaths breaths;
  private final Setting setting;
  private final OwnOffices ownOffices;
  private final TakenUp taken;
  private final Spokespeople spokespeople = new Spokespeople();
  private final Map<Sentence, List<Ref>> refs = new HashMap<>();
  private final Map<Sentence, Names> names = new HashMap<>();
  private final boolean body;
  private boolean quoting;
  private final KnownPeople people;
  private final List<Quoted> marks;
  private boolean told;
  private int paragraph = -1;

  StoryReader(
      Roster roster,
      Knowledge knowledge,
      Salience salience,
      Set<String> never,
      HomeCountry home,
      KnownPeople people,
      List<Quoted> marks,
      boolean body) {
    this.people = people;
    this.marks = marks;
    this.roster = roster;
    this.knowledge = knowledge;
    this.salience = salience;
    this.body = body;
    this.setting = new Setting(home.code(), home.named());
    OfficeReader offices = new OfficeReader(roster, salience, setting, knowledge.agents(), people);
    this.appositions = new Appositions(roster, salience, knowledge.agents());
    this.taken = new TakenUp(roster, salience);
    this.breaths = new Breaths(roster, salience);
    Employment employment = new Employment(roster, offices, setting, this::capitalAt);
    GroupReader groups = new GroupReader(roster, salience, offices);
    this.ownOffices = new OwnOffices(roster, offices, setting);
    BodyFacts facts = new BodyFacts(setting);
    this.pronouns = new Pronouns(salience, knowledge.nobody());
    People persons =
        new People(roster, salience, offices, groups, setting, knowledge.agents(), employment);
    NamedEntities entities = new NamedEntities(roster, knowledge, facts, never, home);
    this.phrases =
        new PhraseActors(
            knowledge,
            salience,
            persons,
            offices,
            groups,
            entities,
            new NamedPhrases(roster, knowledge, persons, offices, facts, entities, never),
            new Missions(roster),
            ownOffices,
            breaths,
            this::add);
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
      paragraph = sentence.paragraph();
      setting.scene("");
    }
    scene(sentence, known);
    told = false;
    for (int token = 0; token < sentence.size(); token++) {
      quoting = QuotationMarks.at(marks, sentence.token(token).start()).isPresent();
      salience.quoting(quoting);
      if (sentence.token(token).tag().startsWith("PRP")) {
        pronouns.read(sentence, token, quoting).ifPresent(ref -> add(ref, own));
      }
      while (next < chunks.size() && chunks.get(next).head() <= token) {
        phrases.read(chunks.get(next), known, own);
        next++;
      }
    }
    appositions.read(sentence, chunks, known, own);
    ownOffices.read(sentence, chunks, own);
    SharedTitles.read(sentence, own);
    Affiliations.read(sentence, own, roster);
    spokespeople.read(sentence, own);
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
    if (ref.form() == MentionForm.NAME && ref.first().isPerson()) {
      people.guess(ref.first());
    }
    own.add(ref);
    salience.add(ref);
    if (ref.subject() && !ref.place() && ref.entities().size() == 1 && !quoting) {
      topic(ref.first());
    }
    if (body && !ref.place() && ref.entities().size() == 1) {
      ref.first().mention(ref.span(), ref.form());
    }
  }

  /** A state, one of its bodies, officials or parties that is a sentence's first subject. */
  private void topic(Entity entity) {
    boolean state =
        entity.kind == ActorKind.COUNTRY
            || entity.kind == ActorKind.GOVERNMENT_BODY
            || OfficeReader.isParty(entity) && !entity.country.isEmpty()
            || Employment.isOfficial(entity);
    boolean former = // as are the bodies of other states
        entity.isPerson() && OfficeMatch.isFormer(entity);
    if (state && !former && (!entity.guessed || entity.known) && !told) {
      setting.topic(entity.country);
      told = true;
    }
  }
}
