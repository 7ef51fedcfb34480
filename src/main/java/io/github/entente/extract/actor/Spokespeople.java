package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a spokesman speaks for of whom no more is told: The ministry met. A spokesman said. */
final class Spokespeople {

  private static final Set<ActorKind> BODIES =
      Set.of(
          ActorKind.GOVERNMENT_BODY,
          ActorKind.INTERNATIONAL_BODY,
          ActorKind.ORGANISATION,
          ActorKind.COMPANY,
          ActorKind.ARMED_GROUP);

  /** What a firm is called. */
  private static final Set<String> COMPANIES = WordLists.of("company-noun");

  private Optional<Entity> lastCompany = Optional.empty();
  private Optional<Sentence> last = Optional.empty();
  private List<Ref> before = List.of();

  /** Reads a sentence after all that stands in it is known by itself. */
  void read(Sentence sentence, List<Ref> own) {
    boolean near = last.filter(other -> sentence.paragraph() - other.paragraph() <= 1).isPresent();
    if (near) {
      own.stream()
          .filter(ref -> isBare(sentence, ref))
          .findFirst()
          .ifPresent(ref -> body(sentence, ref).ifPresent(body -> speaksFor(ref.first(), body)));
    }
    own.stream()
        .filter(ref -> ref.subject() && !ref.place() && ref.entities().size() == 1)
        .map(Ref::first)
        .filter(one -> one.kind == ActorKind.COMPANY)
        .forEach(one -> lastCompany = Optional.of(one));
    last = Optional.of(sentence);
    before = List.copyOf(own);
  }

  /** {@code A spokesman said}: new, and nobody's yet. */
  private static boolean isBare(Sentence sentence, Ref ref) {
    return ref.form() == MentionForm.DESCRIPTION
        && ref.subject()
        && ref.entities().size() == 1
        && ref.first().isPerson()
        && !ref.first().named
        && ref.first().affiliation == null
        && (ref.end() <= ref.start() + 1 || isOfCompany(sentence, ref))
        && Words.fold(sentence.token(ref.end()).text()).startsWith("spokes")
        && (ref.end() == ref.start() || Words.fold(sentence.token(ref.start()).text()).equals("a"));
  }

  /** {@code A company spokeswoman said}: of the firm spoken of. */
  private static boolean isOfCompany(Sentence sentence, Ref ref) {
    return ref.end() == ref.start() + 2
        && COMPANIES.contains(Words.fold(sentence.token(ref.start() + 1).text()));
  }

  private Optional<Entity> body(Sentence sentence, Ref ref) {
    return isOfCompany(sentence, ref) ? lastCompany : body();
  }

  /** The only body that the sentence before makes its subject. */
  private Optional<Entity> body() {
    List<Entity> subjects =
        before.stream()
            .filter(ref -> ref.subject() && !ref.place() && ref.entities().size() == 1)
            .map(Ref::first)
            .distinct()
            .toList();
    return subjects.size() == 1
        ? Optional.of(subjects.get(0)).filter(one -> BODIES.contains(one.kind))
        : Optional.empty();
  }

  private static void speaksFor(Entity person, Entity body) {
    person.affiliation = body;
    person.of(body.country);
  }
}
