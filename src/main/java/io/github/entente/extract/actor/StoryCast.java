package io.github.entente.extract.actor;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.model.Span;
import io.github.entente.nlp.Sentence;
import io.github.entente.text.QuotationMarks;
import io.github.entente.text.QuotationMarks.Quoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cast of a story, read from names, tags and the knowledge that the library ships. */
final class StoryCast implements Cast {

  private final Knowledge knowledge;
  private final Roster roster;
  private final StoryReader body;
  private final StoryReader outside;
  private final UnreadPhrases unread;
  private final CompoundCountries compounds;

  StoryCast(AnalysedArticle article, Knowledge anywhere, LocalDate day) {
    HomeCountry home = HomeCountry.of(article, anywhere);
    this.knowledge = anywhere.placing(home.others()).naming(home.named());
    this.roster = new Roster(knowledge);
    Set<String> never = Agencies.of(article.article(), knowledge);
    KnownPeople known = new KnownPeople(knowledge, roster, day);
    List<Quoted> marks = QuotationMarks.pair(article.body().text(), article.article().paragraphs());
    body = new StoryReader(roster, knowledge, new Salience(), never, home, known, marks, true);
    outside =
        new StoryReader(roster, knowledge, new Salience(), never, home, known, List.of(), false);
    unread = new UnreadPhrases(roster, knowledge, body);
    compounds = new CompoundCountries(knowledge.countries());
    article.body().sentences().forEach(body::read);
    article.captions().forEach(this::readOutside);
    roster.seal();
    article.headline().ifPresent(this::readOutside);
    roster.nameSeat();
    roster.entities().forEach(StoryCast::sectorOfBody);
    roster.entities().forEach(Employment::ofBody);
    roster.entities().forEach(Employment::elder);
    roster.entities().forEach(e -> Employment.rebel(e, knowledge.agents()));
    known.settle(roster.entities());
    Reporting.mark(body, true);
    Reporting.mark(outside, false);
  }

  private void readOutside(AnalysedText text) {
    text.sentences().forEach(outside::read);
  }

  /** A union's president is of the union's sector and holds no state office. */
  private static void sectorOfBody(Entity person) {
    Entity body = person.affiliation == null ? null : person.affiliation.self();
    if (person.isPerson()
        && body != null
        && body.sector.isPresent()
        && (body.kind == ActorKind.ORGANISATION
            || body.kind == ActorKind.COMPANY
            || body.kind == ActorKind.ARMED_GROUP)) {
      person.sector = body.sector;
      person.second = body.second;
    }
  }

  private Optional<Ref> refAt(Sentence sentence, int head) {
    List<Ref> refs = new ArrayList<>(body.refs(sentence));
    refs.addAll(outside.refs(sentence));
    return refs.stream()
        .filter(r -> r.covers(head))
        .min(Comparator.comparingInt(Ref::length).thenComparingInt(Ref::start));
  }

  @Override
  public Optional<String> actorAt(Sentence sentence, int head) {
    return refAt(sentence, unread.noun(sentence, head))
        .filter(r -> r.entities().size() == 1 && r.first().reported)
        .map(r -> id(r.first()));
  }

  @Override
  public List<String> actorsAt(Sentence sentence, int head) {
    return refAt(sentence, unread.noun(sentence, head)).stream()
        .flatMap(r -> r.entities().stream())
        .map(this::id)
        .distinct()
        .toList();
  }

  private String id(Entity entity) {
    return roster.promote(entity);
  }

  @Override
  public Optional<String> require(Sentence sentence, int word) {
    if (word < 0 || word >= sentence.size()) {
      return Optional.empty();
    }
    int head = unread.noun(sentence, word);
    Optional<Ref> ref = refAt(sentence, head);
    if (ref.isPresent() && ref.get().entities().size() == 1) {
      Entity entity = ref.get().first();
      if (!entity.named && knowledge.nobody().isThing(sentence, head)) {
        return Optional.empty(); // each side
      }
      if (entity.name().isEmpty()) {
        if (ref.get().form() == MentionForm.PRONOUN) {
          return Optional.empty();
        }
        // a description that waited for its name in vain is called by its own words
        if (entity.kind == ActorKind.COUNTRY) {
          country(entity.country);
        } else {
          int core = Math.min(ref.get().core(), head);
          entity.names.add(
              FighterNames.of(unread.chunkAt(sentence, head), body.names(sentence))
                  .orElseGet(() -> PhraseText.text(sentence, core, head)));
        }
      }
      entity.mention(ref.get().span(), ref.get().form());
      return Optional.of(id(entity));
    }
    String tag = sentence.token(head).tag();
    if (tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("EX")) {
      return Optional.empty();
    }
    if (isNobody(sentence, head)) {
      return Optional.empty();
    }
    Chunk chunk = unread.chunkAt(sentence, head);
    if (UnreadPhrases.isNumber(sentence, chunk.head())) {
      return Optional.empty();
    }
    int end = Chunk.endWithOf(sentence, body.names(sentence), chunk.head());
    String name =
        FighterNames.of(chunk, body.names(sentence))
            .orElseGet(() -> PhraseText.text(sentence, Math.min(chunk.called(), head), end));
    if (!Words.hasLetter(name) || Words.isClitic(name)) {
      return Optional.empty(); // let | ’s say
    }
    List<String> words = Words.split(name);
    boolean thing = // the Rivers Act
        sentence.token(end).isProper() && knowledge.nobody().isName(words, 0, words.size() - 1);
    return thing || knowledge.nobody().isRegion(name)
        ? Optional.empty()
        : Optional.of(id(unread.at(sentence, head, mention(sentence, head), name)));
  }

  /** What was written, a month, and a place that stands for no government. */
  private boolean isNobody(Sentence sentence, int head) {
    String word = sentence.token(head).text();
    if (Words.isCapitalised(word)
        && Calendar.isDayOrMonth(word)
        && body.names(sentence).at(head).isEmpty()) {
      return true; // a report leaked in August said
    }
    boolean place =
        body.names(sentence)
            .at(head)
            .filter(name -> name.end() == head)
            .map(Names.Name::term)
            .filter(term -> term.forms().equals(Set.of(Countries.Form.PLACE)))
            .isPresent();
    return place || knowledge.nobody().isThing(sentence, head);
  }

  @Override
  public Span mention(Sentence sentence, int word) {
    int head = unread.noun(sentence, word);
    if (head > word) {
      return sentence.span(word, head);
    }
    return refAt(sentence, head)
        .map(Ref::span)
        .orElseGet(
            () -> {
              Chunk chunk = unread.chunkAt(sentence, head);
              return sentence.span(chunk.start(), chunk.head());
            });
  }

  @Override
  public Optional<String> countryOf(String actorId) {
    Entity entity = entity(actorId);
    if (entity.kind == ActorKind.COUNTRY) {
      return Optional.of(actorId);
    }
    String code = entity.country;
    if (code.isEmpty() || Codes.isNoCountry(code)) {
      return Optional.empty();
    }
    return Optional.of(id(country(code)));
  }

  @Override
  public String people(String name, String country) {
    Entity people =
        roster.entities().stream()
            .filter(e -> e.kind == ActorKind.GROUP && e.name().equals(name))
            .findFirst()
            .orElseGet(() -> roster.described(ActorKind.GROUP, name));
    people.country = country;
    return id(people);
  }

  private Entity country(String code) {
    Entity country = roster.country(code);
    if (country.names.isEmpty()) {
      country.names.add(roster.nameOf(code));
    }
    return country;
  }

  private Entity entity(String id) {
    return roster
        .ofId(id)
        .orElseThrow(() -> new IllegalArgumentException("no actor " + id + " in this cast"));
  }

  @Override
  public Actor actor(String id) {
    return complete(entity(id));
  }

  private Actor complete(Entity entity) {
    if (entity.kind == ActorKind.COUNTRY) {
      country(entity.country);
    }
    if (entity.affiliation != null && !entity.affiliation.self().name().isEmpty()) {
      id(entity.affiliation.self());
    }
    id(entity);
    return entity.toActor();
  }

  @Override
  public List<String> actorsIn(Sentence sentence) {
    if (!body.all().containsKey(sentence) && !outside.all().containsKey(sentence)) {
      outside.read(sentence);
    }
    List<Ref> refs = new ArrayList<>(body.refs(sentence));
    refs.addAll(outside.refs(sentence));
    Set<String> ids = new LinkedHashSet<>();
    refs.stream()
        .filter(r -> r.form() != MentionForm.PRONOUN && r.form() != MentionForm.DESCRIPTION)
        .sorted(Comparator.comparingInt(Ref::start))
        .forEach(r -> r.entities().forEach(e -> ids.add(id(e))));
    return List.copyOf(ids);
  }

  @Override
  public List<String> namedIn(Sentence sentence, int first, int last) {
    Set<String> ids = new LinkedHashSet<>();
    Names names = body.names(sentence);
    for (int at = first; at <= last && at < sentence.size(); at++) {
      Optional<Names.Name> name = names.at(at);
      List<String> pair = knowledge.countries().pair(sentence.token(at).text());
      if (!pair.isEmpty()) {
        pair.forEach(code -> ids.add(id(country(code))));
      } else if (name.isPresent()) {
        Countries.Term term = name.get().term();
        if (term != null) {
          ids.add(id(country(term.code())));
        } else {
          actorAt(sentence, name.get().end()).ifPresent(ids::add);
        }
        at = name.get().end();
      } else {
        compounds.at(sentence, at).forEach(code -> ids.add(id(country(code))));
      }
    }
    return List.copyOf(ids);
  }

  @Override
  public List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    Set<Entity> done = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Entity entity : List.copyOf(roster.entities())) {
        if (entity.reported && done.add(entity)) {
          complete(entity);
          more = true;
        }
      }
    }
    roster.entities().stream()
        .filter(e -> e.reported && !e.name().isEmpty())
        .sorted(Comparator.comparingInt(Entity::firstMention))
        .forEach(e -> actors.add(e.toActor()));
    return actors;
  }
}
