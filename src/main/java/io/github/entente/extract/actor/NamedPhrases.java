package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whom a noun phrase whose head is a name speaks of, with what else the phrase tells. */
final class NamedPhrases {

  private static final Set<String> ADVERBS = WordLists.of("adverb-noun");

  private final Roster roster;
  private final Knowledge knowledge;
  private final People people;
  private final OfficeReader offices;
  private final BodyFacts facts;
  private final NamedEntities entities;
  private final Set<String> never;
  private final PersonNouns persons;

  /**
   * Makes a reader.
   *
   * @param never folded names that are nobody in this story
   */
  NamedPhrases(
      Roster roster,
      Knowledge knowledge,
      People people,
      OfficeReader offices,
      BodyFacts facts,
      NamedEntities entities,
      Set<String> never) {
    this.roster = roster;
    this.knowledge = knowledge;
    this.people = people;
    this.offices = offices;
    this.facts = facts;
    this.entities = entities;
    this.never = never;
    this.persons = new PersonNouns(knowledge.agents());
  }

  /** Returns whom the phrase names, whose head is this name. */
  Optional<Ref> read(Phrase phrase, Names.Name name, Names known, List<Ref> own) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    Countries.Term term = name.term();
    Optional<ActorKind> sort = phrase.sortBefore(name);
    if (sort.isPresent()) {
      Entity body = roster.organisation(NamedEntities.text(sentence, name), sort.get());
      body.kind = sort.get();
      phrase.agent().ifPresent(a -> facts.domestic(body, a, phrase.adjective()));
      called(phrase, body);
      return Optional.of(Ref.to(chunk, List.of(body), MentionForm.NAME));
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
          return Optional.empty();
        }
        Entity person = people.titled(phrase, name.start(), own, known);
        if (chunk.hasPossessor() && phrase.agent().isEmpty()) {
          people.ofCountry(person, offices.possessor(phrase, own));
        } else if (isCalledByCountry(phrase, name, known)
            || phrase.agent().isEmpty() && isPersonNoun(sentence, name.start() - 1, chunk)) {
          person.of(phrase.adjective());
        }
        int start = behindAdverb(phrase, name);
        return Optional.of(
            new Ref(
                sentence,
                start,
                Math.max(start, chunk.core()),
                chunk.head(),
                List.of(person),
                MentionForm.NAME,
                Grammar.isSubject(sentence, chunk.start(), chunk.head()),
                false));
      }
      return Optional.empty();
    }
    if (term != null && !term.is(Countries.Form.NAME) && !term.is(Countries.Form.CAPITAL)) {
      if (term.is(Countries.Form.PEOPLE) && !term.is(Countries.Form.PLACE)) {
        Entity people =
            roster.described(
                ActorKind.GROUP, PhraseText.text(sentence, chunk.inner(), chunk.head()));
        people.country = term.code();
        people.plural = true;
        return Optional.of(Ref.to(chunk, List.of(people), MentionForm.DESCRIPTION));
      }
      return Optional.empty();
    }
    boolean capital = term != null && !term.is(Countries.Form.NAME);
    boolean place = term != null && Places.isPlace(sentence, chunk.start(), chunk.head());
    place |= term != null && inPlaceList(sentence, chunk.start(), own);
    if (capital && place) {
      return Optional.empty();
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
      return Optional.of(
          new Ref(
              sentence,
              name.start(),
              chunk.core(),
              name.end(),
              List.of(entity),
              capital ? MentionForm.METONYM : MentionForm.NAME,
              Grammar.isSubject(sentence, chunk.start(), chunk.head()),
              place));
    }
    return Optional.empty();
  }

  /** {@code the Congolese art collector | Name}: the noun of the phrase is one for a person. */
  private boolean isPersonNoun(Sentence sentence, int noun, Chunk chunk) {
    return noun > chunk.inner()
        && sentence.token(noun).is("NN")
        && persons.isHead(new Chunk(sentence, chunk.start(), chunk.core(), noun));
  }

  /** {@code brought home | Name}: a noun that says where or when is no part of the phrase. */
  private static int behindAdverb(Phrase phrase, Names.Name name) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    boolean adverb =
        phrase.agent().isEmpty()
            && chunk.start() == name.start() - 1
            && sentence.token(chunk.start()).tag().equals("NN")
            && ADVERBS.contains(sentence.token(chunk.start()).text());
    return adverb ? name.start() : chunk.start();
  }

  /** {@code American | Name}: an adjective of nationality and no office. */
  private static boolean isCalledByCountry(Phrase phrase, Names.Name name, Names known) {
    int before = name.start() - 1;
    return phrase.agent().isEmpty()
        && name.length() < 4
        && before == phrase.chunk().inner()
        && known
            .at(before)
            .map(Names.Name::term)
            .filter(term -> term.code().equals(phrase.adjective()))
            .isPresent();
  }

  /** {@code the airline Name}: what the story may take it up by. */
  private static void called(Phrase phrase, Entity body) {
    int noun = phrase.agentEnd();
    if (!body.isPerson() && noun >= 0 && phrase.sentence().token(noun).tag().equals("NN")) {
      body.alsoOf(PhraseText.topic(phrase.sentence(), noun, noun));
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
}
