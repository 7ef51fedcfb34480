package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds country and sectors of a phrase by putting together what its words mean. */
final class PhraseResolver {

  private static final Set<String> PLACE_GIVEN_NAMES = WordLists.of("place-given-name");

  private final Knowledge knowledge;
  private final ActorDictionary dictionary;
  private final PhraseReader reader;

  PhraseResolver(Knowledge knowledge, ActorDictionary dictionary) {
    this.knowledge = knowledge;
    this.dictionary = dictionary;
    this.reader = new PhraseReader(knowledge);
  }

  ResolvedActor resolve(ActorQuery query, List<String> actors) {
    List<String> words = reader.phrase(query.phrase());
    LocalDate day = query.date().orElse(LocalDate.MAX);
    Answer answer = new Answer();
    answer.actors = actors;
    if (!words.isEmpty()) {
      PhraseParts parts = reader.read(words, query, day);
      fill(answer, words, parts, day, query);
      own(answer, words, day);
    }
    return answer.build(query.phrase().strip());
  }

  /** What the caller's dictionary says outranks what the library knows. */
  private void own(Answer answer, List<String> words, LocalDate day) {
    for (int at = 0; at < words.size(); at++) {
      Optional<PhraseTable.Hit<ActorDictionary.Entry>> hit = dictionary.at(words, at);
      if (hit.isPresent()) {
        hit.get().value().on(day).ifPresent(role -> answer.set(CameoCode.of(role.code())));
        at += hit.get().length() - 1;
      }
    }
  }

  private void fill(
      Answer answer, List<String> words, PhraseParts parts, LocalDate day, ActorQuery query) {
    int limit = PhraseReader.end(words);
    Optional<AgentLexicon.Agent> agent = parts.agent(words, knowledge.agents());
    Optional<Bodies.Body> body = parts.body(limit);
    List<String> several = parts.severalCountries(words);
    if (!several.isEmpty() && agent.isPresent()) {
      answer.set(agent.get()); // of no single country
      String head = String.join(" ", words.subList(0, limit + 1));
      if (answer.actors.isEmpty()) {
        answer.actors =
            several.stream()
                .map(code -> head + " " + knowledge.countries().nameInSentence(code))
                .toList();
      }
      return;
    }
    if (parts.holder.isPresent()) {
      holder(answer, parts.holder.get(), agent, parts, day);
      return;
    }
    if (body.isPresent() && agentFollows(parts, agent, body.get())) {
      answer.set(body.get());
      agent.ifPresent(answer::refine);
      agent.ifPresent(a -> answer.elder(a, parts.former));
      if (agent.isEmpty() && parts.agents.isEmpty() && parts.former) {
        answer.sector = Optional.of(Sector.ELI);
      }
      Optional<String> stated = parts.countryOf(body.get(), words);
      if (isOneOfMany(body.get())
          && stated.filter(c -> !c.equals(body.get().country())).isPresent()) {
        answer.country = stated;
        answer.leaveWiki();
      }
      answer.country = answer.country.or(() -> parts.firstCountry());
      if (agent.isPresent()) {
        answer.leaveWikidata();
      }
      return;
    }
    answer.country = parts.firstCountry();
    if (agent.isPresent()) {
      answer.set(agent.get());
      Optional<Bodies.Body> of = parts.bodies.stream().findFirst();
      if (of.isPresent()
          && (agent.get().kind() == AgentLexicon.Kind.PERSON
              || knowledge.agents().isVagueBeforeOf(agent.get()))) {
        String country = of.get().country();
        answer.country = answer.country.or(() -> Optional.of(country).filter(x -> !x.isEmpty()));
        if (answer.sector.equals(Optional.of(Sector.GOV))
                && of.get().sector().isPresent()
                && of.get().kind() != ActorKind.INTERNATIONAL_BODY
            || answer.sector.equals(Optional.of(Sector.UNK))
            || of.get().country().equals("EUR")) {
          answer.sector = of.get().sector().filter(sector -> sector != Sector.IGO);
        }
      }
      if (answer.sector.equals(Optional.of(Sector.UNK))) {
        answer.sector = parts.ownerSector.or(() -> answer.sector);
      }
      answer.elder(agent.get(), parts.former);
      answer.arm(words.subList(0, limit));
    } else if (!parts.bodies.isEmpty()) {
      answer.set(parts.bodies.get(0));
      answer.country = answer.country.or(() -> parts.firstCountry());
    } else {
      place(answer, words, parts);
    }
    if (answer.country.isEmpty() && answer.sector.isPresent()) {
      answer.country =
          agent
              .map(AgentLexicon.Agent::country)
              .filter(code -> !code.isEmpty())
              .or(() -> parts.owner)
              .or(() -> parts.countryOfBodyBehindOf(words));
    }
    if (answer.country.isEmpty()
        && answer.sector.isPresent()
        && !query.context().isEmpty()
        && answer.actors.isEmpty()) {
      answer.country = reader.country(words, PhraseReader.words(query.context()));
    }
  }

  /** Whether other countries may have a body of the same name: a Labour Party, a coast guard. */
  private static boolean isOneOfMany(Bodies.Body body) {
    return switch (body.kind()) {
      case GOVERNMENT_BODY -> true;
      case ORGANISATION -> !Codes.isNoCountry(body.country());
      default -> false;
    };
  }

  /** An agent word behind a body describes it (FDLR force), one before it is in its service. */
  private static boolean agentFollows(
      PhraseParts parts, Optional<AgentLexicon.Agent> agent, Bodies.Body body) {
    int bodyAt = parts.bodiesAt.get(parts.bodies.indexOf(body));
    return agent.isEmpty()
        || parts.agentsAt.get(parts.agentsAt.size() - 1) > bodyAt
        || agent.get().kind() != AgentLexicon.Kind.PERSON;
  }

  private void holder(
      Answer answer,
      OfficeHolders.Holder holder,
      Optional<AgentLexicon.Agent> agent,
      PhraseParts parts,
      LocalDate day) {
    Optional<OfficeHolders.Term> now = holder.on(day);
    OfficeHolders.Term term = now.orElseGet(() -> holder.lastBefore(day));
    answer.name = holder.name();
    answer.wiki = Optional.of(holder.name());
    answer.wikidata = holder.wikidata();
    answer.country =
        Optional.of(term.country()).filter(c -> !c.isEmpty()).or(() -> parts.firstCountry());
    List<Sector> sectors = term.sectors();
    if (now.isPresent()) {
      answer.role = Optional.of(role(term));
      answer.sector = sectors.stream().findFirst();
      answer.second = sectors.stream().skip(1).findFirst().or(() -> refinement(term, sectors));
    } else if (agent.isPresent()
        && !parts.former
        && (day.equals(LocalDate.MAX) || isAnother(agent.get(), holder))) {
      answer.set(agent.get());
    } else if (day.isBefore(term.from())) {
      agent.ifPresent(answer::set);
    } else {
      boolean official = sectors.isEmpty() || Answer.isOfficial(sectors.get(0));
      answer.sector = official ? Optional.of(Sector.ELI) : sectors.stream().findFirst();
    }
    parts
        .bodyBeforeHolder() // EU Commissioner Name: whatever he is at home
        .filter(
            body ->
                agent.isPresent()
                    && !now.map(OfficeHolders.Term::country).equals(Optional.of(body.country())))
        .ifPresent(
            body -> {
              answer.set(agent.get());
              answer.country = Optional.of(body.country());
              answer.role = Optional.empty();
            });
    if (parts.former) {
      answer.sector = Optional.of(Sector.ELI);
      answer.second = Optional.empty();
      answer.role = Optional.empty();
    }
  }

  /** Whether a title is none of the offices known of a person, but of what came after them. */
  private static boolean isAnother(AgentLexicon.Agent title, OfficeHolders.Holder holder) {
    return title.sector() != Sector.UNK
        && title.sector() != Sector.MIL // a rank is kept
        && holder.terms().stream().noneMatch(term -> term.sectors().contains(title.sector()));
  }

  /** The defence minister of a government is of its military, too. */
  private Optional<Sector> refinement(OfficeHolders.Term term, List<Sector> sectors) {
    return knowledge
        .agents()
        .get(term.office())
        .filter(office -> sectors.equals(List.of(office.sector())))
        .flatMap(AgentLexicon.Agent::second);
  }

  private String role(OfficeHolders.Term term) {
    StringBuilder out = new StringBuilder();
    for (String word : term.office().split(" ", -1)) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("and");
      out.append(out.isEmpty() ? "" : " ")
          .append(
              small ? word : word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT))
          .append(small || word.isEmpty() ? "" : word.substring(1));
    }
    boolean complete = term.office().contains(" of ") || Codes.isNoCountry(term.country());
    return complete
        ? out.toString()
        : out + " of " + knowledge.countries().nameInSentence(term.country());
  }

  /** {@code Milan Tarnholt}: a given name that is a place's too, before a name nobody knows. */
  private static boolean isPersonOfPlaceName(List<String> words, PhraseParts parts) {
    return words.size() == 2
        && parts.named == 1
        && parts.countries.size() == 1
        && PLACE_GIVEN_NAMES.contains(Words.fold(words.get(0)))
        && Words.isCapitalised(words.get(1));
  }

  /** A country, a capital or another place alone. */
  private void place(Answer answer, List<String> words, PhraseParts parts) {
    if (parts.countries.isEmpty()) {
      return;
    }
    if (isPersonOfPlaceName(words, parts)) {
      answer.country = Optional.empty();
      return;
    }
    Countries.Term term = parts.countries.get(0);
    boolean alone = parts.named == 0 && PhraseReader.end(words) == words.size();
    if (term.is(Countries.Form.NAME)) {
      answer.wiki = alone ? Optional.of(knowledge.countries().name(term.code())) : Optional.empty();
    } else if (term.is(Countries.Form.CAPITAL) && alone) {
      answer.sector = Optional.of(Sector.GOV);
      answer.wiki = Optional.of(String.join(" ", words));
    } else if (term.is(Countries.Form.PLACE)) {
      answer.sector = Optional.of(Sector.CVL);
      answer.wiki = alone ? Optional.of(String.join(" ", words)) : Optional.empty();
    }
    if (parts.named > 1 && !alone) {
      answer.wiki = Optional.empty();
    }
  }
}
