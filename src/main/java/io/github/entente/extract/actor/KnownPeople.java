package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the state of people in office whom a story names without saying who they are. */
final class KnownPeople {

  /** How long after the end of an office a name still stands for its state. */
  private static final int YEARS_AFTER = 15;

  private static final LocalDate SOVIET_END = LocalDate.of(1991, 12, 26);

  /** Offices whose holders are called by the last name alone. */
  private static final Set<String> LEADERS = WordLists.of("called-by-last-name");

  private final OfficeHolders holders;
  private final Bodies bodies;
  private final Roster roster;
  private final LocalDate day;

  /**
   * Makes a reader.
   *
   * @param day the day of publication, or the end of time if it is not known
   */
  KnownPeople(Knowledge knowledge, Roster roster, LocalDate day) {
    this.holders = knowledge.holders();
    this.bodies = knowledge.bodies();
    this.roster = roster;
    this.day = day;
  }

  /** Fills in the country of each person that has none and whose name is known. */
  void settle(List<Entity> entities) {
    for (Entity entity : entities) {
      if (entity.isPerson() && entity.named && entity.affiliation == null) {
        boolean open = entity.country.isEmpty() || entity.guessed;
        holder(entity)
            .filter(
                holder -> // Peru's Name
                open
                        || entity.sector.isEmpty()
                            && country(holder).filter(entity.country::equals).isPresent())
            .ifPresent(holder -> settle(entity, holder));
      }
    }
  }

  /** Guesses the country of a person at the first mention, so that its government is told. */
  void guess(Entity person) {
    boolean open = person.country.isEmpty() || person.guessed && !person.known;
    if (open && person.affiliation == null && person.mentions.isEmpty()) {
      Optional<OfficeHolders.Holder> holder = holder(person);
      holder
          .flatMap(this::country)
          .ifPresent(
              code -> {
                person.country = code;
                person.guessed = true;
                person.known = true;
              });
      holder.flatMap(this::fighters).ifPresent(group -> person.affiliation = group);
      if (person.role.isEmpty() && !day.equals(LocalDate.MAX)) {
        holder
            .flatMap(h -> h.on(day))
            .flatMap(this::described)
            .ifPresent(office -> roster.merge(person, office));
      }
    }
  }

  /**
   * {@code Fiji's prime minister}, of whom the story said no name: the one who holds the office.
   */
  private Optional<Entity> described(OfficeHolders.Term term) {
    return roster.entities().stream()
        .filter(e -> e.isPerson() && !e.named && !e.plural && !e.mentions.isEmpty())
        .filter(e -> e.country.equals(term.country()) && e.isOf(term.office()))
        .filter(
            e -> !Words.fold(e.role).contains("former") && !Words.fold(e.role).contains("deputy"))
        .reduce((first, last) -> last);
  }

  /** The state of the leader whose last name stands before a body: the | Tarnholt | government. */
  Optional<String> countryBefore(Phrase phrase) {
    return phrase.names().stream()
        .filter(name -> name.sort() == Names.Sort.PERSON && name.end() < phrase.agentStart())
        .map(name -> NamedEntities.text(phrase.sentence(), name))
        .flatMap(name -> stateOf(name).stream())
        .findFirst();
  }

  /** The state of the leader whose name stands behind a body: the government | of Name. */
  Optional<String> countryBehind(Sentence sentence, Names names, int head) {
    if (!Grammar.is(sentence, head + 1, "of")) {
      return Optional.empty();
    }
    for (int at = head + 2; at < sentence.size() && at < head + 6; at++) {
      Optional<Names.Name> name = names.at(at);
      if (name.isPresent()) {
        return name.filter(n -> n.sort() == Names.Sort.PERSON)
            .flatMap(n -> stateOf(NamedEntities.text(sentence, n)));
      }
      if (!sentence.token(at).isNoun()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> stateOf(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    String told = roster.isPerson(last) ? roster.person(name).country : "";
    return told.isEmpty()
        ? holders.leader(Words.fold(last), LEADERS, day).flatMap(this::country)
        : Optional.of(told);
  }

  /** What a person is on the day; the last office if no day is known. */
  private Optional<OfficeHolders.Term> term(OfficeHolders.Holder holder) {
    return day.equals(LocalDate.MAX) ? Optional.of(holder.lastBefore(day)) : holder.on(day);
  }

  /** The armed group that a person led on the day: "leader of unita". */
  private Optional<Entity> fighters(OfficeHolders.Holder holder) {
    return term(holder)
        .map(OfficeHolders.Term::office)
        .filter(office -> office.contains(" of "))
        .map(office -> office.substring(office.lastIndexOf(" of ") + 4).replaceFirst("^the ", ""))
        .flatMap(bodies::armed)
        .map(body -> roster.body(body, body.name()));
  }

  private Optional<OfficeHolders.Holder> holder(Entity entity) {
    List<String> words = SharedNames.words(entity.name());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<OfficeHolders.Holder> found =
        words.size() == 1
            ? holders.leader(words.get(0), LEADERS, day)
            : holders.named(String.join(" ", words), day);
    return found.filter(
        holder ->
            day.equals(LocalDate.MAX)
                || holder.on(day).isPresent()
                || !isLongAgo(holder.lastBefore(day)));
  }

  private boolean isLongAgo(OfficeHolders.Term term) {
    return term.from().isAfter(day) || term.to().isBefore(day.minusYears(YEARS_AFTER));
  }

  private void settle(Entity person, OfficeHolders.Holder holder) {
    Optional<String> country = country(holder);
    Optional<OfficeHolders.Term> now = term(holder);
    if (country.isEmpty()) {
      if (person.guessed && !person.known) { // no state's, wherever the story plays
        person.country = "";
        person.guessed = false;
      }
      if (person.sector.isEmpty() && now.isPresent()) {
        person.sector = now.get().sectors().stream().findFirst();
      }
      return;
    }
    person.of(country.get());
    if (person.sector.isEmpty() && now.isPresent()) {
      person.sector = now.get().sectors().stream().findFirst();
    } else if (person.sector.isEmpty() && isElder(holder)) {
      person.sector = Optional.of(Sector.ELI);
    }
    if (person.wikidata.isEmpty()) {
      person.wikidata = holder.wikidata();
    }
  }

  /** Whether somebody has left a state office. */
  private boolean isElder(OfficeHolders.Holder holder) {
    OfficeHolders.Term last = holder.lastBefore(day);
    return last.to().isBefore(day)
        && last.sectors().stream().findFirst().filter(Answer::isOfficial).isPresent();
  }

  /** The state of the office held on the day, or before; of no international office. */
  private Optional<String> country(OfficeHolders.Holder holder) {
    OfficeHolders.Term term = holder.on(day).orElseGet(() -> holder.lastBefore(day));
    if (Codes.isNoCountry(term.country()) || term.country().isEmpty()) {
      return day.equals(LocalDate.MAX) ? holder.lastState() : Optional.empty();
    }
    boolean soviet = term.country().equals("RUS") && day.isBefore(SOVIET_END);
    return Optional.of(soviet ? "SUN" : term.country());
  }
}
