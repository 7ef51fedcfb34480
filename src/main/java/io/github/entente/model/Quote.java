package io.github.entente.model;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One quotation: what was said, by whom, and how the text reports it.
 *
 * <p>The canonical constructor may gain a parameter in a later version; {@link #builder} will not.
 *
 * @param id unique in the article, such as {@code q1}
 * @param kind how much of it stands inside quotation marks
 * @param text what was said, without the outer marks; the fragments of an interrupted quotation are
 *     joined with a blank, and an attribution within a reported clause is left out
 * @param span from the first to the last character of what was said, outer marks included
 * @param quoted the fragments inside quotation marks, without the marks
 * @param speaker the id of the actor who said it; empty where the article does not say
 * @param speakerMention the words that name the speaker there; empty when inferred
 * @param cue the word that reports it, as written: {@code said}
 * @param setting where or how it was said, when stated
 * @param addressee whom it was said to, when told
 * @param date when it was said, when stated
 * @param found how the speaker was found; empty without a speaker
 * @param agreements the ids of the agreements it speaks of
 */
public record Quote(
    String id,
    QuoteKind kind,
    String text,
    Span span,
    List<Span> quoted,
    Optional<String> speaker,
    Optional<Span> speakerMention,
    Optional<String> cue,
    Optional<String> setting,
    Optional<String> addressee,
    Optional<PartialDate> date,
    Optional<Attribution> found,
    List<String> agreements) {

  /** How much of a quotation a line for logs holds. */
  private static final int SHOWN = 60;

  /** Makes the value; {@link #builder} is the usual way. */
  public Quote {
    requireNonNull(id, "id must not be null");
    requireNonNull(kind, "kind must not be null");
    requireNonNull(text, "text must not be null");
    requireNonNull(span, "span must not be null");
    quoted = List.copyOf(quoted);
    requireNonNull(speaker, "speaker must not be null");
    requireNonNull(speakerMention, "speakerMention must not be null");
    requireNonNull(cue, "cue must not be null");
    requireNonNull(setting, "setting must not be null");
    requireNonNull(addressee, "addressee must not be null");
    requireNonNull(date, "date must not be null");
    requireNonNull(found, "found must not be null");
    agreements = List.copyOf(agreements);
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank");
    }
    for (Span part : quoted) {
      if (!span.contains(part)) {
        throw new IllegalArgumentException("quoted " + part + " must lie in span " + span);
      }
    }
  }

  /** Returns a line for logs: id, kind, the speaker's id and how the words begin. */
  @Override
  public String toString() {
    String line = text.replaceAll("\\s+", " ");
    return "Quote[%s, %s, %s, %s]"
        .formatted(
            id,
            kind,
            speaker.orElse("no speaker"),
            line.length() > SHOWN ? line.substring(0, SHOWN) + "\u2026" : line);
  }

  /** Starts a value with the facts that it cannot do without. */
  public static Builder builder(String id, QuoteKind kind, Span span) {
    return new Builder(id, kind, span);
  }

  /** Starts a builder that holds all of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder(id, kind, span);
    builder.text = text;
    builder.quoted = quoted;
    builder.speaker = speaker;
    builder.speakerMention = speakerMention;
    builder.cue = cue;
    builder.setting = setting;
    builder.addressee = addressee;
    builder.date = date;
    builder.found = found;
    builder.agreements = agreements;
    return builder;
  }

  /** Collects the facts of a quotation; not safe for use by several threads at once. */
  public static final class Builder {
    private final String id;
    private final QuoteKind kind;
    private String text = "";
    private final Span span;
    private List<Span> quoted = List.of();
    private Optional<String> speaker = Optional.empty();
    private Optional<Span> speakerMention = Optional.empty();
    private Optional<String> cue = Optional.empty();
    private Optional<String> setting = Optional.empty();
    private Optional<String> addressee = Optional.empty();
    private Optional<PartialDate> date = Optional.empty();
    private Optional<Attribution> found = Optional.empty();
    private List<String> agreements = List.of();

    private Builder(String id, QuoteKind kind, Span span) {
      this.id = requireNonNull(id, "id must not be null");
      this.kind = requireNonNull(kind, "kind must not be null");
      this.span = requireNonNull(span, "span must not be null");
    }

    /**
     * Sets: What was said, without the outer marks; the fragments of an interrupted quotation are
     * joined with a blank.
     */
    public Builder text(String text) {
      this.text = requireNonNull(text, "text must not be null");
      return this;
    }

    /** Sets the fragments inside quotation marks, without the marks. */
    public Builder quoted(Collection<Span> quoted) {
      this.quoted = List.copyOf(requireNonNull(quoted, "quoted must not be null"));
      return this;
    }

    /** Sets the id of the actor who said it; empty where the article does not say. */
    public Builder speaker(String speaker) {
      this.speaker = Optional.of(requireNonNull(speaker, "speaker must not be null"));
      return this;
    }

    /** Sets the words that name the speaker there; empty when inferred. */
    public Builder speakerMention(Span speakerMention) {
      this.speakerMention =
          Optional.of(requireNonNull(speakerMention, "speakerMention must not be null"));
      return this;
    }

    /** Sets the word that reports it, as written: {@code said}. */
    public Builder cue(String cue) {
      this.cue = Optional.of(requireNonNull(cue, "cue must not be null"));
      return this;
    }

    /** Sets where or how it was said, when stated. */
    public Builder setting(String setting) {
      this.setting = Optional.of(requireNonNull(setting, "setting must not be null"));
      return this;
    }

    /** Sets whom it was said to, when told. */
    public Builder addressee(String addressee) {
      this.addressee = Optional.of(requireNonNull(addressee, "addressee must not be null"));
      return this;
    }

    /** Sets when it was said, when stated. */
    public Builder date(PartialDate date) {
      this.date = Optional.of(requireNonNull(date, "date must not be null"));
      return this;
    }

    /** Sets how the speaker was found; empty without a speaker. */
    public Builder found(Attribution found) {
      this.found = Optional.of(requireNonNull(found, "found must not be null"));
      return this;
    }

    /** Sets the ids of the agreements it speaks of. */
    public Builder agreements(Collection<String> agreements) {
      this.agreements = List.copyOf(requireNonNull(agreements, "agreements must not be null"));
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if the facts contradict each other; the message says how
     */
    public Quote build() {
      return new Quote(
          id,
          kind,
          text,
          span,
          quoted,
          speaker,
          speakerMention,
          cue,
          setting,
          addressee,
          date,
          found,
          agreements);
    }
  }
}
