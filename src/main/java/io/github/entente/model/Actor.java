package io.github.entente.model;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A country, body, person, organisation or group that does or says something in the article.
 *
 * <p>The canonical constructor may gain a parameter in a later version; {@link #builder} will not.
 *
 * @param id unique in the article, such as {@code a1}
 * @param name the fullest name in the article
 * @param kind what sort of actor it is
 * @param country ISO 3166-1 alpha-3 code of the country it is or belongs to
 * @param role the office of a person, as written
 * @param affiliation the id of the actor it speaks or works for
 * @param sector its sector
 * @param secondSector a refinement of the sector, such as MIL beside GOV for a defence ministry
 * @param wikidata the Wikidata item of a well-known actor, such as {@code Q884}
 * @param aliases other names, acronyms and metonyms used for it in the article
 * @param mentions where the text names it, in order
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    Optional<String> country,
    Optional<String> role,
    Optional<String> affiliation,
    Optional<Sector> sector,
    Optional<Sector> secondSector,
    Optional<String> wikidata,
    List<String> aliases,
    List<Mention> mentions) {

  /** Makes the value; {@link #builder} is the usual way. */
  public Actor {
    requireNonNull(id, "id must not be null");
    requireNonNull(name, "name must not be null");
    requireNonNull(kind, "kind must not be null");
    requireNonNull(country, "country must not be null");
    requireNonNull(role, "role must not be null");
    requireNonNull(affiliation, "affiliation must not be null");
    requireNonNull(sector, "sector must not be null");
    requireNonNull(secondSector, "secondSector must not be null");
    requireNonNull(wikidata, "wikidata must not be null");
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of " + id + " must not be blank");
    }
    if (country.isPresent() && !country.get().matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("country " + country.get() + " must be three letters");
    }
  }

  /** Returns whether this is its name or one of its aliases, capitals ignored. */
  public boolean isNamed(String other) {
    return name.equalsIgnoreCase(other) || aliases.stream().anyMatch(other::equalsIgnoreCase);
  }

  /** Returns a line for logs: id, name, kind, country and role. */
  @Override
  public String toString() {
    return "Actor["
        + Stream.of(Stream.of(id, name, kind.name()), country.stream(), role.stream())
            .flatMap(part -> part)
            .collect(Collectors.joining(", "))
        + "]";
  }

  /** Starts a value with the facts that it cannot do without. */
  public static Builder builder(String id, String name, ActorKind kind) {
    return new Builder(id, name, kind);
  }

  /** Starts a builder that holds all of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder(id, name, kind);
    builder.country = country;
    builder.role = role;
    builder.affiliation = affiliation;
    builder.sector = sector;
    builder.secondSector = secondSector;
    builder.wikidata = wikidata;
    builder.aliases = aliases;
    builder.mentions = mentions;
    return builder;
  }

  /** Collects the facts of an actor; not safe for use by several threads at once. */
  public static final class Builder {
    private final String id;
    private final String name;
    private final ActorKind kind;
    private Optional<String> country = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<String> affiliation = Optional.empty();
    private Optional<Sector> sector = Optional.empty();
    private Optional<Sector> secondSector = Optional.empty();
    private Optional<String> wikidata = Optional.empty();
    private List<String> aliases = List.of();
    private List<Mention> mentions = List.of();

    private Builder(String id, String name, ActorKind kind) {
      this.id = requireNonNull(id, "id must not be null");
      this.name = requireNonNull(name, "name must not be null");
      this.kind = requireNonNull(kind, "kind must not be null");
    }

    /** Sets the ISO 3166-1 alpha-3 code of the country it is or belongs to. */
    public Builder country(String country) {
      this.country = Optional.of(requireNonNull(country, "country must not be null"));
      return this;
    }

    /** Sets the office of a person, as written. */
    public Builder role(String role) {
      this.role = Optional.of(requireNonNull(role, "role must not be null"));
      return this;
    }

    /** Sets the id of the actor it speaks or works for. */
    public Builder affiliation(String affiliation) {
      this.affiliation = Optional.of(requireNonNull(affiliation, "affiliation must not be null"));
      return this;
    }

    /** Sets its sector. */
    public Builder sector(Sector sector) {
      this.sector = Optional.of(requireNonNull(sector, "sector must not be null"));
      return this;
    }

    /** Sets a refinement of the sector, such as MIL beside GOV for a defence ministry. */
    public Builder secondSector(Sector secondSector) {
      this.secondSector =
          Optional.of(requireNonNull(secondSector, "secondSector must not be null"));
      return this;
    }

    /** Sets the Wikidata item of a well-known actor, such as {@code Q884}. */
    public Builder wikidata(String wikidata) {
      this.wikidata = Optional.of(requireNonNull(wikidata, "wikidata must not be null"));
      return this;
    }

    /** Sets other names, acronyms and metonyms used for it in the article. */
    public Builder aliases(Collection<String> aliases) {
      this.aliases = List.copyOf(requireNonNull(aliases, "aliases must not be null"));
      return this;
    }

    /** Sets where the text names it, in order. */
    public Builder mentions(Collection<Mention> mentions) {
      this.mentions = List.copyOf(requireNonNull(mentions, "mentions must not be null"));
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if the facts contradict each other; the message says how
     */
    public Actor build() {
      return new Actor(
          id,
          name,
          kind,
          country,
          role,
          affiliation,
          sector,
          secondSector,
          wikidata,
          aliases,
          mentions);
    }
  }
}
