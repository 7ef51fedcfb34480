package io.github.entente.extract.actor;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Mention;
import io.github.entente.model.MentionForm;
import io.github.entente.model.Span;
import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every name is an actor, told apart by its words alone. */
final class NameCast implements Cast {

  private final String text;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  NameCast(AnalysedArticle article) {
    text = article.article().text();
  }

  @Override
  public Optional<String> actorAt(Sentence sentence, int head) {
    if (sentence.token(head).is("PRP")) {
      return Optional.empty();
    }
    return Optional.ofNullable(ids.get(mention(sentence, head).in(text)));
  }

  @Override
  public Optional<String> require(Sentence sentence, int head) {
    if (sentence.token(head).is("PRP") || sentence.token(head).is("W")) {
      return Optional.empty();
    }
    Span span = mention(sentence, head);
    String name = span.in(text);
    String id = ids.computeIfAbsent(name, key -> "a" + (ids.size() + 1));
    names.put(id, name);
    List<Mention> known = mentions.computeIfAbsent(id, key -> new ArrayList<>());
    boolean proper = sentence.token(head).entity() != EntityType.NONE;
    Mention mention = new Mention(span, proper ? MentionForm.NAME : MentionForm.DESCRIPTION);
    if (!known.contains(mention)) {
      known.add(mention);
    }
    return Optional.of(id);
  }

  @Override
  public Span mention(Sentence sentence, int head) {
    Dependencies tree = sentence.dependencies();
    int first = head;
    for (int child : tree.children(head, "compound", "amod", "nmod:poss", "nummod", "flat")) {
      first = Math.min(first, tree.subtree(child).get(0));
    }
    return sentence.span(Math.min(first, head), head);
  }

  @Override
  public Optional<String> countryOf(String actorId) {
    return Optional.of(actorId);
  }

  @Override
  public Actor actor(String id) {
    String name = names.get(id);
    if (name == null) {
      throw new IllegalArgumentException("no actor " + id);
    }
    return Actor.builder(id, name, ActorKind.GROUP)
        .mentions(mentions.getOrDefault(id, List.of()))
        .build();
  }

  @Override
  public List<String> actorsIn(Sentence sentence) {
    return List.of();
  }

  @Override
  public List<String> namedIn(Sentence sentence, int first, int last) {
    List<String> found = new ArrayList<>();
    for (int at = first; at <= last; at++) {
      boolean named = sentence.token(at).entity() != EntityType.NONE;
      boolean ends = at == last || sentence.token(at + 1).entity() == EntityType.NONE;
      if (named && ends) {
        require(sentence, at).filter(id -> !found.contains(id)).ifPresent(found::add);
      }
    }
    return found;
  }

  @Override
  public List<Actor> actors() {
    return names.keySet().stream().map(this::actor).toList();
  }
}
