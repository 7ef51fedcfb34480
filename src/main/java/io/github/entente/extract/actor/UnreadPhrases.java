package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.model.Span;
import io.github.entente.nlp.Sentence;
import java.util.Optional;
import java.util.Set;

/** Makes entities of phrases that name nobody we know, when somebody asks who stands there. */
final class UnreadPhrases {

  /** Words for how many of somebody. */
  private static final Set<String> SOME = WordLists.of("some-of");

  private static final Set<String> QUANTITIES = WordLists.of("quantity");

  private final Roster roster;
  private final Knowledge knowledge;
  private final StoryReader body;

  UnreadPhrases(Roster roster, Knowledge knowledge, StoryReader body) {
    this.roster = roster;
    this.knowledge = knowledge;
    this.body = body;
  }

  /**
   * Returns the entity of a phrase at a token, an unnamed one if nobody was told by these words.
   */
  Entity at(Sentence sentence, int head, Span mention, String name) {
    Chunk chunk = chunkAt(sentence, head);
    Optional<Entity> told = shortForm(sentence, chunk, name);
    if (told.isPresent()) {
      told.get().mention(mention, MentionForm.DESCRIPTION);
      return told.get();
    }
    for (Entity entity : roster.entities()) {
      if (!entity.named && entity.name().equals(name)) {
        entity.mention(mention, MentionForm.DESCRIPTION);
        return entity;
      }
    }
    boolean proper = isProper(sentence, Math.min(chunk.inner(), head), chunk.head());
    Optional<Entity> known = proper ? roster.named(name) : Optional.empty();
    if (known.isPresent()) { // a name that the recogniser sees only elsewhere in the story
      known.get().mention(mention, MentionForm.NAME);
      return known.get();
    }
    Entity entity = roster.described(proper ? ActorKind.ORGANISATION : ActorKind.GROUP, name);
    Phrase.of(chunk, body.names(sentence), knowledge)
        .names()
        .forEach(n -> entity.country = n.term() == null ? entity.country : n.term().code());
    entity.plural = sentence.token(head).tag().endsWith("S");
    entity.mention(mention, MentionForm.DESCRIPTION);
    return entity;
  }

  /** {@code four} of the | commissioners: the noun that tells who they are. */
  int noun(Sentence sentence, int head) {
    boolean some =
        head >= 0
            && head + 2 < sentence.size()
            && Grammar.is(sentence, head + 1, "of")
            && (sentence.token(head).is("CD")
                || SOME.contains(Words.fold(sentence.token(head).text())));
    if (!some) {
      return head;
    }
    int noun = -1;
    for (Chunk chunk : Chunk.in(sentence, body.names(sentence))) {
      boolean several = sentence.token(chunk.head()).tag().equals("NNS");
      noun = chunk.start() == head + 2 && several ? chunk.head() : noun;
    }
    return noun < 0 ? head : noun;
  }

  /** {@code One in five}, {@code nearly a third}: some of whom no more is told. */
  static boolean isNumber(Sentence sentence, int head) {
    return sentence.token(head).is("CD")
        || QUANTITIES.contains(Words.fold(sentence.token(head).text()));
  }

  /** {@code The fund}, {@code the agency}: the body whose name ends so, the last one told. */
  private Optional<Entity> shortForm(Sentence sentence, Chunk chunk, String noun) {
    boolean definite =
        sentence.token(chunk.head()).tag().equals("NN")
            && chunk.start() == chunk.head() - 1
            && Words.fold(sentence.token(chunk.start()).text()).equals("the");
    return definite
        ? roster.entities().stream()
            .filter(e -> e.named && !e.isPerson())
            .filter(e -> e.isNamedWith(noun))
            .reduce((first, last) -> last)
        : Optional.empty();
  }

  /** Several words that are all proper names, though nobody knows of what. */
  private static boolean isProper(Sentence sentence, int start, int end) {
    for (int at = start; at <= end; at++) {
      if (!sentence.token(at).isProper() || !Words.isCapitalised(sentence.token(at).text())) {
        return false;
      }
    }
    return end > start;
  }

  /** Returns the phrase that a token belongs to. */
  Chunk chunkAt(Sentence sentence, int head) {
    return Chunk.in(sentence, body.names(sentence)).stream()
        .filter(c -> c.core() <= head && head <= c.head())
        .findFirst()
        .orElse(new Chunk(sentence, head, head, head));
  }
}
