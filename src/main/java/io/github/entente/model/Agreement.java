package io.github.entente.model;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agreement between political actors, made, sought, refused or broken.
 *
 * <p>The canonical constructor may gain a parameter in a later version; {@link #builder} will not.
 *
 * @param id unique in the article, such as {@code g1}
 * @param name its proper name, when the article gives one
 * @param acronym the acronym of the name, when given
 * @param kind what it is mainly about
 * @param status the furthest state that the text asserts
 * @param parties the ids of the actors it binds
 * @param mediators the ids of the actors who brokered it
 * @param date of the act that gives the status
 * @param dateText the words that state the date
 * @param place where that act took place or, if it is planned, is to take place
 * @param subject what it is about, as a phrase of the text
 * @param duration how long it is to last, as written
 * @param value what it is worth, as written
 * @param expiry when it ends
 * @param code the CAMEO event code of the status
 * @param plover the PLOVER event of the status
 * @param reactions who supports or opposes it
 * @param history the states that the text tells, in time
 * @param evidence the sentences it was read from; first the one that carries the status
 */
public record Agreement(
    String id,
    Optional<String> name,
    Optional<String> acronym,
    AgreementKind kind,
    AgreementStatus status,
    List<String> parties,
    List<String> mediators,
    Optional<PartialDate> date,
    Optional<String> dateText,
    Optional<String> place,
    Optional<String> subject,
    Optional<String> duration,
    Optional<String> value,
    Optional<PartialDate> expiry,
    Optional<String> code,
    Optional<PloverCode> plover,
    List<Reaction> reactions,
    List<AgreementState> history,
    List<Span> evidence) {

  /** Makes the value; {@link #builder} is the usual way. */
  public Agreement {
    requireNonNull(id, "id must not be null");
    requireNonNull(name, "name must not be null");
    requireNonNull(acronym, "acronym must not be null");
    requireNonNull(kind, "kind must not be null");
    requireNonNull(status, "status must not be null");
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
    requireNonNull(date, "date must not be null");
    requireNonNull(dateText, "dateText must not be null");
    requireNonNull(place, "place must not be null");
    requireNonNull(subject, "subject must not be null");
    requireNonNull(duration, "duration must not be null");
    requireNonNull(value, "value must not be null");
    requireNonNull(expiry, "expiry must not be null");
    requireNonNull(code, "code must not be null");
    requireNonNull(plover, "plover must not be null");
    reactions = List.copyOf(reactions);
    history = List.copyOf(history);
    evidence = List.copyOf(evidence);
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank");
    }
  }

  /** Returns a line for logs: id, name, kind, status, the ids of the parties and the date. */
  @Override
  public String toString() {
    return "Agreement["
        + Stream.of(Stream.of(id), name.stream(), Stream.of(kind, status, parties), date.stream())
            .flatMap(part -> part)
            .map(Object::toString)
            .collect(Collectors.joining(", "))
        + "]";
  }

  /** Starts a value with the facts that it cannot do without. */
  public static Builder builder(String id, AgreementKind kind, AgreementStatus status) {
    return new Builder(id, kind, status);
  }

  /** Starts a builder that holds all of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder(id, kind, status);
    builder.name = name;
    builder.acronym = acronym;
    builder.parties = parties;
    builder.mediators = mediators;
    builder.date = date;
    builder.dateText = dateText;
    builder.place = place;
    builder.subject = subject;
    builder.duration = duration;
    builder.value = value;
    builder.expiry = expiry;
    builder.code = code;
    builder.plover = plover;
    builder.reactions = reactions;
    builder.history = history;
    builder.evidence = evidence;
    return builder;
  }

  /** Collects the facts of an agreement; not safe for use by several threads at once. */
  public static final class Builder {
    private final String id;
    private Optional<String> name = Optional.empty();
    private Optional<String> acronym = Optional.empty();
    private final AgreementKind kind;
    private final AgreementStatus status;
    private List<String> parties = List.of();
    private List<String> mediators = List.of();
    private Optional<PartialDate> date = Optional.empty();
    private Optional<String> dateText = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<String> subject = Optional.empty();
    private Optional<String> duration = Optional.empty();
    private Optional<String> value = Optional.empty();
    private Optional<PartialDate> expiry = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Optional<PloverCode> plover = Optional.empty();
    private List<Reaction> reactions = List.of();
    private List<AgreementState> history = List.of();
    private List<Span> evidence = List.of();

    private Builder(String id, AgreementKind kind, AgreementStatus status) {
      this.id = requireNonNull(id, "id must not be null");
      this.kind = requireNonNull(kind, "kind must not be null");
      this.status = requireNonNull(status, "status must not be null");
    }

    /** Sets its proper name, when the article gives one. */
    public Builder name(String name) {
      this.name = Optional.of(requireNonNull(name, "name must not be null"));
      return this;
    }

    /** Sets the acronym of the name, when given. */
    public Builder acronym(String acronym) {
      this.acronym = Optional.of(requireNonNull(acronym, "acronym must not be null"));
      return this;
    }

    /** Sets the ids of the actors it binds. */
    public Builder parties(Collection<String> parties) {
      this.parties = List.copyOf(requireNonNull(parties, "parties must not be null"));
      return this;
    }

    /** Sets the ids of the actors who brokered it. */
    public Builder mediators(Collection<String> mediators) {
      this.mediators = List.copyOf(requireNonNull(mediators, "mediators must not be null"));
      return this;
    }

    /** Sets the date of the act that gives the status. */
    public Builder date(PartialDate date) {
      this.date = Optional.of(requireNonNull(date, "date must not be null"));
      return this;
    }

    /** Sets the words that state the date. */
    public Builder dateText(String dateText) {
      this.dateText = Optional.of(requireNonNull(dateText, "dateText must not be null"));
      return this;
    }

    /** Sets where that act took place or is to take place. */
    public Builder place(String place) {
      this.place = Optional.of(requireNonNull(place, "place must not be null"));
      return this;
    }

    /** Sets what it is about, as a phrase of the text. */
    public Builder subject(String subject) {
      this.subject = Optional.of(requireNonNull(subject, "subject must not be null"));
      return this;
    }

    /** Sets how long it is to last, as written. */
    public Builder duration(String duration) {
      this.duration = Optional.of(requireNonNull(duration, "duration must not be null"));
      return this;
    }

    /** Sets what it is worth, as written. */
    public Builder value(String value) {
      this.value = Optional.of(requireNonNull(value, "value must not be null"));
      return this;
    }

    /** Sets when it ends. */
    public Builder expiry(PartialDate expiry) {
      this.expiry = Optional.of(requireNonNull(expiry, "expiry must not be null"));
      return this;
    }

    /** Sets the CAMEO event code of the status. */
    public Builder code(String code) {
      this.code = Optional.of(requireNonNull(code, "code must not be null"));
      return this;
    }

    /** Sets the PLOVER event of the status. */
    public Builder plover(PloverCode plover) {
      this.plover = Optional.of(requireNonNull(plover, "plover must not be null"));
      return this;
    }

    /** Sets who supports or opposes it. */
    public Builder reactions(Collection<Reaction> reactions) {
      this.reactions = List.copyOf(requireNonNull(reactions, "reactions must not be null"));
      return this;
    }

    /** Sets the states that the text tells, in time. */
    public Builder history(Collection<AgreementState> history) {
      this.history = List.copyOf(requireNonNull(history, "history must not be null"));
      return this;
    }

    /** Sets the sentences it was read from; first the one that carries the status. */
    public Builder evidence(Collection<Span> evidence) {
      this.evidence = List.copyOf(requireNonNull(evidence, "evidence must not be null"));
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if the facts contradict each other; the message says how
     */
    public Agreement build() {
      return new Agreement(
          id, name, acronym, kind, status, parties, mediators, date, dateText, place, subject,
          duration, value, expiry, code, plover, reactions, history, evidence);
    }
  }
}
