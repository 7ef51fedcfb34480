package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.Sentence;
import java.util.List;
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
    if (never.contains(Words.fold(written)) || never.contains(first(written))) {
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
        knowledge
            .agents()
            .at(List.of(last(written)), 0)
            .ifPresent(a -> offices.refine(entity, a.value()));
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

  private static String first(String name) {
    int blank = name.indexOf(' ');
    return Words.fold(blank < 0 ? name : name.substring(0, blank));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  static String text(Sentence sentence, Names.Name name) {
    return OfficeReader.text(sentence, name.start(), name.end());
  }
}
