package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the office of somebody, which is told apart by whose it is: {@code Tarnholt's office}, the
 * {@code prime minister's office}, {@code the office of President Tarnholt}, {@code his office}.
 */
final class OwnOffices {

  /** Nouns for what speaks for somebody by itself. */
  private static final Set<String> NOUNS = WordLists.of("own-office");

  private final Roster roster;
  private final OfficeReader offices;
  private final Setting setting;
  private final Map<Entity, Entity> byOwner = new IdentityHashMap<>();
  private final List<Entity> told = new ArrayList<>();

  OwnOffices(Roster roster, OfficeReader offices, Setting setting) {
    this.roster = roster;
    this.offices = offices;
    this.setting = setting;
  }

  /** Returns the office that a phrase stands for: that of a possessor, or the one told before. */
  Optional<Entity> of(Phrase phrase, List<Ref> own) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    if (!NOUNS.contains(Words.fold(sentence.token(chunk.head()).text()))
        || chunk.inner() != chunk.head()) {
      return Optional.empty();
    }
    Optional<Entity> owner = offices.possessor(phrase, own).map(Entity::self);
    if (owner.isPresent()) {
      String words = PhraseText.text(sentence, chunk.start(), chunk.head());
      boolean pronoun = sentence.token(chunk.core()).is("PRP$");
      return owner
          .filter(OwnOffices::mayHave)
          .map(person -> office(person, pronoun ? name(person, chunk) : words));
    }
    boolean bare =
        chunk.head() == chunk.start() + 1
            && Words.fold(sentence.token(chunk.start()).text()).equals("the");
    boolean behind = Grammar.is(sentence, chunk.head() + 1, "of");
    return bare && !behind && !told.isEmpty()
        ? Optional.of(told.get(told.size() - 1))
        : Optional.empty();
  }

  /** {@code the office of President Tarnholt}: reads those whose owner stands behind them. */
  void read(Sentence sentence, List<Chunk> chunks, List<Ref> own) {
    for (Chunk chunk : chunks) {
      boolean of =
          NOUNS.contains(Words.fold(sentence.token(chunk.head()).text()))
              && chunk.inner() == chunk.head()
              && !chunk.hasPossessor()
              && Grammar.is(sentence, chunk.head() + 1, "of");
      int owner = chunk.head() + 2;
      own.stream()
          .filter(r -> of && r.start() == owner && r.entities().size() == 1)
          .filter(r -> mayHave(r.first()))
          .reduce(Apposed::farther)
          .ifPresent(
              r ->
                  own.add(
                      new Ref(
                          sentence,
                          chunk.start(),
                          chunk.core(),
                          chunk.head(),
                          List.of(
                              office(r.first(), PhraseText.text(sentence, chunk.inner(), r.end()))),
                          MentionForm.DESCRIPTION,
                          Grammar.isSubject(sentence, chunk.start(), r.end()),
                          false)));
    }
  }

  private static boolean mayHave(Entity owner) {
    return owner.isPerson() && !owner.plural && (owner.named || Employment.isOfficial(owner));
  }

  private static String name(Entity owner, Chunk chunk) {
    return owner.name() + "'s " + chunk.sentence().token(chunk.head()).text();
  }

  private Entity office(Entity owner, String words) {
    Entity office = byOwner.get(owner);
    if (office == null) {
      String name = words.replaceFirst("^[Tt]he ", "");
      office = roster.described(ActorKind.GOVERNMENT_BODY, name);
      office.sector = owner.sector.filter(sector -> Employment.isOfficial(owner));
      office.of(owner.country);
      if (Employment.isOfficial(owner)) {
        office.perhapsOf(setting.country());
      }
      byOwner.put(owner, office);
    }
    told.remove(office);
    told.add(office);
    return office;
  }
}
