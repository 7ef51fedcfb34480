package io.github.entente.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What must hold between the parts of an article. */
final class ArticleCheck {

  private ArticleCheck() {}

  static void check(
      String text,
      List<Span> paragraphs,
      List<Quote> quotes,
      List<Actor> actors,
      List<Agreement> agreements) {
    Set<String> actorIds = ids("actor", actors, Actor::id);
    Set<String> agreementIds = ids("agreement", agreements, Agreement::id);
    ids("quote", quotes, Quote::id);
    inside(text, "paragraph", paragraphs);
    for (Actor actor : actors) {
      inside(
          text, "mention of " + actor.id(), actor.mentions().stream().map(Mention::span).toList());
      known(actorIds, "affiliation of " + actor.id(), actor.affiliation().stream().toList());
    }
    for (Quote quote : quotes) {
      inside(text, "span of " + quote.id(), List.of(quote.span()));
      inside(text, "speakerMention of " + quote.id(), quote.speakerMention().stream().toList());
      known(actorIds, "speaker of " + quote.id(), quote.speaker().stream().toList());
      known(agreementIds, "agreement of " + quote.id(), quote.agreements());
    }
    for (Agreement agreement : agreements) {
      inside(text, "evidence of " + agreement.id(), agreement.evidence());
      known(actorIds, "party of " + agreement.id(), agreement.parties());
      known(actorIds, "mediator of " + agreement.id(), agreement.mediators());
      for (Reaction reaction : agreement.reactions()) {
        inside(text, "reaction to " + agreement.id(), List.of(reaction.span()));
        known(actorIds, "reaction to " + agreement.id(), List.of(reaction.actor()));
      }
      for (AgreementState state : agreement.history()) {
        inside(text, "history of " + agreement.id(), List.of(state.evidence()));
      }
    }
  }

  private static <T> Set<String> ids(String what, List<T> values, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    for (T value : values) {
      if (!ids.add(id.apply(value))) {
        throw new IllegalArgumentException(what + " id " + id.apply(value) + " is used twice");
      }
    }
    return ids;
  }

  private static void inside(String text, String what, Collection<Span> spans) {
    for (Span span : spans) {
      if (span.end() > text.length()) {
        throw new IllegalArgumentException(
            what + " " + span + " reaches beyond the text of length " + text.length());
      }
    }
  }

  private static void known(Set<String> ids, String what, Collection<String> references) {
    for (String reference : references) {
      if (!ids.contains(reference)) {
        throw new IllegalArgumentException(
            what + " refers to " + reference + ", which is not there");
      }
    }
  }
}
