package io.github.entente.parser;

import io.github.entente.extract.actor.Cast;
import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.Attribution;
import io.github.entente.model.Quote;
import io.github.entente.model.Reaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Points quotations and agreements at the actors that are reported: two that turned out to be one,
 * late in the story, share an id, and one that is not reported is nobody's speaker or party.
 */
final class References {

  private final Set<String> reported;
  private final Cast cast;

  References(List<Actor> reported, Cast cast) {
    this.reported = reported.stream().map(Actor::id).collect(Collectors.toUnmodifiableSet());
    this.cast = cast;
  }

  private Optional<String> of(String id) {
    return Optional.of(reported.contains(id) ? id : cast.actor(id).id()).filter(reported::contains);
  }

  private List<String> of(List<String> ids) {
    return ids.stream().flatMap(id -> of(id).stream()).distinct().toList();
  }

  Quote of(Quote quote) {
    if (quote.speaker().isEmpty() || reported.contains(quote.speaker().get())) {
      return quote;
    }
    Optional<String> speaker = of(quote.speaker().get());
    Optional<Attribution> found = speaker.isPresent() ? quote.found() : Optional.empty();
    return new Quote(
        quote.id(),
        quote.kind(),
        quote.text(),
        quote.span(),
        quote.quoted(),
        speaker,
        quote.speakerMention(),
        quote.cue(),
        quote.setting(),
        quote.addressee(),
        quote.date(),
        found,
        quote.agreements());
  }

  Agreement of(Agreement agreement) {
    return agreement.toBuilder()
        .parties(of(agreement.parties()))
        .mediators(of(agreement.mediators()))
        .reactions(
            agreement.reactions().stream()
                .flatMap(
                    reaction ->
                        of(reaction.actor()).stream()
                            .map(id -> new Reaction(id, reaction.stance(), reaction.span())))
                .distinct()
                .toList())
        .build();
  }
}
