package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives names their entities. */
final class NamedEntities {

  private final Roster roster;
  private final Knowledge knowledge;
  private final OfficeReader offices;
  private final Set<String> never;

  NamedEntities(Roster roster, Knowledge knowledge, OfficeReader offices, Set<String> never) {
    this.roster = roster;
    this.knowledge = knowledge;
    this.offices = offices;
    this.never = never;
  }

  /** Returns whom a name means; null for agencies and for places that only say where. */
  @Nullable Entity of(Names.Name name, Sentence sentence) {
    String written = text(sentence, name);
    if (never.contains(Words.fold(written))
        || never.contains(first(written))
        || knowledge.nobody().isChannel(sentence, name.start(), name.end())) {
      return null;
    }
    return switch (name.sort()) {
      case PERSON -> roster.person(written);
      case BODY -> {
        Bodies.Body known = name.body();
        // an acronym that the story explains is what it says, whoever else is called so
        Entity entity =
            roster.named(written).orElse(known == null ? null : roster.body(known, written));
        if (entity != null) {
          roster.acronym(entity, name.acronym());
        }
        yield entity;
      }
      case ORGANISATION -> {
        Entity entity = roster.organisation(written, ActorKind.ORGANISATION);
        roster.acronym(entity, name.acronym());
        sort(entity, written);
        yield entity;
      }
      case COUNTRY -> {
        Countries.Term term = name.term();
        if (term == null || term.is(Countries.Form.PLACE) && !term.is(Countries.Form.NAME)) {
          yield null;
        }
        Entity country = roster.country(term.code());
        if (term.is(Countries.Form.NAME)) {
          country.names.add(written);
        } else if (term.is(Countries.Form.CAPITAL)) {
          country.aliases.add(written);
        }
        yield country;
      }
    };
  }

  /** Lets the last words of a name tell what it is of: a Union, a Liberation Front, Minerals. */
  private void sort(Entity entity, String written) {
    List<String> words = Words.split(written);
    for (int from = Math.max(0, words.size() - 3); from < words.size(); from++) {
      Optional<AgentLexicon.Agent> agent =
          knowledge.agents().get(String.join(" ", words.subList(from, words.size())));
      if (agent.isPresent() && offices.refine(entity, agent.get())) {
        return;
      }
    }
    boolean ministry =
        words.size() > 2
            && (words.get(1).equals("of") || words.get(1).equals("for"))
            && knowledge
                .agents()
                .get(words.get(0))
                .filter(a -> a.kind() == AgentLexicon.Kind.GOVERNMENT_BODY)
                .isPresent();
    if (ministry) {
      offices.domestic(entity);
      return;
    }
    ActorKind kind = knowledge.endings().get(words.get(words.size() - 1));
    if (kind != null && words.size() > 1 && entity.kind == ActorKind.ORGANISATION) {
      entity.kind = kind;
    }
  }

  private static String first(String name) {
    int blank = name.indexOf(' ');
    return Words.fold(blank < 0 ? name : name.substring(0, blank));
  }

  static String text(Sentence sentence, Names.Name name) {
    return OfficeReader.text(sentence, name.start(), name.end());
  }
}
